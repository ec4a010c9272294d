"""What stands beside the question counts for nothing: chat, copies, and deeds of others."""

from dataclasses import replace

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Assessed,
    Closing,
    Exchange,
    Gap,
    Grading,
    Plan,
    Requirement,
    Turn,
)
from ai_interviewer.domain.key_points import Heard, KeyPoint
from ai_interviewer.interviewers.builtin import grade
from ai_interviewer.interviewers.builtin.feedback.summary import summary_of
from ai_interviewer.interviewers.builtin.questions.follow_ups import follow_up
from ai_interviewer.interviewers.builtin.questions.key_points import key_points_of
from ai_interviewer.interviewers.builtin.statements.copies import only_lists, without_copies
from ai_interviewer.interviewers.builtin.statements.trouble import is_a_trouble, is_about_others
from ai_interviewer.interviewers.builtin.wording import wording_for
from tests.interviewers.builtin.samples import BY_ID, grading_of, levels_of, small_brief

POSTING = (
    "- Bakes bread and keeps the ovens at a steady temperature\n"
    "- Plans the night shift together with two apprentices\n"
    "- Keeps records of flour, yeast and cleaning for the inspector"
)
TECHNICAL, PROJECT = QuestionType.TECHNICAL, QuestionType.PROJECT
OVEN = "How do you make sure that the oven keeps its temperature through the night?"
METHOD = (
    "I set the thermostat to 230 degrees an hour before the first batch goes in. The door stays "
    "shut between two batches, because the heat is gone within a minute."
)


def asked_of(question: str, kind: QuestionType, language: str = "en") -> AskedQuestion:
    points = key_points_of(kind, question, "", wording_for(language))
    return AskedQuestion(1, kind, question, 0, None, key_points=points)


def graded(answer: str, question: AskedQuestion, language: str = "en") -> Analysis:
    brief = small_brief(POSTING, "", language=language)
    plan = Plan((Requirement("Bakes bread and keeps the ovens at a steady temperature"),), ())
    return grade(Grading(brief, plan, (), question, answer))


def praised(analysis: Analysis) -> str:
    """All that the feedback quotes as something that was there."""
    heard = (quote for one in analysis.key_points for quote in one.quotes)
    worked = (quote for claim in analysis.strengths for quote in claim.quotes)
    return " | ".join(quote.text for quote in (*heard, *worked))


@pytest.mark.parametrize(
    "chat",
    [
        "I got varifocals in spring and tested them on the stairs at home.",
        "My brother checked the route to the lake twice, because it was going to rain.",
        "In the end our team won the cup, so we danced in the street.",
    ],
)
def test_words_of_a_sentence_about_something_else_are_no_element(chat: str) -> None:
    analysis = graded(f"{METHOD} {chat}", asked_of(OVEN, TECHNICAL))

    assert chat[:20] not in praised(analysis)


@pytest.mark.parametrize(
    ("language", "question", "answer", "chat"),
    [
        (
            "de",
            "Wie sorgen Sie dafür, dass der Ofen nachts seine Temperatur hält?",
            "Ich stelle den Ofen eine Stunde vor der ersten Ladung auf 230 Grad.",
            "Heute bin ich mit dem Rad gekommen, am Ende hat es doch geregnet.",
        ),
        (
            "uk",
            "Як ви стежите, щоб піч уночі тримала температуру?",
            "Я вмикаю піч за годину до першої партії хліба на 230 градусів.",
            "Зрештою мій кіт перевірив усі коробки, бо ми недавно переїхали.",
        ),
        (
            "es",
            "¿Cómo consigue que el horno mantenga la temperatura por la noche?",
            "Pongo el horno a 230 grados una hora antes de la primera hornada.",
            "Al final mi hermano comprobó los billetes y nos fuimos a la playa.",
        ),
    ],
)
def test_so_in_other_languages(language: str, question: str, answer: str, chat: str) -> None:
    analysis = graded(f"{answer} {chat}", asked_of(question, TECHNICAL, language), language)

    assert chat[:15] not in praised(analysis)


