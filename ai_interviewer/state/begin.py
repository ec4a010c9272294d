"""The dialog that starts an interview."""

from typing import TypeVar

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.enums import FeedbackTiming, InterviewerName
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.services import accounts, interviews, resumes
from ai_interviewer.services._access import parsed_id
from ai_interviewer.state.sign_in import current_user_id

_Choice = TypeVar("_Choice", InterviewerName, FeedbackTiming)


class BeginState(rx.State):
    job_id: str = ""
    role_title: str = ""
    is_open: bool = False
    has_resume: bool = False
    has_key: bool = False
    alert: str = ""

    @rx.event
    async def open_dialog(self, job_id: str, role_title: str):
        user_id = await current_user_id(self)
        profile = await accounts.profile(user_id=user_id)
        self.job_id, self.role_title = str(job_id), str(role_title)
        self.has_key = profile.has_key
        self.has_resume = bool((await resumes.load(user_id=user_id)).text)
        self.alert, self.is_open = "", True

    @rx.event
    async def close_dialog(self):
        self.is_open = False

    @rx.event
    async def begin(self, form: dict[str, str]):
        """Open the interview and go there at once; its first question is already on its way."""
        user_id = await current_user_id(self)
        # A second click or a replay after a reconnect finds the dialog closed.
        if not self.is_open:
            return None
        try:
            session_id = await interviews.begin(
                user_id=user_id,
                job_id=parsed_id(self.job_id),
                question_count=_whole_number(form.get("questions")),
                interviewer=_choice(InterviewerName, form.get("interviewer")),
                feedback_timing=_choice(FeedbackTiming, form.get("feedback")),
            )
        except ValidationFailed as error:
            self.alert = error.message
            return None
        self.is_open = False
        return rx.redirect(routes.interview(str(session_id)))


def _whole_number(value: object) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0


def _choice(kind: type[_Choice], value: object) -> _Choice:
    try:
        return kind(str(value))
    except ValueError:
        raise ValidationFailed("choice_unknown") from None
