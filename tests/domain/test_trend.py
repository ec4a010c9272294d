"""A slope is a trend only with its uncertainty."""

import pytest

from ai_interviewer.domain.enums import Verdict
from ai_interviewer.domain.trend import Trend, trend
from ai_interviewer.views.changes import signed


def trend_of(*scores: float) -> Trend | None:
    count = len(scores)
    x, y = (count - 1) / 2, sum(scores) / count
    return trend(
        count=count,
        sxx=sum((n - x) ** 2 for n in range(count)),
        syy=sum((score - y) ** 2 for score in scores),
        sxy=sum((n - x) * (score - y) for n, score in enumerate(scores)),
    )


def test_a_steady_rise_has_improved():
    found = trend_of(4.0, 4.6, 4.9, 5.6, 6.0, 6.3)

    assert found.verdict is Verdict.IMPROVED
    assert found.gain == pytest.approx(2.33, abs=0.1)
    assert 0 < found.low < found.gain < found.high


def test_a_steady_fall_has_declined():
    assert trend_of(6.3, 6.0, 5.6, 4.9, 4.6, 4.0).verdict is Verdict.DECLINED


def test_one_point_more_at_the_end_is_no_improvement():
    assert trend_of(5.0, 6.0, 4.5, 5.5, 5.0, 6.0).verdict is Verdict.UNCLEAR


def test_nothing_is_said_of_few_interviews():
    assert trend_of(2.0, 4.0, 6.0, 8.0) is None


@pytest.mark.parametrize("residue", [1e-15, -1e-15, 0.0])
@pytest.mark.parametrize("count", [5, 7, 30])
def test_the_same_score_again_and_again_is_no_trend(count, residue):
    """Databases sum floating-point numbers, and something is left over where nothing should be."""
    sxx = count * (count**2 - 1) / 12

    found = trend(count=count, sxx=sxx, syy=0.0, sxy=residue)

    assert found.verdict is Verdict.UNCLEAR
    assert signed(found.gain) == "+0.0"


def test_scores_on_a_line_have_the_uncertainty_of_rounded_levels():
    assert trend_of(5.0, 5.1, 5.2, 5.3, 5.4).verdict is Verdict.UNCLEAR
    assert trend_of(3.0, 4.0, 5.0, 6.0, 7.0).verdict is Verdict.IMPROVED


@pytest.mark.parametrize("scores", [(4.1, 4.6, 4.1, 6.3, 6.3), (4.0, 4.6, 4.1, 6.3, 6.3)])
def test_five_interviews_leave_three_degrees_of_freedom(scores):
    assert trend_of(*scores).verdict is Verdict.UNCLEAR
