"""A page's websocket without a page: it sends what the front end would, or anything else."""

import asyncio
import json
from typing import Any
from uuid import uuid4

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from ai_interviewer.routes import COOKIE
from tests.running.app import RunningApp

HYDRATE = "reflex___state____state.hydrate"
PLACE = {"pathname": "/dashboard", "asPath": "/dashboard", "query": {}}


async def register(app: RunningApp, password: str = "quiet-harbour-lantern-42") -> str:
    """Open an account; its log-in cookie."""
    origin = {"origin": app.url}
    async with httpx.AsyncClient(base_url=app.url, headers=origin, timeout=30) as browser:
        form = {"email": f"{uuid4().hex}@example.org", "password": password}
        return (await browser.post("/auth/register", data=form)).cookies[COOKIE]


class Socket:
    """One websocket at the running app."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    @classmethod
    async def open(
        cls, app: RunningApp, *, cookie: str = "", token: str = "", origin: str | None = None
    ) -> "Socket":
        """Connect, and join the namespace of pages."""
        path = f"/_event/?EIO=4&transport=websocket&token={token or uuid4()}"
        socket = cls(
            await connect(
                f"ws://localhost:{app.port}{path}",
                origin=origin or app.url,
                additional_headers={"Cookie": f"{COOKIE}={cookie}"} if cookie else {},
                compression=None,
                ping_interval=None,
                max_size=None,
                close_timeout=5,
            )
        )
        await socket.wait_for("0{")
        await socket.say("40/_event,")
        await socket.wait_for("40/_event")
        return socket

    async def say(self, frame: str | bytes) -> None:
        await self._socket.send(frame)

    async def call(self, name: object, payload: object = None, **fields: object) -> None:
        """Send an event as the front end would."""
        event = {"name": name, "payload": payload or {}, "router_data": PLACE, **fields}
        await self.say(f"42/_event,{json.dumps(['event', event])}")

    async def wait_for(self, what: str, *, patience: float = 15) -> str:
        """The next frame that contains `what`. Raises ConnectionClosed when none can come."""
        async with asyncio.timeout(patience):
            while True:
                frame = await self._socket.recv()
                if isinstance(frame, str) and what in frame:
                    return frame
                if frame == "2":
                    await self.say("3")

    async def wait_for_close(self) -> int:
        """Wait for the server to end the connection; the code."""
        try:
            await self.wait_for("\x00 never said")
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 0
        raise AssertionError

    async def close(self) -> None:
        await self._socket.close()

    def abort(self) -> None:
        """End the connection without a word."""
        self._socket.transport.abort()


def event_in(frame: str) -> Any:
    """The content of an event that the server sent."""
    return json.loads(frame.removeprefix("42/_event,"))[1]
