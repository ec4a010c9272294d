"""A completed interview: what is still analysed, and what failed."""

from ai_interviewer.views.screen import failure_message, with_progress
from tests.views.live_interviews import (
    BAD_KEY,
    CANCELLED,
    COMPLETED,
    FAILED,
    analysing,
    answered_question,
    asking,
    question,
)


def test_a_completed_interview_marks_what_is_still_being_analysed() -> None:
    shown = with_progress(
        [answered_question(1), answered_question(2), question(3)],
        [analysing(1, COMPLETED), analysing(2), asking(3, CANCELLED)],
    )

    assert [q.is_analysing for q in shown] == [False, True, False]
    assert [q.answer for q in shown] == ["Because.", "Because.", ""]


def test_a_completed_interview_tells_of_analyses_that_failed_and_not_of_questions() -> None:
    assert failure_message([asking(2, CANCELLED), analysing(1, COMPLETED)]) == ""
    assert failure_message([asking(2, CANCELLED), analysing(1, FAILED)]) == BAD_KEY
    assert failure_message([]) == ""
