"""Somebody who keeps interviewing whatever happens, and remembers what the page promised."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from uuid import uuid4

from websockets.exceptions import WebSocketException

from benchmarks.drills.page import Page
from tests.factories import ANSWER
from tests.running.app import RunningApp

FROZEN_AFTER = 15.0
"""Seconds without what a page waits for, after the last fault ended."""


@dataclass
class Weather:
    """When faults happen: pages may wait for as long as one lasts, and a little after."""

    faults_now: int = 0
    calm_since: float = field(default_factory=time.monotonic)

    def is_overdue(self, waiting_since: float) -> bool:
        calm = time.monotonic() - max(self.calm_since, waiting_since)
        return not self.faults_now and calm > FROZEN_AFTER


@dataclass
class Promises:
    """What pages said was stored: texts by the id of their question."""

    answers: dict[str, str] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    frozen: list[str] = field(default_factory=list)
    interviews: int = 0
    failures_shown: int = 0
    """How often a page said that work had failed; "Try again" was pressed each time."""


class Frozen(Exception):
    """The page did not come to what it had to."""


class Candidate:
    """Interviews for one posting, again and again, until told to stop."""

    def __init__(self, app: RunningApp, cookie: str, job_id: str, weather: Weather) -> None:
        self.promises = Promises()
        self.should_stop = asyncio.Event()
        self._page = Page(app, cookie)
        self._job_id = job_id
        self._drafts = 0
        self._weather = weather

    async def run(self) -> None:
        while not self.should_stop.is_set():
            session_id = await self._begin()
            if session_id and await self._interview(session_id):
                self.promises.interviews += 1
        await self._page.close()

    async def _begin(self) -> str:
        self._page.redirect = ""
        await self._connect()
        await self._page.begin(self._job_id)
        try:
            await self._until(lambda: "/interview/" in self._page.redirect, "begin")
        except Frozen:
            return ""
        return self._page.redirect.rsplit("/", 1)[-1]

    async def _interview(self, session_id: str) -> bool:
        self._page.values.clear()
        await self._page.open_interview(session_id)
        for number in count(1):
            try:
                if await self._step():
                    return True
            except (OSError, WebSocketException):
                await self._reopen(session_id)
            except Frozen as frozen:
                self.promises.frozen.append(str(frozen))
                await self._reopen(session_id)
            if self.should_stop.is_set() or number > 60:
                return False
        return False

    async def _reopen(self, session_id: str) -> None:
        """As a browser does: connect again, and load the page."""
        await self._connect()
        self._page.values.clear()
        await self._page.open_interview(session_id)

    async def _step(self) -> bool:
        """One thing that the page asks for; whether the interview is complete."""
        await self._until(lambda: self._is_completed or self._has_question, "question")
        if self._is_completed:
            return True
        current = self._screen["current"]
        if not current["is_answered"]:
            await self._answer(current["id"])
            return False
        await self._until(lambda: bool(self._screen["current"]["has_feedback"]), "feedback")
        is_last = self._screen["is_last"]
        await self._page.do("finish" if is_last else "go_on")
        await self._until(lambda: self._is_completed or self._is_past(current["id"]), "next")
        return False

    async def _answer(self, question_id: str) -> None:
        text = f"{ANSWER} {uuid4().hex}"
        self._drafts += 1
        await self._page.save_draft(question_id, text, number=self._drafts)
        await self._until(self._has_draft, "draft")
        self.promises.drafts[question_id] = text
        await asyncio.sleep(random.uniform(0.2, 1.5))
        await self._page.do("submit_answer", form={"question_id": question_id, "answer": text})
        await self._until(lambda: self._is_answered(question_id), "submit")
        self.promises.answers[question_id] = text

    async def _until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for what the page must come to. Raises Frozen, or OSError without a connection."""
        since = time.monotonic()
        while not holds():
            if not self._page.is_connected:
                raise ConnectionError
            if self._weather.is_overdue(since):
                raise Frozen(what)
            if self._screen.get("alert"):
                self.promises.failures_shown += 1
                self._screen["alert"] = ""
                await self._page.do("try_again")
            self._page.changed.clear()
            try:
                async with asyncio.timeout(0.5):
                    await self._page.changed.wait()
            except TimeoutError:
                continue

    async def _connect(self) -> None:
        while True:
            try:
                async with asyncio.timeout(10):
                    await self._page.connect()
            except (OSError, WebSocketException, TimeoutError):
                await asyncio.sleep(0.5)
            else:
                return

    @property
    def _screen(self) -> dict:
        return self._page.values.get("screen") or {"current": {"id": ""}, "has_question": False}

    @property
    def _has_question(self) -> bool:
        return bool(self._screen["has_question"])

    @property
    def _is_completed(self) -> bool:
        return bool(self._page.values.get("interview", {}).get("is_completed"))

    def _has_draft(self) -> bool:
        """Whether the server has acknowledged the last draft as stored."""
        heard = self._page.values.get("acknowledged", {})
        return heard.get("number") == self._drafts and heard["is_stored"]

    def _is_answered(self, question_id: str) -> bool:
        current = self._screen["current"]
        return current["id"] == question_id and bool(current["is_answered"])

    def _is_past(self, question_id: str) -> bool:
        return self._screen["current"]["id"] != question_id
