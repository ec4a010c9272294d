"""`python -m benchmarks.calls`: hold interviews with a fake model of a known speed, and measure.

A real PostgreSQL, a real worker and real HTTP. It prints a table and ends with 1 if a limit is
broken.
"""

import argparse
import asyncio
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from ai_interviewer.config import settings
from ai_interviewer.database import close, embedded, migrations, open_database
from ai_interviewer.database.notifications import listening
from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.interview_work.worker import run_worker
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.material import resumes
from tests.factories import ANSWER, RESUME, a_posting, a_user
from tests.fakes.fake_openai import FakeOpenAI
from tests.fakes.openai_stream import Pace

_FIRST, _WHOLE = 0.5, 2.0
"""Seconds of the model to its first word, and in all."""
_LIMITS = {
    "Begin to first question complete, seconds": 2.2,
    "first words shown after, seconds": 1.0,
    "answer stored to analysis sent, milliseconds": 50,
    "tokens in the stable beginning, least share of a call": 0.6,
}


def main() -> int:
    """0 when every limit is kept, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interviews", type=int, default=5)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="ai-interviewer-bench-") as folder,
        FakeOpenAI() as fake,
    ):
        Path(folder).chmod(0o711)
        os.environ.update(DATA_DIR=str(Path(folder) / "data"), OPENAI_BASE_URL=fake.base_url)
        os.environ["LOCAL_MODELS"] = "false"
        settings.cache_clear()
        with embedded.start(Path(folder) / "data") as server:
            migrations.upgrade(server.url)
            measured = asyncio.run(_measure(server.url, fake, options.interviews))
    broken = 0
    for name, values in measured.items():
        is_share = "share" in name
        value = min(values) if is_share else median(values)
        holds = value >= _LIMITS[name] if is_share else value <= _LIMITS[name]
        broken += not holds
        spread = f"({min(values):.2f} to {max(values):.2f})"
        verdict = "ok" if holds else "BROKEN"
        print(f"{name:55} {value:7.2f} {spread:18} limit {_LIMITS[name]:4} {verdict}")
    return 1 if broken else 0


async def _measure(url: str, fake: FakeOpenAI, count: int) -> dict[str, list[float]]:
    open_database(url)
    measured: dict[str, list[float]] = {name: [] for name in _LIMITS}
    try:
        async with listening(), run_worker():
            user = await a_user()
            await api_keys.save(user_id=user, provider="openai", key="sk-bench", is_verified=True)
            # The first interview warms up connections and caches of the process.
            for number in range(count + 1):
                found = await _one_interview(fake, user)
                for name, values in found.items() if number else ():
                    measured[name] += values
    finally:
        await close()
    return measured


async def _one_interview(fake: FakeOpenAI, user: UUID) -> dict[str, list[float]]:
    fake.reset()
    fake.pace = Pace(first=_FIRST, lasts=_WHOLE)
    # Another posting each time: a fake model would ask the same again.
    job = await a_posting(user)
    await resumes.save(user_id=user, text=RESUME)
    begun = time.time()
    session = await interviews.begin(
        user_id=user,
        job_id=job,
        question_count=3,
        interviewer="OPENAI",
        feedback_timing=FeedbackTiming.AFTER_EACH,
    )
    shown = await _until(user, session, is_shown=True)
    await _until(user, session)
    complete = time.time()
    fake.pace = Pace()
    sent: list[float] = []
    for number in (1, 2, 3):
        view = await interviews.load(user_id=user, session_id=session)
        question = next(UUID(q.id) for q in view.questions if q.number == number)
        await answers.submit(user_id=user, question_id=question, text=ANSWER)
        stored = time.time()
        await _until(user, session)
        sent.append((fake.chats("answer_analysis")[-1]["started"] - stored) * 1000)
        await interviews.move_to_next_question(user_id=user, session_id=session)
    await interviews.finish(user_id=user, session_id=session)
    await _until(user, session)
    shares = _shares_of_beginning([chat["body"] for chat in fake.chats()])
    return dict(zip(_LIMITS, ([complete - begun], [shown - begun], sent, shares), strict=True))


async def _until(user: UUID, session: UUID, *, is_shown: bool = False) -> float:
    """When all work of the interview has ended, or the first words are there."""
    async for update in operations.follow(user_id=user, session_id=session):
        running = [o for o in update or () if not o.is_final]
        if not running or (is_shown and any(o.text for o in running)):
            return time.time()
    raise RuntimeError("the work did not end")


def _shares_of_beginning(bodies: Sequence[dict[str, Any]]) -> list[float]:
    """Of each call but the first, the share of it that an earlier call began with."""
    texts = ["".join(m["content"] for m in body["messages"]) for body in bodies]
    return [
        max(_shared_beginning(text, earlier) for earlier in texts[:place]) / len(text)
        for place, text in enumerate(texts)
        if place
    ]


def _shared_beginning(text: str, other: str) -> int:
    pairs = enumerate(zip(text, other, strict=False))
    shortest = min(len(text), len(other))
    return next((place for place, (one, two) in pairs if one != two), shortest)


if __name__ == "__main__":
    raise SystemExit(main())
