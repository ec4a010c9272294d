"""Only the newest attempt stores its result, together with the completion, and blocks nobody."""

import asyncio

import psycopg
import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.models import Question
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import answers
from tests.factories import (
    ANSWER,
    a_question,
    a_user,
    an_interview,
    operations_of,
    run_queued_work,
    somebody_waits_for_a_lock,
    wait_until,
)
from tests.services.operations.workers import (
    COMPLETED,
    FAILED,
    a_failing_handler,
    complete,
    run_once,
    statuses,
)


async def test_a_superseded_runner_writes_nothing(live_db):
    user = await a_user()
    session = await an_interview(user)
    first, second = asyncio.Event(), asyncio.Event()

    def storing(words, may_store):
        async def store(work):
            await may_store.wait()
            async with work.complete() as db:
                db.add(a_question_row(session, words))

        return asyncio.create_task(run_once(session, store))

    thought_dead = storing("the first", first)
    await wait_until_claimed(session, attempt=1)
    successor = storing("the second", second)
    await wait_until_claimed(session, attempt=2)

    first.set()
    await thought_dead
    assert (await interviews.load(user_id=user, session_id=session)).questions == []

    second.set()
    await successor
    view = await interviews.load(user_id=user, session_id=session)
    assert [q.text for q in view.questions] == ["the second"]


async def wait_until_claimed(session, *, attempt):
    async def holds():
        return [o.attempt for o in await operations_of(session)] == [attempt]

    await wait_until(holds)


def a_question_row(session, words):
    return Question(interview_session_id=session, number=1, type="TECHNICAL", text=words, lang="en")


async def test_a_superseded_runner_stops_at_its_next_words(db):
    user = await a_user()
    session = await an_interview(user)
    went_on = []

    async def overtaken(work):
        await run_once(session, complete)
        await work.publish("Nobody wants this any more")
        went_on.append(True)

    await run_once(session, overtaken)

    assert await statuses(session) == [COMPLETED]
    assert not went_on


async def test_a_failure_of_a_superseded_runner_is_not_stored(db):
    user = await a_user()
    session = await an_interview(user)

    async def overtaken(work):
        await run_once(session, complete)
        raise InterviewerFailed(FailureKind.BAD_KEY)

    await run_once(session, overtaken)

    assert await statuses(session) == [COMPLETED]


async def test_finished_work_does_not_run_again(db):
    user = await a_user()
    session = await an_interview(user)
    await run_once(session, complete)
    fail, calls = a_failing_handler(FailureKind.BAD_KEY)

    await run_once(session, fail)

    assert not calls
    assert await statuses(session) == [COMPLETED]


async def test_a_result_and_its_completion_are_stored_together_or_not_at_all(db):
    user = await a_user()
    session = await an_interview(user)

    async def crash_while_storing(work):
        async with work.complete() as storing:
            storing.add(a_question_row(session, "never seen"))
            await storing.flush()
            raise RuntimeError("the disk is full")

    await run_once(session, crash_while_storing)

    assert await statuses(session) == [FAILED]
    assert (await interviews.load(user_id=user, session_id=session)).questions == []


@pytest.mark.parametrize("end", [interviews.finish, interviews.remove])
async def test_ending_an_interview_never_blocks_a_result_that_is_being_stored(live_db, end):
    user = await a_user()
    session = await an_interview(user)
    ending = []

    async def store(work):
        async with work.complete() as db:
            ending.append(asyncio.create_task(end(user_id=user, session_id=session)))
            await wait_until(somebody_waits_for_a_lock)
            db.add(a_question_row(session, "stored just in time"))

    await run_once(session, store)
    await asyncio.wait_for(ending[0], 5)

    assert await statuses(session) == []


@pytest.mark.parametrize("then", ["answers", "operations"])
async def test_a_feedback_being_stored_never_blocks_a_click_in_a_circle(live_db, then):
    """Submitting again and deleting hold the interview first, and then want what is below it."""
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.submit(user_id=user, question_id=question, text=ANSWER)
    with psycopg.connect(live_db.replace("+psycopg", "", 1)) as click:
        click.execute("SELECT FROM interview_sessions WHERE id = %s FOR NO KEY UPDATE", [session])
        storing = asyncio.create_task(run_queued_work(session))
        await wait_until(somebody_waits_for_a_lock)
        click.execute("SET lock_timeout = '2s'")
        click.execute(f"SELECT FROM {then} FOR UPDATE")
        click.commit()
        await storing

    [_, analysis, _] = await operations_of(session)
    assert analysis.status is COMPLETED
