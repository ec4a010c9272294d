"""Trying an answer again, on the page of a live interview."""

import asyncio
from uuid import UUID

import reflex as rx

from ai_interviewer.domain.errors import Conflict, NotFound, RateLimited, ValidationFailed
from ai_interviewer.outages import is_passing
from ai_interviewer.services import operations
from ai_interviewer.services.interviews import tries
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.sign_in import SignInWatch, current_user_id
from ai_interviewer.views.questions import OperationView
from ai_interviewer.views.screen import Ticker, failure_message, project_ticker


class TryState(rx.State):
    """The work on a try. What the page shows of tries is in `InterviewState.screen`."""

    ticker: Ticker = Ticker()
    failure: str = ""
    alert: str = ""
    _followed: str = ""
    """The interview of the try whose work is followed."""

    @rx.event
    async def open_page(self):
        """Follow a try that is still being analysed, as after a reload."""
        await current_user_id(self)
        page = await self.get_state(InterviewState)
        self.alert = self.failure = ""
        self.ticker = Ticker()
        self._follow_latest_try(page)
        waits = [one for one in page.screen.latest_try if not one.question.has_feedback]
        return TryState.follow if waits else None

    @rx.event
    async def begin(self):
        """Open a try of the current answer. A second click does nothing."""
        user_id = await current_user_id(self)
        page = await self.get_state(InterviewState)
        try:
            await tries.begin(user_id=user_id, question_id=parsed_id(page.screen.current_id))
        except (ValidationFailed, RateLimited) as error:
            self.alert = error.message
            return None
        self.alert = ""
        await page._show(user_id, page._session_id())
        return rx.set_focus("answer")

    @rx.event
    async def stop(self):
        """Discard the open try."""
        user_id = await current_user_id(self)
        page = await self.get_state(InterviewState)
        await page._discard_open_try(user_id)
        await page._show(user_id, page._session_id())

    @rx.event
    async def submit(self, form: dict[str, str]):
        user_id = await current_user_id(self)
        page = await self.get_state(InterviewState)
        try:
            await tries.submit(
                user_id=user_id,
                question_id=parsed_id(field(form, "question_id")),
                text=field(form, "answer"),
            )
        except (ValidationFailed, Conflict) as error:
            page.answer_alert = error.message
            page.refusals += 1
            return None
        page.answer_alert = self.failure = ""
        await page._show(user_id, page._session_id())
        self._follow_latest_try(page)
        return [TryState.follow, rx.set_focus("answered")]

    @rx.event
    async def try_again(self):
        """Repeat the analysis of a try that failed."""
        user_id = await current_user_id(self)
        if self._followed:
            await operations.restart_failed(user_id=user_id, session_id=parsed_id(self._followed))
        self.failure = ""
        return TryState.follow

    @rx.event(background=True, supersedes=True)
    async def follow(self):
        """Show the analysis of the latest try until it has ended."""
        async with self:
            user_id = await current_user_id(self)
            watch = SignInWatch(self)
            followed = self._followed
        if not followed:
            return None
        try:
            async for progress in operations.follow(
                user_id=user_id, session_id=parsed_id(followed)
            ):
                await watch.check()
                async with self:
                    if self._followed != followed:
                        return None
                    if progress is not None:
                        await self._apply(user_id, progress)
        except NotFound:
            return None
        except Exception as error:
            if not is_passing(error):
                raise
            await asyncio.sleep(1)
            return TryState.follow
        return None

    def _follow_latest_try(self, page: InterviewState):
        self._followed = "".join(one.session_id for one in page.screen.latest_try)

    async def _apply(self, user_id: UUID, progress: list[OperationView]):
        self.ticker = project_ticker(progress, number=1)
        self.failure = failure_message(progress)
        if all(operation.is_final for operation in progress):
            page = await self.get_state(InterviewState)
            await page._show(user_id, page._session_id())
