import pytest

from ai_interviewer.domain.sanity import SanityReason, sanity_reason

QUESTION = "How would you find out why the query is slow, and what would you change?"


@pytest.mark.parametrize("answer", ["", "  \n", "\u200b\u2060", "?!", "…"])
def test_an_answer_without_words_is_empty(answer: str) -> None:
    assert sanity_reason(answer, QUESTION) is SanityReason.EMPTY


@pytest.mark.parametrize(
    "answer",
    [
        "fine",
        "Fine.",
        "ok ok",
        "добре",
        "fine fine fine",
        "f\u200bine",
        "Yes.",
        "Ні.",
        "n/a",
        "Hmm…",
        "Sounds good, thanks!",
        "can we skip this one",
        "Ja, klar.",
        "sí",
        "no więc tak",
        "asdf",
    ],
)
def test_a_mere_acknowledgement_says_nothing(answer: str) -> None:
    assert sanity_reason(answer, QUESTION) is SanityReason.SAYS_NOTHING


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
        "I don't know why the query is slow.",
        "No idea. No idea. No idea. Sorry, can we move on?",
        "Da bin ich überfragt.",
        "k. A.",
        "Sorry, I'm not sure what you're after there.",
        "I'd have to pass on that one.",
        "My mind's gone blank.",
        "I don't quite understand the question.",
        "Одразу й не скажу, чесно.",
        "Нічого не спадає на думку.",
        "Не зовсім розумію питання.",
        "Das kann ich Ihnen nicht sagen.",
        "Ich verstehe die Frage nicht ganz.",
        "No se me ocurre nada.",
        "No entiendo bien la pregunta.",
        "Rien ne me vient à l'esprit.",
        "Je ne comprends pas bien la question.",
        "Nie rozumiem pytania.",
        "Nie przypominam sobie.",
        "I'd have to think about that.",
        "I'd prefer not to say.",
        "Hard to choose, sorry.",
        "Da müsste ich jetzt überlegen.",
        "Важко вибрати.",
        "Tendría que pensarlo.",
        "Je préfère ne pas répondre.",
        "Musiałbym się zastanowić.",
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
        f"Well, {QUESTION}",
        "How would you find out why the query is slow",
    ],
)
def test_the_question_copied_back_is_an_echo(answer: str) -> None:
    assert sanity_reason(answer, QUESTION) is SanityReason.ECHO


@pytest.mark.parametrize(
    "answer",
    [
        "Use EXPLAIN ANALYZE first",
        "I don't know this table, but I would look at the query plan first.",
        "I don't know, maybe the index.",
        "I'm not sure, about 40 rows.",
        "I told the customer that I don't know.",
        "I would read its plan before I change anything, because guessing costs more.",
        f"{QUESTION} I would read its plan first and compare it with a fast one from last month.",
        f"{QUESTION} Manually.",
        "我会先查看查询计划,然后检查索引。",
        "42",
        "Redis",
        "∞",
        "O(n log n)",
        "x = 5",
        "1, 1, 2, 3, 5, 8",
        "CREATE INDEX ON orders (paid_at);",
        "for row in rows: pass",
        "- plan\n- index\n- test",
        "Yes, five, for two years.",
        "The query is slow.",
    ],
)
def test_whatever_says_something_is_scored_however_short_it_is(answer: str) -> None:
    assert sanity_reason(answer, QUESTION) is None


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "In which order does a read request pass the load balancer, the cache and the store?",
            "The load balancer, the cache, the store.",
        ),
        ("Do you label, wash or dry the tubes first in the lab?", "In the lab I dry the tubes."),
        (
            "Who signed off the change to the payment system on that weekend?",
            "Maria signed off the change to the payment system on that weekend.",
        ),
        (
            "With 9 packets a second, 10 served and a buffer of 10, how likely is a full buffer?",
            "With 9 packets a second, 10 served and a buffer of 10, a full buffer is 5 % likely.",
        ),
        ("Which is cheaper for a small shop, a server or a function?", "A function."),
    ],
)
def test_an_answer_in_the_questions_own_words_is_no_echo(question: str, answer: str) -> None:
    assert sanity_reason(answer, question) is None


def test_one_sentence_of_the_question_is_an_echo_too() -> None:
    question = "You led the move of the archive. What did you check first, and how did it end?"
    assert sanity_reason("What did I check first, and how did it end?", question) is (
        SanityReason.ECHO
    )


def test_a_blank_sentence_does_not_empty_the_answer_around_it() -> None:
    told = (
        "I asked whether he had turned the power off. He hadn't. So I locked it off myself. Fine."
    )
    assert sanity_reason(told, QUESTION) is None


def test_what_says_something_is_scored_however_often_it_says_that_it_knows_nothing() -> None:
    long = "I don't know. " + " ".join(f"word{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")
    assert sanity_reason(long, QUESTION) is None
    assert sanity_reason("I don't know. " * 20, QUESTION) is SanityReason.DOES_NOT_KNOW


def test_figures_strewn_over_nothing_make_no_answer_of_it() -> None:
    for answer in ("I 42 don't x10 know 17% 3.5 £40k.", "fine x10 42 1,200 99.9% 7"):
        assert sanity_reason(answer, QUESTION) is not None
    assert sanity_reason("ok: 1, 2, 4, 8, 16", QUESTION) is None


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


@pytest.mark.parametrize(
    "answer",
    [
        "That hasn't happened to me.",
        "I can't think of an example right now.",
        "Такого в мене не було.",
        "Нічого не пригадую",
        "Da fällt mir nichts ein",
        "Da weiß ich jetzt kein Beispiel.",
        "Je n'ai pas d'exemple en tête",
    ],
)
def test_having_no_example_is_not_knowing(answer: str) -> None:
    assert sanity_reason(answer, "Tell me about an upset customer.") is SanityReason.DOES_NOT_KNOW


@pytest.mark.parametrize(
    "answer",
    [
        "I can't think of a better way than canary releases with error budgets.",
        "Das weiß ich, kein Problem: erst die Pumpe aus.",
    ],
)
def test_the_same_words_beside_an_answer_are_part_of_it(answer: str) -> None:
    assert sanity_reason(answer, "How do you release?") is None
