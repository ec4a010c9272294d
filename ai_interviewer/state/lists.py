"""The dashboard: what there is, and what to do next."""

import reflex as rx

from ai_interviewer.domain.views import InterviewSummary, PostingView
from ai_interviewer.services import history, job_postings, resumes
from ai_interviewer.state.sign_in import current_user_id

_RECENT = 5


class DashboardState(rx.State):
    is_loaded: bool = False
    has_resume: bool = False
    has_posting: bool = False
    has_interview: bool = False
    newest_posting: PostingView = PostingView()
    unfinished: list[InterviewSummary] = []
    recent: list[InterviewSummary] = []

    @rx.event
    async def open_page(self):
        user_id = await current_user_id(self)
        postings = await job_postings.all_of(user_id=user_id)
        self.unfinished, self.recent = await history.newest(user_id=user_id, most=_RECENT)
        self.has_resume = bool((await resumes.load(user_id=user_id)).text)
        self.has_posting = bool(postings)
        self.newest_posting = postings[0] if postings else PostingView()
        self.has_interview = bool(self.recent)
        self.is_loaded = True
