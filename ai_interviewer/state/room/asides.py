"""What a candidate does beside answering: pass on a question, take a hint, note something down."""

from contextlib import suppress

import reflex as rx

from ai_interviewer.domain.errors import Conflict, ValidationFailed
from ai_interviewer.services.interviews import hints, notes, passing
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t

HINTS = "hints"
"""The id of the hints."""


class AsideState(rx.State):
    """Small, because it is sent again with every pause in typing notes.

    Handlers name the question they are about, so that a second click does nothing to the next one.
    """

    note: str = ""
    """Whether the notes are saved."""

    @rx.event
    async def skip(self, question_id: str):
        """Leave the question without an answer, and go on."""
        user_id = await current_user_id(self)
        # On another page, the interview may have been finished, which is shown then.
        with suppress(Conflict):
            await passing.skip(user_id=user_id, question_id=parsed_id(question_id))
        return await self._show_question(user_id)

    @rx.event
    async def swap(self, question_id: str):
        """Have another question asked in place of this one."""
        user_id = await current_user_id(self)
        with suppress(Conflict):
            await passing.swap(user_id=user_id, question_id=parsed_id(question_id))
        return await self._show_question(user_id)

    @rx.event
    async def take_hint(self, question_id: str):
        """Show the next hint. The report says how many there were."""
        user_id = await current_user_id(self)
        page = await self.get_state(InterviewState)
        with suppress(Conflict):
            await hints.take(user_id=user_id, question_id=parsed_id(question_id))
        await page._show(user_id, page._session_id())
        # With the last hint its button goes, and the focus would go with it.
        question = page.screen.current
        return rx.set_focus(HINTS) if question and not question.more_hints else None

    @rx.event
    async def save_notes(self, text: str):
        """Keep the notes. The box keeps its text, whatever comes of it."""
        user_id = await current_user_id(self)
        page = await self.get_state(InterviewState)
        try:
            await notes.save(user_id=user_id, session_id=page._session_id(), text=str(text))
        except ValidationFailed as error:
            self.note = error.message
            return
        self.note = t.interview.notes_saved

    async def _show_question(self, user_id):
        page = await self.get_state(InterviewState)
        page.answer_alert = ""
        await page._show(user_id, page._session_id())
        return [InterviewState.follow, rx.set_focus("question")]
