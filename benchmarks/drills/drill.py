"""Rounds of random faults under many people, and the account."""

import asyncio
import random
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.interviewers import registry
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.material import resumes
from benchmarks.drills.accounting import account, stuck_operations
from benchmarks.drills.candidate import Candidate
from benchmarks.drills.faults import Fault, faults_of
from benchmarks.drills.log_watch import LogWatch
from benchmarks.drills.promises import Promises
from benchmarks.drills.report import Drill, Round, report
from benchmarks.drills.serving import seconds_until_serving
from benchmarks.drills.site import Site, running_site
from benchmarks.drills.weather import Weather
from tests.factories import RESUME, a_posting
from tests.running.sockets import register

_CALM_FIRST, _CALM_EVERY, _CALM = 30, 10, 25
"""Without faults for 30 s at first, and for 25 s after every tenth: what froze shows then."""
_POSTINGS_FOR_A_MODEL = 60
_ENDS_WITHIN = _SETTLES_WITHIN = 60
_UNDER_WAY = text("SELECT count(*) FROM operations WHERE status IN ('PENDING', 'RUNNING')")


async def drill(
    *,
    rounds: int,
    users: int,
    seed: int,
    pause: float,
    only: Sequence[str] = (),
    logs_to: Path | None = None,
) -> dict[str, object]:
    """Run the rounds, and give the account.

    People pause for `pause` seconds on average after each draft and each feedback. `only` names the
    faults to choose from. The apps' logs are copied to the folder `logs_to`.
    """
    chance = random.Random(seed)
    async with running_site() as site:
        under_way = await _started(site, users=users, pause=pause)
        faults = {
            name: fault for name, fault in faults_of(site).items() if not only or name in only
        }
        await asyncio.sleep(_CALM_FIRST)
        done = await _rounds(under_way, faults, rounds, chance)
        await under_way.stop()
        if logs_to is not None:
            await asyncio.to_thread(_copy_logs, site, logs_to)
        return report(
            Drill(
                users=users,
                seed=seed,
                pause=pause,
                rounds=done,
                promises=under_way.promises,
                account=asdict(await account(under_way.promises)),
                stuck=await stuck_operations(),
                logs=under_way.logs,
                restarts=dict(site.supervisor.restarts),
                broken=under_way.broken,
                unfinished=sum(not task.done() for task in under_way.tasks),
            )
        )


@dataclass
class _UnderWay:
    """People at a site, and what watches them. `cookie` is somebody's who only looks."""

    site: Site
    weather: Weather
    logs: list[LogWatch]
    candidates: list[Candidate]
    tasks: list[asyncio.Task[None]]
    watching: asyncio.Task[None]
    cookie: str

    @property
    def promises(self) -> list[Promises]:
        return [candidate.promises for candidate in self.candidates]

    @property
    def broken(self) -> list[str]:
        """Errors of candidates that are the drill's own."""
        return [repr(task.exception()) for task in self.tasks if task.done() and task.exception()]

    async def stop(self) -> None:
        for candidate in self.candidates:
            candidate.should_stop.set()
        await asyncio.wait(self.tasks, timeout=_ENDS_WITHIN)
        await _settle()
        self.watching.cancel()


async def _started(site: Site, *, users: int, pause: float) -> _UnderWay:
    weather = Weather()
    logs = [LogWatch(app.log_path) for app in site.apps]
    watching = asyncio.create_task(_watch(weather, logs))
    candidates = [await _candidate(site, weather, number, pause) for number in range(users)]
    tasks = [asyncio.create_task(candidate.run()) for candidate in candidates]
    cookie = await register(site.apps[0])
    return _UnderWay(site, weather, logs, candidates, tasks, watching, cookie)


async def _rounds(
    under_way: _UnderWay, faults: dict[str, Fault], rounds: int, chance: random.Random
) -> list[Round]:
    done = []
    for number, name in enumerate(_order(list(faults), rounds, chance), 1):
        await asyncio.sleep(chance.uniform(1, 3))
        done.append(await _strike(under_way, name, faults[name]))
        seconds, measured = done[-1].until_serving, done[-1].measured
        told = "not within a minute" if seconds is None else f"{seconds:.1f} s"
        print(f"{number}/{rounds}: {name}; serving again: {told} {measured or ''}", flush=True)
        if number % _CALM_EVERY == 0 or number == rounds:
            await asyncio.sleep(_CALM)
    return done


def _order(names: list[str], rounds: int, chance: random.Random) -> list[str]:
    """Every fault about as often as any other, in an order that nobody can foresee."""
    order: list[str] = []
    while len(order) < rounds:
        order += chance.sample(names, len(names))
    return order[:rounds]


async def _strike(under_way: _UnderWay, name: str, fault: Fault) -> Round:
    """One fault, from its beginning until people are served again."""
    site, weather = under_way.site, under_way.weather
    sizes = [log.path.stat().st_size for log in under_way.logs]
    began = time.monotonic()
    weather.begin(name)
    try:
        measured = await fault.strike(site, under_way.candidates)
        if not fault.kills:
            weather.end()
        seconds = await seconds_until_serving(site.apps, under_way.cookie)
    finally:
        if fault.kills:
            weather.end()
    lines = [log.lines_since(size) for log, size in zip(under_way.logs, sizes, strict=True)]
    return Round(name, time.monotonic() - began, seconds, max(lines), measured or {})


async def _candidate(site: Site, weather: Weather, number: int, pause: float) -> Candidate:
    """Every third has a key of their own; half of them come to each app."""
    apps = site.apps if number % 2 else site.apps[::-1]
    cookie = await register(apps[0])
    user_id = await accounts.signed_in_user(token=cookie)
    await resumes.save(user_id=user_id, text=RESUME)
    interviewer, postings = BUILTIN, 1
    if number % 3 == 0:
        # The fake model asks the same questions about a posting every time, which we refuse.
        postings = _POSTINGS_FOR_A_MODEL
        spec = registry.spec_of("OPENAI")
        interviewer = spec.name
        key = f"sk-drill-{number:04}"
        await api_keys.save(user_id=user_id, provider=spec.provider, key=key, is_verified=True)
    job_ids = [str(await a_posting(user_id)) for _ in range(postings)]
    return Candidate(apps, cookie, job_ids, weather, interviewer=interviewer, pause=pause)


async def _watch(weather: Weather, logs: Sequence[LogWatch]) -> None:
    while True:
        weather.look_at_the_machine()
        for log in logs:
            log.look()
        await asyncio.sleep(1)


def _copy_logs(site: Site, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for app in site.apps:
        shutil.copy(app.log_path, folder / f"{app.log_path.parent.name}.log")


async def _settle() -> None:
    """Wait until nothing is under way any more, as long as that can be expected."""
    deadline = time.monotonic() + _SETTLES_WITHIN
    while time.monotonic() < deadline:
        with suppress(OSError):
            async with transaction() as db:
                if not await db.scalar(_UNDER_WAY):
                    return
        await asyncio.sleep(0.5)
