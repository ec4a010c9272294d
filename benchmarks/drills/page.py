"""A page without a browser: what the server last said, and what the front end would send."""

import asyncio
import json
from collections.abc import Sequence
from contextlib import suppress
from typing import Any
from uuid import uuid4

from websockets.exceptions import ConnectionClosed

from ai_interviewer.state.begin_dialog import BeginState
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.room.draft import DraftState
from ai_interviewer.state.shell import ShellState
from tests.running.app import RunningApp
from tests.running.sockets import HYDRATE, Socket

_INTERVIEW = InterviewState.get_full_name()
_DRAFT = DraftState.get_full_name()
_BEGIN = BeginState.get_full_name()
_SHELL = ShellState.get_full_name()
_SUFFIX = "_rx_state_"
_FORGOTTEN_AT_MOST = 2


class Page:
    """One tab. `values` holds what its interview page shows, by the names of the state.

    It stays with the app at which it is, until that can't be reached.
    """

    def __init__(self, apps: Sequence[RunningApp], cookie: str) -> None:
        self._apps = list(apps)
        self._cookie = cookie
        self._token = str(uuid4())
        self._socket: Socket | None = None
        self._forgotten: list[Socket] = []
        """Connections of which only the server believes that they are there."""
        self._reader: asyncio.Task[None] | None = None
        self._place: dict[str, Any] = {"pathname": "/dashboard", "asPath": "/dashboard"}
        self.values: dict[str, Any] = {}
        self.redirect = ""
        self.problem = ""
        """What the page says went wrong, until somebody reads it."""
        self.updates = 0
        self.changed = asyncio.Event()

    @property
    def is_connected(self) -> bool:
        return self._reader is not None and not self._reader.done()

    def __str__(self) -> str:
        """For somebody who looks into why it is late."""
        heard = self.heard.get("number")
        return f"at port {self._apps[0].port}, {self.updates} updates, draft {heard} heard"

    @property
    def screen(self) -> dict[str, Any]:
        return self.values.get("screen") or {"current": {"id": ""}, "has_question": False}

    @property
    def has_question(self) -> bool:
        return bool(self.screen["has_question"])

    @property
    def is_completed(self) -> bool:
        return bool(self.values.get("interview", {}).get("is_completed"))

    @property
    def heard(self) -> dict[str, Any]:
        """The last acknowledgement of a draft."""
        return self.values.get("acknowledged") or {}

    def is_answered(self, question_id: str) -> bool:
        current = self.screen["current"]
        return current["id"] == question_id and bool(current["is_answered"])

    async def connect(self) -> None:
        """Connect again under the tab's own name. Raises OSError or a websocket's error.

        Then the next attempt is made at the next app.
        """
        await self.close()
        app = self._apps[0]
        self._apps.append(self._apps.pop(0))
        self._socket = await Socket.open(app, cookie=self._cookie, token=self._token)
        self._apps.insert(0, self._apps.pop())
        self._reader = asyncio.create_task(self._read(self._socket))
        await self._call(HYDRATE)

    def lose(self, *, is_noticed: bool) -> None:
        """The network is gone. Unless the server notices that, it keeps talking to nobody."""
        assert self._socket is not None
        assert self._reader is not None
        self._reader.cancel()
        if is_noticed:
            self._socket.abort()
        else:
            self._forgotten.append(self._socket)
            self._socket = None

    async def close(self) -> None:
        if self._reader is not None:
            self._reader.cancel()
            await asyncio.wait([self._reader])
        if self._socket is not None:
            self._socket.abort()
        while len(self._forgotten) > _FORGOTTEN_AT_MOST:
            self._forgotten.pop(0).abort()

    async def open_interview(self, session_id: str) -> None:
        self._place = {"pathname": "/interview/[session_id]", "asPath": f"/interview/{session_id}"}
        await self._call(f"{_INTERVIEW}.open_page")

    async def begin(self, job_id: str, interviewer: str) -> None:
        await self._call(f"{_BEGIN}.open_dialog", job_id=job_id, role_title="Engineer")
        choices = {"questions": "3", "interviewer": interviewer, "feedback": "AFTER_EACH"}
        await self._call(f"{_BEGIN}.begin", form={**choices, "gradings": "1"})

    async def do(self, event: str, **payload: object) -> None:
        """Send an event of the interview page."""
        await self._call(f"{_INTERVIEW}.{event}", **payload)

    async def save_draft(
        self, question_id: str, text: str, *, number: int, seen_revision: int, is_late: bool
    ) -> None:
        await self._call(
            f"{_DRAFT}.save",
            question_id=question_id,
            text=text,
            number=number,
            seen_revision=seen_revision,
            is_late=is_late,
        )

    async def _call(self, name: str, **payload: object) -> None:
        if self._socket is None:
            return
        with suppress(ConnectionClosed):
            await self._socket.call(name, payload, router_data={**self._place, "query": {}})

    async def _read(self, socket: Socket) -> None:
        with suppress(ConnectionClosed):
            while True:
                frame = await socket.wait_for("42/_event", patience=3600)
                kind, *content = json.loads(frame.removeprefix("42/_event,"))
                if kind == "new_token":
                    self._token = content[0]
                elif content and isinstance(content[0], dict):
                    self._take(content[0])

    def _take(self, update: dict[str, Any]) -> None:
        self.updates += 1
        delta = update.get("delta", {})
        for name, value in (delta.get(_INTERVIEW, {}) | delta.get(_DRAFT, {})).items():
            self.values[name.removesuffix(_SUFFIX)] = value
        for state, name in ((_BEGIN, "alert"), (_SHELL, "problem")):
            self.problem = delta.get(state, {}).get(name + _SUFFIX) or self.problem
        for event in update.get("events") or []:
            self.redirect = event["payload"].get("path") or self.redirect
        self.changed.set()
