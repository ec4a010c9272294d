"""Dashboard and history: what there is, and what to do next."""

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
        interviews = await history.interviews(user_id=user_id, most=50)
        self.has_resume = bool((await resumes.load(user_id=user_id)).text)
        self.has_posting = bool(postings)
        self.newest_posting = postings[0] if postings else PostingView()
        self.has_interview = any(interview.is_completed for interview in interviews)
        self.unfinished = [i for i in interviews if not i.is_completed][:_RECENT]
        self.recent = [i for i in interviews if i.is_completed][:_RECENT]
        self.is_loaded = True


class HistoryState(rx.State):
    is_loaded: bool = False
    interviews: list[InterviewSummary] = []

    @rx.event
    async def open_page(self):
        user_id = await current_user_id(self)
        self.interviews = await history.interviews(user_id=user_id)
        self.is_loaded = True
