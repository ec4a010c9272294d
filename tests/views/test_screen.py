"""The live page as a pure projection: what stands in the database decides what is on the screen."""

from dataclasses import replace
from typing import Any

import pytest

from ai_interviewer.domain.enums import OperationKind, OperationStatus
from ai_interviewer.domain.errors import DomainError, FailureKind, InterviewerFailed
from ai_interviewer.texts import t
from ai_interviewer.views.interview import InterviewView
from ai_interviewer.views.questions import OperationView, QuestionView
from ai_interviewer.views.screen import (
    ANALYSIS_IS_SLOW_AFTER,
    QUESTION_IS_SLOW_AFTER,
    Ticker,
    failure_message,
    project_screen,
    project_ticker,
    with_progress,
)

PENDING, RUNNING = OperationStatus.PENDING, OperationStatus.RUNNING
COMPLETED, FAILED = OperationStatus.COMPLETED, OperationStatus.FAILED
CANCELLED = OperationStatus.CANCELLED
BAD_KEY = InterviewerFailed(FailureKind.BAD_KEY).message


def work(kind: OperationKind, number: int, status: OperationStatus, **more: Any) -> OperationView:
    has_failed = status in (FAILED, CANCELLED)
    message = DomainError("cancelled").message if status is CANCELLED else BAD_KEY
    view = OperationView(
        id=f"{kind}{number}",
        kind=kind.value,
        status=status.value,
        question_number=number,
        text="",
        elapsed_seconds=0,
        message=message if has_failed else "",
        is_final=status.is_final,
        has_failed=has_failed,
    )
    return replace(view, **more)


def asking(number: int, status: OperationStatus = RUNNING, **more: Any) -> OperationView:
    return work(OperationKind.QUESTION, number, status, **more)


def analysing(number: int, status: OperationStatus = RUNNING, **more: Any) -> OperationView:
    return work(OperationKind.ANALYSIS, number, status, **more)


def question(number: int, **more: Any) -> QuestionView:
    return QuestionView(id=f"q{number}", number=number, text=f"Question {number}?", **more)


def answered(number: int, **more: Any) -> QuestionView:
    return question(number, is_answered=True, answer="Because.", **more)


def interview(*questions: QuestionView, at: int = 1, count: int = 3, **more: Any) -> InterviewView:
    return InterviewView(
        id="i",
        questions=list(questions),
        current_number=at,
        question_count=count,
        answered_count=sum(q.is_answered for q in questions),
        **more,
    )


# The screen: preparing, answering, analysing, feedback, failed, cancelled


@pytest.mark.parametrize("status", [PENDING, RUNNING])
def test_the_first_question_is_being_prepared(status: OperationStatus) -> None:
    screen = project_screen(interview(), [asking(1, status)])

    assert (screen.is_preparing, screen.has_question, screen.number) == (True, False, 1)
    assert (screen.is_answered, screen.can_go_on, screen.has_answers) == (False, False, False)
    assert screen.current == QuestionView()
    assert (screen.alert, screen.progress) == ("", 0)


def test_a_question_waits_for_its_answer() -> None:
    screen = project_screen(interview(question(1, draft="So far")), [asking(1, COMPLETED)])

    assert (screen.has_question, screen.is_answered, screen.is_preparing) == (True, False, False)
    assert screen.current.draft == "So far"
    assert not screen.can_go_on


@pytest.mark.parametrize("status", [PENDING, RUNNING])
def test_an_answer_is_analysed_and_the_candidate_may_go_on(status: OperationStatus) -> None:
    screen = project_screen(interview(answered(1)), [asking(1, COMPLETED), analysing(1, status)])

    assert (screen.is_answered, screen.is_analysing, screen.can_go_on) == (True, True, True)
    assert screen.progress == 33


def test_feedback_ends_the_analysis() -> None:
    screen = project_screen(
        interview(answered(1, has_feedback=True)), [asking(1, COMPLETED), analysing(1, COMPLETED)]
    )

    assert (screen.is_analysing, screen.current.has_feedback, screen.alert) == (False, True, "")


def test_the_next_question_is_made_beside_the_analysis_and_hidden_until_next() -> None:
    screen = project_screen(
        interview(answered(1), question(2)),
        [asking(1, COMPLETED), analysing(1), asking(2, COMPLETED)],
    )

    assert (screen.number, screen.current.number, screen.is_preparing) == (1, 1, False)
    assert screen.earlier == []


