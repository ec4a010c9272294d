"""The sentences on a completed interview, and that they are true to its numbers."""

import pytest

from ai_interviewer.views.completed.finish import (
    Scored,
    covered_label,
    difference_sentence,
    next_step_of,
    strength_of,
    weakest_of,
)
from ai_interviewer.views.questions import CoverageRow


def scored(*points: float) -> list[Scored]:
    return [Scored(number, value, f"Fix {number}") for number, value in enumerate(points, 1)]


@pytest.mark.parametrize(
    ("points", "sentence"),
    [
        ((0.0, 7.3, 4.0), "from 0.0 to 7.3 of 10; the strongest was question 2."),
        ((7.3, 0.0, 7.28), "the strongest were questions 1 and 3."),
        ((5.0, 5.5), "close together, from 5.0 to 5.5 of 10."),
        ((5.0, 5.0, 5.0), "All 3 answers got 5.0 of 10."),
        ((5.0,), "Your answer to question 1 got 5.0 of 10."),
    ],
)
def test_the_strength_is_told_with_the_real_range(points, sentence):
    assert strength_of(scored(*points)).endswith(sentence)


def test_answers_far_apart_are_never_called_close():
    assert "close" not in strength_of(scored(5.0, 5.6))


def test_the_next_step_is_the_weakest_answer_and_the_earliest_of_them():
    answers = scored(7.0, 3.0, 2.96)
    weakest = weakest_of(answers)

    assert weakest == answers[1]
    assert next_step_of(weakest, answers) == "Start with question 2 (3.0 of 10):"


def test_the_next_step_ends_with_a_full_stop_when_nothing_is_to_fix():
    weakest = Scored(1, 3.0)

    assert next_step_of(weakest, [weakest]) == "Start with question 1 (3.0 of 10)."


def test_good_answers_are_not_called_weak():
    answers = scored(6.0, 9.0)

    assert weakest_of(answers) is None
    assert next_step_of(None, answers).startswith("No answer was weak.")


def test_nothing_is_said_before_anything_is_scored():
    assert (strength_of([]), next_step_of(None, []), covered_label([])) == ("", "", "")


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (4.12, 5.3, "+1.2 since attempt 2 (4.1)."),
        (5.3, 4.1, "−1.2 since attempt 2 (5.3)."),
        (5.31, 5.29, "The same overall score as attempt 2."),
    ],
)
def test_the_result_is_the_difference_that_a_reader_counts(before, after, sentence):
    assert difference_sentence(2, before=before, after=after) == sentence


def test_coverage_counts_what_was_asked_about():
    asked = CoverageRow("SQL", "", [1], "asked in question 1", "5.0")
    unasked = CoverageRow("Queues", "", [], "", "")

    label = covered_label([asked, unasked, unasked])

    assert label == "Asked about 1 of 3 requirements of the posting"


def test_key_points_that_were_not_heard_come_before_a_harder_posting():
    answers = [Scored(1, 7.0, unheard=1), Scored(2, 8.0, unheard=3), Scored(3, 9.0)]

    assert next_step_of(None, answers) == (
        "Go back to question 2 first: 3 key points of a good answer weren't heard."
    )
    assert "1 key point of a good answer wasn't" in next_step_of(None, answers[:1])
