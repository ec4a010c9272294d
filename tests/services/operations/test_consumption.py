"""The usage of a call is recorded once, whatever happens to its result."""

from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Consumption
from ai_interviewer.interviewers.base import Spending
from ai_interviewer.models import Answer, Usage
from ai_interviewer.models.base import new_id
from tests.factories import a_user, an_interview
from tests.services.operations.workers import COMPLETED, FAILED, complete, run_once, statuses

CONSUMPTION = Consumption(model="a-model", input_tokens=1200, output_tokens=80, cost_usd=0.01)


async def a_paid_call():
    """A stream of an interviewer that says what it consumed."""
    yield Spending(CONSUMPTION)
    yield "the result"


async def recorded_tokens():
    """The input tokens of every call that was recorded."""
    async with transaction() as db:
        return list(await db.scalars(select(Usage.input_tokens)))


async def test_the_usage_of_a_call_is_recorded_with_its_result(db):
    session = await an_interview(await a_user())

    async def call(work):
        await work.result_of(a_paid_call())
        await complete(work)

    await run_once(session, call)

    assert await statuses(session) == [COMPLETED]
    assert await recorded_tokens() == [1200]


async def test_the_usage_of_a_call_is_recorded_once_if_its_result_cannot_be_stored(db):
    session = await an_interview(await a_user())

    async def call_and_store_invalid_row(work):
        await work.result_of(a_paid_call())
        async with work.complete() as inner:
            inner.add(Answer(question_id=new_id(), lang="en"))

    await run_once(session, call_and_store_invalid_row)

    assert await statuses(session) == [FAILED]
    assert await recorded_tokens() == [1200]


async def test_usage_that_was_recorded_before_a_failure_is_not_recorded_again(db):
    session = await an_interview(await a_user())

    async def record_and_fail(work):
        await work.result_of(a_paid_call())
        async with work.record_usage():
            pass
        raise InterviewerFailed(FailureKind.BAD_KEY)

    await run_once(session, record_and_fail)

    assert await statuses(session) == [FAILED]
    assert await recorded_tokens() == [1200]
