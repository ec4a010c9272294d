"""The dashboard: what the account has, and what to do next."""

import reflex as rx

from ai_interviewer.services import dashboard
from ai_interviewer.state.dashboard.practice import PracticeState
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.views.material import PostingView
from ai_interviewer.views.questions import InterviewSummary


class DashboardState(rx.State):
    is_loaded: bool = False
    has_resume: bool = False
    has_posting: bool = False
    has_interview: bool = False
    newest_posting: PostingView | None = None
    unfinished: list[InterviewSummary] = []
    recent: list[InterviewSummary] = []

    @rx.event
    async def open_page(self):
        view = await dashboard.load(user_id=await current_user_id(self))
        self.has_resume = view.has_resume
        self.has_posting = view.newest_posting is not None
        self.newest_posting = view.newest_posting
        self.unfinished, self.recent = view.unfinished, view.recent
        self.has_interview = bool(view.recent)
        (await self.get_state(PracticeState))._show(view.practice)
        self.is_loaded = True
