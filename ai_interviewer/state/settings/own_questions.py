"""The settings page: the questions that the user wrote."""

from uuid import UUID

import reflex as rx

from ai_interviewer.domain.errors import RateLimited, ValidationFailed
from ai_interviewer.services.material import own_questions
from ai_interviewer.services.material.own_questions import UnusableQuestions
from ai_interviewer.state.forms import FormAcknowledgement, acknowledged, field
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t
from ai_interviewer.views.material import OwnQuestionsView


class OwnQuestionsState(rx.State):
    questions: OwnQuestionsView = OwnQuestionsView()
    alert: str = ""
    problems: list[str] = []
    """What is wrong with the file that was not saved, a line each."""
    notice: str = ""
    form_acknowledged: FormAcknowledgement = FormAcknowledgement()

    async def _open(self, user_id: UUID) -> None:
        """Show what is saved, when the settings open."""
        await self._show(user_id, "")

    @rx.event
    async def save(self, form: dict[str, str]):
        user_id = await current_user_id(self)
        try:
            await own_questions.save(user_id=user_id, text=field(form, "own_questions"))
        except (ValidationFailed, RateLimited) as error:
            self.form_acknowledged = acknowledged(form, self.form_acknowledged, is_saved=False)
            self.alert, self.notice = error.message, ""
            self.problems = list(error.problems) if isinstance(error, UnusableQuestions) else []
            return
        self.form_acknowledged = acknowledged(form, self.form_acknowledged, is_saved=True)
        await self._show(user_id, t.settings.own_saved)

    @rx.event
    async def delete(self):
        user_id = await current_user_id(self)
        await own_questions.remove(user_id=user_id)
        await self._show(user_id, t.settings.own_deleted)

    async def _show(self, user_id: UUID, notice: str) -> None:
        self.questions = await own_questions.load(user_id=user_id)
        self.alert, self.problems, self.notice = "", [], notice
