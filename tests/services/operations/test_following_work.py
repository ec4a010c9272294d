"""Followers see the words come, and the end."""

import asyncio

from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import listening, wakes
from ai_interviewer.services import operations
from ai_interviewer.services.operations._follow import current_operations
from tests.factories import a_user, an_interview, run_queued_work, wait_until
from tests.services.operations.workers import COMPLETED, Gate, a_worker, complete, run_once


async def test_followers_see_the_words_come_and_the_end(live_db):
    user = await a_user()
    session = await an_interview(user)
    may_write = asyncio.Event()

    async def write(work):
        await may_write.wait()
        for words in ("How", "How would", "How would you"):
            await work.publish(words)
            await asyncio.sleep(0.1)
        await complete(work)

    async with a_worker(write):
        updates = []
        async for [operation] in operations.follow(user_id=user, session_id=session):
            updates.append((operation.text, operation.status))
            may_write.set()

    texts = list(dict.fromkeys(words for words, _ in updates if words))
    assert texts == ["How", "How would", "How would you"]
    assert updates[-1] == ("", COMPLETED)


async def test_the_first_words_show_at_once_and_the_next_are_bundled(db):
    user = await a_user()
    session = await an_interview(user)
    seen = []

    async def write(work):
        for words in ("How", "How would", "How would you"):
            await work.publish(words)
        seen.extend(await current_operations(user_id=user, session_id=session))

    await run_once(session, write)

    assert [operation.text for operation in seen] == ["How"]


async def test_a_reload_first_gets_the_text_so_far(live_db):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()

    async def half(work):
        await work.publish("How would")
        await gate(work)

    async with a_worker(half):
        await gate.wait_until_inside()
        async for [operation] in operations.follow(user_id=user, session_id=session):
            assert operation.text == "How would" or operation.is_final
            gate.may_pass.set()


async def test_following_ends_at_once_when_nothing_runs(db):
    user = await a_user()
    session = await an_interview(user)
    await run_queued_work(session)

    updates = [u async for u in operations.follow(user_id=user, session_id=session)]

    assert len(updates) == 1


async def test_a_lost_wake_up_heals_by_itself(live_db):
    user = await a_user()
    session = await an_interview(user)
    following = operations.follow(user_id=user, session_id=session)
    await anext(following)

    # Nobody listens in this process: only the follower's own time-out can tell it.
    await run_queued_work(session)

    [operation] = await asyncio.wait_for(anext(following), 3)
    assert operation.is_final


async def test_followers_hear_again_after_the_listening_connection_broke(live_db, caplog):
    user = await a_user()
    session = await an_interview(user)
    async with listening():
        await wait_until(listener_process)
        broken = await listener_process()
        async with transaction() as db:
            await db.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": broken})

        async def is_another():
            return await listener_process() not in (None, broken)

        await wait_until(is_another)
        with wakes(session) as woken:
            await run_queued_work(session)
            # The event itself, since a follower would also look again without it.
            await asyncio.wait_for(woken.wait(), 10)


async def listener_process():
    """The server process of the LISTEN connection, if there is one."""
    mine = "WHERE query LIKE 'LISTEN%' AND datname = current_database()"
    async with transaction() as db:
        return await db.scalar(text(f"SELECT pid FROM pg_stat_activity {mine}"))
