"""Somebody who keeps interviewing whatever happens, and remembers what the page promised."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from itertools import count, cycle
from uuid import uuid4

from websockets.exceptions import WebSocketException

from benchmarks.drills.page import Page
from benchmarks.drills.promises import Overdue, Promises, Text, Wait
from benchmarks.drills.weather import Weather
from tests.factories import ANSWER
from tests.running.app import RunningApp

_LOADED_AGAIN_AFTER = 30.0
"""Seconds that somebody looks at an overdue page before they load it again."""
_SENT_AGAIN_AFTER = 4.8
"""As `kept_text.js` does what the server did not acknowledge."""
_LOOKS_AGAIN_AFTER = 10.0
"""As `stalled.js` does for work that fell silent."""
_LONGEST_LOSS = 60.0
_MOST_STEPS = 60

Press = Callable[[], Awaitable[None]]


class Frozen(Exception):
    """The page did not come to what it had to."""


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
        self._weather = weather
        self._loses_at = ""
        self._offline_until = 0.0

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
            await self._until(
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
        await self._until_work(lambda: self._is_completed or self._has_question, "question")
        if self._is_completed:
            return True
        current = self._screen["current"]
        if not current["is_answered"]:
            await self._answer(current["id"])
            return False
        await self._until_work(lambda: bool(self._screen["current"]["has_feedback"]), "feedback")
        await self._think()
        event = "finish" if self._screen["is_last"] else "go_on"

        async def press() -> None:
            await self._page.do(event)

        await press()
        await self._until_work(
            lambda: self._is_completed or self._screen["current"]["id"] != current["id"],
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
        """Save the draft, which a page does again and again until it is acknowledged."""
        is_late = False

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

        await send()
        self._perhaps_lose("draft")
        await self._until(self._is_heard, "draft", again=send, every=_SENT_AGAIN_AFTER)
        heard = self._page.values["acknowledged"]
        text.revision = heard["revision"]
        if heard["is_stored"]:
            text.saved |= set(text.words)

    async def _submit(self, question_id: str, text: Text) -> None:
        text.submitted = " ".join(text.words)

        async def send() -> None:
            form = {"question_id": question_id, "answer": text.submitted}
            await self._page.do("submit_answer", form=form)

        await send()
        self._perhaps_lose("submit")
        await self._until(
            lambda: self._is_answered(question_id), "submit", again=send, every=_SENT_AGAIN_AFTER
        )
        text.is_taken = True

    def _perhaps_lose(self, at: str) -> None:
        if self._loses_at == at:
            self._loses_at = ""
            self._offline_until = time.monotonic() + random.uniform(1, _LONGEST_LOSS)
            self._page.lose(is_noticed=random.random() < 0.5)

    async def _until_work(
        self, holds: Callable[[], bool], what: str, *, press: Press | None = None
    ) -> None:
        """Wait for what the server's work must bring. A page asks again when work falls silent."""

        async def look_again() -> None:
            await self._page.do("look_again")

        await self._until(holds, what, press=press, again=look_again, every=_LOOKS_AGAIN_AFTER)

    async def _until(
        self,
        holds: Callable[[], bool],
        what: str,
        *,
        press: Press | None = None,
        again: Press | None = None,
        every: float = _LOOKS_AGAIN_AFTER,
    ) -> None:
        """Wait for what the page must come to. Raises Frozen, or OSError without a connection.

        `press` is what the person does when the page says that something had no effect, `again`
        what the page does by itself after so many seconds.
        """
        since = asked = time.monotonic()
        overdue: Overdue | None = None
        while not holds():
            overdue = self._noticed(overdue, what, since)
            await self._react(press)
            if again is not None and time.monotonic() - asked > every:
                asked = time.monotonic()
                await again()
            self._page.changed.clear()
            try:
                async with asyncio.timeout(0.5):
                    await self._page.changed.wait()
            except TimeoutError:
                continue
        seconds = time.monotonic() - since
        if overdue is not None:
            overdue.outcome = f"came after {seconds:.0f} s"
        is_calm = not self._weather.faults_now and self._weather.calm_since < since
        self.promises.waits.append(Wait(what, seconds, is_calm))

    def _noticed(self, overdue: Overdue | None, what: str, since: float) -> Overdue | None:
        """The wait as an overdue one, once it is. Raises Frozen when the person loads the page."""
        if not self._page.is_connected:
            if overdue is not None:
                overdue.outcome = "lost its connection"
            raise ConnectionError
        if overdue is None and self._weather.is_overdue(since):
            overdue = Overdue(what, self._weather.faults_since(since))
            self.promises.overdue.append(overdue)
        if overdue is not None:
            overdue.busy = self._weather.busy_since(since)
            calm_since = max(since, self._weather.calm_since)
            if time.monotonic() - calm_since > _LOADED_AGAIN_AFTER:
                overdue.outcome = "loaded again"
                raise Frozen
        return overdue

    async def _react(self, press: Press | None) -> None:
        """Do what the page says when it says that something went wrong."""
        if self._screen.get("alert"):
            self.promises.failures_shown += 1
            self._screen["alert"] = ""
            await asyncio.sleep(2)
            await self._page.do("try_again")
        if self._page.problem:
            self.promises.problems_shown += 1
            self._page.problem = ""
            await asyncio.sleep(2)
            if press is not None:
                await press()

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

    @property
    def _screen(self) -> dict:
        return self._page.values.get("screen") or {"current": {"id": ""}, "has_question": False}

    @property
    def _has_question(self) -> bool:
        return bool(self._screen["has_question"])

    @property
    def _is_completed(self) -> bool:
        return bool(self._page.values.get("interview", {}).get("is_completed"))

    def _is_heard(self) -> bool:
        """Whether the server has acknowledged the last draft."""
        return self._page.values.get("acknowledged", {}).get("number") == self._drafts

    def _is_answered(self, question_id: str) -> bool:
        current = self._screen["current"]
        return current["id"] == question_id and bool(current["is_answered"])
