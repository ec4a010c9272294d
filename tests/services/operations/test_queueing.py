"""Work is queued once, together with its cause, and is done in the end."""

import asyncio
from types import SimpleNamespace

from sqlalchemy import func, select

from ai_interviewer.database import transaction
from ai_interviewer.models import Operation
from ai_interviewer.models.base import new_id
from ai_interviewer.services import interviews
from ai_interviewer.services.interview_work.worker import HANDLERS
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.operations import _runner
from tests.factories import ANSWER, a_user, an_interview, answer_and_analyse, run_queued_work
from tests.services.operations.workers import (
    COMPLETED,
    PENDING,
    RUNNING,
    Gate,
    a_worker,
    ask_second_question,
    complete,
    job_count,
    statuses,
    wait_for_statuses,
)


async def test_the_worker_asks_analyses_and_asks_again(live_db):
    user = await a_user()
    session = await an_interview(user)

    async with a_worker():
        await wait_for_statuses(session, COMPLETED)
        view = await interviews.load(user_id=user, session_id=session)
        await answers.submit(user_id=user, question_id=view.questions[0].id, text=ANSWER)
        await wait_for_statuses(session, COMPLETED, COMPLETED, COMPLETED)

    view = await interviews.load(user_id=user, session_id=session)
    assert [(q.number, q.has_feedback) for q in view.questions] == [(1, True), (2, False)]


async def test_nothing_of_a_rolled_back_transaction_runs(live_db):
    user = await a_user()
    session = await an_interview(user)
    await run_queued_work(session)
    before = await job_count()

    async with transaction() as db:
        await ask_second_question(db, user, session)
        await db.rollback()

    assert await job_count() == before
    assert await statuses(session) == [COMPLETED]


async def test_work_asked_for_many_times_at_once_is_queued_once(live_db):
    user = await a_user()
    session = await an_interview(user)

    async def ask_again():
        async with transaction() as db:
            await ask_second_question(db, user, session)

    await asyncio.gather(*(ask_again() for _ in range(8)))

    assert await statuses(session) == [PENDING, PENDING]
    assert await job_count() == 2


async def test_work_that_is_unknown_is_left_alone(db):
    context = SimpleNamespace(abort_reason=lambda: None)

    await _runner.run(context, operation_id=new_id(), handlers=HANDLERS)

    async with transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Operation)) == 0


async def test_a_second_interview_goes_on_while_the_first_one_waits(live_db):
    user = await a_user()
    first, second = await an_interview(user), await an_interview(user)
    gate = Gate()

    async def wait_for_the_first(work):
        await (gate(work) if work.session_id == first else complete(work))

    async with a_worker(wait_for_the_first):
        await gate.wait_until_inside()
        await wait_for_statuses(second, COMPLETED)
        assert await statuses(first) == [RUNNING]
        gate.may_pass.set()
        await wait_for_statuses(first, COMPLETED)


async def test_every_answer_of_an_interview_is_analysed_in_the_end(db):
    user = await a_user()
    session = await an_interview(user, questions=3)
    for _ in range(3):
        await answer_and_analyse(user, session)
        await interviews.move_to_next_question(user_id=user, session_id=session)

    view = await interviews.load(user_id=user, session_id=session)

    assert [(q.number, q.has_feedback) for q in view.questions] == [(1, True), (2, True), (3, True)]
