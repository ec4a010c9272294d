"""A quote has the words that prove what it is quoted for."""

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Grading, Plan
from ai_interviewer.domain.key_points import Heard, KeyPoint
from ai_interviewer.interviewers.builtin import grade
from ai_interviewer.interviewers.builtin.text import clipped_around
from tests.interviewers.builtin.samples import small_brief

LOCK = (
    "On the morning of the regatta there were forty boats above the lock, the crews had been up "
    "since four and were in no mood for jokes, the rain had not stopped for a week, so I closed "
    "the upper gate an hour early and rang the club, and by noon all of them were through."
)


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        (LOCK, "so I closed"),
        (LOCK, "by noon"),
        (LOCK, "forty"),
        (
            "Wir hatten an dem Tag alle Schleusen offen, vier Boote lagen quer, zwei davon "
            "ohne Mannschaft, "
            "und deshalb habe ich zuerst das untere Tor geschlossen, weil dort die Strömung "
            "am stärksten ist.",
            "weil dort",
        ),
        (
            "Того ранку перед шлюзом стояло сорок човнів, команди не спали з четвертої, дощ "
            "не вщухав тиждень, "
            "усі були мокрі й злі, тому я на годину раніше зачинила верхні ворота, бо вода "
            "вже піднімалася.",
            "бо вода",
        ),
        (
            "They had all been told in March and again in April by the harbour office that "
            "nobody may moor at "
            "the lower wall because it is being rebuilt until the end of the summer",
            "because it",
        ),
    ],
)
def test_a_long_sentence_is_cut_around_its_proof(text: str, proof: str) -> None:
    place = text.index(proof)
    piece = clipped_around(text, 24, place)

    assert text[piece.start : piece.end] == piece.text
    assert proof in piece.text
    assert len(piece.text.split()) <= 30
    assert piece.start == 0 or not text[piece.start - 1].isalnum()
    assert text[piece.end :][:1] in (",", ".", ";", "")


def test_what_fits_is_not_cut() -> None:
    text = "I closed the gate, because the water rose."

    assert clipped_around(text, 24, text.index("because")).text == text.rstrip(".")


def test_praise_quotes_the_reason_and_not_what_stands_before_it() -> None:
    brief = small_brief("- Keeps a lock on a canal")
    question = AskedQuestion(
        1, QuestionType.BEHAVIORAL, "Tell me about a hard morning at the lock.", None, None
    )
    answer = (
        "There were forty boats above the lock that morning, the crews had been up from "
        "four on, it had "
        "rained all week and nobody was in the mood for jokes at all, when I closed the "
        "upper gate an "
        "hour early because the water had risen by ten centimetres. By noon all were through."
    )
    analysis = grade(Grading(brief, Plan((), ()), (), question, answer))
    reasons = [c for c in analysis.strengths if "reasons" in c.text]

    assert reasons
    assert all("because the water" in q.text for c in reasons for q in c.quotes)


def test_a_key_point_is_quoted_by_the_clause_that_says_it() -> None:
    brief = small_brief("- Keeps a lock on a canal")
    question = AskedQuestion(
        1,
        QuestionType.TECHNICAL,
        "Forty boats wait above the lock and the water rises. What do you do?",
        None,
        None,
        key_points=(KeyPoint("Rings the harbour office and the club"),),
    )
    answer = (
        "On such a morning with forty boats and all their crews above the lock I look at "
        "the gauge and at "
        "the sky, I walk along the wall and count them, I close the upper gate an hour "
        "early, and I ring "
        "the harbour office and the rowing club."
    )
    [point] = grade(Grading(brief, Plan((), ()), (), question, answer)).key_points

    assert point.heard is not Heard.NOT_HEARD
    assert all("ring the harbour office" in quote.text for quote in point.quotes)
    assert all(answer[q.start : q.end] == q.text for q in point.quotes)
