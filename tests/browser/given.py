"""Starting points for tests that are not about how one gets there.

The services make account, material and interview in the app's own database, from another process;
the browser gets a sign-in cookie. Tests of these steps use `journeys` instead.
"""

import asyncio
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, repeat
from typing import TypeVar
from uuid import UUID

from playwright.sync_api import Page
from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import close, embedded, open_database, transaction
from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.models import InterviewSession, User
from ai_interviewer.models.base import new_id
from ai_interviewer.routes import COOKIE
from ai_interviewer.services import accounts, demo, interviews
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.interviews import answers, retakes
from ai_interviewer.services.material import resumes
from tests.factories import (
    ANSWER,
    PASSWORD,
    RESUME,
    a_posting,
    a_sign_in,
    a_user,
    an_administrator,
    an_interview,
    wait_until,
)
from tests.running.app import RunningApp

_Made = TypeVar("_Made")


class Given:
    """Prepares what a test starts from, and opens the page where it starts."""

    def __init__(self, app: RunningApp) -> None:
        self._app = app
        self.url = app.url

    def somebody(self, page: Page, *, with_key: bool = False) -> UUID:
        """Sign somebody in, and open the dashboard."""
        return self._sign_in(page, self._run_on_database(_person(with_key)), "/dashboard")

    def administrator(self, page: Page, path: str) -> UUID:
        """Sign an administrator in, and open a page."""
        user = self._run_on_database(an_administrator())
        self.sign_in(page, user, path)
        return user

    def material(
        self, page: Page, *, with_resume: bool = True, with_key: bool = False, **posting: str
    ) -> UUID:
        """Add a résumé and a posting, and open the posting's page."""

        async def make() -> tuple[UUID, str, str]:
            user, token = await _person(with_key)
            if with_resume:
                await resumes.save(user_id=user, text=RESUME)
            return user, token, f"/jobs/{await a_posting(user, **posting)}"

        user, token, path = self._run_on_database(make())
        return self._sign_in(page, (user, token), path)

    def interview(
        self,
        page: Page,
        *,
        with_openai: bool = False,
        feedback: FeedbackTiming = FeedbackTiming.AFTER_EACH,
        is_short: bool = False,
    ) -> UUID:
        """Begin an interview of three questions, and open its page."""
        interviewer = "OPENAI" if with_openai else BUILTIN

        async def make() -> tuple[UUID, str, str]:
            user, token = await _person(with_openai)
            if is_short:
                await accounts.choose_feedback_length(user_id=user, length="SHORT")
            session = await an_interview(user, interviewer=interviewer, feedback=feedback)
            return user, token, f"/interview/{session}"

        user, token, path = self._run_on_database(make())
        return self._sign_in(page, (user, token), path)

    def finished(self, page: Page, *, questions: int = 3, attempts: int = 1) -> UUID:
        """Hold an interview to its end, this often, and open the page of the last; its id."""

        async def make() -> tuple[UUID, str, UUID]:
            user, token = await _person(False)
            session = await an_interview(user, questions=questions)
            await held(user, session, cycle(["I would look at it.", ANSWER]))
            for _ in range(attempts - 1):
                session = await retakes.begin(
                    user_id=user, session_id=session, repeats_questions=True
                )
                await held(user, session, repeat(ANSWER))
            return user, token, session

        user, token, session = self._run_on_database(make())
        self._sign_in(page, (user, token), f"/interview/{session}")
        return session

    def past(self, page: Page, *, interviews: int) -> tuple[UUID, UUID]:
        """Seed past interviews; the ids of the newest one's posting and of the newest one."""

        async def make() -> tuple[UUID, str, UUID, UUID]:
            email = f"{new_id().hex}@example.org"
            await demo.seed(email=email, password=PASSWORD, sessions=interviews)
            newest = (
                select(InterviewSession)
                .join(User, col(User.id) == col(InterviewSession.user_id))
                .where(col(User.email) == email)
                .order_by(col(InterviewSession.created_at).desc())
                .limit(1)
            )
            async with transaction() as db:
                found = (await db.scalars(newest)).one()
            assert found.job_posting_id is not None
            return found.user_id, await a_sign_in(found.user_id), found.job_posting_id, found.id

        user, token, job, session = self._run_on_database(make())
        self._sign_in(page, (user, token), "/dashboard")
        return job, session

    def stored(self, work: Coroutine[None, None, _Made]) -> _Made:
        """What a look into the app's database finds."""
        return self._run_on_database(work)

    def sign_in(self, page: Page, user: UUID, path: str) -> None:
        """Sign a known user in, for instance in another browser, and open a page."""
        self._sign_in(page, (user, self._run_on_database(a_sign_in(user))), path)

    def _sign_in(self, page: Page, person: tuple[UUID, str], path: str) -> UUID:
        user, token = person
        page.context.add_cookies([{"name": COOKIE, "value": token, "url": self._app.url}])
        page.goto(path)
        return user

    def _run_on_database(self, work: Coroutine[None, None, _Made]) -> _Made:
        """Run it on the app's database, in a thread: the browser's driver uses this one's loop."""

        async def run() -> _Made:
            open_database(str(embedded.running_url(self._app.data_dir)))
            try:
                return await work
            finally:
                await close()

        with ThreadPoolExecutor(1) as thread:
            return thread.submit(asyncio.run, run()).result()


async def held(user: UUID, session: UUID, texts: Iterator[str]) -> None:
    """Answer every question as soon as the app's worker has asked it, and finish."""
    view = await interviews.load(user_id=user, session_id=session)
    for number in range(1, view.question_count + 1):
        question = await _asked(user, session, number)
        await answers.submit(user_id=user, question_id=question, text=next(texts))
        await interviews.move_to_next_question(user_id=user, session_id=session)
    await _until_idle(user, session)
    await interviews.finish(user_id=user, session_id=session)
    await _until_idle(user, session)


async def _asked(user: UUID, session: UUID, number: int) -> UUID:
    """The id of question `number`, once it is there."""

    async def ids() -> list[UUID]:
        view = await interviews.load(user_id=user, session_id=session)
        return [UUID(question.id) for question in view.questions if question.number == number]

    async def is_there() -> bool:
        return bool(await ids())

    await wait_until(is_there, within=60)
    return (await ids())[0]


async def _until_idle(user: UUID, session: UUID) -> None:
    async def is_idle() -> bool:
        view = await interviews.load(user_id=user, session_id=session)
        return all(operation.is_final for operation in view.work)

    await wait_until(is_idle, within=60)


async def _person(with_key: bool) -> tuple[UUID, str]:
    user = await a_user()
    if with_key:
        await api_keys.save(
            user_id=user, provider="openai", key="sk-test-journey-0001", is_verified=True
        )
    return user, await a_sign_in(user)
