"""Waiting for what a page must come to, and what a person and their browser do meanwhile."""

import asyncio
import time
from collections.abc import Awaitable, Callable

from benchmarks.drills.page import Page
from benchmarks.drills.promises import Overdue, Promises, Wait
from benchmarks.drills.weather import Weather

_LOADED_AGAIN_AFTER = 30.0
"""Seconds that somebody looks at an overdue page before they load it again."""
_LOOKS_AGAIN_AFTER = 10.0
"""As `stalled.js` does for work that fell silent."""

Press = Callable[[], Awaitable[None]]


class Frozen(Exception):
    """The page did not come to what it had to."""


class Waiting:
    """How somebody waits at `page`; `promises` keeps how long it took."""

    def __init__(self, page: Page, promises: Promises, weather: Weather) -> None:
        self._page = page
        self.promises = promises
        self._weather = weather
        self._overdue = (0.0, Overdue("", []))

    async def until_work(
        self, holds: Callable[[], bool], what: str, *, press: Press | None = None
    ) -> None:
        """Wait for what the server's work must bring. A page asks again when work falls silent."""

        async def look_again() -> None:
            await self._page.do("look_again")

        await self.until(holds, what, press=press, again=look_again, every=_LOOKS_AGAIN_AFTER)

    async def until(
        self,
        holds: Callable[[], bool],
        what: str,
        *,
        press: Press | None = None,
        again: Press | None = None,
        every: float = _LOOKS_AGAIN_AFTER,
        since: float = 0.0,
    ) -> None:
        """Wait for what the page must come to. Raises Frozen, or OSError without a connection.

        `press` is what the person does when the page says that something had no effect, `again`
        what the page does by itself every so many seconds. They have waited `since` then, or now.
        """
        asked = time.monotonic()
        since = since or asked
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
            before = "loaded again, " if overdue.outcome == "loaded again" else ""
            overdue.outcome = f"{before}came after {seconds:.0f} s"
        is_calm = not self._weather.faults_now and self._weather.calm_since < since
        self.promises.waits.append(Wait(what, seconds, is_calm))

    def _noticed(self, overdue: Overdue | None, what: str, since: float) -> Overdue | None:
        """The wait as an overdue one, once it is. Raises Frozen when the person loads the page."""
        if not self._page.is_connected:
            if overdue is not None:
                overdue.outcome = "lost its connection"
            raise ConnectionError
        if overdue is None and self._weather.is_overdue(since):
            overdue = self._overdue_since(since, what)
        if overdue is not None:
            overdue.busy = self._weather.busy_since(since)
            overdue.page = str(self._page)
            calm_since = max(since, self._weather.calm_since)
            if time.monotonic() - calm_since > _LOADED_AGAIN_AFTER:
                overdue.outcome = "loaded again"
                raise Frozen
        return overdue

    def _overdue_since(self, since: float, what: str) -> Overdue:
        """The one entry of this wait, whatever became of its connections."""
        known, overdue = self._overdue
        if known != since:
            overdue = Overdue(what, self._weather.faults_since(since))
            self._overdue = (since, overdue)
            self.promises.overdue.append(overdue)
        return overdue

    async def _react(self, press: Press | None) -> None:
        """Do what the page says when it says that something went wrong."""
        if self._page.screen.get("alert"):
            self.promises.failures_shown += 1
            self._page.screen["alert"] = ""
            await asyncio.sleep(2)
            await self._page.do("try_again")
        if self._page.problem:
            self.promises.problems_shown += 1
            self._page.problem = ""
            await asyncio.sleep(2)
            if press is not None:
                await press()
