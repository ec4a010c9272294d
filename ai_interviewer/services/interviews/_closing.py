"""Starting the summary of an interview when it is due."""

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.domain.enums import InterviewKind, InterviewStatus, OperationKind
from ai_interviewer.models import InterviewSession
from ai_interviewer.services import operations
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services._records.access import operations_of


async def start_due_summary_within(db: AsyncSession, interview: InterviewSession) -> None:
    """Start the summary of a completed interview if no answer still waits for its analysis.

    An answer that is graded again gets the interview a new summary. The practice of one question
    gets none.
    """
    is_practice = interview.kind is InterviewKind.PRACTICE
    if interview.status is not InterviewStatus.COMPLETED or is_practice:
        return
    work = await operations_of(db, user_id=interview.user_id, session_id=interview.id)
    if any(o.kind is OperationKind.ANALYSIS and not o.status.is_final for o in work):
        return
    rows = await interview_rows.question_rows(db, session_id=interview.id)
    revisions = sum(feedback.revision for _, _, feedback in rows if feedback is not None)
    if revisions:
        await operations.enqueue_within(
            db,
            user_id=interview.user_id,
            session_id=interview.id,
            kind=OperationKind.SUMMARY,
            question_number=0,
            revision=revisions,
        )
