"""The questions that are due for practice."""

from contextlib import suppress

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import NotFound, RateLimited, ValidationFailed
from ai_interviewer.services import practice
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.views.practice import ForgottenCard, PracticeQueue

FORGOTTEN = "practice-forgotten"
"""The id of the notice about a forgotten question, which then gets the focus."""
HEADING = "practice-heading"


class PracticeState(rx.State):
    """The due questions. The dashboard reads them with everything else that it shows."""

    is_loaded: bool = False
    queue: PracticeQueue = PracticeQueue()
    alert: str = ""
    forgotten: str = ""
    """The question that was forgotten last, which can be undone."""
    forgotten_lang: str = ""
    _forgotten_card: ForgottenCard | None = None

    @rx.event
    async def begin(self, card_id: str):
        """Open a practice of this question and go there. A second click goes to the same one."""
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
        """Take this question out of practice, and say so. A second click does nothing."""
        user_id = await current_user_id(self)
        with suppress(NotFound):
            card = await practice.card_copy(user_id=user_id, card_id=parsed_id(card_id))
            await practice.stop_practising(user_id=user_id, card_id=card.id)
            self._set_forgotten(card)
        self.queue = await practice.due_cards(user_id=user_id)
        # The buttons of the next question are now where the focus was.
        return rx.set_focus(FORGOTTEN)

    @rx.event
    async def undo(self):
        """Put the question that was forgotten last back into practice."""
        user_id = await current_user_id(self)
        card = self._forgotten_card
        self._set_forgotten(None)
        if card is not None:
            with suppress(NotFound):
                await practice.restore_card(user_id=user_id, card=card)
        self.queue = await practice.due_cards(user_id=user_id)
        return rx.set_focus(HEADING)

    def _show(self, queue: PracticeQueue):
        self.queue = queue
        self.alert, self.is_loaded = "", True
        self._set_forgotten(None)

    def _set_forgotten(self, card: ForgottenCard | None):
        self._forgotten_card = card
        self.forgotten, self.forgotten_lang = (card.text, card.lang) if card else ("", "")
