"""Reading without a transaction: what is committed, on a connection that goes back."""

import asyncio

import pytest
from sqlalchemy import text

from ai_interviewer.database import database, reading, transaction
from ai_interviewer.models import User
from tests.factories import a_user
from tests.statements import statements


async def test_each_statement_sees_what_is_committed(live_db):
    count = text("SELECT count(*) FROM users")

    async with reading() as db:
        before = await db.scalar(count)
        await a_user()
        after = await db.scalar(count)

    assert (before, after) == (0, 1)


async def test_no_transaction_is_begun_for_it(live_db):
    async with reading() as db:
        first = await db.scalar(text("SELECT txid_current()"))
        second = await db.scalar(text("SELECT txid_current()"))

    assert first != second


async def test_whoever_leaves_gives_the_connection_back(live_db):
    async def read(seconds: float) -> None:
        async with reading() as db:
            await db.execute(text(f"SELECT pg_sleep({seconds})"))

    cancelled = asyncio.create_task(read(30))
    await asyncio.sleep(0.2)
    cancelled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cancelled
    with pytest.raises(RuntimeError):
        async with reading():
            raise RuntimeError

    assert database().engine.pool.checkedout() == 0


async def test_a_transaction_after_it_begins_and_rolls_back_as_always(live_db):
    async with reading() as db:
        await db.execute(text("SELECT 1"))
    with pytest.raises(RuntimeError):
        await add_somebody_and_fail()

    async with reading() as db:
        assert await db.scalar(text("SELECT count(*) FROM users")) == 0


async def test_in_a_test_it_reads_what_the_test_has_written(db):
    await a_user()

    with statements() as executed:
        async with reading() as connection:
            count = await connection.scalar(text("SELECT count(*) FROM users"))

    assert (count, len(executed)) == (1, 1)


async def add_somebody_and_fail() -> None:
    async with transaction() as db:
        db.add(User(email="gone@example.org", password_hash="none"))
        await db.flush()
        raise RuntimeError
