"""A slope is a trend only with its uncertainty."""

import pytest

from ai_interviewer.domain.enums import Verdict
from ai_interviewer.domain.trend import Trend, trend


def of(*scores: float) -> Trend | None:
    count = len(scores)
    x, y = (count - 1) / 2, sum(scores) / count
    return trend(
        count=count,
        sxx=sum((n - x) ** 2 for n in range(count)),
        syy=sum((score - y) ** 2 for score in scores),
        sxy=sum((n - x) * (score - y) for n, score in enumerate(scores)),
    )


def test_a_steady_rise_has_improved():
    found = of(4.0, 4.6, 4.9, 5.6, 6.0, 6.3)

    assert found.verdict is Verdict.IMPROVED
    assert found.gain == pytest.approx(2.33, abs=0.1)
    assert 0 < found.low < found.gain < found.high


def test_a_steady_fall_has_declined():
    assert of(6.3, 6.0, 5.6, 4.9, 4.6, 4.0).verdict is Verdict.DECLINED


def test_one_point_more_at_the_end_is_no_improvement():
    assert of(5.0, 6.0, 4.5, 5.5, 5.0, 6.0).verdict is Verdict.UNCLEAR


def test_nothing_is_said_of_few_interviews():
    assert of(2.0, 4.0, 6.0, 8.0) is None
