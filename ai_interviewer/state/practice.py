"""What is due for practice, and beginning it."""

from contextlib import suppress

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import NotFound, RateLimited, ValidationFailed
from ai_interviewer.domain.practice_views import PracticeQueue
from ai_interviewer.services import practice
from ai_interviewer.services._access import parsed_id
from ai_interviewer.state.sign_in import current_user_id


class PracticeState(rx.State):
    """What is due is read with the dashboard, whose part this is."""

    is_loaded: bool = False
    queue: PracticeQueue = PracticeQueue()
    alert: str = ""

    @rx.event
    async def begin(self, card_id: str):
        """Go to the practice of this question. A second click finds the one that was begun."""
        user_id = await current_user_id(self)
        try:
            session_id = await practice.begin(user_id=user_id, card_id=parsed_id(card_id))
        except (ValidationFailed, RateLimited) as error:
            self.alert = error.message
            return None
        self.alert = ""
        return rx.redirect(routes.interview(str(session_id)))

    @rx.event
    async def forget(self, card_id: str):
        """Practise this question no more. A second click finds it gone."""
        user_id = await current_user_id(self)
        with suppress(NotFound):
            await practice.forget(user_id=user_id, card_id=parsed_id(card_id))
        self.queue = await practice.due(user_id=user_id)

    def _show(self, queue: PracticeQueue):
        self.queue = queue
        self.alert, self.is_loaded = "", True
