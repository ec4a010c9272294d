"""The ticker: what is under way, and for how long."""

from dataclasses import replace

import pytest

from ai_interviewer.domain.enums import OperationStatus
from ai_interviewer.texts import t
from ai_interviewer.views.questions import OperationView
from ai_interviewer.views.screen import (
    ANALYSIS_IS_SLOW_AFTER,
    QUESTION_IS_SLOW_AFTER,
    Ticker,
    project_ticker,
)
from tests.views.live_interviews import CANCELLED, COMPLETED, FAILED, analysing, asking


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
