"""The dialog that starts an interview."""

from uuid import UUID

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.domain.errors import RateLimited, ValidationFailed
from ai_interviewer.domain.limits import (
    GRADINGS_MOST,
    QUESTIONS_DEFAULT,
    QUESTIONS_MOST,
    TITLE_CHARACTERS,
)
from ai_interviewer.services import interviews
from ai_interviewer.services.accounts import provider_keys
from ai_interviewer.services.interviews import choices, estimates
from ai_interviewer.services.material import resumes
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id, is_still_signed_in
from ai_interviewer.views.account import UsageView
from ai_interviewer.views.interviewers import InterviewerChoice, ModelGroup, model_groups

_MODEL_CHARACTERS = 100


class BeginState(rx.State):
    job_id: str = ""
    role_title: str = ""
    is_open: bool = False
    page_path: str = ""
    """Where the dialog was opened."""
    has_resume: bool = False
    alert: str = ""
    interviewers: list[InterviewerChoice] = []
    hint: str = ""
    """What the interviewers are, in a sentence or two."""
    has_all_interviewers: bool = True
    """Whether none was left out for the posting's language."""
    chosen: InterviewerChoice = InterviewerChoice()
    questions: int = QUESTIONS_DEFAULT
    gradings: int = 1
    model: str = ""
    """The model that would ask; empty for the built-in interviewer."""
    models: list[ModelGroup] = []
    estimate: UsageView = UsageView()

    @rx.event
    async def open_dialog(self, job_id: str, role_title: str):
        user_id = await current_user_id(self)
        self.job_id = str(parsed_id(job_id))
        self.role_title = str(role_title)[:TITLE_CHARACTERS]
        self.has_resume = bool((await resumes.load(user_id=user_id)).text)
        offer = await choices.interviewers_for(user_id=user_id, job_id=parsed_id(job_id))
        self.interviewers, self.has_all_interviewers = offer.choices, offer.has_all
        self.hint = offer.hint
        self._choose(next(each for each in self.interviewers if each.is_preselected))
        self.questions, self.gradings = QUESTIONS_DEFAULT, 1
        self.alert, self.is_open = "", True
        self.page_path = self.router.url.path
        await self._estimate(user_id)
        return BeginState.list_models if self.chosen.is_model else None

    @rx.event
    async def close_dialog(self):
        self.is_open = False

    def _close_elsewhere(self):
        """Close the dialog if it was opened on another page."""
        if self.router.url.path != self.page_path:
            self.is_open = False

    @rx.event
    async def choose_interviewer(self, name: str):
        user_id = await current_user_id(self)
        self._choose(
            next((each for each in self.interviewers if each.name == name), InterviewerChoice())
        )
        await self._estimate(user_id)
        return BeginState.list_models if self.chosen.is_model else None

    @rx.event
    async def choose_model(self, model: str):
        user_id = await current_user_id(self)
        self.model = str(model)[:_MODEL_CHARACTERS]
        await self._estimate(user_id)

    @rx.event(background=True, supersedes=True)
    async def list_models(self):
        """Ask the provider which models there are. The dialog doesn't wait for it."""
        async with self:
            user_id = await current_user_id(self)
            name = self.chosen.name
        listed = await provider_keys.models_for(user_id=user_id, interviewer=name)
        async with self:
            if await is_still_signed_in(self, user_id) and self.chosen.name == name:
                known = {model.name: model.keeps_schema for model in listed}
                self.models = model_groups(known.items(), chosen=self.chosen.model)

    @rx.event
    async def choose_questions(self, count: str):
        user_id = await current_user_id(self)
        self.questions = _whole_number(str(count))
        await self._estimate(user_id)

    @rx.event
    async def choose_gradings(self, count: str):
        user_id = await current_user_id(self)
        self.gradings = _whole_number(str(count))
        await self._estimate(user_id)

    @rx.event
    async def begin(self, form: dict[str, str]):
        """Open the interview and go there at once. Its first question is already being prepared."""
        user_id = await current_user_id(self)
        # The dialog is closed already after a double click, or a replay after a reconnect.
        if not self.is_open:
            return None
        try:
            session_id = await interviews.begin(
                user_id=user_id,
                job_id=parsed_id(self.job_id),
                question_count=_whole_number(field(form, "questions")),
                interviewer=field(form, "interviewer"),
                feedback_timing=_timing(field(form, "feedback")),
                minutes_a_question=_minutes(field(form, "minutes")),
                grading_samples=_whole_number(field(form, "gradings") or "1"),
                model=field(form, "model"),
            )
        except (ValidationFailed, RateLimited) as error:
            self.alert = error.message
            return None
        self.is_open = False
        return rx.redirect(routes.interview(str(session_id)))

    def _choose(self, interviewer: InterviewerChoice):
        self.chosen, self.model = interviewer, interviewer.model
        self.models = model_groups((), chosen=interviewer.model)

    async def _estimate(self, user_id: UUID):
        """Show what the interview will roughly cost; nothing if the interviewer is free."""
        if not self.chosen.has_price:
            self.estimate = UsageView()
            return
        self.estimate = await estimates.estimate_cost(
            user_id=user_id,
            job_id=parsed_id(self.job_id),
            interviewer=self.chosen.name,
            question_count=min(self.questions, QUESTIONS_MOST),
            grading_samples=min(max(self.gradings, 1), GRADINGS_MOST),
            model=self.model,
        )


def _whole_number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0


def _minutes(text: str) -> int | None:
    return _whole_number(text) if text else None


def _timing(text: str) -> FeedbackTiming:
    try:
        return FeedbackTiming(text)
    except ValueError:
        raise ValidationFailed("choice_unknown") from None