def test_an_answer_about_something_else_has_no_element_heard() -> None:
    garden = (
        "First I bought a tent, because the old one leaked. Then we drove to the coast and checked "
        "the tide table every morning. In the end it was the best holiday that we had."
    )
    analysis = graded(garden, asked_of(OVEN, TECHNICAL))

    assert not any(one.heard is Heard.HEARD for one in analysis.key_points)
    assert not analysis.strengths


def test_chat_raises_no_level() -> None:
    question = asked_of(OVEN, TECHNICAL)
    chat = "It was raining when I came, so I took the bus. My sister says hello to all bakers."
    before, after = graded(METHOD, question), graded(f"{METHOD} {chat}", question)

    for one, other in zip(before.scores, after.scores, strict=True):
        assert (other.level or 0) <= (one.level or 0) + 0.1


def test_not_knowing_with_chat_beside_it_gets_no_more_than_the_least() -> None:
    analysis = graded(
        "I don't really know. My neighbour has a bakery and gets up at two every morning. We had "
        "lovely rolls from there on my birthday.",
        asked_of(OVEN, TECHNICAL),
    )

    assert max(score.level or 0 for score in analysis.scores) < 1


@pytest.mark.parametrize("answer_id", ["grad-backend-q1-c", "analyst-uk-q1-c", "analyst-uk-q3-c"])
def test_lines_of_the_posting_raise_no_level(answer_id: str) -> None:
    answer, posting = BY_ID[answer_id]["answer"], grading_of(answer_id).brief.posting
    lines = [
        line.strip(" -*#") for line in posting.description.splitlines() if len(line.split()) > 5
    ]
    before = levels_of(answer_id)

    for glued in (lines[:3], lines[-2:], lines[1:6:2], [*posting.tech_stack]):
        after = levels_of(answer_id, f"{answer} {' '.join(glued)}")
        assert all((after[d] or 0) <= (before[d] or 0) + 0.25 for d in before)


@pytest.mark.parametrize("said", ["fine", "I don't know.", OVEN])
def test_nothing_with_the_postings_lines_beside_it_stays_on_the_floor(said: str) -> None:
    lines = [line.strip("- ") for line in POSTING.splitlines()]

    assert graded(f"{said} {lines[2]} {lines[0]}", asked_of(OVEN, TECHNICAL)).is_floor


def test_an_answer_of_copied_lines_gets_the_least_and_a_short_list_more() -> None:
    question = asked_of("What do you keep records of?", TECHNICAL)
    lines = [line.strip("- ") for line in POSTING.splitlines()]
    copied, listed = graded(f"{lines[2]} {lines[1]}", question), graded("Flour, yeast.", question)

    assert {score.level for score in copied.scores} <= {0.6, None}
    assert max(score.level or 0 for score in listed.scores) > 0.6


def test_lines_of_a_posting_are_cut_out_in_any_order() -> None:
    lines = [line.strip("- ") for line in POSTING.splitlines()]

    assert without_copies(f"{lines[2]} {lines[0]}", POSTING) == ""
    assert without_copies(f"Here I {lines[0]} daily.", POSTING) == "Here I daily."
    assert without_copies("Bakes bread in a small oven.", POSTING) == "Bakes bread in a small oven."


def test_a_bare_list_of_the_postings_words_says_nothing() -> None:
    assert only_lists("Flour, yeast, ovens.", POSTING, frozenset({"and", "with"}))
    assert not only_lists("Flour, yeast, sugar.", POSTING, frozenset({"and", "with"}))
    assert not only_lists("Bread with yeast.", POSTING, frozenset({"and", "with"}))


@pytest.mark.parametrize(
    ("trouble", "deed"),
    [
        ("The mixer broke down at four in the morning.", "The mixer broke, so I kneaded by hand."),
        ("Wir hatten ein Problem mit der Knetmaschine.", "Der Ofen fiel aus, also rief ich an."),
        ("У нас була проблема з піччю.", "Піч зламалася, тому я покликала майстра."),
        ("Tuve un problema con el horno.", "El horno falló, así que yo llamé al técnico."),
        ("J'avais un problème avec le four.", "Le four est tombé en panne, alors j'ai appelé."),
        ("Mieliśmy problem z piecem.", "Piec się zepsuł, więc zadzwoniłem po technika."),
    ],
)
def test_a_difficulty_is_no_decision(trouble: str, deed: str) -> None:
    assert is_a_trouble(trouble)
    assert not is_a_trouble(deed)


