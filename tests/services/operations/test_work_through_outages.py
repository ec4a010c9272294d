"""What a database that is away for a while does to work and to those who follow it."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url, select, text, update
from sqlmodel import col

from ai_interviewer.database import close, open_database, transaction
from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.models import InterviewSession, Operation
from ai_interviewer.models.base import now
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.material import resumes
from ai_interviewer.services.operations import _follow, _queue
from ai_interviewer.services.operations._follow import current_operations
from ai_interviewer.views.questions import Wait
from tests.factories import (
    ANSWER,
    RESUME,
    a_posting,
    a_question,
    a_user,
    an_interview,
    wait_until,
)
from tests.fakes.line import Line
from tests.services.operations.workers import (
    COMPLETED,
    RUNNING,
    Gate,
    a_worker,
    complete,
    statuses,
    wait_for_statuses,
)


@pytest.fixture
async def line(fresh_url: str) -> AsyncIterator[Line]:
    """The line to the database, which the test can cut; everything goes over it."""
    url = make_url(fresh_url)
    socket = Path(str(url.query["host"])) / f".s.PGSQL.{url.query['port']}"
    with Line(socket) as line:
        over_the_line = url.set(host="127.0.0.1", port=line.port, query={})
        open_database(over_the_line.render_as_string(hide_password=False))
        yield line
        line.mend()
        await close()


async def test_a_request_waits_for_a_database_that_comes_back(line):
    user = await a_user()
    line.cut()
    reading = asyncio.create_task(an_interview(user))
    await asyncio.sleep(0.5)
    assert not reading.done()

    line.mend()

    assert await asyncio.wait_for(reading, 10)


async def test_a_database_that_vanished_without_a_word_is_noticed(line):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    line.silence()
    submitting = asyncio.create_task(
        answers.submit(user_id=user, question_id=question, text=ANSWER)
    )
    await asyncio.sleep(0.5)
    line.mend()

    await asyncio.wait_for(submitting, 15)
    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0].answer == ANSWER


async def test_an_interview_whose_beginning_was_cut_off_is_begun_once(line):
    user = await a_user()
    job = await a_posting(user)
    await resumes.save(user_id=user, text=RESUME)
    beginning = asyncio.create_task(
        interviews.begin(
            user_id=user,
            job_id=job,
            question_count=3,
            interviewer="BUILTIN",
            feedback_timing=FeedbackTiming.AFTER_EACH,
        )
    )
    for _ in range(3):
        await asyncio.sleep(0.02)
        line.cut()
        await asyncio.sleep(0.2)
        line.mend()

    session = await asyncio.wait_for(beginning, 15)

    async with transaction() as db:
        assert list(await db.scalars(select(col(InterviewSession.id)))) == [session]


async def test_followers_learn_of_the_outage_and_then_the_truth(line):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()
    seen = []

    async def watch():
        async for progress in operations.follow(user_id=user, session_id=session):
            seen.append(progress and progress[0].status)

    async with a_worker(gate):
        watching = asyncio.create_task(watch())
        await gate.wait_until_inside()
        await wait_until_seen(seen, RUNNING)
        line.cut()
        await wait_until_seen(seen, None)
        line.mend()
        gate.may_pass.set()
        await asyncio.wait_for(watching, 30)

    assert seen[-1] == COMPLETED


async def wait_until_seen(seen, wanted):
    async def holds():
        return wanted in seen

    await wait_until(holds)


async def test_work_of_a_dead_worker_is_still_taken_over_after_an_outage(line):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()
    async with a_worker(gate, is_alone=True):
        await gate.wait_until_inside()
        line.cut()
        await asyncio.sleep(3)
        line.mend()
        await wait_until_alive()
        calls = gate.calls
        await give_the_job_to_a_dead_worker()

        await wait_until_more(gate, calls)
        gate.may_pass.set()
        await wait_for_statuses(session, COMPLETED)


async def test_work_that_is_cut_off_from_the_database_goes_on_after_it(line):
    user = await a_user()
    session = await an_interview(user)

    is_tried_again = asyncio.Event()

    async def write(work):
        if work.attempt > 1:
            is_tried_again.set()
            await complete(work)
            return
        async with transaction() as db:
            line.cut()
            asyncio.get_running_loop().call_later(1, line.mend)
            await asyncio.sleep(0.1)
            await db.execute(text("SELECT 1"))

    async with a_worker(write, is_alone=True):
        await asyncio.wait_for(is_tried_again.wait(), 30)
        await wait_for_statuses(session, COMPLETED)


async def wait_until_alive():
    """Until the worker sends its heartbeat again."""
    query = text(
        "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '2 s'"
    )

    async def holds():
        async with transaction() as db:
            return bool(await db.scalar(query))

    await wait_until(holds)


async def give_the_job_to_a_dead_worker():
    async with transaction() as db:
        worker = await db.scalar(
            text(
                "INSERT INTO procrastinate_workers (last_heartbeat) "
                "VALUES (now() - interval '1 minute') RETURNING id"
            )
        )
        await db.execute(
            text("UPDATE procrastinate_jobs SET status = 'doing', worker_id = :worker"),
            {"worker": worker},
        )


async def wait_until_more(gate, calls):
    async def holds():
        return gate.calls > calls

    await wait_until(holds, within=20)


async def test_work_without_a_job_is_queued_again(live_db):
    user = await a_user()
    session = await an_interview(user)
    async with transaction() as db:
        await db.execute(text("DELETE FROM procrastinate_jobs"))
    await let_it_wait(11)

    async with a_worker():
        await wait_for_statuses(session, COMPLETED)


async def test_work_that_nobody_takes_says_so_and_why(live_db):
    user = await a_user()
    session = await an_interview(user)
    assert await waits(user, session) == [Wait.NONE]

    await let_it_wait(16)
    assert await waits(user, session) == [Wait.NO_WORKER]

    async with transaction() as db:
        await db.execute(text("INSERT INTO procrastinate_workers DEFAULT VALUES"))
    assert await waits(user, session) == [Wait.BUSY]


async def let_it_wait(seconds):
    """Move the request for all work this far into the past."""
    earlier = update(Operation).values(requested_at=now() - timedelta(seconds=seconds))
    async with transaction() as db:
        await db.execute(earlier)


async def waits(user, session):
    return [o.wait for o in await current_operations(user_id=user, session_id=session)]


async def test_work_that_nobody_takes_for_long_fails_with_a_way_on(live_db):
    user = await a_user()
    session = await an_interview(user)
    await let_it_wait(601)

    shown = [progress async for progress in operations.follow(user_id=user, session_id=session)]

    assert [o.has_failed for o in shown[-1]] == [True]
    assert "Try again" in shown[-1][0].message
    await operations.restart_failed(user_id=user, session_id=session)
    async with a_worker():
        await wait_for_statuses(session, COMPLETED)


async def test_no_library_calls_an_outage_an_error(line, caplog):
    user = await a_user()
    async with a_worker():
        await wait_for_statuses(await an_interview(user), COMPLETED)
        line.cut()
        await asyncio.sleep(3)
        line.mend()
        await wait_for_statuses(await an_interview(user), COMPLETED)
        logging.getLogger("asyncio").error("of a task", exc_info=psycopg.OperationalError())

    assert "Lost the" in caplog.text
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_a_process_whose_clock_is_ahead_gives_nothing_up(live_db, monkeypatch):
    user = await a_user()
    session = await an_interview(user)
    monkeypatch.setattr(_follow, "now", lambda: now() + timedelta(hours=1))

    shown = await anext(operations.follow(user_id=user, session_id=session))

    assert [o.has_failed for o in shown] == [False]


async def test_a_process_whose_clock_is_behind_has_its_work_followed(live_db, monkeypatch):
    user = await a_user()
    monkeypatch.setattr(_queue, "now", lambda: now() - timedelta(hours=1))
    session = await an_interview(user)

    shown = await anext(operations.follow(user_id=user, session_id=session))

    assert [o.has_failed for o in shown] == [False]


async def test_nobody_waits_behind_one_persons_ten(live_db, environment):
    environment(WORKER_CONCURRENCY="1")
    busy, late = await a_user(), await a_user("late@example.org")
    theirs = [await an_interview(busy) for _ in range(10)]
    mine = await an_interview(late)
    order = []

    async def note(work):
        order.append(work.session_id)
        await complete(work)

    async with a_worker(note):
        await wait_until(lambda: _all_done([*theirs, mine]))

    assert order.index(mine) <= 1


async def _all_done(sessions):
    return all([(await statuses(session)) == [COMPLETED] for session in sessions])
