"""The list of job postings."""

import reflex as rx

from ai_interviewer.services.material import job_postings
from ai_interviewer.state.begin_dialog import BeginState
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.views.material import PostingView


class JobsState(rx.State):
    postings: list[PostingView] = []
    is_loaded: bool = False

    @rx.event
    async def open_page(self):
        user_id = await current_user_id(self)
        (await self.get_state(BeginState))._close_elsewhere()
        self.postings = await job_postings.list_postings(user_id=user_id)
        self.is_loaded = True
