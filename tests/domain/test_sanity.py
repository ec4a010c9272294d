import pytest

from ai_interviewer.domain.sanity import SanityReason, sanity_reason

QUESTION = "How would you find out why the query is slow, and what would you change?"


@pytest.mark.parametrize("answer", ["", "  \n", "\u200b\u2060", "?!", "…"])
def test_an_answer_without_words_is_empty(answer: str) -> None:
    assert sanity_reason(answer, QUESTION) is SanityReason.EMPTY


@pytest.mark.parametrize(
    "answer", ["fine", "Fine.", "ok ok", "добре", "fine fine fine", "f\u200bine"]
)
def test_a_word_or_two_are_too_short(answer: str) -> None:
    assert sanity_reason(answer, QUESTION) is SanityReason.TOO_SHORT


@pytest.mark.parametrize(
    "answer",
    [
        "I don't know",
        "Honestly, I don’t know the answer to this question, sorry.",
        "No idea, sorry",
        "Чесно кажучи, не знаю.",
        "Гадки не маю",
        "No lo sé, la verdad",
        "Das weiß ich leider nicht.",
        "Keine Ahnung",
        "Je ne sais pas, désolé",
        "Je n'en ai aucune idée",
        "Niestety nie wiem tego",
        "Nie mam pojęcia",
    ],
)
def test_not_knowing_is_recognised_in_six_languages(answer: str) -> None:
    assert sanity_reason(answer, QUESTION) is SanityReason.DOES_NOT_KNOW


@pytest.mark.parametrize(
    "answer",
    [
        QUESTION,
        QUESTION.upper(),
        f"{QUESTION} {QUESTION}",
        "How would I find out why the query is slow, and what would I change?",
        "find out why the query is slow and change",
    ],
)
def test_the_question_copied_back_is_an_echo(answer: str) -> None:
    assert sanity_reason(answer, QUESTION) is SanityReason.ECHO


@pytest.mark.parametrize(
    "answer",
    [
        "Use EXPLAIN ANALYZE first",
        "I don't know this table, but I would look at the query plan first.",
        "I would read its plan before I change anything, because guessing costs more.",
        f"{QUESTION} I would read its plan first and compare it with a fast one from last month.",
        "我会先查看查询计划,然后检查索引。",
    ],
)
def test_a_real_answer_passes(answer: str) -> None:
    assert sanity_reason(answer, QUESTION) is None


def test_figures_of_any_spelling_make_no_answer_out_of_not_knowing() -> None:
    question = "How would you find out why the query became slow?"
    for answer in ("I 42 don't x10 know 17% 3.5 £40k.", "fine x10 42 1,200 99.9%"):
        assert sanity_reason(answer, question) is not None


def test_the_question_turned_into_the_first_person_is_still_the_question() -> None:
    question = (
        "The posting asks for leading design reviews. How did you prepare such a review, and how "
        "did you handle disagreement?"
    )
    echo = (
        "So the posting asks for leading design reviews, and how I prepared such a review, and how "
        "I handled disagreement."
    )
    real = "I sent the design two days ahead and asked those who disagreed to write their reasons."
    assert sanity_reason(echo, question) is SanityReason.ECHO
    assert sanity_reason(real, question) is None
