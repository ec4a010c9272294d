"""`python -m benchmarks.drills`: rounds of random faults under many users, and the account."""

import argparse
import asyncio
import json
import random
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.services import accounts
from ai_interviewer.services.material import resumes
from benchmarks.drills.accounting import account
from benchmarks.drills.candidate import Candidate, Weather
from benchmarks.drills.faults import FAULTS
from benchmarks.drills.site import Site, running_site
from tests.factories import RESUME, a_posting
from tests.running.sockets import register

_SETTLES_WITHIN = 60
_UNDER_WAY = text("SELECT count(*) FROM operations WHERE status IN ('PENDING', 'RUNNING')")


async def drill(*, rounds: int, users: int, seed: int) -> dict[str, Any]:
    """Run the rounds and give the account, with what was done and how much was said in the log."""
    chance = random.Random(seed)
    async with running_site() as site:
        weather = Weather()
        candidates = [await _candidate(site, weather) for _ in range(users)]
        tasks = [asyncio.create_task(candidate.run()) for candidate in candidates]
        done: Counter[str] = Counter()
        for number in range(rounds):
            await asyncio.sleep(chance.uniform(1, 3))
            name = chance.choice(list(FAULTS))
            print(f"{number + 1}/{rounds}: {name}", flush=True)
            await _strike(site, name, weather)
            done[name] += 1
        await asyncio.sleep(20)
        for candidate in candidates:
            candidate.should_stop.set()
        await asyncio.wait(tasks, timeout=60)
        await _settle()
        promises = [candidate.promises for candidate in candidates]
        return {
            "rounds": rounds,
            "users": users,
            "seed": seed,
            "faults": dict(done),
            "interviews": sum(one.interviews for one in promises),
            "answers": sum(len(one.answers) for one in promises),
            "failures_shown": sum(one.failures_shown for one in promises),
            "frozen_at": dict(Counter(what for one in promises for what in one.frozen)),
            "account": asdict(await account(promises)),
            "log_lines": len(site.app.log.splitlines()),
            "unexpected_errors": site.app.log.count('"level": "error"'),
        }


async def _candidate(site: Site, weather: Weather) -> Candidate:
    cookie = await register(site.app)
    user_id = await accounts.signed_in_user(token=cookie)
    job_id = await a_posting(user_id)
    await resumes.save(user_id=user_id, text=RESUME)
    return Candidate(site.app, cookie, str(job_id), weather)


async def _strike(site: Site, name: str, weather: Weather) -> None:
    weather.faults_now += 1
    try:
        await FAULTS[name](site)
    finally:
        weather.faults_now -= 1
        weather.calm_since = time.monotonic()


async def _settle() -> None:
    """Wait until nothing is under way any more, as long as that can be expected."""
    deadline = time.monotonic() + _SETTLES_WITHIN
    while time.monotonic() < deadline:
        async with transaction() as db:
            if not await db.scalar(_UNDER_WAY):
                return
        await asyncio.sleep(0.5)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.drills", description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    selected = parser.parse_args()
    figures = asyncio.run(drill(rounds=selected.rounds, users=selected.users, seed=selected.seed))
    written = json.dumps(figures, indent=2)
    if selected.out:
        selected.out.write_text(written + "\n", encoding="utf-8")
    print(written)


if __name__ == "__main__":
    main()
