"""`python -m benchmarks.pages`: measure, print a table, write the results, judge."""

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
from benchmarks.pages.limits import broken
from benchmarks.pages.measures import measured
from benchmarks.pages.plans import Explained
from benchmarks.pages.table import table

_SIZES = (100, 1000)


def main() -> int:
    """0 when every limit is kept."""
    chosen = _options()
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-bench-") as folder:
        Path(folder).chmod(0o711)
        # Secrets for the sign-ins of the measured people.
        os.environ["DATA_DIR"] = str(Path(folder) / "data")
        with embedded.start(Path(folder) / "data") as server:
            migrations.upgrade(server.url)
            figures = asyncio.run(_measured(server.url, chosen))
            figures["chart_seconds"] = None if chosen.no_browser else _chart(server.url, figures)
    chosen.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(table(figures))
    return 1 if list(broken(figures)) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=100_000, help="answers in the database")
    parser.add_argument("--runs", type=int, default=60, help="visits of each page")
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results.json"))
    parser.add_argument("--no-browser", action="store_true", help="leave out the first chart")
    parser.add_argument("--plans", type=Path, help="write the query plans of the pages here")
    return parser.parse_args()


async def _measured(url: str, chosen: argparse.Namespace) -> dict[str, Any]:
    open_database(url)
    try:
        answers = await world.fill(sizes=_SIZES, answers=chosen.answers)
        # As the app does when it has started.
        gc.collect()
        gc.freeze()
        pages = await measured(sizes=_SIZES, runs=chosen.runs)
        if chosen.plans:
            with Explained() as explained:
                await measured(sizes=_SIZES, runs=1)
            chosen.plans.write_text(_report(explained), encoding="utf-8")
        machine = await _machine()
    finally:
        await close()
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine,
        "answers": answers,
        "runs": chosen.runs,
        "pages": pages,
    }


def _chart(url: str, figures: dict[str, Any]) -> dict[str, float] | None:
    return first_chart(url, max(_SIZES)) if "progress" in figures["pages"] else None


def _report(explained: Explained) -> str:
    seen: dict[str, tuple[float, str]] = {}
    for milliseconds, statement, plan in explained.plans:
        if milliseconds > seen.get(statement, (-1.0, ""))[0]:
            seen[statement] = milliseconds, plan
    slowest = sorted(seen.items(), key=lambda item: -item[1][0])
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
