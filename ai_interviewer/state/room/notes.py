"""The notes beside a live interview."""

import reflex as rx

from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.services.interviews import notes
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t


class NotesState(rx.State):
    """Small, because it is sent again with every pause in typing."""

    note: str = ""
    """Whether the notes are saved."""

    @rx.event
    async def save(self, text: str):
        """Keep the notes. The box keeps its text, whatever comes of it."""
        user_id = await current_user_id(self)
        page = await self.get_state(InterviewState)
        try:
            await notes.save(user_id=user_id, session_id=page._session_id(), text=str(text))
        except ValidationFailed as error:
            self.note = error.message
            return
        self.note = t.interview.notes_saved
