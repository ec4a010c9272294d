"""The report of one interview, for its owner."""

from uuid import UUID

from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services import interviews
from ai_interviewer.views.completed.report import ReportView, report_view
from ai_interviewer.views.interview import InterviewView


async def load(*, user_id: UUID, session_id: UUID) -> ReportView:
    """The report of a completed interview. Raises NotFound."""
    return report_view(await completed_interview(user_id=user_id, session_id=session_id))


async def completed_interview(*, user_id: UUID, session_id: UUID) -> InterviewView:
    """The interview with what it came to. Raises NotFound while it is under way."""
    view = await interviews.load(user_id=user_id, session_id=session_id)
    if not view.is_completed or view.is_practice:
        raise NotFound
    return view
