"""What comes with the levels: résumé checks, a stronger answer, objections, the summary."""

import re
from dataclasses import replace

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import (
    AskedQuestion,
    Closing,
    Grading,
    Levels,
    Plan,
    Requirement,
)
from ai_interviewer.interviewers.base import SummaryResult, TextSoFar
from ai_interviewer.interviewers.builtin import BuiltinInterviewer, grade
from ai_interviewer.interviewers.builtin.feedback.summary import summary_of
from ai_interviewer.interviewers.floor import floor_analysis
from ai_interviewer.views.scores import dimension_means
from tests.interviewers.builtin.samples import ANSWERS, closing_of, grading_of, small_brief

LINE = "Rewrote the nightly proofing plan for the oven, so waste fell from 9 % to 4 % in one spring"
BRIEF = small_brief("- Plans proofing and oven use", f"# Ada\n\n- {LINE}\n")
PLAN = Plan((Requirement("Plans proofing and oven use"),), ())
DEED = "I wrote a new proofing plan for the oven, because the dough waited too long."


def grading(answer: str, kind: QuestionType = QuestionType.PROJECT) -> Grading:
    question = AskedQuestion(1, kind, "What was your own part in the oven plan?", 0, LINE)
    return Grading(BRIEF, PLAN, (), question, answer)


def test_a_resume_figure_that_the_answer_names_is_shown() -> None:
    answer = f"{DEED} In the end waste fell from 9 % to 4 %."
    check, *_ = grade(grading(answer)).resume_checks
    assert [quote.text for quote in check.quotes] == ["In the end waste fell from 9 % to 4 %"]
    assert all(answer[q.start : q.end] == q.text for q in check.quotes)
    assert "the answer shows it" in check.text


def test_what_the_answer_leaves_out_of_a_resume_line_is_not_held_against_it() -> None:
    assert grade(grading("I asked the night shift to write down every tray.")).resume_checks == ()


def test_a_deed_without_an_outcome_is_shown_only_when_its_own_words_are_said() -> None:
    told, other = grade(grading(DEED)), grade(grading("I asked the bakers what held them up."))

    assert [check.resume_quote.text for check in told.resume_checks] == [
        "Rewrote the nightly proofing plan for the oven"
    ]
    assert not other.resume_checks


def test_a_deed_with_other_figures_is_not_shown() -> None:
    answer = f"{DEED} In the end waste fell from 7 % to 6 % in one spring."

    assert all("9 %" not in check.text for check in grade(grading(answer)).resume_checks)


def test_a_stronger_answer_keeps_the_candidates_words_and_marks_what_is_missing() -> None:
    stronger = grade(grading(DEED)).stronger_answer
    assert DEED in stronger
    assert "[fill in: what came of it]" in stronger


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer["id"])
def test_a_stronger_answer_says_nothing_that_was_not_said(answer: dict[str, str]) -> None:
    analysis = grade(grading_of(answer["id"]))
    told = re.sub(r"\[(?:fill in|доповніть): [^\]]*\]", "\n", analysis.stronger_answer)
    told = re.sub(r"\s+", " ", told)
    words = set(re.findall(r"\w+", answer["answer"]))
    assert set(re.findall(r"\w+", told)) <= words
    assert not (analysis.is_floor and analysis.stronger_answer)


def test_what_is_missing_is_named_in_the_interviews_language() -> None:
    stronger = grade(grading_of("analyst-uk-q3-c")).stronger_answer
    assert re.search(r"\[доповніть: [а-яіїєґ]", stronger)


@pytest.mark.parametrize("answer_id", [answer["id"] for answer in ANSWERS][::5])
def test_an_objection_changes_no_level_and_says_what_was_read_again(answer_id: str) -> None:
    plain = grade(grading_of(answer_id))
    objecting = replace(grading_of(answer_id), objection="I did give reasons and an outcome!")
    again = grade(objecting)
    assert again.levels == plain.levels
    marks = ("Read again after your objection", "Прочитано ще раз після вашого заперечення")
    assessed = [score for score in again.scores if score.level is not None]
    assert again.is_floor or all(score.rationale.startswith(marks) for score in assessed)


