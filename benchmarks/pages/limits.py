"""The limits of each page, and whether the figures keep them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

STATEMENTS_MOST = 8
GROWTH_MOST = 2.0
CHART_SECONDS_MOST = 1.5
FEW, MANY = "100", "1000"


@dataclass(frozen=True, slots=True)
class Page:
    """A page as somebody opens it.

    `address` may contain `{job}`, the posting with most interviews; `{completed}` and `{running}`,
    the newest interviews; and `{practice}`, a practice.
    """

    name: str
    address: str
    p95_most: float | None = None
    """Milliseconds of server time, with 1,000 interviews."""


PAGES = (
    Page("dashboard", "/dashboard"),
    Page("history", "/history", p95_most=50),
    Page("history, filtered", "/history?job={job}&status=completed", p95_most=50),
    Page("history, searched", "/history?q=runbook", p95_most=50),
    Page("history, searched for much", "/history?q=the", p95_most=50),
    Page("history, page 20", "/history?page=20", p95_most=50),
    Page("progress", "/progress", p95_most=150),
    Page("progress, one posting", "/progress?job={job}", p95_most=150),
    Page("compare", "/compare?job={job}"),
    Page("interview, completed", "/interview/{completed}"),
    Page("interview, in progress", "/interview/{running}"),
    Page("practice, completed", "/interview/{practice}"),
    Page("jobs", "/jobs"),
    Page("job posting", "/jobs/{job}"),
    Page("resume", "/resume"),
    Page("settings", "/settings"),
)


def broken_limits(figures: dict[str, Any]) -> Iterator[str]:
    """A sentence for each limit that is not kept, and for everything that was not measured."""
    for page in PAGES:
        page_figures = figures["pages"].get(page.name)
        if page_figures is None:
            yield f"{page.name}: there is no such page"
            continue
        yield from _broken_by(page, page_figures)
    chart = figures["chart_seconds"]
    if chart is None:
        yield "the first chart was not measured"
    elif chart["worst"] > CHART_SECONDS_MOST:
        yield f"the first chart took {chart['worst']} s (at most {CHART_SECONDS_MOST} s)"


def _broken_by(page: Page, figures: dict[str, Any]) -> Iterator[str]:
    p95 = figures[MANY]["p95_ms"]
    if page.p95_most is not None and p95 > page.p95_most:
        yield f"{page.name}: p95 {p95} ms (at most {page.p95_most:g} ms)"
    if figures["growth"] >= GROWTH_MOST:
        yield f"{page.name}: p95 grows {figures['growth']} times (under {GROWTH_MOST:g})"
    counts = {figures[size]["statements"] for size in (FEW, MANY)}
    if max(counts) > STATEMENTS_MOST:
        yield f"{page.name}: {max(counts)} SQL statements (at most {STATEMENTS_MOST})"
    if len(counts) > 1:
        yield f"{page.name}: the number of SQL statements depends on the data: {sorted(counts)}"