def test_next_shows_the_question_that_was_ready() -> None:
    screen = project_screen(
        interview(answered(1), question(2), at=2), [analysing(1, COMPLETED), asking(2, COMPLETED)]
    )

    assert (screen.number, screen.current.number, screen.has_question) == (2, 2, True)
    assert [q.number for q in screen.earlier] == [1]
    assert not screen.is_answered


def test_an_early_next_shows_the_preparation_and_keeps_the_answers_readable() -> None:
    screen = project_screen(interview(answered(1), at=2), [analysing(1), asking(2)])

    assert (screen.is_preparing, screen.has_question, screen.can_go_on) == (True, False, False)
    assert [q.answer for q in screen.earlier] == ["Because."]
    assert not screen.is_analysing, "that belongs to the question before"


def test_after_the_last_answer_there_is_no_next() -> None:
    screen = project_screen(
        interview(answered(1), answered(2), answered(3), at=3), [analysing(3, COMPLETED)]
    )

    assert (screen.is_last, screen.is_answered, screen.can_go_on) == (True, True, False)
    assert (screen.has_questions_left, screen.progress) == (False, 100)


def test_the_last_question_unanswered_leaves_something_to_ask_about() -> None:
    screen = project_screen(interview(answered(1), answered(2), question(3), at=3), [])

    assert (screen.is_last, screen.has_questions_left, screen.can_go_on) == (True, True, False)


@pytest.mark.parametrize("at", [1, 2])
def test_before_the_last_question_it_is_not_the_last(at: int) -> None:
    assert not project_screen(interview(answered(1), answered(2), at=at), []).is_last


@pytest.mark.parametrize(("status", "message"), [(FAILED, BAD_KEY), (CANCELLED, "Cancelled")])
def test_a_question_that_was_not_made_says_why(status: OperationStatus, message: str) -> None:
    screen = project_screen(interview(), [asking(1, status)])

    assert message in screen.alert
    assert not screen.is_preparing


@pytest.mark.parametrize(("status", "message"), [(FAILED, BAD_KEY), (CANCELLED, "Cancelled")])
def test_an_analysis_that_failed_says_why_and_going_on_stays_possible(status, message) -> None:
    screen = project_screen(interview(answered(1)), [asking(1, COMPLETED), analysing(1, status)])

    assert message in screen.alert
    assert (screen.is_analysing, screen.can_go_on) == (False, True)


def test_a_later_question_that_failed_is_no_alert_before_next() -> None:
    operations = [analysing(1, COMPLETED), asking(2, FAILED)]

    assert project_screen(interview(answered(1)), operations).alert == ""
    assert project_screen(interview(answered(1), at=2), operations).alert == BAD_KEY


def test_an_earlier_analysis_that_failed_stays_an_alert_at_the_next_question() -> None:
    screen = project_screen(
        interview(answered(1), question(2), at=2), [analysing(1, FAILED), asking(2, COMPLETED)]
    )

    assert screen.alert == BAD_KEY
    assert screen.has_question


def test_nothing_queued_is_not_being_prepared() -> None:
    assert not project_screen(interview(), []).is_preparing


def test_a_question_is_never_both_there_and_in_preparation() -> None:
    # Its row and its operation's completion come together, but are read one after the other.
    screen = project_screen(interview(question(1)), [asking(1, RUNNING)])

    assert (screen.has_question, screen.is_preparing) == (True, False)


@pytest.mark.parametrize(("done", "progress"), [(0, 0), (1, 8), (6, 50), (12, 100)])
def test_progress_counts_answers(done: int, progress: int) -> None:
    questions = [answered(n) for n in range(1, done + 1)]

    assert project_screen(interview(*questions, count=12), []).progress == progress


def test_an_interview_of_no_questions_does_not_divide_by_zero() -> None:
    assert project_screen(interview(count=0), []).progress == 0


def test_feedback_at_the_end_shows_the_answer_and_lets_go_on() -> None:
    screen = project_screen(
        interview(answered(1), is_feedback_at_end=True), [analysing(1, COMPLETED), asking(2)]
    )

    assert (screen.is_answered, screen.can_go_on) == (True, True)
    assert not screen.current.has_feedback


