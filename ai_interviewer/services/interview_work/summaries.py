"""The work behind the summary of an interview, once every answer has its feedback."""

from dataclasses import dataclass

from ai_interviewer.database import transaction
from ai_interviewer.domain.interview import Assessed, Closing
from ai_interviewer.models import InterviewSession
from ai_interviewer.services._records import interview_rows, json_columns
from ai_interviewer.services._records.access import owned_interview
from ai_interviewer.services.interview_work._pacing import PaceOfWork, Pacing, pacing_within
from ai_interviewer.services.interview_work.interviewers import interviewer_for
from ai_interviewer.services.operations import Work


@dataclass(frozen=True, slots=True)
class _Situation:
    interview: InterviewSession
    closing: Closing | None
    pacing: Pacing


async def summarise(work: Work) -> None:
    """Sum up the interview and store the summary. An interview without feedback gets none."""
    situation = await _read_situation(work)
    if situation.closing is None:
        async with work.complete():
            return
    interview = situation.interview
    await work.expect(situation.pacing.seconds_for(work.kind))
    interviewer = await interviewer_for(
        user_id=work.user_id,
        name=interview.interviewer,
        model=interview.model,
        pace=PaceOfWork(work, interview),
        is_short=situation.pacing.is_short,
    )
    result = await work.result_of(interviewer.summarise(situation.closing))
    async with work.complete() as db:
        row = await owned_interview(db, user_id=work.user_id, session_id=work.session_id)
        row.summary = json_columns.summary_to_json(result.summary)


async def _read_situation(work: Work) -> _Situation:
    async with transaction() as db:
        interview = await owned_interview(db, user_id=work.user_id, session_id=work.session_id)
        rows = await interview_rows.question_rows(db, session_id=work.session_id)
        pacing = await pacing_within(db, interview)
    exchanges = {exchange.question.number: exchange for exchange in interview_rows.exchanges(rows)}
    assessed = tuple(
        Assessed(exchanges[question.number], json_columns.analysis_from_json(feedback.content))
        for question, _, feedback in rows
        if feedback is not None and question.number in exchanges
    )
    if interview.plan is None or not assessed:
        return _Situation(interview, None, pacing)
    plan = json_columns.plan_from_json(interview.plan)
    closing = Closing(interview_rows.brief_of(interview), plan, assessed)
    return _Situation(interview, closing, pacing)
