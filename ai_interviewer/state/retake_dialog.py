"""The dialog that starts a retake."""

from contextlib import suppress

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import Conflict, NotFound, RateLimited, ValidationFailed
from ai_interviewer.services.interviews import estimates, retakes
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.views.account import UsageView
from ai_interviewer.views.retake import RetakeTerms

_CHOICES = {"same": True, "new": False}


class RetakeState(rx.State):
    is_open: bool = False
    opened_on: str = ""
    terms: RetakeTerms = RetakeTerms()
    estimate: UsageView = UsageView()
    alert: str = ""

    @rx.event
    async def open(self, session_id: str):
        """Show on which terms this interview would be held again."""
        user_id = await current_user_id(self)
        self.terms = await retakes.terms(user_id=user_id, session_id=parsed_id(session_id))
        self.estimate = UsageView()
        if self.terms.has_key:
            # Without its posting there is nothing to estimate; beginning says so.
            with suppress(NotFound):
                self.estimate = await estimates.estimate_cost(
                    user_id=user_id,
                    job_id=parsed_id(self.terms.job_id),
                    interviewer=self.terms.interviewer_name,
                    question_count=self.terms.question_count,
                    grading_samples=self.terms.grading_samples,
                )
        self.alert, self.is_open = "", True
        self.opened_on = self.router.url.path

    @rx.event
    async def close(self):
        self.is_open = False

    def _close_elsewhere(self):
        """A page that was left with the dialog open must not find it on another one."""
        if self.router.url.path != self.opened_on:
            self.is_open = False

    @rx.event
    async def begin(self, form: dict[str, str]):
        """Open the retake and go there at once; its first question is already on its way."""
        user_id = await current_user_id(self)
        # A second click or a replay after a reconnect finds the dialog closed.
        if not self.is_open:
            return None
        try:
            session_id = await retakes.begin(
                user_id=user_id,
                session_id=parsed_id(self.terms.session_id),
                repeats_questions=_choice(field(form, "repeat")),
            )
        except (ValidationFailed, Conflict, RateLimited) as error:
            self.alert = error.message
            return None
        self.is_open = False
        return rx.redirect(routes.interview(str(session_id)))


def _choice(text: str) -> bool:
    if text not in _CHOICES:
        raise ValidationFailed("choice_unknown")
    return _CHOICES[text]
