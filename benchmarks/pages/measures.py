"""The figures of many visits."""

import statistics
from collections.abc import Sequence
from typing import Any

from benchmarks.pages import world
from benchmarks.pages.limits import PAGES, Page
from benchmarks.pages.visits import Visit, visit

_WARM_UP = 5


async def measure_pages(*, sizes: tuple[int, int], runs: int) -> dict[str, Any]:
    """The figures of every page, by its name."""
    tokens = {size: await world.sign_in(size) for size in sizes}
    ids = {size: await world.ids(size) for size in sizes}
    figures: dict[str, Any] = {}
    for page in PAGES:
        by_size = {
            str(size): _figures(await _visits(page, tokens[size], ids[size], runs))
            for size in sizes
        }
        few, many = (by_size[str(size)]["p95_ms"] for size in sizes)
        figures[page.name] = by_size | {"growth": round(many / few, 2)}
    return figures


async def _visits(page: Page, token: str, ids: dict[str, str], runs: int) -> list[Visit]:
    address = page.address.format(**ids)
    visits = [await visit(address=address, token=token) for _ in range(_WARM_UP + runs)]
    return visits[_WARM_UP:]


def _figures(visits: Sequence[Visit]) -> dict[str, Any]:
    times = sorted(one.seconds * 1000 for one in visits)
    return {
        "p50_ms": round(statistics.median(times), 1),
        "p95_ms": round(percentile(times, 0.95), 1),
        # Whether a sign-in's last use is stored depends on the clock, not on the page.
        "statements": statistics.mode(one.statements for one in visits),
        "bytes": max(one.sent for one in visits),
    }


def percentile(ordered: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of the values does not exceed (nearest rank)."""
    rank = -(-len(ordered) * share // 1)
    return ordered[max(0, int(rank) - 1)]
