"""Somebody of a class: registers, keeps a page open, and interviews at a person's pace."""

import asyncio
import random
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import uuid4

import httpx

from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.routes import COOKIE
from benchmarks.drills.page import Page
from tests.factories import ANSWER, POSTING, RESUME
from tests.running.app import RunningApp

PASSWORD = "quiet-harbour-lantern-42"
_PATIENCE = 150.0
_DRAFT_EVERY = 10.0


@dataclass
class Waits:
    """Seconds that people waited, by what for."""

    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    interviews: int = 0
    answers: int = 0
    given_up: int = 0
    """People who waited too long for something, and went home."""


class Student:
    """One account with one tab."""

    def __init__(self, app: RunningApp, waits: Waits, *, pause: float) -> None:
        self._app = app
        self._waits = waits
        self._pause = pause
        self._email = f"{uuid4().hex}@example.org"
        self._drafts = 0

    async def register(self) -> None:
        """Open an account, all at the same time as everybody else."""
        began = time.monotonic()
        origin = {"origin": self._app.url}
        async with httpx.AsyncClient(
            base_url=self._app.url, headers=origin, timeout=_PATIENCE
        ) as browser:
            form = {"email": self._email, "password": PASSWORD}
            answer = await browser.post("/auth/register", data=form)
            assert answer.headers["location"].endswith("/dashboard"), answer.headers["location"]
            self._note("registered", began)
            await self._prepare(browser)
            self._page = Page([self._app], browser.cookies[COOKIE])
        await self._page.connect()

    async def _prepare(self, browser: httpx.AsyncClient) -> None:
        """Save résumé and posting, by the API: typing them is not what is measured."""
        login = await browser.post("/api/v1/auth/login", json=self._credentials)
        headers = {"authorization": f"Bearer {login.json()['access_token']}"}
        await browser.put("/api/v1/resumes/me", json={"text": RESUME}, headers=headers)
        posting = {"role_title": "Senior Backend Engineer", "description": POSTING}
        saved = await browser.post("/api/v1/job-postings", json=posting, headers=headers)
        self._job = saved.json()["id"]

    @property
    def _credentials(self) -> dict[str, str]:
        return {"email": self._email, "password": PASSWORD}

    async def interview(self, *, until: float) -> None:
        """One interview after the other, and no new one after `until`."""
        await asyncio.sleep(random.uniform(0, self._pause))
        try:
            await self._interview_again_and_again(until)
        except TimeoutError:
            self._waits.given_up += 1

    async def _interview_again_and_again(self, until: float) -> None:
        while time.monotonic() < until:
            self._page.redirect = ""
            await self._page.begin(self._job, BUILTIN)
            await self._wait_for("begun", lambda: "/interview/" in self._page.redirect)
            self._page.values.clear()
            await self._page.open_interview(self._page.redirect.rsplit("/", 1)[-1])
            await self._wait_for("question", lambda: self._page.has_question)
            while not self._page.is_completed:
                await self._answer()
            self._waits.interviews += 1

    async def close(self) -> None:
        await self._page.close()

    async def _answer(self) -> None:
        question = self._page.screen["current"]["id"]
        await self._type(question)
        form = {"question_id": question, "answer": ANSWER}
        await self._page.do("submit_answer", form=form)
        await self._wait_for("stored", lambda: self._page.is_answered(question))
        await self._wait_for("feedback", lambda: bool(self._page.screen["current"]["has_feedback"]))
        self._waits.answers += 1
        await asyncio.sleep(self._pause * random.uniform(0.2, 0.6))
        is_last = self._page.screen["is_last"]
        await self._page.do("finish" if is_last else "go_on")
        await self._wait_for(
            "end" if is_last else "question",
            lambda: (
                self._page.is_completed
                or (self._page.has_question and self._page.screen["current"]["id"] != question)
            ),
        )

    async def _type(self, question: str) -> None:
        """Think and write for about `pause` seconds, with a draft saved now and then."""
        ends = time.monotonic() + self._pause * random.uniform(0.5, 1.5)
        while (left := ends - time.monotonic()) > 0:
            await asyncio.sleep(min(left, _DRAFT_EVERY))
            self._drafts += 1
            await self._page.save_draft(
                question,
                f"{ANSWER} {self._drafts}",
                number=self._drafts,
                seen_revision=self._page.heard.get("revision", 0),
                is_late=False,
            )
            await self._wait_for("draft", self._has_heard)

    def _has_heard(self) -> bool:
        return bool(self._page.heard.get("number", 0) >= self._drafts)

    async def _wait_for(self, what: str, holds: Callable[[], bool]) -> None:
        began = time.monotonic()
        async with asyncio.timeout(_PATIENCE):
            while not holds():
                self._page.changed.clear()
                if holds():
                    break
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._page.changed.wait(), 1)
        self._note(what, began)

    def _note(self, what: str, began: float) -> None:
        self._waits.seconds[what].append(time.monotonic() - began)
