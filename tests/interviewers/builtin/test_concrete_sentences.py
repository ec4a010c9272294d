"""What tells something particular is never called general."""

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Grading, Plan
from ai_interviewer.interviewers.builtin import grade
from ai_interviewer.interviewers.builtin.statements.concrete import is_concrete
from tests.interviewers.builtin.samples import small_brief


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The lorry came at 4.30 and had nothing on it."),
        ("en", "There were nineteen of them in a room for twelve."),
        ("en", "It was the first Tuesday in March, and raining."),
        ("en", "In the end it was Ottilie who noticed."),
        ("en", "So we moved the belt a little further to the left."),
        ("en", "It was I who wrote it, and then I rang the depot."),
        ("uk", "Тоді я переставила полиці ближче до входу."),
        ("uk", "Перевізник запізнився на дві години."),
        ("uk", "Усе це було ще в листопаді, до свят."),
        ("de", "Da habe ich den Riemen gespannt und den Motor gedreht."),
        ("de", "Das war an einem Dienstag kurz vor Feierabend."),
        ("es", "Cambié la correa y avisé al encargado."),
        ("es", "Aquello pasó un lunes de agosto."),
        ("fr", "J’ai changé la courroie et prévenu le chef."),
        ("fr", "Cela s’est passé un lundi, avant l’ouverture."),
        ("pl", "Wymieniłam pas i dałam znać kierownikowi."),
        ("pl", "To było w sierpniu, przed otwarciem."),
    ],
)
def test_a_figure_a_date_a_name_or_a_deed_is_concrete(language: str, text: str) -> None:
    assert is_concrete(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is important to keep an eye on the quality of the goods."),
        ("en", "I believe that good communication makes a warehouse work."),
        ("uk", "Важливо завжди бути уважним до людей і якісно працювати."),
        ("de", "Wichtig ist vor allem eine gute Kommunikation im Lager."),
        ("es", "Lo importante es una buena comunicación con la gente."),
        ("fr", "Il est important de bien communiquer avec les gens."),
        ("pl", "Ważna jest dobra komunikacja z ludźmi."),
    ],
)
def test_what_holds_for_anybody_is_not(language: str, text: str) -> None:
    assert not is_concrete(text, language)


def blamed_in(answer: str) -> list[str]:
    brief = small_brief("- Runs a warehouse with six people")
    question = AskedQuestion(
        1, QuestionType.BEHAVIORAL, "Tell me about a delivery that went wrong.", None, None
    )
    analysis = grade(Grading(brief, Plan((), ()), (), question, answer))
    return [q.text for claim in analysis.improvements for q in claim.quotes]


GOOD = (
    "A lorry with forty pallets of glass stood at the wrong gate on a Friday at six. I rang the "
    "driver, because the ramp there is too low, and had him reverse to gate two. "
)


@pytest.mark.parametrize(
    "weak",
    [
        "What he would have liked best was to go home to Penzance, so we had a word about it.",
        "So that was that.",
        "The glass looked like sugar on the floor of a sweet shop, sorry to say.",
    ],
)
def test_a_good_story_is_not_called_general_for_a_plain_sentence(weak: str) -> None:
    assert not blamed_in(GOOD + weak)


def test_a_sweeping_sentence_is_called_general() -> None:
    sweeping = "You always need passion and patience for drivers and people."

    assert sweeping.rstrip(".") in blamed_in(GOOD + sweeping)
