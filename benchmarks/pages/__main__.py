"""`python -m benchmarks.pages`: measure the pages, print a table, write and check the results."""

import argparse
import asyncio
import gc
import json
import os
import platform
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text

from ai_interviewer.database import close, embedded, migrations, open_database, transaction
from benchmarks.pages import world
from benchmarks.pages.chart import first_chart
from benchmarks.pages.limits import broken_limits
from benchmarks.pages.measures import measure_pages
from benchmarks.pages.plans import QueryPlans
from benchmarks.pages.table import table

_SIZES = (100, 1000)


def main() -> int:
    """0 when every limit is kept, else 1."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-bench-") as folder:
        Path(folder).chmod(0o711)
        # For the secrets behind the sign-ins of the two people.
        os.environ["DATA_DIR"] = str(Path(folder) / "data")
        with embedded.start(Path(folder) / "data") as server:
            migrations.upgrade(server.url)
            figures = asyncio.run(_measure(server.url, options))
            figures["chart_seconds"] = (
                None if options.no_browser else _chart_seconds(server.url, figures)
            )
    options.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(table(figures))
    return 1 if list(broken_limits(figures)) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=100_000, help="answers in the database")
    parser.add_argument("--runs", type=int, default=60, help="visits of each page")
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results.json"))
    parser.add_argument("--no-browser", action="store_true", help="leave out the first chart")
    parser.add_argument("--plans", type=Path, help="write the query plans of the pages here")
    return parser.parse_args()


async def _measure(url: str, options: argparse.Namespace) -> dict[str, Any]:
    open_database(url)
    try:
        answers = await world.fill(sizes=_SIZES, answers=options.answers)
        # As the app does when it has started.
        gc.collect()
        gc.freeze()
        pages = await measure_pages(sizes=_SIZES, runs=options.runs)
        if options.plans:
            with QueryPlans() as query_plans:
                await measure_pages(sizes=_SIZES, runs=1)
            options.plans.write_text(_report(query_plans), encoding="utf-8")
        machine = await _machine()
    finally:
        await close()
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine,
        "answers": answers,
        "runs": options.runs,
        "pages": pages,
    }


def _chart_seconds(url: str, figures: dict[str, Any]) -> dict[str, float] | None:
    return first_chart(url, max(_SIZES)) if "progress" in figures["pages"] else None


def _report(query_plans: QueryPlans) -> str:
    """The slowest run of each statement, the slowest statement first."""
    by_statement: dict[str, tuple[float, str]] = {}
    for milliseconds, statement, plan in query_plans.plans:
        if milliseconds > by_statement.get(statement, (-1.0, ""))[0]:
            by_statement[statement] = milliseconds, plan
    slowest = sorted(by_statement.items(), key=lambda item: -item[1][0])
    return "\n\n".join(f"-- {ms:.2f} ms\n{sql}\n\n{plan}" for sql, (ms, plan) in slowest)


async def _machine() -> dict[str, Any]:
    async with transaction() as db:
        postgres = await db.scalar(text("SHOW server_version"))
    return {
        "processors": os.cpu_count(),
        "load": os.getloadavg()[0],
        "system": platform.platform(),
        "python": platform.python_version(),
        "postgresql": postgres,
    }


if __name__ == "__main__":
    sys.exit(main())
