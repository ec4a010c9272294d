"""The harness of the page benchmarks, on a tiny database; no time is judged here."""

import pytest

from benchmarks.pages import limits, table, world
from benchmarks.pages.measures import measure_pages, percentile
from benchmarks.pages.plans import QueryPlans

SIZES = (10, 11)


def figures(**changes) -> dict:
    """Figures that keep every limit, but for the changes to each page."""
    size = {"p50_ms": 5.0, "p95_ms": 9.0, "statements": 4, "bytes": 3000}
    page = {limits.FEW: size, limits.MANY: size, "growth": 1.1}
    return {
        "answers": 100_000,
        "runs": 60,
        "pages": {one.name: page | changes for one in limits.PAGES},
        "chart_seconds": {"median": 0.8, "worst": 1.0},
    }


def test_figures_within_the_limits_break_nothing():
    assert list(limits.broken_limits(figures())) == []
    assert "All limits are kept." in table.table(figures())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({limits.MANY: {"p95_ms": 151.0, "statements": 4}}, "p95 151.0 ms (at most 50 ms)"),
        ({"growth": 2.0}, "grows 2.0 times"),
        ({limits.FEW: {"p95_ms": 1, "statements": 3}}, "depends on the data: [3, 4]"),
        ({limits.MANY: {"p95_ms": 1, "statements": 9}}, "9 SQL statements (at most 8)"),
    ],
)
def test_a_broken_limit_is_said(changes, said):
    assert any(said in one for one in limits.broken_limits(figures(**changes)))


def test_what_was_not_measured_is_not_kept():
    incomplete = figures() | {"chart_seconds": None}
    del incomplete["pages"]["history"]

    assert list(limits.broken_limits(incomplete)) == [
        "history: there is no such page",
        "the first chart was not measured",
    ]


def test_a_percentile_is_a_value_that_was_measured():
    values = [float(value) for value in range(1, 61)]

    assert (percentile(values, 0.95), percentile(values, 0.5)) == (57, 30)
    assert percentile([3.0], 0.95) == 3


async def test_pages_are_visited_and_strangers_copied(db):
    answers = await world.fill(sizes=SIZES, answers=200)

    with QueryPlans() as explained:
        made = await measure_pages(sizes=SIZES, runs=1)

    assert answers >= 200
    assert made.keys() == {page.name for page in limits.PAGES}
    for name, page in made.items():
        few, many = (page[str(size)] for size in SIZES)
        assert 0 < many["p50_ms"] <= many["p95_ms"], name
        assert 1 < few["statements"] == many["statements"] <= limits.STATEMENTS_MOST, name
        assert many["bytes"] > 100, name
    assert any("interview_sessions" in plan for _, _, plan in explained.plans)
