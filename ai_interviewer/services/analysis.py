"""The work behind feedback: analyse a submitted answer, store the result once."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed, NotFound
from ai_interviewer.domain.interview import Grading
from ai_interviewer.interviewers.base import Analysed, Interviewer, TextSoFar
from ai_interviewer.models import Feedback, InterviewSession
from ai_interviewer.services import _records, usage
from ai_interviewer.services._access import owned_interview
from ai_interviewer.services.interviewers import interviewer_for
from ai_interviewer.services.operations import Work


async def analyse(work: Work) -> None:
    """Analyse the answer to question `work.question_number` and store the feedback."""
    interview, answer_id, grading = await _grading(work)
    interviewer = await interviewer_for(
        user_id=work.user_id, name=interview.interviewer, model=interview.model
    )
    analysed = await _analysed(work, interviewer, grading)
    async with work.completing() as db:
        _store(db, work, interview, answer_id, analysed)


async def _grading(work: Work) -> tuple[InterviewSession, UUID, Grading]:
    async with transaction() as db:
        interview = await owned_interview(db, user_id=work.user_id, session_id=work.session_id)
        rows = await _records.rows_of(db, session_id=work.session_id)
    if interview.plan is None or work.answer_id is None:
        raise NotFound
    exchanges = _records.exchanges(rows)
    graded = next(e for e in exchanges if e.question.number == work.question_number)
    return (
        interview,
        work.answer_id,
        Grading(
            brief=_records.brief_of(interview),
            plan=_records.plan_from_json(interview.plan),
            history=tuple(e for e in exchanges if e.question.number < work.question_number),
            question=graded.question,
            answer=graded.answer,
        ),
    )


async def _analysed(work: Work, interviewer: Interviewer, grading: Grading) -> Analysed:
    async for event in interviewer.analyse(grading):
        if isinstance(event, TextSoFar):
            await work.publish(event.text)
        else:
            return event
    raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)


def _store(
    db: AsyncSession,
    work: Work,
    interview: InterviewSession,
    answer_id: UUID,
    analysed: Analysed,
) -> None:
    analysis, instrument = analysed.analysis, analysed.instrument
    levels = analysis.levels
    db.add(
        Feedback(
            answer_id=answer_id,
            job_relevance=levels.job_relevance,
            completeness=levels.completeness,
            technical_correctness=levels.technical_correctness,
            clarity=levels.clarity,
            content=_records.analysis_to_json(analysis),
            dropped_claims=analysis.dropped_claims,
            lang=interview.language,
            interviewer=instrument.interviewer,
            model=instrument.model,
            rubric_version=instrument.rubric_version,
            prompt_version=instrument.prompt_version,
            instrument_hash=instrument.hash,
        )
    )
    usage.record(db, work=work, consumption=analysed.consumption)
