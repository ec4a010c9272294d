"""The numbers behind the levels, and fitting them to graded answers."""

from dataclasses import fields, replace

import pytest

from ai_interviewer.domain.interview import Grading, Levels
from ai_interviewer.domain.rubric import overall
from ai_interviewer.interviewers.builtin import BuiltinInterviewer, Calibration, fit, grade
from ai_interviewer.interviewers.builtin.instrument import instrument
from tests.interviewers.builtin.samples import ANSWERS, PAIRS, grading_of, order_share


def graded_samples(*, without: str = "") -> list[tuple[Grading, Levels]]:
    return [
        (grading_of(answer["id"]), Levels(**answer["levels"]))
        for answer in ANSWERS
        if answer["pair"] != without
    ]


def test_order_holds_for_a_pair_that_was_not_fitted() -> None:
    means: dict[str, float] = {}
    for pair in PAIRS:
        calibration = fit(graded_samples(without=pair["id"]))
        for answer in ANSWERS:
            if answer["pair"] == pair["id"]:
                analysis = grade(grading_of(answer["id"]), calibration)
                means[answer["id"]] = overall(analysis.levels) or 0.0
    assert order_share(means) >= 0.85
    assert order_share(means, "poor", "excellent") >= 0.95
    assert order_share(means, "poor", "fair") >= 0.75


def test_fitting_is_deterministic_and_stays_near_the_shipped_numbers() -> None:
    rows = graded_samples(without="pm-product")
    fitted = fit(rows)
    assert fitted == fit(rows)
    for field in fields(Calibration):
        moved = getattr(fitted, field.name) / getattr(Calibration(), field.name)
        assert 0.4 < moved < 2.5


def test_weights_of_a_dimension_add_up_to_one() -> None:
    fitted = fit(graded_samples(without="grad-backend"))
    for dimension in ("relevance", "completeness", "clarity"):
        names = [f.name for f in fields(Calibration) if f.name.startswith(f"{dimension}_")]
        assert sum(getattr(fitted, name) for name in names) == pytest.approx(1)


def test_nothing_to_learn_from_leaves_the_shipped_numbers() -> None:
    assert fit([]) == Calibration()


async def test_another_calibration_is_another_instrument() -> None:
    other = replace(Calibration(), full_ties=20.0)
    assert instrument(other).hash != instrument().hash
    answer = grading_of("grad-backend-q1-b")
    events = [event async for event in BuiltinInterviewer(other).analyse(answer)]
    assert events[-1].instrument.hash == instrument(other).hash  # type: ignore[union-attr]
