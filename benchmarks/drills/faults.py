"""The faults of a drill. Each returns when it has ended."""

import asyncio
from collections.abc import Awaitable, Callable

from benchmarks.drills.site import Site
from tests.fakes.line import Line

Fault = Callable[[Site], Awaitable[None]]


async def _cut(line: Line, seconds: float) -> None:
    line.cut()
    await asyncio.sleep(seconds)
    line.mend()


async def _silence(line: Line, seconds: float) -> None:
    line.silence()
    await asyncio.sleep(seconds)
    line.mend()


async def _kill_a_worker(site: Site) -> None:
    await asyncio.to_thread(site.kill_a_worker)


async def _end_connections(site: Site) -> None:
    await asyncio.to_thread(site.end_connections)


FAULTS: dict[str, Fault] = {
    "PostgreSQL away for 3 s": lambda site: _cut(site.postgres, 3),
    "PostgreSQL away for 13 s": lambda site: _cut(site.postgres, 13),
    "PostgreSQL silent for 5 s": lambda site: _silence(site.postgres, 5),
    "PostgreSQL's connections ended": _end_connections,
    "Redis away for 3 s": lambda site: _cut(site.redis, 3),
    "Redis away for 13 s": lambda site: _cut(site.redis, 13),
    "a worker killed": _kill_a_worker,
    "the app killed": Site.restart_app,
}
