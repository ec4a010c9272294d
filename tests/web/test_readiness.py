"""Whether an interview could be held now, and what is missing when not."""

import asyncio

import pytest
from sqlalchemy import text

from ai_interviewer.database import close, open_database, transaction
from tests.factories import a_user, an_interview
from tests.running.redis_server import redis_server

ALL_OK = dict.fromkeys(("database", "migrations", "worker", "queue", "disk"), "ok")


@pytest.fixture
async def worker(db) -> None:
    """The trace of a worker that reported a moment ago."""
    await change("INSERT INTO procrastinate_workers DEFAULT VALUES")


async def change(statement: str) -> None:
    async with transaction() as db:
        await db.execute(text(statement))


async def checks(browser) -> dict[str, str]:
    response = await browser.get("/health/ready")
    found = response.json()["checks"]
    is_ready = set(found.values()) == {"ok"}
    assert response.status_code == (200 if is_ready else 503)
    assert response.json()["status"] == ("ok" if is_ready else "unavailable")
    assert response.headers["cache-control"] == "no-store"
    return {name: result for name, result in found.items() if result != "ok"} or found


async def test_with_everything_there_it_is_ready(worker, browser):
    del browser.headers["origin"]

    assert await checks(browser) == ALL_OK


async def test_without_a_living_worker_it_is_not_ready(worker, browser):
    await change("UPDATE procrastinate_workers SET last_heartbeat = now() - interval '11 seconds'")

    assert await checks(browser) == {"worker": "no worker has reported for 10 seconds"}


async def test_work_that_waits_for_long_is_told(worker, browser):
    await an_interview(await a_user())
    assert await checks(browser) == ALL_OK

    await change("UPDATE procrastinate_events SET at = now() - interval '31 seconds'")

    assert await checks(browser) == {"queue": "work has waited for more than 30 seconds"}


async def test_a_retry_is_not_late_before_its_time(worker, browser):
    await an_interview(await a_user())
    await change("UPDATE procrastinate_events SET at = now() - interval '31 seconds'")
    await change("UPDATE procrastinate_jobs SET scheduled_at = now() + interval '1 minute'")

    assert await checks(browser) == ALL_OK


async def test_a_database_of_another_revision_is_told(worker, browser):
    await change("UPDATE alembic_version SET version_num = '0001'")

    assert await checks(browser) == {"migrations": "not the revision that this version needs"}


async def test_a_database_that_can_only_be_read_is_told(fresh_url, browser):
    open_database(f"{fresh_url}&options=-c%20default_transaction_read_only%3Don")
    try:
        assert (await checks(browser))["database"] == "can only be read"
    finally:
        await close()


async def test_a_database_that_is_away_leaves_the_rest_unknown(browser):
    open_database("postgresql+psycopg://nobody:secret@127.0.0.1:1/nothing?connect_timeout=1")
    try:
        response = await browser.get("/health/ready")
    finally:
        await close()

    assert response.status_code == 503
    unknown = "unknown: the database does not answer"
    assert response.json()["checks"] == {
        **{"database": "does not answer", "disk": "ok"},
        **dict.fromkeys(("migrations", "worker", "queue"), unknown),
    }
    assert "secret" not in response.text


async def test_losses_of_the_database_are_counted(worker, browser):
    before = (await browser.get("/health/ready")).json()["outages"]["database"]
    open_database("postgresql+psycopg://nobody:secret@127.0.0.1:1/nothing?connect_timeout=1")
    try:
        lost = (await browser.get("/health/ready")).json()["outages"]["database"]
        await asyncio.sleep(0.2)
        later = (await browser.get("/health/ready")).json()["outages"]["database"]
    finally:
        await close()

    assert lost["losses_total"] == later["losses_total"] == before["losses_total"] + 1
    assert later["lost_seconds_total"] >= before["lost_seconds_total"] + 0.2


async def test_redis_counts_where_it_is_configured(worker, browser, environment):
    environment(REDIS_URL="redis://:secret@127.0.0.1:1/0")
    assert await checks(browser) == {"redis": "does not answer"}

    with redis_server() as url:
        if url is None:
            pytest.skip("No redis-server on this machine")
        environment(REDIS_URL=url)
        assert await checks(browser) == {**ALL_OK, "redis": "ok"}


async def test_those_who_ask_together_share_one_look(worker, browser):
    found = await asyncio.gather(*(checks(browser) for _ in range(20)))

    assert found == [ALL_OK] * 20
