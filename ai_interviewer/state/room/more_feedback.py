"""Asking for the rest of a short feedback, on the page of an interview."""

import reflex as rx

from ai_interviewer.services.interviews import answers
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.sign_in import current_user_id


class MoreFeedbackState(rx.State):
    @rx.event
    async def ask(self, question_id: str):
        """Have the short feedback on an answer completed."""
        user_id = await current_user_id(self)
        await answers.ask_for_more(user_id=user_id, question_id=parsed_id(question_id))
        interview = await self.get_state(InterviewState)
        await interview._show(user_id, interview._session_id())
        return InterviewState.follow
