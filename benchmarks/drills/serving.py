"""Whether people are served: every app answers, and a page of theirs comes alive."""

import asyncio
import time
from contextlib import suppress

from websockets.exceptions import WebSocketException

from tests.running.app import RunningApp
from tests.running.sockets import HYDRATE, Socket

_GIVEN_UP_AFTER = 60.0


async def seconds_until_serving(apps: list[RunningApp], cookie: str) -> float | None:
    """How long it takes until every app serves a signed-in page; None after a minute in vain."""
    began = time.monotonic()
    try:
        async with asyncio.timeout(_GIVEN_UP_AFTER):
            for app in apps:
                while not await _is_serving(app, cookie):  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(0.1)
    except TimeoutError:
        return None
    return time.monotonic() - began


async def _is_serving(app: RunningApp, cookie: str) -> bool:
    if not await asyncio.to_thread(app.is_healthy):
        return False
    with suppress(OSError, WebSocketException, TimeoutError):
        async with asyncio.timeout(20):
            socket = await Socket.open(app, cookie=cookie)
            await socket.call(HYDRATE)
            await socket.wait_for("shell_state")
            await socket.close()
            return True
    return False
