"""A page without a browser: what the server last said, and what the front end would send."""

import asyncio
import json
from contextlib import suppress
from typing import Any
from uuid import uuid4

from websockets.exceptions import ConnectionClosed

from tests.running.app import RunningApp
from tests.running.sockets import HYDRATE, Socket

_STATES = "reflex___state____state.ai_interviewer___state___"
_INTERVIEW = f"{_STATES}interview____interview_state"
_DRAFT = f"{_STATES}draft____draft_state"
_BEGIN = f"{_STATES}begin_dialog____begin_state"
_SUFFIX = "_rx_state_"


class Page:
    """One tab. `values` holds what its interview page shows, by the names of the state."""

    def __init__(self, app: RunningApp, cookie: str) -> None:
        self._app = app
        self._cookie = cookie
        self._token = str(uuid4())
        self._socket: Socket | None = None
        self._reader: asyncio.Task[None] | None = None
        self._place: dict[str, Any] = {"pathname": "/dashboard", "asPath": "/dashboard"}
        self.values: dict[str, Any] = {}
        self.redirect = ""
        self.changed = asyncio.Event()

    @property
    def is_connected(self) -> bool:
        return self._reader is not None and not self._reader.done()

    async def connect(self) -> None:
        """Connect anew under the tab's own name. Raises OSError or a websocket's error."""
        await self.close()
        self._socket = await Socket.open(self._app, cookie=self._cookie, token=self._token)
        self._reader = asyncio.create_task(self._read(self._socket))
        await self._call(HYDRATE)

    async def close(self) -> None:
        if self._reader is not None:
            self._reader.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await self._reader
        if self._socket is not None:
            with suppress(Exception):
                await self._socket.close()

    async def open_interview(self, session_id: str) -> None:
        self._place = {"pathname": "/interview/[session_id]", "asPath": f"/interview/{session_id}"}
        await self._call(f"{_INTERVIEW}.open_page")

    async def begin(self, job_id: str) -> None:
        await self._call(f"{_BEGIN}.open_dialog", job_id=job_id, role_title="Engineer")
        choices = {"questions": "3", "interviewer": "BUILTIN", "feedback": "AFTER_EACH"}
        await self._call(f"{_BEGIN}.begin", form={**choices, "gradings": "1"})

    async def do(self, event: str, **payload: object) -> None:
        """Send an event of the interview page."""
        await self._call(f"{_INTERVIEW}.{event}", **payload)

    async def save_draft(self, question_id: str, text: str, *, number: int) -> None:
        await self._call(
            f"{_DRAFT}.save",
            question_id=question_id,
            text=text,
            number=number,
            seen_revision=0,
            is_late=False,
        )

    async def _call(self, name: str, **payload: object) -> None:
        assert self._socket is not None
        with suppress(ConnectionClosed):
            await self._socket.call(name, payload, router_data={**self._place, "query": {}})

    async def _read(self, socket: Socket) -> None:
        with suppress(ConnectionClosed):
            while True:
                frame = await socket.wait_for("42/_event", patience=3600)
                self._take(json.loads(frame.removeprefix("42/_event,"))[1])

    def _take(self, update: Any) -> None:
        if not isinstance(update, dict):
            return
        delta = update.get("delta", {})
        for name, value in (delta.get(_INTERVIEW, {}) | delta.get(_DRAFT, {})).items():
            self.values[name.removesuffix(_SUFFIX)] = value
        for event in update.get("events") or []:
            self.redirect = event["payload"].get("path") or self.redirect
        self.changed.set()
