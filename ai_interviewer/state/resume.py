"""The résumé page."""

import hashlib
from contextlib import suppress

import reflex as rx

from ai_interviewer.domain.errors import DomainError, ValidationFailed
from ai_interviewer.domain.limits import RESUME_CHARACTERS, UPLOAD_BYTES
from ai_interviewer.domain.views import ResumeView
from ai_interviewer.services import resumes
from ai_interviewer.state.forms import field
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t

_UPLOAD_ERRORS = (
    "upload_missing",
    "upload_wrong_type",
    "upload_too_large",
    "upload_broken_encoding",
    "text_has_nul",
    "resume_empty",
    "resume_too_long",
)
_PARAMETERS = {
    "upload_too_large": {"most": UPLOAD_BYTES // 1_000_000},
    "resume_too_long": {"most": RESUME_CHARACTERS},
}


class ResumeState(rx.State):
    resume: ResumeView = ResumeView()
    text: str = ""
    """What the text box starts with: an upload that waits for checking, or the saved text."""
    edition: str = ""
    """Names the text that the box starts with; a reconnect with the same text keeps the box."""
    is_loaded: bool = False
    alert: str = ""
    notice: str = ""
    length: int = 0

    @rx.event
    async def open_page(self):
        user_id = await current_user_id(self)
        self._show(await resumes.load(user_id=user_id))
        key = self.router.url.query_parameters.get("error", "")
        known = key in _UPLOAD_ERRORS
        self.alert = DomainError(key, **_PARAMETERS.get(key, {})).message if known else ""
        self.notice = t.resume.uploaded if self.resume.uploaded and not self.alert else ""

    @rx.event
    async def keep_draft(self, text: str):
        """Keep what is being typed aside, so that a reload or a restart does not lose it.

        It must not set what the text box starts with.
        """
        user_id = await current_user_id(self)
        draft = str(text)
        self.length = len(draft)
        if not draft.strip():
            await resumes.forget_aside(user_id=user_id)
            return
        with suppress(ValidationFailed):
            await resumes.keep_aside(user_id=user_id, text=draft)

    @rx.event
    async def save(self, form: dict[str, str]):
        user_id = await current_user_id(self)
        try:
            await resumes.save(user_id=user_id, text=field(form, "resume"))
        except ValidationFailed as error:
            self.alert, self.notice = error.message, ""
            return
        self._show(await resumes.load(user_id=user_id))
        self.alert, self.notice = "", t.resume.saved

    @rx.event
    async def discard_draft(self):
        """Back to the saved text."""
        user_id = await current_user_id(self)
        await resumes.forget_aside(user_id=user_id)
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
        self.length = len(self.text)
        self.edition = hashlib.sha256(self.text.encode()).hexdigest()
        self.is_loaded = True
