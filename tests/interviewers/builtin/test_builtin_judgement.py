"""What is denied was not done, and who only makes excuses has said nothing."""

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import Analysis, AskedQuestion, Exchange, Grading, Plan, Turn
from ai_interviewer.domain.key_points import Heard, KeyPoint
from ai_interviewer.interviewers.builtin import grade
from ai_interviewer.interviewers.builtin.markers import ALL
from ai_interviewer.interviewers.builtin.questions.follow_ups import follow_up
from ai_interviewer.interviewers.builtin.statements.denials import denied_in
from ai_interviewer.interviewers.builtin.statements.excuses import are_excuses
from ai_interviewer.interviewers.builtin.text import sentences_of
from tests.interviewers.builtin.samples import small_brief

OVEN = AskedQuestion(
    1,
    QuestionType.TECHNICAL,
    "How do you know that the oven keeps its temperature?",
    None,
    None,
    key_points=(
        KeyPoint("Monitors the temperature with a second thermometer"),
        KeyPoint("Records the readings in a log"),
    ),
)
STORY = AskedQuestion(
    1, QuestionType.PROJECT, "Tell me about a bakery plan that you changed.", None, None
)


def graded(answer: str, question: AskedQuestion = OVEN, *, resume: str = "") -> Analysis:
    brief = small_brief("- Bakes bread and watches the oven", resume)
    return grade(Grading(brief, Plan((), ()), (), question, answer))


def heard(analysis: Analysis) -> list[Heard]:
    return [one.heard for one in analysis.key_points]


@pytest.mark.parametrize(
    ("language", "statement", "denial", "affirmation"),
    [
        ("en", "Monitors the queue", "We did not monitor anything.", "We don't only monitor it."),
        ("en", "Wears gloves", "Gloves are not needed.", "I never go in until gloves are on."),
        ("de", "Isoliert den Patienten", "Ich isoliere ihn nicht.", "Ich isoliere ihn sofort."),
        ("uk", "Перевіряє рахунки", "Ми нічого не перевіряли.", "Я перевіряла щодня, не раз."),
        ("es", "Revisa las facturas", "No reviso nada.", "Reviso todo, no me fío."),
        ("fr", "Vérifie les chiffres", "Je ne vérifie jamais.", "Je vérifie, pas de hasard."),
        ("pl", "Sprawdza faktury", "Nie sprawdzam faktur.", "Sprawdzam faktury, nie ufam."),
    ],
)
def test_what_a_sentence_denies(
    language: str, statement: str, denial: str, affirmation: str
) -> None:
    markers = ALL[language]

    assert denied_in(denial, markers).denies(statement, markers)
    assert not denied_in(affirmation, markers).denies(statement, markers)


def test_a_denial_may_say_what_is_not_to_be() -> None:
    markers = ALL["en"]
    denied = denied_in("I never reset the trip.", markers)

    assert not denied.denies("Doesn't reset the trip", markers)


@pytest.mark.parametrize(
    "answer",
    [
        "I've never worked with that, but I'm a quick learner and would pick it up fast.",
        "I haven't done that so far. My manager always handled it. I'm very motivated to learn it.",
        "Не знаю. З касовими розривами я не працювала, цим займався фінансовий директор.",
        "Ehrlich gesagt habe ich damit noch nie gearbeitet. Das hat immer ein Kollege gemacht.",
        "Nunca he trabajado con eso. De eso se encargaba otro departamento.",
        "Je n'ai jamais travaillé avec ça. C'est un collègue qui s'en occupait.",
        "Nigdy z tym nie pracowałem. Zajmował się tym inny dział.",
    ],
)
def test_excuses_say_nothing(answer: str) -> None:
    assert makes_excuses(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "I've never used Kafka, but I ran RabbitMQ for three years with dead letter queues.",
        "I don't know the exact command. I'd look at the logs first, and roll back.",
        "Не робила. Але якби довелося, я б почала з дебіторки: хто й на скільки затримує.",
        "Noch nie gemacht, aber ich würde zuerst den Druck am Ventil messen.",
        "With both at once you can't say which of them it was.",
        "My team did the migration while I wrote the rollback script and tested it.",
    ],
)
def test_who_goes_on_after_an_excuse_has_said_something(answer: str) -> None:
    assert not makes_excuses(answer)


