"""Completed interviews: listed, over time, and side by side."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from ai_interviewer.api.contract.callers import Reader
from ai_interviewer.api.contract.lists import Page, PageNumber, PerPage, page_of
from ai_interviewer.domain.enums import InterviewStatus
from ai_interviewer.services.programs import progress, sessions
from ai_interviewer.services.programs.progress import ComparisonRecord, ProgressRecord
from ai_interviewer.services.programs.sessions import SessionRecord
from ai_interviewer.views.history import Filters

router = APIRouter(prefix="/history", tags=["history"])


@router.get("")
async def list_history(
    caller: Reader,
    job_posting_id: UUID | None = None,
    page: PageNumber = 1,
    per_page: PerPage = 20,
) -> Page[SessionRecord]:
    """Your completed interviews, the newest first."""
    filters = Filters(job_id=job_posting_id, status=InterviewStatus.COMPLETED)
    found, total = await sessions.sessions(
        user_id=caller.user_id, filters=filters, number=page, most=per_page
    )
    return page_of(found, total=total, page=page, per_page=per_page)


@router.get("/progress")
async def get_progress(caller: Reader, job_posting_id: UUID | None = None) -> ProgressRecord:
    """How your scores developed. Only scores of one instrument are put together."""
    return await progress.load(user_id=caller.user_id, job_id=job_posting_id)


@router.get("/compare")
async def compare_sessions(
    caller: Reader,
    session_ids: Annotated[
        str,
        Query(
            pattern=r"^[0-9a-fA-F-]{36}(,[0-9a-fA-F-]{36}){1,3}$",
            description="Two to four completed interviews for one posting, separated by commas.",
        ),
    ],
) -> ComparisonRecord:
    """Attempts at one posting side by side, the earliest first, and what changed from the first to
    the last of them, with 95 % intervals."""
    return await progress.compare(user_id=caller.user_id, session_ids=progress.parsed(session_ids))
