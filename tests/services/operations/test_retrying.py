"""The worker itself retries what may work later, within the time limit of all tries."""

from contextlib import suppress
from datetime import timedelta

import pytest

from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.services import operations
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.operations import _runner
from tests.factories import ANSWER, a_question, a_user, an_interview, operations_of, run_queued_work
from tests.services.operations.workers import (
    COMPLETED,
    FAILED,
    PENDING,
    Gate,
    a_failing_handler,
    a_worker,
    complete,
    run_once,
    shown_message,
    statuses,
    wait_for_statuses,
)


async def test_a_transient_failure_is_retried_by_the_worker_until_it_works(live_db):
    user = await a_user()
    session = await an_interview(user)
    outcomes = iter((FailureKind.UNREACHABLE,))

    async def fail_once(work):
        for kind in outcomes:
            raise InterviewerFailed(kind, retry_after=0.01)
        await complete(work)

    async with a_worker(fail_once):
        await wait_for_statuses(session, COMPLETED)

    [operation] = await operations_of(session)
    assert (operation.tries, operation.attempt) == (1, 2)


@pytest.mark.parametrize("kind", [kind for kind in FailureKind if kind.is_transient])
async def test_a_transient_failure_gets_three_retries_that_wait_longer_each_time(db, kind):
    user = await a_user()
    session = await an_interview(user)
    fail, calls = a_failing_handler(kind)
    waits = []

    for _ in range(3):
        with pytest.raises(_runner.RetryLater) as later:
            await run_once(session, fail)
        waits.append(later.value.seconds)
        assert await statuses(session) == [PENDING]
    await run_once(session, fail)

    assert await statuses(session) == [FAILED]
    assert len(calls) == 4
    assert all(c / 2 <= wait <= c for wait, c in zip(waits, (1, 2, 4), strict=True))


@pytest.mark.parametrize("kind", [kind for kind in FailureKind if not kind.is_transient])
async def test_a_permanent_failure_is_not_retried(db, kind):
    user = await a_user()
    session = await an_interview(user)
    fail, calls = a_failing_handler(kind)

    await run_once(session, fail)

    assert await statuses(session) == [FAILED]
    assert len(calls) == 1
    assert await shown_message(user, session) == InterviewerFailed(kind).message


async def test_the_provider_says_how_long_to_wait(db):
    user = await a_user()
    session = await an_interview(user)

    with pytest.raises(_runner.RetryLater) as later:
        await run_once(session, a_failing_handler(FailureKind.RATE_LIMITED, retry_after=7.5)[0])

    assert later.value.seconds == 7.5


async def test_a_wait_beyond_the_time_limit_fails_at_once_and_says_how_long(db):
    user = await a_user()
    session = await an_interview(user)

    await run_once(session, a_failing_handler(FailureKind.RATE_LIMITED, retry_after=600)[0])

    assert await statuses(session) == [FAILED]
    assert "600 seconds" in await shown_message(user, session)


async def test_trying_again_after_all_retries_allows_as_many_again(db):
    user = await a_user()
    session = await an_interview(user)
    fail, _ = a_failing_handler(FailureKind.UNREACHABLE)
    for _ in range(4):
        with suppress(_runner.RetryLater):
            await run_once(session, fail)

    await operations.restart_failed(user_id=user, session_id=session)

    with pytest.raises(_runner.RetryLater):
        await run_once(session, fail)


async def test_work_beyond_its_time_limit_fails_as_a_time_out(live_db, environment):
    environment(QUESTION_TIMEOUT="1")
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()

    async with a_worker(gate):
        await wait_for_statuses(session, FAILED)

    assert gate.was_aborted.is_set()
    assert await shown_message(user, session) == InterviewerFailed(FailureKind.TIMEOUT).message


async def test_questions_and_analyses_have_their_own_time_limits(db, environment):
    environment(QUESTION_TIMEOUT="100", ANALYSIS_TIMEOUT="200")
    user = await a_user()
    session = await an_interview(user)
    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)
    await run_queued_work(session)

    limits = {
        o.kind: round((o.deadline_at - o.started_at) / timedelta(seconds=10)) * 10
        for o in await operations_of(session)
    }

    assert limits == {OperationKind.QUESTION: 100, OperationKind.ANALYSIS: 200}


async def test_the_time_limit_covers_all_tries(db):
    user = await a_user()
    session = await an_interview(user)
    deadlines = []

    async def fail(work):
        deadlines.append(work.deadline_at)
        raise InterviewerFailed(FailureKind.UNREACHABLE)

    for _ in range(3):
        with pytest.raises(_runner.RetryLater):
            await run_once(session, fail)

    assert len(deadlines) == 3
    assert len(set(deadlines)) == 1


async def test_trying_again_gets_a_new_time_limit(db):
    user = await a_user()
    session = await an_interview(user)
    await run_once(session, a_failing_handler(FailureKind.BAD_KEY)[0])
    [failed] = await operations_of(session)

    await operations.restart_failed(user_id=user, session_id=session)
    await run_once(session, complete)

    [repeated] = await operations_of(session)
    assert repeated.deadline_at > failed.deadline_at
