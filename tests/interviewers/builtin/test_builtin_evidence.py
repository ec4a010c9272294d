"""Which line of a résumé speaks to a requirement, and how both are shortened to be said aloud."""

import pytest

from ai_interviewer.interviewers.builtin.markers import ALL
from ai_interviewer.interviewers.builtin.questions.deeds import is_deed
from ai_interviewer.interviewers.builtin.questions.evidence import best_evidence
from ai_interviewer.interviewers.builtin.text import clipped

RESUME = """# Nessa Firth
- On duty one night in five; wrote 23 reviews of what went wrong
- Studying for the CAPM; exam booked for spring
- Kept the WordPress shop alive, 1,100 products
- Changed 22 old starters for soft starts
- Taught maths to two groups of adults
"""


def line_for(phrase: str, *avoid: str) -> str | None:
    evidence = best_evidence(phrase, RESUME, (), ALL["en"], frozenset(avoid))
    return evidence.line if evidence else None


def test_the_line_with_the_same_words_speaks_to_a_requirement() -> None:
    assert line_for("Soft starts and inverters") == "Changed 22 old starters for soft starts"


@pytest.mark.parametrize(
    ("language", "phrase", "line"),
    [
        (
            "de",
            "Entwicklungsgespräche führen",
            "Elterngespräche geführt, zweimal in jedem Halbjahr",
        ),
        (
            "uk",
            "супровід податкових перевірок",
            "Супроводжувала дві податкові перевірки без штрафів",
        ),
        ("fr", "formez nos deux apprentis", "encadrement d'un apprenti, reçu avec mention"),
        ("pl", "prowadzisz pełną księgowość spółek", "Prowadziłam księgi ośmiu spółek z o.o."),
    ],
)
def test_a_line_is_found_in_whatever_form_its_words_are(
    language: str, phrase: str, line: str
) -> None:
    resume = f"- {line}\n- 2016 – 2019\n- Rhubarb"
    found = best_evidence(phrase, resume, (), ALL[language], frozenset())
    assert found is not None
    assert found.line == line


def test_of_a_paragraph_only_the_sentence_that_matters_is_evidence() -> None:
    resume = (
        "I've been a florist for four years. I did the arch for a large wedding at Loch Lomond. "
        "Before flowers I worked in a bank call centre for two years.\nRhubarb"
    )
    found = best_evidence("Wedding arches", resume, (), ALL["en"], frozenset())
    assert found is not None
    assert found.line == "I did the arch for a large wedding at Loch Lomond."
    assert found.is_deed


def test_a_percent_sign_is_no_word() -> None:
    assert clipped("Doppelte Stammsätze von 12 % auf 1 % gesenkt", 7).endswith("1 % gesenkt")


def test_a_job_title_with_its_years_is_no_evidence() -> None:
    resume = "Healthcare Assistant, Elm Court Care Home, 2017 to 2018\n- Supervised five students"
    found = best_evidence(
        "Teach students and healthcare assistants", resume, (), ALL["en"], frozenset()
    )
    assert found is None or found.line == "Supervised five students"


@pytest.mark.parametrize("phrase", ["Enhanced background check", "Plain speech", "No agencies"])
def test_where_no_line_is_clearly_like_it_there_is_none(phrase: str) -> None:
    assert line_for(phrase) is None


def test_a_line_that_clearly_means_the_same_is_found_without_a_shared_word() -> None:
    line = "Taught maths to two groups of adults"
    assert line_for("Teach grown-ups arithmetic") == line
    assert line_for("Teach grown-ups arithmetic", line) is None


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Steady oven control", "Steady oven control"),
        (
            "Look at product data yourself (Amplitude and read-only SQL) before asking an analyst",
            "Look at product data yourself",
        ),
        (
            "Run continuous discovery: speak with at least five customers every single week",
            "Run continuous discovery",
        ),
        (
            "Own two or three of our core services end to end, including being on call",
            "Own two or three of our core services end to end",
        ),
        (
            'You can hear a plain "no" from somebody who has been there for years and stay calm',
            'You can hear a plain "no" from somebody',
        ),
        ("Do you love bread?", "Do you love bread"),
        (
            "Safe work with gas: you know, even half asleep and on a holiday, what to do",
            "Safe work with gas",
        ),
    ],
)
def test_a_phrase_is_cut_where_one_could_stop_speaking(text: str, spoken: str) -> None:
    assert clipped(text, 10) == spoken
    assert spoken in text


@pytest.mark.parametrize(
    "line",
    [
        "Experienced receptionist with eight years on the front desks of surgeries",
        "Personal statement: I am a patient and creative person who loves working with children",
        "Аліна, 19 років, студентка другого курсу, вчуся працювати з дітьми",
    ],
)
def test_who_somebody_is_is_no_evidence(line: str) -> None:
    resume = f"{line}\nOther work on farms, in shops and at fairs\nPacked boxes for the food bank"
    for phrase in ("working with children on a front desk", "працювати з дітьми"):
        found = best_evidence(phrase, resume, (), ALL["en"], frozenset())
        assert found is None or found.line not in line


def test_organised_events_are_a_deed_though_organised_is_a_trait() -> None:
    assert is_deed("Organised weekly events for two hundred guests", "en")
    assert not is_deed("Motivated team player with a love of good food", "en")
