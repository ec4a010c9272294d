"""The jobs of evaluations: each grades one answer and queues the next, until none is left.

So an evaluation never holds up interviews: its jobs are taken when nobody's interview waits.
"""

import logging
from datetime import timedelta

from procrastinate.jobs import Status
from sqlalchemy import Integer, String, column, exists, select, table
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.models import Evaluation
from ai_interviewer.models.base import now
from ai_interviewer.services.operations._queue import QUEUE, driver_connection, queue

GRADE_NEXT = "grade_next_of_evaluation"
_AFTER_ALL_INTERVIEWS = -1000
_SETTLED = timedelta(seconds=10)

_jobs = table("procrastinate_jobs", column("id", Integer), column("status", String))

logger = logging.getLogger(__name__)


async def grade_next_within(db: AsyncSession, evaluation: Evaluation) -> None:
    """Have the next answer graded when the transaction commits."""
    task = queue.configure_task(
        GRADE_NEXT,
        allow_unknown=True,
        queue=QUEUE,
        priority=_AFTER_ALL_INTERVIEWS,
        connection=await driver_connection(db),
    )
    evaluation.job_id = await task.defer_async(evaluation_id=str(evaluation.id))


async def cancel_evaluation_within(db: AsyncSession, evaluation: Evaluation) -> None:
    """Stop the job of an evaluation; the call behind it is aborted."""
    if evaluation.job_id is not None and evaluation.finished_at is None:
        await queue.job_manager.cancel_job_by_id_async(
            evaluation.job_id, abort=True, connection=await driver_connection(db)
        )


async def requeue_lost_evaluations_within(db: AsyncSession) -> None:
    """Queue again what isn't finished and has no job."""
    has_job = exists().where(
        _jobs.c.id == col(Evaluation.job_id),
        _jobs.c.status.in_((Status.TODO.value, Status.DOING.value)),
    )
    lost = (
        select(Evaluation)
        .where(
            col(Evaluation.finished_at).is_(None),
            col(Evaluation.created_at) < now() - _SETTLED,
            ~has_job,
        )
        .order_by(col(Evaluation.id))
        .with_for_update(skip_locked=True, key_share=True)
    )
    for evaluation in list(await db.scalars(lost)):
        logger.warning("Evaluation %s had lost its job and is queued again", evaluation.id)
        await grade_next_within(db, evaluation)
