"""The list of job postings."""

import reflex as rx

from ai_interviewer.domain.views import PostingView
from ai_interviewer.services import job_postings
from ai_interviewer.state.begin import BeginState
from ai_interviewer.state.sign_in import current_user_id


class JobsState(rx.State):
    postings: list[PostingView] = []
    is_loaded: bool = False

    @rx.event
    async def open_page(self):
        user_id = await current_user_id(self)
        (await self.get_state(BeginState))._close_elsewhere()
        self.postings = await job_postings.all_of(user_id=user_id)
        self.is_loaded = True
