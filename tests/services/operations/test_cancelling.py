"""Cancelled work stops and says so; it can be tried again."""

import asyncio

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewStatus, OperationKind
from ai_interviewer.models import InterviewSession
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.interviews import answers
from tests.factories import ANSWER, a_question, a_user, an_interview, operations_of, wait_until
from tests.services.operations.workers import (
    BOTH,
    CANCELLED,
    COMPLETED,
    PENDING,
    Gate,
    a_worker,
    complete,
    finish_early,
    is_queue_empty,
    run_once,
    shown_message,
    statuses,
    wait_for_statuses,
)


async def test_cancelling_stops_the_call_and_says_so(live_db):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()

    async with a_worker(gate):
        await gate.wait_until_inside()
        await operations.cancel(user_id=user, session_id=session, kinds=BOTH)

        assert await statuses(session) == [CANCELLED]
        assert "Cancelled" in await shown_message(user, session)
        await asyncio.wait_for(gate.was_aborted.wait(), 5)
        await wait_until(is_queue_empty)

    assert await statuses(session) == [CANCELLED]


async def test_work_that_was_cancelled_before_it_began_never_runs(live_db):
    user = await a_user()
    session = await an_interview(user)
    other = await an_interview(user)
    await operations.cancel(user_id=user, session_id=session, kinds=BOTH)
    gate = Gate()
    gate.may_pass.set()

    async with a_worker(gate):
        await wait_for_statuses(other, COMPLETED)

    assert gate.calls == 1
    assert await statuses(session) == [CANCELLED]


async def test_cancelling_one_kind_leaves_the_other_running(db):
    user = await a_user()
    session = await an_interview(user)
    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)

    await operations.cancel(user_id=user, session_id=session, kinds=(OperationKind.ANALYSIS,))

    by_kind = {(o.kind, o.question_number): o.status for o in await operations_of(session)}
    assert by_kind[OperationKind.ANALYSIS, 1] is CANCELLED
    assert by_kind[OperationKind.QUESTION, 2] is PENDING


async def test_cancelled_work_can_be_tried_again(live_db):
    user = await a_user()
    session = await an_interview(user)
    await operations.cancel(user_id=user, session_id=session, kinds=BOTH)

    await operations.restart_failed(user_id=user, session_id=session)

    async with a_worker():
        await wait_for_statuses(session, COMPLETED)


async def test_a_call_that_ends_after_its_cancel_changes_nothing(db):
    user = await a_user()
    session = await an_interview(user)

    async def too_late(work):
        await operations.cancel(user_id=user, session_id=session, kinds=BOTH)
        await complete(work)

    await run_once(session, too_late)

    assert await statuses(session) == [CANCELLED]


async def test_trying_again_at_once_is_not_disturbed_by_the_cancelled_call(live_db):
    user = await a_user()
    session = await an_interview(user)
    first, second = Gate(), Gate()
    second.may_pass.set()
    turns = iter((first, second))

    async def next_turn(work):
        await next(turns)(work)

    async with a_worker(next_turn):
        await first.wait_until_inside()
        await operations.cancel(user_id=user, session_id=session, kinds=BOTH)
        await operations.restart_failed(user_id=user, session_id=session)
        await wait_for_statuses(session, COMPLETED)
        await asyncio.wait_for(first.was_aborted.wait(), 5)
        await wait_until(is_queue_empty)

    assert await statuses(session) == [COMPLETED]
    assert second.calls == 1


async def test_deleting_an_interview_stops_its_work(live_db):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()

    async with a_worker(gate):
        await gate.wait_until_inside()
        await interviews.remove(user_id=user, session_id=session)
        await asyncio.wait_for(gate.was_aborted.wait(), 5)
        await wait_until(is_queue_empty)

    assert await statuses(session) == []


async def test_finishing_stops_the_next_question_and_lets_the_analysis_end(db):
    user = await a_user()
    session = await finish_early(user)

    by_kind = {(o.kind, o.question_number): o.status for o in await operations_of(session)}

    assert by_kind[OperationKind.QUESTION, 2] is CANCELLED
    assert by_kind[OperationKind.ANALYSIS, 1] is PENDING
    async with transaction() as database:
        interview = await database.get(InterviewSession, session)
    assert interview.status is InterviewStatus.COMPLETED
