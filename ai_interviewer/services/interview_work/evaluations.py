"""The work behind an evaluation: grade its next answer, store the result, go on."""

import asyncio
import logging
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

import procrastinate
from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import log_context, settings
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import EvaluationStatus, OperationKind
from ai_interviewer.domain.errors import (
    DomainError,
    FailureKind,
    InterviewerFailed,
    NotFound,
    RateLimited,
)
from ai_interviewer.domain.interview import AskedQuestion, Brief, Consumption, Grading
from ai_interviewer.interviewers.base import AnalysisResult
from ai_interviewer.interviewers.builtin import plan_for
from ai_interviewer.interviewers.streams import result_of
from ai_interviewer.models import Evaluation, EvaluationAnswer
from ai_interviewer.models.base import now
from ai_interviewer.outages import is_passing
from ai_interviewer.services import operations
from ai_interviewer.services._records import interview_rows, json_columns, rate_buckets, usage
from ai_interviewer.services._records.access import owned_evaluation
from ai_interviewer.services.interview_work.interviewers import interviewer_for

_PATIENCE = 900.0
"""Seconds for one answer. Nobody waits for it, so a slow model may take long."""

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class _Task:
    """An answer that this runner has claimed."""

    user_id: UUID
    interviewer: str
    model: str
    row: EvaluationAnswer
    brief: Brief
    consumed: list[Consumption] = field(default_factory=list)


@operations.queue.task(
    name=operations.GRADE_NEXT,
    queue=operations.QUEUE,
    retry=operations.RETRIES,
    pass_context=True,
)
async def grade_next(context: procrastinate.JobContext, evaluation_id: str) -> None:
    """Grade the evaluation's next answer, if it has one, and queue the one after it."""
    with operations.until_cancelled(context):
        task = await _claim(UUID(evaluation_id))
        with log_context.about(user_id=task.user_id):
            await _grade_or_fail(task)


async def _claim(evaluation_id: UUID) -> _Task:
    """Make the next answer ours, and count it as AI work. What exceeds the user's limit waits."""
    try:
        async with transaction() as db:
            return await _claim_within(db, evaluation_id)
    except RateLimited as limit:
        raise operations.RetryLater(limit.seconds) from None


async def _claim_within(db: AsyncSession, evaluation_id: UUID) -> _Task:
    query = select(col(Evaluation.user_id)).where(col(Evaluation.id) == evaluation_id)
    owner: UUID | None = await db.scalar(query)
    if owner is None:
        raise operations.Superseded
    evaluation = await _locked(db, user_id=owner, evaluation_id=evaluation_id)
    row = await db.scalar(
        select(EvaluationAnswer)
        .where(
            col(EvaluationAnswer.evaluation_id) == evaluation.id,
            col(EvaluationAnswer.status) == EvaluationStatus.PENDING,
        )
        .order_by(col(EvaluationAnswer.number))
        .limit(1)
    )
    if row is None:
        raise operations.Superseded
    if row.tries == 0:
        await rate_buckets.allow_operation(db, user_id=evaluation.user_id)
    row.attempt += 1
    material = select(
        col(Evaluation.postings)[row.posting], col(Evaluation.resumes)[row.resume]
    ).where(col(Evaluation.id) == evaluation.id, col(Evaluation.user_id) == evaluation.user_id)
    posting, resume = (await db.execute(material)).tuples().one()
    brief = Brief(
        posting=json_columns.posting_from_json(posting),
        resume=resume,
        question_count=1,
        own_questions=await interview_rows.own_questions(db, user_id=evaluation.user_id),
    )
    return _Task(evaluation.user_id, evaluation.interviewer, evaluation.model, row, brief)


async def _locked(db: AsyncSession, *, user_id: UUID, evaluation_id: UUID) -> Evaluation:
    """The evaluation, which other changes now wait for. Raises Superseded when it is gone."""
    try:
        return await owned_evaluation(db, user_id=user_id, evaluation_id=evaluation_id, lock=True)
    except NotFound:
        raise operations.Superseded from None


