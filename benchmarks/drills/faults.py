"""The faults of a drill. A fault returns when its cause is gone."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from benchmarks.drills.candidate import Candidate
from benchmarks.drills.clock import seconds_ahead
from benchmarks.drills.site import Site
from benchmarks.drills.stopped_worker import stop_a_worker
from tests.fakes.line import Line

Measured = dict[str, float]
"""What a fault itself measured, by what it is."""


@dataclass(frozen=True)
class Fault:
    """`strike` returns when the cause is gone.

    What `kills` leaves nothing that a page could talk to: its end is when that is there again.
    """

    strike: Callable[[Site, Sequence[Candidate]], Awaitable[Measured | None]]
    kills: bool = False
    needs: str = ""
    """What the site must have for it: the name of a field that may be None."""


async def _cut(line: Line, seconds: float) -> None:
    line.cut()
    await asyncio.sleep(seconds)
    line.mend()


async def _cut_both(site: Site, seconds: float) -> None:
    await asyncio.gather(_cut(site.to_postgres, seconds), _cut(site.to_redis, seconds))


async def _silence(line: Line, seconds: float) -> None:
    line.silence()
    await asyncio.sleep(seconds)
    line.mend()


async def _kill_a_worker(site: Site) -> None:
    for worker in site.apps[0].workers()[:1]:
        worker.kill()


async def _kill_the_server(site: Site) -> None:
    """The web server's own process, below the launcher."""
    for server in site.apps[0].servers():
        server.kill()


async def _kill_one_app(site: Site, seconds: float) -> None:
    """Its pages go to the other app, and the supervisor is slow to notice."""
    second = len(site.apps) - 1
    site.supervisor.left_alone.add(second)
    await asyncio.to_thread(site.apps[second].kill)
    await asyncio.sleep(seconds)
    site.supervisor.left_alone.discard(second)


async def _kill_all_apps(site: Site) -> None:
    for app in site.apps:
        await asyncio.to_thread(app.kill)


async def _kill_postgres(site: Site) -> None:
    await asyncio.to_thread(site.postgres.kill)


async def _empty_redis(site: Site) -> None:
    assert site.redis is not None
    await asyncio.to_thread(site.redis.stop)
    await asyncio.to_thread(site.redis.start)


async def _fill_the_disk(site: Site, seconds: float) -> None:
    assert site.disk is not None
    await asyncio.to_thread(site.disk.fill)
    await asyncio.sleep(seconds / 2)
    # What was set aside for the write-ahead log is used up as well, and PostgreSQL ends.
    await asyncio.to_thread(site.postgres.use_up_its_log)
    await asyncio.sleep(seconds / 2)
    await asyncio.to_thread(site.disk.free)


async def _move_the_clock(site: Site, by: int) -> Measured:
    """The second app's; its own headers say by how much."""
    assert site.clock is not None
    site.clock.move(by)
    await asyncio.sleep(5)
    measured = {"seconds ahead": await asyncio.to_thread(seconds_ahead, site.apps[-1])}
    await asyncio.sleep(5)
    site.clock.move(0)
    await asyncio.sleep(1)
    return measured


async def _slow_model(site: Site, seconds: float) -> None:
    site.model.set(first_token_delay=8, token_delay=0.05)
    await asyncio.sleep(seconds)
    site.model.set()


async def _rubbish_from_the_model(site: Site, seconds: float) -> None:
    site.model.set(always="rubbish")
    await asyncio.sleep(seconds)
    site.model.set()


async def _lose_pages(candidates: Sequence[Candidate]) -> None:
    """A third of the people lose their own connection, at the next thing that their page sends."""
    for number, candidate in enumerate(candidates[::3]):
        candidate.lose_connection(at="draft" if number % 2 else "submit")


def _of_site(
    strike: Callable[[Site], Awaitable[Measured | None]],
) -> Callable[..., Awaitable[Measured | None]]:
    return lambda site, _candidates: strike(site)


FAULTS: dict[str, Fault] = {
    "PostgreSQL away for 3 s": Fault(_of_site(lambda site: _cut(site.to_postgres, 3))),
    "PostgreSQL away for 13 s": Fault(_of_site(lambda site: _cut(site.to_postgres, 13))),
    "PostgreSQL and Redis away for 40 s": Fault(_of_site(lambda site: _cut_both(site, 40))),
    "PostgreSQL silent for 5 s": Fault(_of_site(lambda site: _silence(site.to_postgres, 5))),
    "PostgreSQL's connections ended": Fault(
        _of_site(lambda site: asyncio.to_thread(site.postgres.end_connections))
    ),
    "PostgreSQL killed": Fault(_of_site(_kill_postgres), kills=True),
    "PostgreSQL's disk full for 10 s": Fault(
        _of_site(lambda site: _fill_the_disk(site, 10)), needs="disk"
    ),
    "Redis away for 3 s": Fault(_of_site(lambda site: _cut(site.to_redis, 3)), needs="redis"),
    "Redis away for 13 s": Fault(_of_site(lambda site: _cut(site.to_redis, 13)), needs="redis"),
    "Redis restarted empty": Fault(_of_site(_empty_redis), kills=True, needs="redis"),
    "a worker killed": Fault(_of_site(_kill_a_worker)),
    "a worker stopped for 40 s": Fault(lambda site, _candidates: stop_a_worker(site)),
    "the server process killed": Fault(_of_site(_kill_the_server), kills=True),
    "one of two apps killed": Fault(_of_site(lambda site: _kill_one_app(site, 10)), kills=True),
    "both apps killed": Fault(_of_site(_kill_all_apps), kills=True),
    "clock an hour ahead for 10 s": Fault(
        _of_site(lambda site: _move_the_clock(site, 3600)), needs="clock"
    ),
    "clock an hour behind for 10 s": Fault(
        _of_site(lambda site: _move_the_clock(site, -3600)), needs="clock"
    ),
    "model server away for 10 s": Fault(_of_site(lambda site: _cut(site.to_model, 10))),
    "model server slow for 15 s": Fault(_of_site(lambda site: _slow_model(site, 15))),
    "model server talks rubbish for 8 s": Fault(
        _of_site(lambda site: _rubbish_from_the_model(site, 8))
    ),
    "a third of the pages lose their connection": Fault(
        lambda _site, candidates: _lose_pages(candidates)
    ),
}


def faults_of(site: Site) -> dict[str, Fault]:
    """The faults that this machine can do; what is left out is said."""
    possible = {}
    for name, fault in FAULTS.items():
        if fault.needs and getattr(site, fault.needs) is None:
            print(f"Left out: {name}. {_REMEDIES[fault.needs]}", flush=True)
        else:
            possible[name] = fault
    return possible


_REMEDIES = {
    "disk": "Mounting a small disk takes root.",
    "redis": "It takes redis-server.",
    "clock": "It takes libfaketime: apt-get install faketime.",
}