def test_questions_in_any_order_give_the_same_screen() -> None:
    three = [answered(1), answered(2), question(3)]
    operations = [analysing(2), asking(3, COMPLETED), analysing(1, COMPLETED)]

    forwards = project_screen(interview(*three, at=3), operations)
    backwards = project_screen(interview(*three, at=3), operations[::-1])

    assert forwards == backwards


# The ticker: what is under way, for how long


def test_nothing_under_way_says_nothing() -> None:
    assert project_ticker([], number=1) == Ticker()
    assert project_ticker([asking(1, COMPLETED), analysing(1, FAILED)], number=1) == Ticker()


def test_the_first_question_has_its_own_status() -> None:
    ticker = project_ticker([asking(1, text="How wo", elapsed_seconds=3)], number=1)

    assert ticker.status == t.interview.preparing_first
    assert (ticker.question_text, ticker.feedback_text) == ("How wo", "")
    assert (ticker.seconds, ticker.is_slow, ticker.can_cancel) == (3, False, True)


def test_an_early_next_shows_the_question_and_not_the_analysis_behind_it() -> None:
    ticker = project_ticker([analysing(1, text="Your answ"), asking(2, text="And wh")], number=2)

    assert ticker.status == t.interview.preparing
    assert (ticker.question_text, ticker.feedback_text) == ("And wh", "")


def test_while_an_answer_is_analysed_the_next_question_stays_unseen() -> None:
    ticker = project_ticker([analysing(1, text="Your answ"), asking(2, text="And wh")], number=1)

    assert ticker.status == t.interview.analysing
    assert (ticker.question_text, ticker.feedback_text) == ("", "Your answ")
    assert ticker.can_cancel


def test_feedback_for_the_end_keeps_its_words_back_and_says_what_happens() -> None:
    ticker = project_ticker([analysing(1, text="Your answ")], number=1, keeps_feedback_back=True)

    assert (ticker.status, ticker.feedback_text) == (t.interview.analysing, "")
    assert ticker.can_cancel


def test_an_earlier_analysis_is_told_and_not_cancelled_from_here() -> None:
    ticker = project_ticker([analysing(1, text="Your answ", elapsed_seconds=40)], number=2)

    assert ticker.status == t.interview.analysing_earlier
    assert (ticker.feedback_text, ticker.can_cancel) == ("", False)


@pytest.mark.parametrize(
    ("operation", "limit"),
    [(asking(1), QUESTION_IS_SLOW_AFTER), (analysing(1), ANALYSIS_IS_SLOW_AFTER)],
)
def test_past_its_limit_work_takes_longer_than_usual(operation: OperationView, limit: int) -> None:
    def is_slow(seconds: int) -> bool:
        return project_ticker([replace(operation, elapsed_seconds=seconds)], number=1).is_slow

    assert [is_slow(limit - 1), is_slow(limit), is_slow(limit + 100)] == [False, True, True]


def test_the_limits_are_those_of_the_requirements() -> None:
    assert (QUESTION_IS_SLOW_AFTER, ANALYSIS_IS_SLOW_AFTER) == (10, 30)


@pytest.mark.parametrize("status", [COMPLETED, FAILED, CANCELLED])
def test_what_has_ended_has_no_words_any_more(status: OperationStatus) -> None:
    assert project_ticker([asking(1, status, text="left over")], number=1).question_text == ""
    assert project_ticker([analysing(1, status, text="left over")], number=1).feedback_text == ""


# Completed interviews


def test_a_completed_interview_marks_what_is_still_being_analysed() -> None:
    shown = with_progress(
        [answered(1), answered(2), question(3)],
        [analysing(1, COMPLETED), analysing(2), asking(3, CANCELLED)],
    )

    assert [q.is_analysing for q in shown] == [False, True, False]
    assert [q.answer for q in shown] == ["Because.", "Because.", ""]


def test_a_completed_interview_tells_of_analyses_that_failed_and_not_of_questions() -> None:
    assert failure_message([asking(2, CANCELLED), analysing(1, COMPLETED)]) == ""
    assert failure_message([asking(2, CANCELLED), analysing(1, FAILED)]) == BAD_KEY
    assert failure_message([]) == ""
