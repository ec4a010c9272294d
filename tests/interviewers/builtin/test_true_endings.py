"""The end of an interview says nothing that its answers' feedback doesn't say."""

from dataclasses import replace

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Assessed,
    Claim,
    Closing,
    Exchange,
    Grading,
    Plan,
    Requirement,
)
from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.interviewers.builtin import grade
from ai_interviewer.interviewers.builtin.feedback.summary import summary_of
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.reading import read
from ai_interviewer.interviewers.builtin.wording import wording_for
from tests.interviewers.builtin.samples import closing_of, small_brief

POSTING = """Requirements:
- Keeps the rental bikes in safe order
- Explains the lake route to guests
Nice to have:
- Speaks some Norwegian with visitors
"""
THIN = "We have many bikes and guests there, and it goes on all the time in the season."
ANSWER = (
    "In May I checked all forty brakes with a gauge, because two guests had complained. I wrote "
    "every finding on a card, and nobody complained for the rest of the summer."
)


def asked(text: str, requirement: int = 0, *points: str) -> AskedQuestion:
    return AskedQuestion(
        number=1,
        type=QuestionType.TECHNICAL,
        text=text,
        requirement=requirement,
        evidence=None,
        key_points=tuple(KeyPoint(point, "It matters.") for point in points),
    )


def graded(question: AskedQuestion, answer: str) -> Analysis:
    brief = small_brief(POSTING)
    phrases = ("Keeps the rental bikes in safe order", "Speaks some Norwegian with visitors")
    plan = Plan(tuple(map(Requirement, phrases)), ())
    return grade(Grading(brief, plan, (), question, answer))


def summed_up(*answers: tuple[str, tuple[HeardPoint, ...]]) -> str:
    question = asked("How do you check a brake?")
    assessed = []
    for number, (answer, heard) in enumerate(answers, start=1):
        one = replace(question, number=number)
        analysis = replace(graded(one, answer), key_points=heard)
        assessed.append(Assessed(Exchange(one, answer), analysis))
    plan = Plan((Requirement("Keeps the rental bikes in safe order"),), ())
    return summary_of(Closing(small_brief(POSTING), plan, tuple(assessed))).text


GAUGE = KeyPoint("Measures the pads with a gauge", "Eyes are not enough.")


def test_a_key_point_not_heard_twice_is_what_was_missing_most_often() -> None:
    text = summed_up(
        (ANSWER, (HeardPoint(GAUGE, Heard.NOT_HEARD),)),
        (ANSWER + " Then I tell them.", (HeardPoint(GAUGE, Heard.NOT_HEARD),)),
    )
    assert "Most often missing" in text
    assert "question 1, question 2" in text
    assert "Nothing the questions asked for" not in text


def test_what_was_heard_in_another_answer_is_not_missing() -> None:
    text = summed_up(
        (ANSWER, (HeardPoint(GAUGE, Heard.NOT_HEARD),)),
        (ANSWER + " Then I tell them.", (HeardPoint(GAUGE, Heard.HEARD),)),
    )
    assert "gauge" not in text


def test_only_what_the_feedback_calls_missing_is_missing_at_the_end() -> None:
    closing = closing_of("grad-backend", "poor", "poor")
    silent = tuple(
        replace(
            one,
            analysis=replace(
                one.analysis,
                scores=tuple(replace(score, rationale="") for score in one.analysis.scores),
                improvements=(Claim("Read it once more."),),
                recommendations=(),
                key_points=(),
            ),
        )
        for one in closing.assessed
    )
    assert "Most often missing" in summary_of(closing).text
    assert "Most often missing" not in summary_of(replace(closing, assessed=silent)).text


@pytest.mark.parametrize(
    ("language", "answer"),
    [
        (
            "en",
            "I check the brake with a gauge. Because it is so usual. Then I ride the bike once.",
        ),
        (
            "de",
            "Ich zog die Bremse an. Weil es so üblich ist. Dann prüfte ich die Beläge.",
        ),
        ("uk", "Я міряю гальма щупом. Бо так заведено. Потім я раз проїжджаю на велосипеді."),
    ],
)
def test_a_reason_in_a_short_sentence_is_not_called_missing(language: str, answer: str) -> None:
    brief = small_brief(POSTING, language=language)
    plan = Plan((Requirement("Keeps the rental bikes in safe order"),), ())
    reading = read(brief, plan, asked("How do you check a brake?"), answer)
    assert reading is not None
    assert Facet.REASON not in reading.missing


def test_dimensions_that_came_out_alike_are_named_without_the_one_left_out() -> None:
    closing = closing_of("grad-backend", "fair")
    (one,) = closing.assessed
    scores = tuple(
        replace(score, level=None if score.dimension.name == "TECHNICAL_CORRECTNESS" else 3.0)
        for score in one.analysis.scores
    )
    closing = replace(
        closing, assessed=(replace(one, analysis=replace(one.analysis, scores=scores)),)
    )
    text = summary_of(closing).text
    assert "Job relevance, completeness and clarity came out alike: 6.0 of 10" in text


def test_a_short_answer_is_not_told_to_be_shorter() -> None:
    practise = summary_of(closing_of("grad-backend", "poor", "poor"))
    topic = wording_for("en").after.clarity_topic
    closing = closing_of("grad-backend", "poor")
    (one,) = closing.assessed
    few = replace(
        one, exchange=replace(one.exchange, answer="They had the small bikes at the lake.")
    )
    short = summary_of(replace(closing, assessed=(few,)))
    assert practise.practise
    assert topic not in [point.topic for point in short.practise]


def test_a_wish_is_no_gap_and_a_requirement_is_one_only_where_it_was_asked_about() -> None:
    named = asked("What goes wrong with “Keeps the rental bikes in safe order”?")
    wished = asked("What goes wrong with “Speaks some Norwegian with visitors”?", 1)
    loosely = asked("Which mistake did you make twice?")
    assert graded(named, THIN).gaps
    assert not graded(wished, THIN).gaps
    assert not graded(loosely, THIN).gaps


def test_beside_a_wide_margin_no_sentence_is_firm() -> None:
    own = asked("How do you check a brake?", 0, "Measures the pads", "Tests it on the hill")
    plain = asked("How do you check a brake?")
    for question, is_wide in ((own, True), (plain, False)):
        relevance, _, _, clarity = graded(question, ANSWER).scores
        assert ((relevance.margin or 0) >= 1.4) == is_wide
        assert ("robably" in relevance.rationale) == is_wide
        assert ("robably" in clarity.rationale) == is_wide


@pytest.mark.parametrize(("margin", "is_firm"), [(0.4, True), (1.6, False)])
def test_a_small_lead_is_named_only_where_the_margin_allows(margin: float, is_firm: bool) -> None:
    closing = closing_of("grad-backend", "fair")
    (one,) = closing.assessed
    levels = (3.6, 3.0, None, 3.0)
    scores = tuple(
        replace(score, level=level, margin=None if level is None else margin)
        for score, level in zip(one.analysis.scores, levels, strict=True)
    )
    one = replace(one, analysis=replace(one.analysis, scores=scores))
    text = summary_of(replace(closing, assessed=(one,))).text
    assert ("strongest" in text) == is_firm
