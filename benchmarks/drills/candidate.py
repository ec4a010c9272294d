"""Somebody who keeps interviewing whatever happens, and remembers what the page promised."""

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from itertools import count, cycle
from uuid import uuid4

from websockets.exceptions import WebSocketException

from benchmarks.drills.page import Page
from benchmarks.drills.promises import Promises, Text
from benchmarks.drills.waiting import Frozen, Press, Waiting
from benchmarks.drills.weather import Weather
from tests.factories import ANSWER
from tests.running.app import RunningApp

_SENT_AGAIN_AFTER = (4.8, 12.6)
_HANGS_UP_AFTER = 14.4
"""As `kept_text.js` and `connection.js` do when the server does not acknowledge something."""
_LONGEST_LOSS = 60.0
_MOST_STEPS = 60


class Candidate:
    """Interviews for one posting after the other, until told to stop."""

    def __init__(
        self,
        apps: Sequence[RunningApp],
        cookie: str,
        job_ids: Sequence[str],
        weather: Weather,
        *,
        interviewer: str,
        pause: float,
    ) -> None:
        self.promises = Promises()
        self.should_stop = asyncio.Event()
        self._page = Page(apps, cookie)
        self._job_ids = cycle(job_ids)
        self._interviewer = interviewer
        self._pause = pause
        self._drafts = 0
        self._waiting = Waiting(self._page, self.promises, weather)
        self._loses_at = ""
        self._offline_until = 0.0
        self._unsaved_since = 0.0
        """Since when the server owes an acknowledgement; a new connection doesn't change that."""

    def lose_connection(self, *, at: str) -> None:
        """Lose it for up to a minute, right after the next `draft` or `submit` is sent."""
        self._loses_at = at

    async def run(self) -> None:
        while not self.should_stop.is_set():
            session_id = await self._begin()
            if session_id and await self._interview(session_id):
                self.promises.interviews += 1
        await self._page.close()

    async def _begin(self) -> str:
        self._page.redirect = ""
        await self._connect()
        try:
            await self._press_begin()
            await self._waiting.until(
                lambda: "/interview/" in self._page.redirect, "begin", press=self._press_begin
            )
        except (OSError, WebSocketException, Frozen):
            return ""
        return self._page.redirect.rsplit("/", 1)[-1]

    async def _press_begin(self) -> None:
        self.promises.begun += 1
        await self._page.begin(next(self._job_ids), self._interviewer)

    async def _interview(self, session_id: str) -> bool:
        self._page.values.clear()
        await self._page.open_interview(session_id)
        for number in count(1):
            try:
                if await self._step():
                    return True
            except (OSError, WebSocketException):
                self.promises.connections_lost += 1
                await self._reopen(session_id)
            except Frozen:
                self.promises.reloads += 1
                await self._reopen(session_id)
            if self.should_stop.is_set() or number > _MOST_STEPS:
                return False
        return False

    async def _reopen(self, session_id: str) -> None:
        """As a browser does: connect again, and load the page."""
        await self._connect()
        self._page.values.clear()
        await self._page.open_interview(session_id)

    async def _step(self) -> bool:
        """One thing that the page asks for; whether the interview is complete."""
        await self._waiting.until_work(
            lambda: self._page.is_completed or self._page.has_question, "question"
        )
        if self._page.is_completed:
            return True
        current = self._page.screen["current"]
        if not current["is_answered"]:
            await self._answer(current["id"])
            return False
        await self._waiting.until_work(
            lambda: bool(self._page.screen["current"]["has_feedback"]), "feedback"
        )
        await self._think()
        event = "finish" if self._page.screen["is_last"] else "go_on"

        async def press() -> None:
            await self._page.do(event)

        await press()
        await self._waiting.until_work(
            lambda: self._page.is_completed or self._page.screen["current"]["id"] != current["id"],
            "next",
            press=press,
        )
        return False

    async def _answer(self, question_id: str) -> None:
        text = self.promises.texts.setdefault(question_id, Text(words=ANSWER.split()))
        while not text.submitted and len(text.words) < len(ANSWER.split()) + 3:
            text.words.append(uuid4().hex)
            await self._save(question_id, text)
            await self._think()
        if text.submitted or not text.saved:
            await self._save(question_id, text)
        await self._submit(question_id, text)

    async def _think(self) -> None:
        await asyncio.sleep(self._pause * random.uniform(1 / 3, 5 / 3))

    async def _save(self, question_id: str, text: Text) -> None:
        """Save the draft, which a page sends again until one of the same words is acknowledged."""
        first, is_late = self._drafts + 1, bool(self._unsaved_since)

        async def send() -> None:
            nonlocal is_late
            self._drafts += 1
            await self._page.save_draft(
                question_id,
                " ".join(text.words),
                number=self._drafts,
                seen_revision=text.revision,
                is_late=is_late,
            )
            is_late = True

        await self._send(send, lambda: self._page.heard.get("number", 0) >= first, "draft")
        text.revision = self._page.heard["revision"]
        if self._page.heard["is_stored"]:
            text.saved |= set(text.words)

    async def _submit(self, question_id: str, text: Text) -> None:
        text.submitted = " ".join(text.words)

        async def send() -> None:
            form = {"question_id": question_id, "answer": text.submitted}
            await self._page.do("submit_answer", form=form)

        await self._send(send, lambda: self._page.is_answered(question_id), "submit")
        text.is_taken = True

    async def _send(self, send: Press, is_heard: Callable[[], bool], what: str) -> None:
        """Send until it is heard. Raises ConnectionError when the page hangs up, to call again."""
        self._unsaved_since = self._unsaved_since or time.monotonic()
        began = time.monotonic()
        await send()
        self._perhaps_lose(what)
        again = iter(_SENT_AGAIN_AFTER)
        due = next(again)

        async def keep_on() -> None:
            nonlocal due
            silent_for = time.monotonic() - began
            if silent_for > _HANGS_UP_AFTER:
                raise ConnectionError
            if silent_for > due:
                due = next(again, _HANGS_UP_AFTER)
                await send()

        await self._waiting.until(
            is_heard, what, again=keep_on, every=0.5, since=self._unsaved_since
        )
        self._unsaved_since = 0.0

    def _perhaps_lose(self, at: str) -> None:
        if self._loses_at == at:
            self._loses_at = ""
            self._unsaved_since = 0.0
            self._offline_until = time.monotonic() + random.uniform(1, _LONGEST_LOSS)
            self._page.lose(is_noticed=random.random() < 0.5)

    async def _connect(self) -> None:
        while True:
            await asyncio.sleep(max(0.0, self._offline_until - time.monotonic()))
            try:
                async with asyncio.timeout(10):
                    await self._page.connect()
            except (OSError, WebSocketException, TimeoutError):
                await asyncio.sleep(0.5)
            else:
                return