@pytest.mark.parametrize("language", ["en", "uk", "es", "de", "fr", "pl"])
@pytest.mark.parametrize("answer", ["", "fine", "I don't know", "your own part in the oven plan"])
def test_the_floor_is_the_same_for_every_interviewer(language: str, answer: str) -> None:
    posting = replace(BRIEF.posting, language=language)
    asked = replace(grading(answer), brief=replace(BRIEF, posting=posting))
    analysis = grade(asked)
    assert analysis == floor_analysis(asked)
    assert analysis.is_floor
    assert [score.level for score in analysis.scores] == [0, 0, None, 0]
    assert all(score.rationale for score in analysis.scores)


@pytest.mark.parametrize("pair", ["grad-backend", "analyst-uk"])
async def test_a_summary_is_short_and_begins_with_what_to_practise(pair: str) -> None:
    closing = closing_of(pair, "poor", "fair")
    events = [event async for event in BuiltinInterviewer().summarise(closing)]
    assert all(isinstance(event, TextSoFar) for event in events[:-1])
    assert isinstance(events[-1], SummaryResult)
    summary = events[-1].summary
    assert 2 <= len(re.findall(r"[.!?](?:\s|$)", summary.text)) <= 4
    numbers = {one.exchange.question.number for one in closing.assessed}
    assert summary.practise
    for point in summary.practise:
        assert point.topic
        assert point.why
        assert point.exercise
        assert point.questions
        assert set(point.questions) <= numbers
    assert (pair == "analyst-uk") == bool(re.search("[іїє]", summary.text))


def summary_text(closing: Closing) -> str:
    return summary_of(closing).text


def with_levels(closing: Closing, *levels: Levels) -> Closing:
    """The interview with these levels in place of those of its answers."""
    assessed = []
    for one, wanted in zip(closing.assessed, levels, strict=True):
        scores = tuple(
            replace(score, level=wanted.of(score.dimension)) for score in one.analysis.scores
        )
        assessed.append(replace(one, analysis=replace(one.analysis, scores=scores)))
    return replace(closing, assessed=tuple(assessed))


def test_a_summary_has_the_numbers_of_the_page_and_names_what_held_nothing() -> None:
    closing = closing_of("grad-backend", "fair", "empty")
    means = {
        mean.name.lower(): mean.points
        for mean in dimension_means([one.analysis.levels for one in closing.assessed])
    }

    text = summary_text(closing)

    assert text.startswith("You answered 2 of 6 questions.")
    assert "There was nothing to assess in question 2, which counts as zero." in text
    assert set(re.findall(r"\d\.\d", text)) == {max(means.values()), min(means.values())}
    assert "unanswered" not in text
    assert "nothing to assess" not in summary_text(closing_of("grad-backend", "fair"))


def test_all_dimensions_that_came_out_alike_are_named() -> None:
    closing = with_levels(closing_of("grad-backend", "fair"), Levels(4, 2, None, 4))

    assert (
        "Job relevance and clarity came out strongest (8.0 of 10), completeness weakest "
        "(4.0 of 10)." in summary_text(closing)
    )


def test_a_dimension_that_the_page_leaves_out_is_not_called_strongest() -> None:
    closing = closing_of("grad-backend", "fair", "poor", "fair")
    levels = (Levels(3, 2, 5, 2), Levels(3, 2, None, 2), Levels(3, 2, None, 2))

    text = summary_text(with_levels(closing, *levels))

    assert "Job relevance came out strongest (6.0 of 10)" in text
    assert "completeness and clarity weakest (4.0 of 10)" in text


def test_scores_that_lie_close_together_are_given_as_they_are() -> None:
    closing = with_levels(closing_of("grad-backend", "fair"), Levels(3.2, 3, None, 3.4))
    alike = with_levels(closing_of("grad-backend", "fair"), Levels(3, 3, None, 3))

    assert "between 6.0 and 6.8 of 10" in summary_text(closing)
    assert "alike: 6.0 of 10" in summary_text(alike)


def test_the_points_are_written_as_the_interviews_language_writes_them() -> None:
    closing = with_levels(closing_of("analyst-uk", "fair"), Levels(4, 2, None, 4))

    assert "8,0" in summary_text(closing)
    assert "8.0" not in summary_text(closing)


async def test_an_interview_without_any_answer_is_still_summed_up() -> None:
    closing = closing_of("grad-backend", "empty")
    events = [event async for event in BuiltinInterviewer().summarise(closing)]
    assert isinstance(events[-1], SummaryResult)
    assert events[-1].summary.practise[0].questions == (1,)
    assert len(re.findall(r"\.(?:\s|$)", events[-1].summary.text)) >= 2
