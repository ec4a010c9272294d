"""A worker that stops in the middle of its job, and goes on when somebody else has done it."""

import asyncio
import signal
import time

from sqlalchemy import text

from ai_interviewer.database import transaction
from benchmarks.drills.site import Site

_SECONDS = 40.0
_STALLED_JOBS = text("""
    SELECT job.id FROM procrastinate_jobs AS job
    JOIN procrastinate_workers AS worker ON worker.id = job.worker_id
    WHERE job.status = 'doing' AND worker.last_heartbeat < now() - interval '3 seconds'
""")
_STILL_THERE = text("""
    SELECT count(*) FROM procrastinate_jobs AS job
    JOIN procrastinate_workers AS worker ON worker.id = job.worker_id
    WHERE job.id = ANY(:jobs) AND job.status = 'doing'
        AND worker.last_heartbeat < now() - interval '3 seconds'
""")


async def stop_a_worker(site: Site) -> dict[str, float]:
    """SIGSTOP for 40 s, then SIGCONT. Says how many jobs it had, and when others had taken them."""
    [worker] = site.apps[0].workers()[:1] or [None]
    if worker is None:
        return {}
    site.model.set(first_token_delay=3)
    await asyncio.sleep(4)
    site.model.set()
    worker.send_signal(signal.SIGSTOP)
    try:
        return await _watch_its_jobs(time.monotonic())
    finally:
        worker.send_signal(signal.SIGCONT)


async def _watch_its_jobs(stopped_at: float) -> dict[str, float]:
    await asyncio.sleep(5)
    async with transaction() as db:
        jobs = list(await db.scalars(_STALLED_JOBS))
    measured = {"jobs of the stopped worker": float(len(jobs))}
    while time.monotonic() < stopped_at + _SECONDS:
        async with transaction() as db:
            left = await db.scalar(_STILL_THERE, {"jobs": jobs})
        if jobs and not left:
            measured.setdefault("seconds until others had its jobs", time.monotonic() - stopped_at)
        await asyncio.sleep(0.5)
    return measured
