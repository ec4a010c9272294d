"""The page of one job posting: to create, read, edit and delete it."""

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import NotFound, ValidationFailed
from ai_interviewer.domain.material import INTERVIEW_LANGUAGES, PostingDraft, checked_posting
from ai_interviewer.services import history
from ai_interviewer.services.material import job_postings
from ai_interviewer.state.begin_dialog import BeginState
from ai_interviewer.state.forms import FormAcknowledgement, acknowledged, field, submission
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t
from ai_interviewer.views.material import PostingView
from ai_interviewer.views.questions import InterviewSummary

_LANGUAGE_CHARACTERS = 35
_RECENT = 10


class JobState(rx.State):
    posting: PostingView = PostingView()
    interviews: list[InterviewSummary] = []
    is_loaded: bool = False
    is_missing: bool = False
    is_editing: bool = False
    language_choice: str = "en"
    alert: str = ""
    notice: str = ""
    form_acknowledged: FormAcknowledgement = FormAcknowledgement()
    _created: tuple[str, str] = ("", "")
    """The last submission, and the posting it was about."""

    @rx.event
    async def open_new(self):
        """Show an empty form."""
        await current_user_id(self)
        self.posting, self.interviews = PostingView(), []
        self.language_choice = "en"
        self.alert = self.notice = ""
        self.is_missing, self.is_editing, self.is_loaded = False, True, True

    @rx.event
    async def open_page(self):
        """Show the posting in the address."""
        user_id = await current_user_id(self)
        (await self.get_state(BeginState))._close_elsewhere()
        self.alert = ""
        try:
            job_id = parsed_id(self.router.url.path.rstrip("/").rsplit("/", 1)[-1])
            posting = await job_postings.load(user_id=user_id, job_id=job_id)
        except NotFound:
            self.posting, self.interviews = PostingView(), []
            self.is_missing = self.is_loaded = True
            return
        if posting.id != self.posting.id:
            self.notice, self.is_editing = "", False
        self._show(posting)
        self.interviews = await history.newest_interviews(
            user_id=user_id, job_id=job_id, most=_RECENT
        )

    @rx.event
    async def choose_language(self, choice: str):
        self.language_choice = str(choice)[:_LANGUAGE_CHARACTERS]

    @rx.event
    async def edit(self):
        self.is_editing, self.alert, self.notice = True, "", ""

    @rx.event
    async def stop_editing(self):
        self.is_editing, self.alert = False, ""

    @rx.event
    async def save(self, form: dict[str, str]):
        """Create a posting, or change the one on the page.

        A submission that is sent again, because its page did not hear that it was saved, changes
        the posting that it created.
        """
        user_id = await current_user_id(self)
        try:
            draft = _draft(form)
            if known_id := self.posting.id or self._created_by(form):
                job_id = parsed_id(known_id)
                await job_postings.update(user_id=user_id, job_id=job_id, draft=draft)
            else:
                job_id = await job_postings.create(user_id=user_id, draft=draft)
        except ValidationFailed as error:
            self.form_acknowledged = acknowledged(form, self.form_acknowledged, is_saved=False)
            self.alert, self.notice = error.message, ""
            return None
        self._created = (submission(form), str(job_id))
        self.form_acknowledged = acknowledged(form, self.form_acknowledged, is_saved=True)
        self.is_editing, self.alert, self.notice = False, "", t.jobs.saved
        self._show(await job_postings.load(user_id=user_id, job_id=job_id))
        self.interviews = await history.newest_interviews(
            user_id=user_id, job_id=job_id, most=_RECENT
        )
        return rx.redirect(routes.job(str(job_id)))

    @rx.event
    async def delete(self):
        user_id = await current_user_id(self)
        await job_postings.remove(user_id=user_id, job_id=parsed_id(self.posting.id))
        self.posting, self.interviews = PostingView(), []
        return rx.redirect(routes.JOBS)

    def _created_by(self, form: object) -> str:
        name, job_id = self._created
        return job_id if name and name == submission(form) else ""

    def _show(self, posting: PostingView):
        self.posting = posting
        is_listed = posting.language in INTERVIEW_LANGUAGES
        self.language_choice = posting.language if is_listed else "other"
        self.is_loaded, self.is_missing = True, False


def _draft(form: dict[str, str]) -> PostingDraft:
    choice = field(form, "language")
    return checked_posting(
        role_title=field(form, "role_title"),
        company=field(form, "company"),
        level=field(form, "level"),
        tech_stack=field(form, "tech_stack"),
        description=field(form, "description"),
        language=field(form, "language_code") if choice == "other" else choice,
    )
