"""The work behind an interview's closing words, once every answer has its feedback."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewKind, InterviewStatus, OperationKind
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Assessed, Closing
from ai_interviewer.interviewers.base import Interviewer, Summarised, TextSoFar
from ai_interviewer.models import InterviewSession
from ai_interviewer.services import _records, operations
from ai_interviewer.services._access import operations_of, owned_interview
from ai_interviewer.services.interviewers import interviewer_for
from ai_interviewer.services.operations import Work


@dataclass(frozen=True, slots=True)
class _Situation:
    interview: InterviewSession
    closing: Closing | None


async def summarise(work: Work) -> None:
    """Sum up the interview and store the result. An interview without feedback gets none."""
    situation = await _situation(work)
    if situation.closing is None:
        async with work.completing():
            return
    interview = situation.interview
    interviewer = await interviewer_for(
        user_id=work.user_id, name=interview.interviewer, model=interview.model
    )
    summarised = await _summarised(work, interviewer, situation.closing)
    async with work.completing() as db:
        row = await owned_interview(db, user_id=work.user_id, session_id=work.session_id)
        row.summary = _records.summary_to_json(summarised.summary)
        work.record(db, summarised.consumption)


async def start_when_ready(db: AsyncSession, interview: InterviewSession) -> None:
    """Start the summary of a completed interview once no answer waits for its analysis.

    One summary for each state of the feedback: a re-grade is followed by a new summary. The
    practice of one question has nothing to sum up.
    """
    is_practice = interview.kind is InterviewKind.PRACTICE
    if interview.status is not InterviewStatus.COMPLETED or is_practice:
        return
    work = await operations_of(db, user_id=interview.user_id, session_id=interview.id)
    if any(o.kind is OperationKind.ANALYSIS and not o.status.is_final for o in work):
        return
    rows = await _records.rows_of(db, session_id=interview.id)
    revisions = sum(feedback.revision for _, _, feedback in rows if feedback is not None)
    if revisions:
        await operations.enqueue(
            db,
            user_id=interview.user_id,
            session_id=interview.id,
            kind=OperationKind.SUMMARY,
            question_number=0,
            revision=revisions,
        )


async def _situation(work: Work) -> _Situation:
    async with transaction() as db:
        interview = await owned_interview(db, user_id=work.user_id, session_id=work.session_id)
        rows = await _records.rows_of(db, session_id=work.session_id)
    exchanges = {exchange.question.number: exchange for exchange in _records.exchanges(rows)}
    assessed = tuple(
        Assessed(exchanges[question.number], _records.analysis_from_json(feedback.content))
        for question, _, feedback in rows
        if feedback is not None and question.number in exchanges
    )
    if interview.plan is None or not assessed:
        return _Situation(interview, None)
    plan = _records.plan_from_json(interview.plan)
    return _Situation(interview, Closing(_records.brief_of(interview), plan, assessed))


async def _summarised(work: Work, interviewer: Interviewer, closing: Closing) -> Summarised:
    async for event in interviewer.summarise(closing):
        if isinstance(event, TextSoFar):
            await work.publish(event.text)
        else:
            return event
    raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
