"""The live page as a pure projection: what stands in the database decides what is on the screen."""

import pytest

from ai_interviewer.domain.enums import OperationStatus
from ai_interviewer.views.screen import news_of, project_screen
from tests.views.live_interviews import (
    BAD_KEY,
    CANCELLED,
    COMPLETED,
    FAILED,
    PENDING,
    RUNNING,
    analysing,
    answered_question,
    asking,
    interview,
    question,
)


@pytest.mark.parametrize("status", [PENDING, RUNNING])
def test_the_first_question_is_being_prepared(status: OperationStatus) -> None:
    screen = project_screen(interview(), [asking(1, status)])

    assert (screen.is_preparing, screen.has_question, screen.number) == (True, False, 1)
    assert (screen.is_answered, screen.can_go_on, screen.has_answers) == (False, False, False)
    assert screen.current is None
    assert (screen.alert, screen.progress) == ("", 0)


def test_a_question_waits_for_its_answer() -> None:
    screen = project_screen(interview(question(1, draft="So far")), [asking(1, COMPLETED)])

    assert (screen.has_question, screen.is_answered, screen.is_preparing) == (True, False, False)
    assert screen.current.draft == "So far"
    assert not screen.can_go_on


@pytest.mark.parametrize("status", [PENDING, RUNNING])
def test_an_answer_is_analysed_and_the_candidate_may_go_on(status: OperationStatus) -> None:
    screen = project_screen(
        interview(answered_question(1)), [asking(1, COMPLETED), analysing(1, status)]
    )

    assert (screen.is_answered, screen.is_analysing, screen.can_go_on) == (True, True, True)
    assert screen.progress == 33


def test_feedback_ends_the_analysis() -> None:
    screen = project_screen(
        interview(answered_question(1, has_feedback=True)),
        [asking(1, COMPLETED), analysing(1, COMPLETED)],
    )

    assert (screen.is_analysing, screen.current.has_feedback, screen.alert) == (False, True, "")


def test_the_next_question_is_made_beside_the_analysis_and_hidden_until_next() -> None:
    screen = project_screen(
        interview(answered_question(1), question(2)),
        [asking(1, COMPLETED), analysing(1), asking(2, COMPLETED)],
    )

    assert (screen.number, screen.current.number, screen.is_preparing) == (1, 1, False)
    assert screen.earlier == []


def test_next_shows_the_question_that_was_ready() -> None:
    screen = project_screen(
        interview(answered_question(1), question(2), at=2),
        [analysing(1, COMPLETED), asking(2, COMPLETED)],
    )

    assert (screen.number, screen.current.number, screen.has_question) == (2, 2, True)
    assert [q.number for q in screen.earlier] == [1]
    assert not screen.is_answered


def test_an_early_next_shows_the_preparation_and_keeps_the_answers_readable() -> None:
    screen = project_screen(interview(answered_question(1), at=2), [analysing(1), asking(2)])

    assert (screen.is_preparing, screen.has_question, screen.can_go_on) == (True, False, False)
    assert [q.answer for q in screen.earlier] == ["Because."]
    assert not screen.is_analysing, "that belongs to the question before"


def test_after_the_last_answer_there_is_no_next() -> None:
    screen = project_screen(
        interview(answered_question(1), answered_question(2), answered_question(3), at=3),
        [analysing(3, COMPLETED)],
    )

    assert (screen.is_last, screen.is_answered, screen.can_go_on) == (True, True, False)
    assert (screen.has_questions_left, screen.progress) == (False, 100)


def test_the_last_question_unanswered_leaves_something_to_ask_about() -> None:
    screen = project_screen(
        interview(answered_question(1), answered_question(2), question(3), at=3), []
    )

    assert (screen.is_last, screen.has_questions_left, screen.can_go_on) == (True, True, False)


@pytest.mark.parametrize("at", [1, 2])
def test_before_the_last_question_it_is_not_the_last(at: int) -> None:
    assert not project_screen(
        interview(answered_question(1), answered_question(2), at=at), []
    ).is_last


@pytest.mark.parametrize(("status", "message"), [(FAILED, BAD_KEY), (CANCELLED, "Cancelled")])
def test_a_question_that_was_not_made_says_why(status: OperationStatus, message: str) -> None:
    screen = project_screen(interview(), [asking(1, status)])

    assert message in screen.alert
    assert not screen.is_preparing


@pytest.mark.parametrize(("status", "message"), [(FAILED, BAD_KEY), (CANCELLED, "Cancelled")])
def test_an_analysis_that_failed_says_why_and_going_on_stays_possible(status, message) -> None:
    screen = project_screen(
        interview(answered_question(1)), [asking(1, COMPLETED), analysing(1, status)]
    )

    assert message in screen.alert
    assert (screen.is_analysing, screen.can_go_on) == (False, True)


def test_a_later_question_that_failed_is_no_alert_before_next() -> None:
    operations = [analysing(1, COMPLETED), asking(2, FAILED)]

    assert project_screen(interview(answered_question(1)), operations).alert == ""
    assert project_screen(interview(answered_question(1), at=2), operations).alert == BAD_KEY


def test_an_earlier_analysis_that_failed_stays_an_alert_at_the_next_question() -> None:
    screen = project_screen(
        interview(answered_question(1), question(2), at=2),
        [analysing(1, FAILED), asking(2, COMPLETED)],
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
    questions = [answered_question(n) for n in range(1, done + 1)]

    assert project_screen(interview(*questions, count=12), []).progress == progress


def test_an_interview_of_no_questions_does_not_divide_by_zero() -> None:
    assert project_screen(interview(count=0), []).progress == 0


def test_feedback_at_the_end_shows_the_answer_and_lets_go_on() -> None:
    screen = project_screen(
        interview(answered_question(1), is_feedback_at_end=True),
        [analysing(1, COMPLETED), asking(2)],
    )

    assert (screen.is_answered, screen.can_go_on) == (True, True)
    assert not screen.current.has_feedback


def test_questions_in_any_order_give_the_same_screen() -> None:
    three = [answered_question(1), answered_question(2), question(3)]
    operations = [analysing(2), asking(3, COMPLETED), analysing(1, COMPLETED)]

    forwards = project_screen(interview(*three, at=3), operations)
    backwards = project_screen(interview(*three, at=3), operations[::-1])

    assert forwards == backwards


def test_a_new_question_is_said_with_its_number_and_the_same_one_only_once() -> None:
    shown = interview(question(1), question(2), at=2)

    assert news_of(shown, seen="q1") == "Question 2 of 3"
    assert news_of(shown, seen="q2") is None
    assert news_of(interview(at=2), seen="q1") == ""