def makes_excuses(answer: str) -> bool:
    sentences = [span.text for span in sentences_of(answer)]
    words = frozenset[str]().union(*(markers.function_words for markers in ALL.values()))
    return are_excuses(sentences, words)


def test_a_denial_is_no_proof_of_a_key_point() -> None:
    said = graded("I monitor the temperature with a second thermometer, and write it in a log.")
    denied = graded("I did not monitor the temperature, and I never kept a log of readings.")

    assert Heard.NOT_HEARD not in heard(said)
    assert set(heard(denied)) == {Heard.NOT_HEARD}
    assert sum(s.level or 0 for s in denied.scores) < sum(s.level or 0 for s in said.scores)


def test_a_long_excuse_gets_the_least_and_no_praise() -> None:
    analysis = graded(
        "I haven't done anything like that in my career so far, to be honest. My manager always "
        "handled it, and I was never involved in those decisions. I'm motivated to learn it."
    )

    assert max(score.level or 0 for score in analysis.scores) < 1
    assert set(heard(analysis)) == {Heard.NOT_HEARD}
    assert not analysis.strengths
    assert not analysis.is_floor


@pytest.mark.parametrize(
    "ending",
    [
        "Every order went out on time.",
        "Waste went from 9 % to 4 %.",
        "We passed without a finding.",
    ],
)
def test_an_outcome_in_plain_words_at_the_end_is_not_called_missing(ending: str) -> None:
    analysis = graded(
        f"I moved the proofing to the night shift and wrote a new plan. {ending}", STORY
    )

    assert all("what came of it" not in claim.text for claim in analysis.improvements)


def test_a_word_alone_is_no_strength() -> None:
    analysis = graded("We had to check in at the hotel. I gave the guest the check.", STORY)

    assert all("how you know it" not in claim.text for claim in analysis.strengths)


def test_a_follow_up_quotes_neither_an_excuse_nor_what_would_be() -> None:
    brief = small_brief("- Bakes bread and watches the oven", questions=6)
    answer = (
        "I've never planned for a whole bakery. I would ask the night shift what they need first. "
        "I moved the proofing to the night and wrote a new plan."
    )
    asked = follow_up(Turn(brief, Plan((), ()), (Exchange(STORY, answer),), 2))

    assert asked is not None
    assert "moved the proofing" in asked.text


def test_a_deed_of_any_line_of_the_resume_is_recognised_when_it_is_told() -> None:
    line = "Introduced a second thermometer and a paper log for every oven of the bakery"
    answer = "I put a second thermometer and a paper log beside every oven, and read them hourly."

    told = graded(answer, resume=f"# Ada\n\n- {line}\n")
    other = graded("I turn the trays and listen to the fan.", resume=f"# Ada\n\n- {line}\n")

    assert [check.resume_quote.text for check in told.resume_checks] == [line]
    assert not other.resume_checks


MISTAKE = AskedQuestion(
    1, QuestionType.BEHAVIORAL, "Tell me about a mistake of yours that broke something.", None, None
)


@pytest.mark.parametrize(
    "answer",
    [
        "Honestly I can't think of anything big. The closest was an order I wrote for the wrong "
        "Friday at Northgate, which left forty people without bread. I rang the three shops within "
        "the hour and drove it out myself, and since then a second person reads every order.",
        "Чесно кажучи, нічого великого не пригадаю. Найближче було замовлення, записане не на "
        "ту п'ятницю, і сорок людей лишилися без хліба. Я за годину обдзвонила три магазини й сама "
        "його розвезла, а відтоді кожне замовлення читає ще одна людина.",
    ],
)
def test_what_is_told_after_not_knowing_of_much_counts(answer: str) -> None:
    analysis = graded(answer, MISTAKE)

    assert all(score.level > 2 for score in analysis.scores if score.level is not None)


def test_what_lies_beside_the_question_is_not_praised() -> None:
    answer = (
        "I cycle to work now, which does me good, and since spring I have lost nine kilos because "
        "I stopped taking the car. In the canteen it's mostly football, and that's fine with me."
    )

    assert graded(answer).strengths == ()
