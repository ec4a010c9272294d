"""Rotation: stored keys move under the active encryption key while the app runs."""

import asyncio
import base64
import os
import subprocess
import sys
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import select, update

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.models import ApiKey
from ai_interviewer.services.accounts import api_keys
from tests.factories import a_user, somebody_waits_for_a_lock, wait_until

OLD, NEW = (base64.b64encode(bytes([n]) * 32).decode() for n in (1, 2))
KEY = "sk-proj-7f3a9c51e2WXYZ"


async def users_with_keys(count: int) -> list[UUID]:
    """Users in the order of their ids, each with a stored key."""
    users = [await a_user() for _ in range(count)]
    for number, user in enumerate(users):
        await api_keys.save(
            user_id=user, provider="openai", key=f"{KEY}{number}", is_verified=number % 2 == 0
        )
    return sorted(users)


async def key_ids() -> dict[UUID, str]:
    async with transaction() as db:
        rows = await db.execute(select(ApiKey.user_id, ApiKey.key_id))
        return dict(rows.tuples().all())


async def moved_count() -> int:
    """How many keys are encrypted with the active key."""
    return list((await key_ids()).values()).count(settings().encryption_keys[0].id)


@pytest.fixture
def old_key(environment):
    """The app encrypts with the old key until the test calls what this returns."""
    environment(ENCRYPTION_KEYS=OLD)
    return lambda: environment(ENCRYPTION_KEYS=f"{NEW},{OLD}")


async def test_every_key_moves_and_reads_as_before(db, old_key, environment):
    users = await users_with_keys(5)
    before = {user: await api_keys.reveal(user_id=user, provider="openai") for user in users}
    old_key()

    assert await api_keys.rotate(batch=2) == api_keys.Rotation(moved=5, unreadable=0)

    environment(ENCRYPTION_KEYS=NEW)
    assert {
        user: await api_keys.reveal(user_id=user, provider="openai") for user in users
    } == before


async def test_a_second_run_finds_nothing_to_do(db, old_key):
    await users_with_keys(3)
    old_key()
    await api_keys.rotate()
    before = await key_ids()

    assert await api_keys.rotate() == api_keys.Rotation(moved=0, unreadable=0)
    assert await key_ids() == before


async def test_what_is_shown_of_a_key_stays(db, old_key):
    (user,) = await users_with_keys(1)
    shown = ("last4", "verified_at", "created_at")
    async with transaction() as session:
        before = (await session.get_one(ApiKey, (user, "openai"))).model_dump(include=set(shown))
    old_key()

    await api_keys.rotate()

    async with transaction() as session:
        assert (await session.get_one(ApiKey, (user, "openai"))).model_dump(
            include=set(shown)
        ) == before


async def test_rows_that_cannot_be_read_are_counted_and_left_alone(db, old_key):
    users = await users_with_keys(4)
    victim, thief, tampered, lost = users
    async with transaction() as session:
        stolen = await session.get_one(ApiKey, (victim, "openai"))
        for user, values in {
            thief: {"ciphertext": stolen.ciphertext, "nonce": stolen.nonce},
            tampered: {"ciphertext": b"\x00" * 40},
            lost: {"key_id": "deadbeef"},
        }.items():
            await session.execute(update(ApiKey).where(ApiKey.user_id == user).values(**values))
        query = select(ApiKey).where(ApiKey.user_id != victim).order_by(ApiKey.user_id)
        before = [row.model_dump() for row in await session.scalars(query)]
    old_key()

    assert await api_keys.rotate(batch=1) == api_keys.Rotation(moved=1, unreadable=3)

    async with transaction() as session:
        assert [row.model_dump() for row in await session.scalars(query)] == before
    assert await api_keys.reveal(user_id=victim, provider="openai")


async def test_an_interrupted_rotation_loses_nothing_and_can_go_on(live_db, old_key):
    users = await users_with_keys(5)
    before = {user: await api_keys.reveal(user_id=user, provider="openai") for user in users}
    old_key()
    async with transaction() as holder:
        # The second batch cannot be locked: there the rotation is interrupted.
        await holder.get_one(ApiKey, (users[3], "openai"), with_for_update=True)
        rotation = asyncio.create_task(api_keys.rotate(batch=2))
        await wait_until(somebody_waits_for_a_lock)
        rotation.cancel()
        await asyncio.wait({rotation}, timeout=10)
        assert rotation.cancelled()

    assert await moved_count() == 2
    assert {
        user: await api_keys.reveal(user_id=user, provider="openai") for user in users
    } == before
    assert await api_keys.rotate(batch=2) == api_keys.Rotation(moved=3, unreadable=0)
    assert {
        user: await api_keys.reveal(user_id=user, provider="openai") for user in users
    } == before


async def test_a_key_replaced_or_removed_at_the_same_moment_wins(live_db, old_key):
    replacing, removing, other = await users_with_keys(3)
    old_key()
    with psycopg.connect(live_db.replace("+psycopg", "", 1)) as user:
        user.execute("DELETE FROM api_keys WHERE user_id = %s", [removing])
        user.execute(
            "UPDATE api_keys SET ciphertext = 'mine', key_id = %s WHERE user_id = %s",
            [settings().encryption_keys[0].id, replacing],
        )
        rotation = asyncio.create_task(api_keys.rotate())
        await wait_until(somebody_waits_for_a_lock)
        user.commit()
        assert await rotation == api_keys.Rotation(moved=1, unreadable=0)

    async with transaction() as session:
        assert (await session.get_one(ApiKey, (replacing, "openai"))).ciphertext == b"mine"
        assert await session.get(ApiKey, (removing, "openai")) is None
    assert await api_keys.reveal(user_id=other, provider="openai")


async def test_two_rotations_at_once_move_every_key_once(live_db, old_key):
    await users_with_keys(7)
    old_key()

    done = await asyncio.gather(api_keys.rotate(batch=2), api_keys.rotate(batch=3))

    assert sum(one.moved for one in done) == 7
    assert await moved_count() == 7


async def test_the_command_says_what_it_did_and_fails_when_a_key_cannot_be_read(live_db, old_key):
    _, second = await users_with_keys(2)

    def command() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "ai_interviewer.admin", "rotate-keys"],
            env=os.environ | {"DATABASE_URL": live_db, "ENCRYPTION_KEYS": f"{NEW},{OLD}"},
            capture_output=True,
            text=True,
            check=False,
        )

    async with transaction() as session:
        lost = update(ApiKey).where(ApiKey.user_id == second).values(key_id="deadbeef")
        await session.execute(lost)
    failed = await asyncio.to_thread(command)
    await api_keys.remove(user_id=second, provider="openai")
    again = await asyncio.to_thread(command)

    assert (failed.returncode, again.returncode) == (1, 0)
    assert ": 1. Keys that couldn't be decrypted and were left unchanged: 1" in failed.stderr
    assert again.stdout.strip().endswith(": 0.")
    assert KEY not in failed.stdout + failed.stderr + again.stdout + again.stderr
