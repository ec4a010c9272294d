"""The page of an interview, live or completed. `services/operations/` does the work."""

import asyncio
from dataclasses import replace
from uuid import UUID

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.outages import is_passing
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.interviews import answers, disputes, ratings
from ai_interviewer.state.completed.retake_dialog import RetakeState
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import SignInWatch, current_user_id
from ai_interviewer.texts import t
from ai_interviewer.views.interview import InterviewView
from ai_interviewer.views.material import SourcesView
from ai_interviewer.views.questions import OperationView, QuestionView
from ai_interviewer.views.screen import (
    Screen,
    Ticker,
    ended_work,
    failure_message,
    is_summarising,
    news_of,
    project_screen,
    project_ticker,
    with_progress,
)


class InterviewState(rx.State):
    interview: InterviewView = InterviewView()
    """Without its questions, which are in `screen` (live) or `questions` (completed), and without
    its work, which is in `ticker`."""
    screen: Screen = Screen()
    questions: list[QuestionView] = []
    ticker: Ticker = Ticker()
    sources: SourcesView = SourcesView()
    is_loaded: bool = False
    is_missing: bool = False
    is_asking_to_finish: bool = False
    answer_alert: str = ""
    refusals: int = 0
    """Counts the answers that were not taken, so that a page notices each."""
    announcement: str = ""
    failure: str = ""
    objection_alert: str = ""
    is_summarising: bool = False
    _locked_reads: int = 0
    """How often a handler read the interview under the lock. `follow` reads outside it."""
    _shown_ends: list[str] = []
    """The ended operations that the page shows."""
    _is_at_work: bool = False

    @rx.event
    async def open_page(self):
        """Show the interview in the address, exactly where it was left."""
        user_id = await current_user_id(self)
        (await self.get_state(RetakeState))._close_elsewhere()
        self._reset_if_other()
        try:
            session_id = self._session_id()
            await self._show(user_id, session_id)
        except NotFound:
            self.is_missing = self.is_loaded = True
            return None
        return InterviewState.follow if self._is_at_work else None

    @rx.event
    async def look_again(self):
        """Show everything once more: the page waits for work and has heard nothing for a while."""
        user_id = await current_user_id(self)
        await self._show(user_id, self._session_id())
        return InterviewState.follow if self._is_at_work else None

    @rx.event(background=True, supersedes=True)
    async def follow(self):
        """Show the progress of this interview's work until all of it has ended.

        Follows again after an outage. Stops quietly if any tab deletes or discards the interview.
        Raises NotSignedIn if the sign-in is ended elsewhere.
        """
        async with self:
            user_id = await current_user_id(self)
            watch = SignInWatch(self)
            session_id = self._session_id()
            # An earlier `follow` may have been stopped after it changed the state and before the
            # browser got it. So both are sent again, even if they seem unchanged.
            self.screen, self.ticker = self.screen, self.ticker
            locked_reads, shown_ends = self._locked_reads, set(self._shown_ends)
        try:
            async for progress in operations.follow(user_id=user_id, session_id=session_id):
                if progress is None:
                    async with self:
                        self.ticker = replace(self.ticker, note=t.interview.reconnecting)
                    continue
                await watch.check()
                ended = ended_work(progress)
                view = None
                if ended - shown_ends:
                    view = await interviews.load(user_id=user_id, session_id=session_id)
                async with self:
                    if self.interview.id != str(session_id):
                        return None
                    if self._locked_reads == locked_reads:
                        self._apply(progress, view)
                    else:
                        # A click has meanwhile shown something newer than this view.
                        await self._show(user_id, session_id)
                    locked_reads = self._locked_reads
                shown_ends = ended
        except NotFound:
            return None
        except Exception as error:
            if not is_passing(error):
                raise
            # The work goes on without us: look again, instead of leaving the page as it is.
            await asyncio.sleep(1)
            return InterviewState.follow
        return None

    @rx.event
    async def submit_answer(self, form: dict[str, str]):
        user_id = await current_user_id(self)
        try:
            await answers.submit(
                user_id=user_id,
                question_id=parsed_id(field(form, "question_id")),
                text=field(form, "answer"),
            )
        except (ValidationFailed, Conflict) as error:
            self.answer_alert = error.message
            self.refusals += 1
            return None
        self.answer_alert = ""
        await self._show(user_id, self._session_id())
        # The form with the focus is gone, so the focus moves to the answer.
        return [InterviewState.follow, rx.set_focus("answered")]

    @rx.event
    async def go_on(self):
        """Go to the next question, or to the status of its preparation."""
        user_id = await current_user_id(self)
        session_id = self._session_id()
        await self._discard_open_try(user_id)
        await interviews.move_to_next_question(user_id=user_id, session_id=session_id)
        self.answer_alert = ""
        await self._show(user_id, session_id)
        return [InterviewState.follow, rx.set_focus("question")]

    @rx.event
    async def try_again(self):
        """Repeat everything of this interview that failed."""
        user_id = await current_user_id(self)
        session_id = self._session_id()
        await operations.restart_failed(user_id=user_id, session_id=session_id)
        await self._show(user_id, session_id)
        return InterviewState.follow

    @rx.event
    async def cancel(self):
        """Stop the work that the page is waiting for."""
        user_id = await current_user_id(self)
        session_id = self._session_id()
        kind = OperationKind.ANALYSIS if self.screen.has_question else OperationKind.QUESTION
        await operations.cancel(user_id=user_id, session_id=session_id, kinds=(kind,))
        await self._show(user_id, session_id)

    @rx.event
    async def ask_to_finish(self):
        """Finish if everything is answered; ask first if questions are left."""
        await current_user_id(self)
        if self.screen.has_answers and not self.screen.has_questions_left:
            return InterviewState.finish
        self.is_asking_to_finish = True
        return None

    @rx.event
    async def keep_going(self):
        self.is_asking_to_finish = False

    @rx.event
    async def finish(self):
        user_id = await current_user_id(self)
        session_id = self._session_id()
        self.is_asking_to_finish = False
        await self._discard_open_try(user_id)
        if not await interviews.finish(user_id=user_id, session_id=session_id):
            return rx.redirect(routes.DASHBOARD)
        await self._show(user_id, session_id)
        return [InterviewState.follow, rx.set_focus("summary")]

    @rx.event
    async def rate_question(self, question_id: str, is_relevant: bool):
        """Record whether the question was relevant. The last rating counts."""
        user_id = await current_user_id(self)
        await ratings.rate_question(
            user_id=user_id, question_id=parsed_id(question_id), is_relevant=is_relevant is True
        )
        await self._show(user_id, self._session_id())

    @rx.event
    async def disagree(self, form: dict[str, str]):
        """Record an objection to the feedback on an answer, and have it graded again."""
        user_id = await current_user_id(self)
        try:
            await disputes.disagree(
                user_id=user_id,
                question_id=parsed_id(field(form, "question_id")),
                objection=field(form, "objection"),
            )
        except (ValidationFailed, Conflict) as error:
            self.objection_alert = error.message
            return None
        self.objection_alert = ""
        await self._show(user_id, self._session_id())
        return InterviewState.follow

    @rx.event
    async def show_sources(self):
        """Send posting and résumé, which are long, only when somebody opens them."""
        user_id = await current_user_id(self)
        self.sources = await interviews.sources(user_id=user_id, session_id=self._session_id())

    @rx.event
    async def delete(self):
        user_id = await current_user_id(self)
        await interviews.remove(user_id=user_id, session_id=self._session_id())
        self.reset()
        return rx.redirect(routes.HISTORY)

    async def _discard_open_try(self, user_id: UUID):
        """An unanswered try ends when the candidate goes on."""
        if opened := self.screen.open_try:
            await interviews.finish(user_id=user_id, session_id=parsed_id(opened.session_id))

    def _allow_answer(self, draft: str):
        """Clear the alert, but not while the answer is as empty as when it was submitted."""
        if draft.strip() or self.answer_alert != t.errors.answer_empty:
            self.answer_alert = ""

    def _session_id(self) -> UUID:
        return parsed_id(self.router.url.path.rstrip("/").rsplit("/", 1)[-1])

    def _reset_if_other(self):
        """Start afresh for another interview in the same tab. A reconnect keeps the page."""
        if self.interview.id and not self.router.url.path.rstrip("/").endswith(self.interview.id):
            self.reset()
        self.is_missing = False

    async def _show(self, user_id: UUID, session_id: UUID):
        self._locked_reads += 1
        view = await interviews.load(user_id=user_id, session_id=session_id)
        self.is_loaded = True
        self._apply(view.work, view)
        # What the state holds already may never have reached the page, so it is sent again.
        self.screen, self.ticker = self.screen, self.ticker

    def _apply(self, progress: list[OperationView], view: InterviewView | None):
        """Change the screen, here and nowhere else: it is a projection of interview and work."""
        self._is_at_work = not all(operation.is_final for operation in progress)
        if view is not None:
            self._announce(view)
            self._shown_ends = sorted(ended_work(progress))
            self.interview = replace(view, questions=[], work=[])
            if view.is_completed:
                self.questions = with_progress(view.questions, progress)
                self.failure = failure_message(progress)
            else:
                self._set_screen(project_screen(view, progress))
        self.is_summarising = is_summarising(progress)
        ticker = project_ticker(
            progress,
            number=self.screen.number,
            keeps_feedback_back=self.interview.is_feedback_at_end,
        )
        if ticker != self.ticker:
            self.ticker = ticker

    def _set_screen(self, screen: Screen):
        if screen != self.screen:
            self.screen = screen

    def _announce(self, view: InterviewView):
        """Tell screen readers what is complete, but not every word that arrives."""
        is_first_look = not self.interview.id
        news = "" if is_first_look else news_of(view, seen=self.screen.current_id)
        if news is not None:
            self.announcement = news
