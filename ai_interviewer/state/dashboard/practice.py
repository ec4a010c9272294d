"""What is due for practice, and beginning it."""

from contextlib import suppress

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import NotFound, RateLimited, ValidationFailed
from ai_interviewer.services import practice
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.views.practice import ForgottenCard, PracticeQueue

FORGOTTEN = "practice-forgotten"
"""Where it says what was forgotten, and the focus goes then."""
HEADING = "practice-heading"


class PracticeState(rx.State):
    """What is due is read with the dashboard, whose part this is."""

    is_loaded: bool = False
    queue: PracticeQueue = PracticeQueue()
    alert: str = ""
    forgotten: str = ""
    """The question that was forgotten last, which can be undone."""
    forgotten_lang: str = ""
    _forgotten: ForgottenCard | None = None

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
        """Practise this question no more, and say so. A second click finds it gone."""
        user_id = await current_user_id(self)
        with suppress(NotFound):
            card = await practice.card_copy(user_id=user_id, card_id=parsed_id(card_id))
            await practice.stop_practising(user_id=user_id, card_id=card.id)
            self._keep(card)
        self.queue = await practice.due_cards(user_id=user_id)
        # Where the focus was, the next question's buttons stand now.
        return rx.set_focus(FORGOTTEN)

    @rx.event
    async def undo(self):
        """Put the question that was forgotten last back where it was."""
        user_id = await current_user_id(self)
        card = self._forgotten
        self._keep(None)
        if card is not None:
            with suppress(NotFound):
                await practice.restore_card(user_id=user_id, card=card)
        self.queue = await practice.due_cards(user_id=user_id)
        return rx.set_focus(HEADING)

    def _show(self, queue: PracticeQueue):
        self.queue = queue
        self.alert, self.is_loaded = "", True
        self._keep(None)

    def _keep(self, card: ForgottenCard | None):
        self._forgotten = card
        self.forgotten, self.forgotten_lang = (card.text, card.lang) if card else ("", "")
