"""What may be compared, and on which scales."""

import math
from dataclasses import replace

import pytest

from ai_interviewer.domain.change import t_975
from ai_interviewer.domain.comparison import (
    GradedAnswer,
    GradedBy,
    changes,
    difference_of_instruments,
    overall_change,
)
from ai_interviewer.domain.enums import Dimension, Verdict
from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.domain.scores import session_overall

BUILTIN = GradedBy(BUILTIN, "builtin-1", "1", "1", "aaa")


def answers(*levels: float, by: GradedBy = BUILTIN) -> list[GradedAnswer]:
    """Answers to the questions 0, 1, 2 … with the same level everywhere but for correctness."""
    return [
        GradedAnswer(f"Question  {number}?", Levels(level, level, None, level), by)
        for number, level in enumerate(levels)
    ]


def test_every_assessed_scale_changes_and_the_others_are_left_out():
    found = changes(answers(2, 2, 3, 2), answers(3, 3, 4, 3))

    assert [item.dimension for item in found] == [
        None,
        Dimension.JOB_RELEVANCE,
        Dimension.COMPLETENESS,
        Dimension.CLARITY,
    ]
    assert {item.change.verdict for item in found} == {Verdict.IMPROVED}
    assert {round(item.change.difference, 9) for item in found} == {2}


def test_questions_are_the_same_however_they_are_spaced():
    after = [replace(a, question=a.question.replace("  ", " ")) for a in answers(3, 3, 3)]

    assert all(item.change.is_paired for item in changes(answers(2, 2, 2), after))


def test_the_order_of_the_gradings_does_not_matter():
    weak, strong = Levels(2, 2, None, 2), Levels(4, 3, 3, 4)
    before = [replace(a, gradings=(weak, weak, strong)) for a in answers(2, 2, 2, 2)]
    after = [replace(a, gradings=(strong, weak, strong)) for a in answers(4, 4, 4, 4)]
    turned = [replace(a, gradings=a.gradings[::-1]) for a in before]

    assert changes(before, after) == changes(turned, after)


def test_the_means_are_the_scores_that_are_shown_whatever_single_gradings_assessed():
    partly = (Levels(2, 2, None, 2), Levels(2, 2, 5, 2), Levels(2, 2, None, 2))
    shown = Levels(2, 2, 5, 2)
    after = [replace(a, levels=shown, gradings=partly) for a in answers(0, 0, 0)]
    scores = [a.levels for a in after]

    found = changes(answers(2, 2, 2), after)[0].change

    assert (found.before, found.after) == (4, pytest.approx(session_overall(scores)))
    sure = changes(answers(2, 2, 2), [replace(a, gradings=()) for a in after])[0].change
    assert found.high - found.low > sure.high - sure.low


def test_an_overall_score_is_as_uncertain_as_the_levels_it_is_the_mean_of():
    """Six answers that rise by one level: the rounding alone has a variance of 2² / (12 · 18)."""
    found = changes(answers(2, 2, 2, 2, 2, 2), answers(3, 3, 3, 3, 3, 3))[0].change

    error = math.sqrt(2 * 2**2 / (12 * 6 * 3))
    assert found.high - found.difference == pytest.approx(t_975(5) * error)


def test_answers_on_one_topic_are_one_on_every_scale():
    before, after = answers(2, 2, 2, 2), answers(5, 5, 5, 5)
    of_one = [replace(a, topic="first") for a in before]

    assert {i.change.verdict for i in changes(before, after)} == {Verdict.IMPROVED}
    assert {i.change.verdict for i in changes(of_one, after)} == {Verdict.UNCLEAR}


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (replace(BUILTIN, interviewer="OPENAI", model="m", hash="b"), "interviewer"),
        (replace(BUILTIN, model="builtin-2", hash="b"), "model"),
        (replace(BUILTIN, rubric_version="2", hash="b"), "rubric"),
        (replace(BUILTIN, prompt_version="2", hash="b"), "prompt"),
        (replace(BUILTIN, hash="b"), "instrument"),
    ],
)
def test_different_instruments_are_never_compared_and_say_why(other, reason):
    before, after = answers(2, 2, 2), answers(5, 5, 5, by=other)

    assert difference_of_instruments(before, after) == reason
    assert changes(before, after) == []
    assert overall_change(before, after) is None


def test_the_overall_change_alone_is_the_first_of_all():
    before, after = answers(2, 2, 3, 2), answers(3, 3, 4, 3)

    assert overall_change(before, after) == changes(before, after)[0].change


def test_an_interview_graded_by_two_instruments_is_compared_with_none():
    mixed = answers(2, 2) + answers(2, 2, by=replace(BUILTIN, hash="b"))

    assert changes(mixed, answers(4, 4, 4)) == []


def test_nothing_graded_is_no_change():
    assert changes([], answers(3, 3, 3)) == []
