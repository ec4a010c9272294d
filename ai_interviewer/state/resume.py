"""The résumé page."""

import hashlib
from contextlib import suppress

import reflex as rx

from ai_interviewer.domain.documents.uploads import UPLOAD_ERRORS
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.services.material import resumes
from ai_interviewer.state.forms import FormAcknowledgement, acknowledged, field, form_error
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t
from ai_interviewer.views.material import ResumeView

_ERRORS = (*UPLOAD_ERRORS, "too_many_uploads")


class ResumeState(rx.State):
    resume: ResumeView = ResumeView()
    text: str = ""
    """The text box's initial text: an unsaved draft or upload, or else the saved text."""
    edition: str = ""
    """Changes with the initial text. A reconnect with the same text keeps the box."""
    is_loaded: bool = False
    alert: str = ""
    notice: str = ""
    form_acknowledged: FormAcknowledgement = FormAcknowledgement()

    @rx.event
    async def open_page(self):
        user_id = await current_user_id(self)
        self._show(await resumes.load(user_id=user_id))
        self.alert = form_error(self.router.url.query_parameters, _ERRORS, numbers=UPLOAD_ERRORS)
        self.notice = t.resume.uploaded if self.resume.uploaded and not self.alert else ""

    @rx.event
    async def keep_draft(self, text: str):
        """Save what somebody is typing as a draft, so that no reload or restart loses it.

        It must not change the text box's initial text.
        """
        user_id = await current_user_id(self)
        draft = str(text)
        if not draft.strip():
            await resumes.discard_draft(user_id=user_id)
            return
        with suppress(ValidationFailed):
            await resumes.save_draft(user_id=user_id, text=draft)

    @rx.event
    async def save(self, form: dict[str, str]):
        user_id = await current_user_id(self)
        try:
            await resumes.save(user_id=user_id, text=field(form, "resume"))
        except ValidationFailed as error:
            self.form_acknowledged = acknowledged(form, self.form_acknowledged, is_saved=False)
            self.alert, self.notice = error.message, ""
            return
        self._show(await resumes.load(user_id=user_id))
        self.form_acknowledged = acknowledged(form, self.form_acknowledged, is_saved=True)
        self.alert, self.notice = "", t.resume.saved

    @rx.event
    async def discard_draft(self):
        """Go back to the saved text."""
        user_id = await current_user_id(self)
        await resumes.discard_draft(user_id=user_id)
        self._show(await resumes.load(user_id=user_id))
        self.alert = self.notice = ""

    @rx.event
    async def delete(self):
        user_id = await current_user_id(self)
        await resumes.remove(user_id=user_id)
        self._show(await resumes.load(user_id=user_id))
        self.alert, self.notice = "", t.resume.deleted

    def _show(self, resume: ResumeView):
        self.resume = resume
        self.text = resume.uploaded or resume.text
        self.edition = hashlib.sha256(self.text.encode()).hexdigest()
        self.is_loaded = True
