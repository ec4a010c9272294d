"""Correcting what was heard of a key point, on the page of an interview."""

import reflex as rx

from ai_interviewer.domain.errors import Conflict, ValidationFailed
from ai_interviewer.services.interviews import corrections
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id, typed_number, whole_number
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.sign_in import current_user_id


class KeyPointState(rx.State):
    alert: str = ""
    alert_place: str = ""
    """The question and the number of the key point that the alert is about."""

    @rx.event
    async def correct(self, form: dict[str, str]):
        """Count a key point as heard by the words in the form."""
        user_id = await current_user_id(self)
        question_id, number = field(form, "question_id"), field(form, "number")
        try:
            await corrections.correct(
                user_id=user_id,
                question_id=parsed_id(question_id),
                number=typed_number(number),
                words=field(form, "words"),
            )
        except (ValidationFailed, Conflict) as error:
            self.alert, self.alert_place = error.message, f"{question_id}-{number}"
            return
        self.alert = self.alert_place = ""
        await self._show_interview(user_id)

    @rx.event
    async def undo(self, question_id: str, number: int):
        """Take a correction back."""
        user_id = await current_user_id(self)
        await corrections.undo(
            user_id=user_id, question_id=parsed_id(question_id), number=whole_number(number)
        )
        await self._show_interview(user_id)

    async def _show_interview(self, user_id):
        interview = await self.get_state(InterviewState)
        await interview._show(user_id, interview._session_id())