async def _grade_or_fail(task: _Task) -> None:
    try:
        async with asyncio.timeout(max(_PATIENCE, settings().analysis_timeout)):
            result = await _grade(task)
    except TimeoutError:
        await _fail(task, InterviewerFailed(FailureKind.TIMEOUT))
    except InterviewerFailed as error:
        delay = operations.retry_delay(error, tries=task.row.tries)
        if delay is None:
            await _fail(task, error)
            return
        await _store(task, tries=task.row.tries + 1)
        raise operations.RetryLater(delay) from None
    except DomainError as error:
        await _fail(task, error)
    except Exception as error:
        if is_passing(error):
            raise
        logger.exception("Answer %s of an evaluation failed unexpectedly", task.row.id)
        await _fail(task, DomainError("internal"))
    else:
        await _store(
            task,
            status=EvaluationStatus.GRADED,
            analysis=json_columns.analysis_to_json(result.analysis),
            instrument=json_columns.instrument_to_json(result.instrument),
            graded_at=now(),
        )


async def _grade(task: _Task) -> AnalysisResult:
    """The analysis of the answer, as the only one of an interview that a rule planned."""
    row = task.row
    question = AskedQuestion(
        number=1,
        type=row.question_type,
        text=row.question,
        requirement=None,
        evidence=None,
        key_points=json_columns.key_points_from_json(row.key_points),
    )
    plan = await asyncio.to_thread(plan_for, task.brief)
    interviewer = await interviewer_for(
        user_id=task.user_id, name=task.interviewer, model=task.model
    )
    grading = Grading(task.brief, plan, history=(), question=question, answer=row.answer)
    stream = interviewer.analyse(grading)
    return await result_of(stream, note_spending=task.consumed.append)


async def _fail(task: _Task, error: DomainError) -> None:
    logger.warning("Answer %s of an evaluation failed: %s", task.row.id, error.code.value)
    await _store(
        task,
        status=EvaluationStatus.FAILED,
        error_code=error.code.value,
        error_key=error.key,
        error_parameters=error.parameters,
        graded_at=now(),
    )


async def _store(task: _Task, **values: object) -> None:
    """Change the answer's row and record what its calls consumed; then queue the next answer, or
    finish the evaluation. Raises Superseded when another runner has the answer."""
    row = task.row
    async with transaction() as db:
        evaluation = await _locked(db, user_id=task.user_id, evaluation_id=row.evaluation_id)
        mine = (
            update(EvaluationAnswer)
            .where(
                col(EvaluationAnswer.id) == row.id,
                col(EvaluationAnswer.attempt) == row.attempt,
                col(EvaluationAnswer.status) == EvaluationStatus.PENDING,
            )
            .values(**values, **_spent(task))
            .returning(col(EvaluationAnswer.id))
        )
        if await db.scalar(mine) is None:
            raise operations.Superseded
        for consumption in task.consumed:
            usage.record_usage(
                db, user_id=task.user_id, kind=OperationKind.ANALYSIS, consumption=consumption
            )
        if "status" in values:
            await _go_on(db, evaluation)


def _spent(task: _Task) -> dict[str, object]:
    """What all tries of this answer have consumed; the cost is None while no call had a price."""
    row, costs = task.row, [each.cost_usd for each in task.consumed if each.cost_usd is not None]
    before = [] if row.cost_usd is None else [row.cost_usd]
    every = [*before, *(Decimal(str(cost)) for cost in costs)]
    return {
        "input_tokens": row.input_tokens + sum(each.input_tokens for each in task.consumed),
        "output_tokens": row.output_tokens + sum(each.output_tokens for each in task.consumed),
        "cost_usd": sum(every, Decimal(0)) if every else None,
    }


async def _go_on(db: AsyncSession, evaluation: Evaluation) -> None:
    is_left = exists().where(
        col(EvaluationAnswer.evaluation_id) == evaluation.id,
        col(EvaluationAnswer.status) == EvaluationStatus.PENDING,
    )
    if await db.scalar(select(is_left)):
        await operations.grade_next_within(db, evaluation)
    else:
        evaluation.finished_at = now()
