"""More than ten thousand malformed events, frames and requests at the running app.

Nobody's page may notice, nothing of what was sent may stand in the log, and nothing may break.
`FUZZ_SEED` repeats a run, or tries another.
"""

import asyncio
import inspect
import json
import os
import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import httpx
import psutil
from reflex.event import EventHandler
from websockets.exceptions import ConnectionClosed

from tests.running.app import RunningApp
from tests.running.hostile import CANARY, Hostile
from tests.running.http_line import Line
from tests.running.sockets import HYDRATE, Socket, event_in, register
from tests.state.tabs import handlers

SEED = int(os.environ.get("FUZZ_SEED", "20261124"))
REQUESTS, NOISE, FRAMES, CALLS, CALLS_SIGNED_IN = 6_600, 400, 1_000, 1_600, 600
CALLS_A_SOCKET = 100
AT_ONCE = 6
MEMORY_MAY_GROW = 250_000_000


def names() -> dict[str, list[str]]:
    """Every event that a page may send, with the names of its arguments."""
    return {
        f"{handler.state_full_name}.{handler.fn.__name__}": _arguments(handler)
        for handler in handlers().values()
        # Every state has one of Reflex's; a frame that names it ends the connection.
        if handler.fn.__name__ != "setvar"
    }


def _arguments(handler: EventHandler) -> list[str]:
    return [name for name in inspect.signature(handler.fn).parameters if name != "self"]


async def test_ten_thousand_malformed_messages_harm_nobody(app: RunningApp):
    hostile = Hostile(SEED, names())
    print("FUZZ_SEED", SEED)  # noqa: T201 - shown when the test fails
    assert REQUESTS + NOISE + FRAMES + CALLS + CALLS_SIGNED_IN > 10_000
    before, memory = len(app.log), used_memory(app)

    async with a_page_in_use(app) as seen:
        statuses = await send_requests(app, hostile)
        codes = await send_frames(app, hostile)
        await send_events(app, hostile, CALLS, cookie="")
        await send_events(app, hostile, CALLS_SIGNED_IN, cookie=await register(app))

    lines = app.log[before:]
    assert seen["answers"] >= 5, SEED
    assert app.process is not None
    assert app.process.poll() is None
    assert await is_healthy(app)
    assert not [status for status in statuses if status >= 500], (SEED, statuses)
    assert statuses[200], statuses
    assert codes.keys() <= {1003, 1008}, (SEED, codes)
    assert CANARY not in lines, (SEED, leaking_lines(lines))
    assert "Unexpected error in a request" not in lines, SEED
    assert "Unexpected error in a websocket" not in lines, SEED
    assert_only_json(lines)
    assert used_memory(app) - memory < MEMORY_MAY_GROW, SEED


@asynccontextmanager
async def a_page_in_use(app: RunningApp) -> AsyncIterator[Counter[str]]:
    """Somebody else's open page, which goes on answering on one connection all the while."""
    seen: Counter[str] = Counter()
    page = await Socket.open(app, cookie=await register(app))
    is_over = asyncio.Event()

    async def use() -> None:
        while not is_over.is_set():
            await page.call(HYDRATE)
            answer = event_in(await page.wait_for('"delta"'))
            assert any("is_hydrated_rx_state_" in state for state in answer["delta"].values())
            seen["answers"] += 1
            with suppress(TimeoutError):
                await asyncio.wait_for(is_over.wait(), 0.3)

    using = asyncio.create_task(use())
    try:
        yield seen
    finally:
        is_over.set()
        await using
        await page.close()


async def send_requests(app: RunningApp, hostile: Hostile) -> Counter[int]:
    """Send the requests; how often which status came."""
    statuses: Counter[int] = Counter()
    requests = [hostile.request(app.url) for _ in range(REQUESTS)]
    noise = [hostile.noise() for _ in range(NOISE)]

    async def send(requests: list[bytes]) -> None:
        line = Line(app.port)
        for request in requests:
            statuses[await line.ask(request)] += 1
        line.close()

    await run_together([lambda share=share: send(share) for share in shares(requests)])
    for message in noise:
        line = Line(app.port)
        statuses[await line.ask(message, is_last=True)] += 1
        line.close()
    return statuses


async def send_frames(app: RunningApp, hostile: Hostile) -> Counter[int]:
    """Send the frames, each on a connection of its own; how each was ended."""
    codes: Counter[int] = Counter()
    frames = [hostile.frame() for _ in range(FRAMES)]

    async def send(frames: list[str | bytes], number: int) -> None:
        for frame in frames:
            page = await Socket.open(app, token=f"fuzz-{number}")
            await page.say(frame)
            codes[await page.wait_for_close()] += 1
            await page.close()

    await run_together(
        [lambda share=share, n=n: send(share, n) for n, share in enumerate(shares(frames))]
    )
    return codes


async def send_events(app: RunningApp, hostile: Hostile, count: int, *, cookie: str) -> None:
    """Send events that are well formed, a handful of tabs beside each other."""
    calls = [(*hostile.event(), hostile.place()) for _ in range(count)]

    async def send(calls: list[tuple]) -> None:
        for start in range(0, len(calls), CALLS_A_SOCKET):
            page = await Socket.open(app, cookie=cookie)
            # Hanging up on who sends such things is an answer too.
            with suppress(ConnectionClosed):
                for name, payload, place in calls[start : start + CALLS_A_SOCKET]:
                    await page.call(name, payload, router_data=place)
                # A tab's events are handled one after the other: this answer comes last.
                await page.call(HYDRATE)
                await page.wait_for("is_hydrated", patience=30)
            await page.close()

    await run_together([lambda share=share: send(share) for share in shares(calls)])


def shares(items: list) -> list[list]:
    return [items[n::AT_ONCE] for n in range(AT_ONCE)]


async def run_together(jobs: list[Callable[[], Awaitable[None]]]) -> None:
    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(job())  # type: ignore[arg-type]


async def is_healthy(app: RunningApp) -> bool:
    async with httpx.AsyncClient(base_url=app.url, timeout=15) as browser:
        return (await browser.get("/health")).status_code == 200


def used_memory(app: RunningApp) -> int:
    """Bytes of the server and its worker."""
    assert app.process is not None
    server = psutil.Process(app.process.pid)
    ours = [server, *server.children(recursive=True)]
    return sum(p.memory_info().rss for p in ours if "postgres" not in p.name())


def leaking_lines(lines: str) -> list[str]:
    return [line[:600] for line in lines.splitlines() if CANARY in line][:3]


def assert_only_json(lines: str) -> None:
    """Nothing writes past our log."""
    for line in lines.splitlines():
        # The launcher's own words, at the start.
        if not re.match(r"\[ *\d+\.\d s\] ", line):
            json.loads(line)
