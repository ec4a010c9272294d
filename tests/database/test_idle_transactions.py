"""A process that stops within a transaction soon lets go of its rows."""

import time

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from ai_interviewer.database import transaction
from ai_interviewer.outages import is_passing


async def test_a_transaction_may_be_idle_for_ten_seconds(live_db):
    async with transaction() as db:
        assert await db.scalar(text("SHOW idle_in_transaction_session_timeout")) == "10s"


async def test_one_that_is_idle_for_longer_ends_and_passes_for_an_outage(live_db):
    with pytest.raises(DBAPIError) as raised:
        await stop_within_a_transaction()

    assert is_passing(raised.value)
    async with transaction() as db:
        assert await db.scalar(text("SELECT 1")) == 1


async def stop_within_a_transaction() -> None:
    async with transaction() as db:
        await db.execute(text("SET LOCAL idle_in_transaction_session_timeout = 100"))
        # As in a process that was stopped.
        time.sleep(0.5)  # noqa: ASYNC251
        await db.execute(text("SELECT 1"))
