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
from ai_interviewer.views.attempts import RetakeTerms

_CHOICES = {"same": True, "new": False}


class RetakeState(rx.State):
    is_open: bool = False
    page_path: str = ""
    """Where the dialog was opened."""
    terms: RetakeTerms | None = None
    estimate: UsageView = UsageView()
    alert: str = ""

    @rx.event
    async def open(self, session_id: str):
        """Show the terms of a retake of this interview."""
        user_id = await current_user_id(self)
        self.terms = await retakes.terms(user_id=user_id, session_id=parsed_id(session_id))
        self.estimate = UsageView()
        if self.terms.has_key:
            # Without its posting there is nothing to estimate. `begin` says why it can't start.
            with suppress(NotFound):
                self.estimate = await estimates.estimate_cost(
                    user_id=user_id,
                    job_id=parsed_id(self.terms.job_id),
                    interviewer=self.terms.interviewer_name,
                    question_count=self.terms.question_count,
                    grading_samples=self.terms.grading_samples,
                )
        self.alert, self.is_open = "", True
        self.page_path = self.router.url.path

    @rx.event
    async def close(self):
        self.is_open = False

    def _close_elsewhere(self):
        """Close the dialog if it was opened on another page."""
        if self.router.url.path != self.page_path:
            self.is_open = False

    @rx.event
    async def begin(self, form: dict[str, str]):
        """Open the retake and go there at once. Its first question is already being prepared."""
        user_id = await current_user_id(self)
        # The dialog is closed already after a double click, or a replay after a reconnect.
        if not self.is_open:
            return None
        try:
            session_id = await retakes.begin(
                user_id=user_id,
                session_id=parsed_id(self.terms.session_id),
                repeats_questions=_repeats_questions(field(form, "repeat")),
            )
        except (ValidationFailed, Conflict, RateLimited) as error:
            self.alert = error.message
            return None
        self.is_open = False
        return rx.redirect(routes.interview(str(session_id)))


def _repeats_questions(text: str) -> bool:
    if text not in _CHOICES:
        raise ValidationFailed("choice_unknown")
    return _CHOICES[text]
