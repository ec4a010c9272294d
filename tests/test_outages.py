"""Errors that pass, waiting until they have passed, and saying so once."""

import asyncio
import logging
import subprocess
import sys
import time

import psycopg
import pytest
import redis.exceptions
import sqlalchemy.exc
from procrastinate.exceptions import ConnectorException

from ai_interviewer import outages
from ai_interviewer.outages import Outage, is_passing, keep_running, patiently


def by_sqlalchemy(error: Exception) -> sqlalchemy.exc.DBAPIError:
    return sqlalchemy.exc.DBAPIError("SELECT 1", {}, error)


def by_procrastinate(error: Exception) -> ConnectorException:
    wrapped = ConnectorException()
    wrapped.__cause__ = error
    return wrapped


@pytest.mark.parametrize(
    "error",
    [
        psycopg.OperationalError("server closed the connection"),
        psycopg.errors.AdminShutdown(),
        psycopg.errors.CannotConnectNow(),
        psycopg.errors.DiskFull(),
        psycopg.errors.ReadOnlySqlTransaction(),
        by_sqlalchemy(psycopg.OperationalError()),
        by_sqlalchemy(psycopg.InterfaceError()),
        by_procrastinate(psycopg.OperationalError()),
        ConnectorException(),
        sqlalchemy.exc.TimeoutError(),
        redis.exceptions.ConnectionError(),
        redis.exceptions.BusyLoadingError(),
        redis.exceptions.TimeoutError(),
        ConnectionRefusedError(),
        BrokenPipeError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_comes_of_a_server_that_is_away_passes(error):
    assert is_passing(error)


@pytest.mark.parametrize(
    "error",
    [
        ValueError("a bug"),
        KeyError("a bug"),
        TimeoutError(),
        PermissionError(),
        psycopg.errors.UniqueViolation(),
        psycopg.errors.UndefinedTable(),
        by_sqlalchemy(psycopg.errors.UniqueViolation()),
        by_procrastinate(psycopg.errors.UndefinedTable()),
        redis.exceptions.ResponseError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_would_happen_again_does_not_pass(error):
    assert not is_passing(error)


def test_an_outage_is_told_once_and_its_end_once(caplog):
    known = Outage("the database")

    with caplog.at_level(logging.WARNING):
        for _ in range(50):
            known.note_failure(psycopg.OperationalError())
        known.note_success()
        known.note_success()

    assert [record.getMessage().split(" after")[0] for record in caplog.records] == [
        "Lost the database: OperationalError",
        "Found the database again",
    ]
    assert "50 failed attempts" in caplog.text
    assert (known.count, known.is_lost) == (1, False)


def test_seconds_lost_are_added_up_while_it_is_lost_and_after(caplog):
    known = Outage("the database")
    assert (known.count, known.seconds_lost) == (0, 0.0)

    for _ in range(2):
        known.note_failure(psycopg.OperationalError())
        time.sleep(0.05)
        known.note_failure(psycopg.OperationalError())
        assert known.seconds_lost >= 0.05 * known.count
        known.note_success()

    total = known.seconds_lost
    time.sleep(0.05)
    assert (known.count, known.seconds_lost) == (2, total)
    assert 0.1 <= total < 1


async def test_work_goes_on_after_what_it_needs_was_away(monkeypatch):
    monkeypatch.setattr(outages, "_PAUSES", (0.0,))
    outcomes = iter([psycopg.OperationalError(), by_sqlalchemy(psycopg.OperationalError()), None])
    runs = asyncio.Queue[bool]()

    async def work(known: Outage) -> None:
        error = next(outcomes, None)
        if error is not None:
            raise error
        known.note_success()
        await runs.put(True)

    task = asyncio.create_task(keep_running("a test", work))
    for _ in range(3):
        await asyncio.wait_for(runs.get(), 5)
    task.cancel()

    assert not outages.outage("a test").is_lost


async def test_a_bug_ends_the_work(monkeypatch):
    async def work(_known: Outage) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        await keep_running("a bug", work)


async def test_a_call_is_repeated_until_it_succeeds(monkeypatch):
    monkeypatch.setattr(outages, "_PAUSES", (0.0,))
    outcomes = iter([psycopg.OperationalError(), psycopg.OperationalError(), 7])
    told = []

    async def call() -> int:
        outcome = next(outcomes)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    assert await patiently(call, on_failure=told.append) == 7
    assert [type(error) for error in told] == [psycopg.OperationalError] * 2


async def test_patience_ends_with_the_last_error(monkeypatch):
    monkeypatch.setattr(outages, "_PAUSES", (0.01,))
    calls = []

    async def call() -> None:
        calls.append(True)
        raise psycopg.OperationalError

    with pytest.raises(psycopg.OperationalError):
        await patiently(call, seconds=0.05)
    assert 2 <= len(calls) <= 7


async def test_what_does_not_pass_is_raised_at_once():
    calls = []

    async def call() -> None:
        calls.append(True)
        raise KeyError

    with pytest.raises(KeyError):
        await patiently(call)
    assert calls == [True]


def test_a_process_whose_background_work_fails_ends():
    program = """
import asyncio
from ai_interviewer.outages import running

async def fail():
    raise KeyError

async def main():
    async with running(fail()):
        await asyncio.sleep(30)

asyncio.run(main())
"""
    result = subprocess.run([sys.executable, "-c", program], timeout=20, check=False)

    assert result.returncode == 70
