"""What is worth practising, how an answer is rated, and which day is said."""

from datetime import UTC, datetime, timedelta

import pytest

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Score
from ai_interviewer.domain.practice import (
    Recall,
    due_until,
    is_unsteady,
    is_worth_practising,
    question_key,
    recall,
)
from ai_interviewer.texts import t
from ai_interviewer.views.practice import due_sentence

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("points", "rating"),
    [
        (0.0, Recall.AGAIN),
        (3.9, Recall.AGAIN),
        (4.0, Recall.HARD),
        (5.9, Recall.HARD),
        (6.0, Recall.GOOD),
        (7.9, Recall.GOOD),
        (8.0, Recall.EASY),
        (10.0, Recall.EASY),
    ],
)
def test_points_are_the_rating(points, rating):
    assert recall(points, is_unsteady=False) is rating


def test_what_nobody_knows_was_not_easy():
    assert recall(9.0, is_unsteady=True) is Recall.GOOD
    assert recall(3.0, is_unsteady=True) is Recall.AGAIN


def test_weak_and_unsteady_answers_are_practised_and_good_ones_are_not():
    assert is_worth_practising(5.9, is_unsteady=False)
    assert is_worth_practising(9.0, is_unsteady=True)
    assert not is_worth_practising(6.0, is_unsteady=False)


def test_one_wide_dimension_makes_an_answer_unsteady():
    def score(lowest: float, highest: float) -> Score:
        return Score(Dimension.CLARITY, 3, "", lowest=lowest, highest=highest)

    assert is_unsteady([score(3, 3), score(1, 3)])
    assert not is_unsteady([score(3, 3), score(2, 3)])
    assert not is_unsteady([Score(Dimension.CLARITY, 3, "")])


def test_a_question_is_the_same_however_it_is_spaced():
    assert question_key("How  would\nyou?") == question_key("How would you?")
    assert question_key("How would you?") != question_key("How would we?")


def test_today_ends_at_midnight_where_the_candidate_is():
    late = datetime(2026, 11, 24, 23, tzinfo=UTC)

    assert due_until(NOON, "UTC") == datetime(2026, 11, 25, tzinfo=UTC)
    assert due_until(late, "Europe/Kyiv") == datetime(2026, 11, 25, 22, tzinfo=UTC)


def test_what_comes_in_minutes_is_due_even_after_midnight():
    late = datetime(2026, 11, 24, 23, 55, tzinfo=UTC)

    assert due_until(late, "UTC") == late + timedelta(minutes=20)


def test_a_day_of_25_hours_ends_at_its_own_midnight():
    morning = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    assert due_until(morning, "Europe/Kyiv") == datetime(2026, 10, 25, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "label"),
    [(0, "today"), (-3, "today"), (1, "tomorrow"), (3, "on Friday"), (9, "on 3 Dec 2026")],
)
def test_days_are_named_as_one_says_them(days, label):
    due = NOON + timedelta(days=days)

    said = due_sentence(t.practice.again, due, now=NOON, zone="UTC")

    assert said == f"This question comes again {label}."