@pytest.mark.parametrize(
    ("others", "own"),
    [
        ("My father ran a bakery for thirty years.", "My father and I rebuilt the oven."),
        ("Mein Vater hatte eine Bäckerei.", "Mit meinem Bruder habe ich den Ofen gebaut."),
        ("Мій батько тримав пекарню.", "Я з братом збудував піч."),
        ("Mi padre tenía una panadería.", "Yo arreglé el horno con mi hermano."),
        ("Mon père avait une boulangerie.", "Avec mon frère, j'ai réparé le four."),
        ("Mój ojciec miał piekarnię.", "Z bratem naprawiłem piec."),
    ],
)
def test_deeds_of_relatives_are_not_ones_own(others: str, own: str) -> None:
    assert is_about_others(others)
    assert not is_about_others(own)


def follow_up_to(answer: str, question: str, kind: QuestionType) -> AskedQuestion | None:
    brief = small_brief(POSTING, "")
    return follow_up(Turn(brief, Plan((), ()), (Exchange(asked_of(question, kind), answer),), 2))


def test_a_follow_up_quotes_neither_chat_nor_deeds_of_relatives() -> None:
    asked = follow_up_to(
        "My father ran a bakery in the village for thirty years and baked two hundred loaves. I "
        "planned the ovens for the night shift. I walked here along the canal this morning.",
        "Tell me about a plan for the ovens that you made.",
        PROJECT,
    )

    assert asked is not None
    assert "planned the ovens" in asked.text
    assert "father" not in asked.text
    assert "canal" not in asked.text


def test_a_follow_up_asks_for_no_reason_of_a_difficulty() -> None:
    asked = follow_up_to(
        "The oven broke down in the night shift and the bread was late.",
        "Tell me about a night at the oven that went badly.",
        PROJECT,
    )

    reasons = (wording_for("en").facets[facet].ask for facet in ("REASON", "ALTERNATIVE", "CHECK"))
    assert asked is None or not any(reason in asked.text for reason in reasons)


OWN_POINTS = replace(
    asked_of(OVEN, TECHNICAL),
    key_points=(
        KeyPoint("Writes the temperature of every batch into a log"),
        KeyPoint("Sends for the engineer when the burner flickers"),
        KeyPoint("Lets the stone floor of the oven soak with heat"),
        KeyPoint("Turns loaves that stand near the door"),
    ),
)


VAGUE = "I like to come in early. The radio is on."


def test_key_points_are_cited_in_quotation_marks() -> None:
    analysis = graded(VAGUE, OWN_POINTS)

    missing = [one.text for one in analysis.improvements if "log" in one.text]
    assert missing
    assert all("“Writes the temperature of every batch into a log”" in text for text in missing)


@pytest.mark.parametrize("question", [OWN_POINTS, asked_of(OVEN, TECHNICAL)], ids=["own", "type"])
def test_an_outline_has_a_note_when_something_was_not_heard(question: AskedQuestion) -> None:
    analysis = graded(VAGUE, question)
    was_missed = any(one.heard is Heard.NOT_HEARD for one in analysis.key_points)
    notes = analysis.stronger_answer.count("[fill in: ")

    assert VAGUE in analysis.stronger_answer
    assert was_missed
    assert 1 <= notes <= 3


def test_a_requirement_that_one_answer_showed_is_no_gap() -> None:
    phrase = "Bakes bread and keeps the ovens at a steady temperature"
    plan = Plan((Requirement(phrase),), ())
    brief = small_brief(POSTING, "")
    low = replace(
        graded(METHOD, asked_of(OVEN, TECHNICAL)), gaps=(Gap("It doesn't show it.", phrase),)
    )
    shown = replace(low, gaps=())
    question = asked_of(OVEN, TECHNICAL)

    def topics(*analyses: Analysis) -> list[str]:
        assessed = tuple(
            Assessed(Exchange(replace(question, number=number), METHOD), analysis)
            for number, analysis in enumerate(analyses, start=1)
        )
        return [point.topic for point in summary_of(Closing(brief, plan, assessed)).practise]

    assert phrase in topics(low, low)
    assert phrase not in topics(shown, low)
    assert phrase not in topics(low, shown)
