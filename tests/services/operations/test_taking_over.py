"""Work outlives its worker: a shutdown hands it back, and another worker takes over."""

import asyncio
from types import SimpleNamespace

import pytest
from procrastinate.job_context import AbortReason
from procrastinate.jobs import Job
from sqlalchemy import select, text

from ai_interviewer.database import transaction
from ai_interviewer.models import Operation
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.operations import _queue, _runner, worker
from ai_interviewer.services.operations._queue import QUEUE
from tests.factories import ANSWER, a_question, a_user, an_interview, operations_of
from tests.services.operations.workers import (
    BOTH,
    COMPLETED,
    RUNNING,
    Gate,
    a_worker,
    statuses,
    wait_for_statuses,
)


async def test_a_shutdown_hands_unfinished_work_to_the_next_worker(live_db):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()
    async with a_worker(gate):
        await gate.wait_until_inside()

    assert gate.was_aborted.is_set()
    assert await statuses(session) == [RUNNING]
    async with a_worker():
        await wait_for_statuses(session, COMPLETED)


async def leave_like_a_killed_worker(session, *, heartbeat_age):
    """Leave the queue and the operation as a worker would that was killed in the middle."""
    async with transaction() as db:
        worker_id = await db.scalar(
            text(
                "INSERT INTO procrastinate_workers (last_heartbeat) "
                "VALUES (now() - make_interval(secs => :age)) RETURNING id"
            ),
            {"age": heartbeat_age},
        )
        await db.execute(
            text("UPDATE procrastinate_jobs SET status = 'doing', worker_id = :worker"),
            {"worker": worker_id},
        )
        operation = await db.scalar(select(Operation))
        operation.status, operation.attempt, operation.partial_text = RUNNING, 1, "Half a"


async def test_a_lone_server_soon_takes_over_what_its_killed_predecessor_left(live_db):
    user = await a_user()
    session = await an_interview(user)
    await leave_like_a_killed_worker(session, heartbeat_age=5)

    async with a_worker(is_alone=True):
        await wait_for_statuses(session, COMPLETED)

    [operation] = await operations_of(session)
    assert operation.attempt == 2


async def test_a_dead_workers_job_is_taken_over_when_its_heartbeat_went_stale(live_db):
    user = await a_user()
    session = await an_interview(user)
    await leave_like_a_killed_worker(session, heartbeat_age=7)

    # Not stale yet when this worker starts, but soon.
    async with a_worker():
        await wait_for_statuses(session, COMPLETED)


async def test_a_live_workers_job_is_left_to_it(live_db):
    user = await a_user()
    session = await an_interview(user)
    await leave_like_a_killed_worker(session, heartbeat_age=5)

    # A worker looks for the dead as soon as it starts.
    async with a_worker():
        await asyncio.sleep(0.5)

    assert await statuses(session) == [RUNNING]


async def test_a_job_that_ended_before_it_is_taken_over_is_left_alone(live_db):
    """Its worker was only slow, and finished it in the meantime."""
    async with a_worker():
        await wait_for_statuses(await an_interview(await a_user()), COMPLETED)
        ended = Job(
            id=1, queue=QUEUE, lock=None, queueing_lock=None, task_name=_queue.run_operation.name
        )

        await worker._take_over_job(ended)


async def test_the_worker_goes_on_after_its_database_connections_were_cut(live_db):
    user = await a_user()
    async with a_worker():
        await wait_for_statuses(await an_interview(user), COMPLETED)
        async with transaction() as db:
            await db.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            )

        await wait_for_statuses(await an_interview(user), COMPLETED)


async def test_a_crash_after_the_answer_loses_nothing(live_db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    async with a_worker():
        await wait_for_statuses(session, COMPLETED, COMPLETED, COMPLETED)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0].answer == ANSWER
    assert view.questions[0].has_feedback


async def test_work_that_a_shutdown_aborts_is_handed_back(live_db):
    user = await a_user()
    session = await an_interview(user)
    [operation] = await operations_of(session)
    context = SimpleNamespace(abort_reason=lambda: AbortReason.SHUTDOWN)
    running = asyncio.create_task(
        _runner.run(context, operation_id=operation.id, handlers=dict.fromkeys(BOTH, Gate()))
    )
    await wait_for_statuses(session, RUNNING)

    running.cancel()

    with pytest.raises(asyncio.CancelledError):
        await running
    assert await statuses(session) == [RUNNING]
