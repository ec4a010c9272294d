"""Deleting an account: everything of it goes, from every table, and nothing of anybody else."""

import asyncio
import json

import psycopg
import pytest
from sqlalchemy import select, text

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import NotSignedIn, RateLimited, ValidationFailed
from ai_interviewer.interviewers import registry
from ai_interviewer.models import Operation, User
from ai_interviewer.services import accounts, interviews
from ai_interviewer.services.accounts import api_keys, deletion
from ai_interviewer.services.interview_work.worker import HANDLERS
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.operations import worker
from tests.factories import (
    ANSWER,
    EMAIL,
    PASSWORD,
    a_question,
    a_sign_in,
    a_user,
    an_account,
    an_interview,
    answer_and_analyse,
    somebody_waits_for_a_lock,
    wait_until,
)
from tests.fakes.fake_openai import FakeOpenAI
from tests.full_accounts import an_account_with_everything, database_dump

WITHOUT_USERS = {
    "alembic_version": "which migrations ran",
    "audit_log": "what administrators did; of an account it keeps the id alone",
    "invitations": "links that administrators made; they don't say who used them",
    "procrastinate_periodic_defers": "jobs by the clock; we have none",
    "procrastinate_workers": "the workers that live now",
}
"""Tables that never hold anything of a user."""


async def test_every_row_of_the_account_goes_and_no_other_changes(db):
    await an_account_with_everything("neighbour@example.org")
    before = await database_dump()
    user = await an_account_with_everything(EMAIL)
    full = await database_dump()

    await deletion.delete_account(user_id=user, password=PASSWORD)

    untouched = {name for name in before if full[name] == before[name]}
    assert untouched == WITHOUT_USERS.keys(), "somebody's life should have a row in every table"
    assert await database_dump() == before


async def test_a_wrong_password_loses_nothing(db):
    user = await an_account_with_everything(EMAIL)
    token = await a_sign_in(user)
    before = await database_dump()

    with pytest.raises(ValidationFailed) as refused:
        await deletion.delete_account(user_id=user, password=PASSWORD + "!")

    after = await database_dump()
    del before["rate_limits"], after["rate_limits"]
    assert refused.value.key == "wrong_password"
    assert after == before
    assert await accounts.signed_in_user(token=token) == user


async def test_passwords_cannot_be_guessed_by_asking_for_deletion(db, environment):
    environment(LOGIN_RATE_LIMIT="2")
    user = await an_account()
    for _ in range(2):
        with pytest.raises(ValidationFailed):
            await deletion.delete_account(user_id=user, password="a guess")

    with pytest.raises(RateLimited):
        await deletion.delete_account(user_id=user, password=PASSWORD)

    async with transaction() as session:
        assert await session.get(User, user)


async def test_every_sign_in_is_dead_and_the_address_is_free_again(db):
    user = await an_account()
    tokens = [await a_sign_in(user) for _ in range(2)]

    await deletion.delete_account(user_id=user, password=PASSWORD)

    for token in tokens:
        with pytest.raises(NotSignedIn):
            await accounts.signed_in_user(token=token)
    assert await an_account() != user


async def test_jobs_that_earlier_deletions_left_behind_go_too(db):
    user = await an_account()
    session = await an_interview(user)
    await interviews.remove(user_id=user, session_id=session)

    await deletion.delete_account(user_id=user, password=PASSWORD)

    assert (await database_dump())["procrastinate_jobs"] == []


async def test_running_work_is_stopped_and_its_job_leaves_the_queue(live_db, environment, caplog):
    await registry.close_connections()
    with FakeOpenAI() as fake:
        environment(OPENAI_BASE_URL=fake.base_url)
        user = await an_account()
        await api_keys.save(
            user_id=user, provider="openai", key="sk-test-deletion-0001", is_verified=True
        )
        fake.next({"fault": "hang", "for": "interview_opening"})
        async with worker.run_queue(HANDLERS, is_alone=True):
            await an_interview(user, interviewer="OPENAI")
            await wait_until(lambda: was_asked(fake))

            await deletion.delete_account(user_id=user, password=PASSWORD)

            await wait_until(is_nothing_left)
        await wait_until(lambda: was_aborted(fake))
        await registry.close_connections()
    assert [r.message for r in caplog.records if r.levelname in ("ERROR", "CRITICAL")] == []


async def was_asked(fake: FakeOpenAI) -> bool:
    return bool(fake.chats())


async def was_aborted(fake: FakeOpenAI) -> bool:
    return bool(fake.chats()[0].get("was_aborted"))


async def is_nothing_left() -> bool:
    rows = await database_dump()
    return not any(rows[name] for name in rows.keys() - WITHOUT_USERS.keys())


@pytest.mark.parametrize("kind", [OperationKind.QUESTION, OperationKind.ANALYSIS])
async def test_a_worker_that_finishes_late_writes_nothing_and_stays_calm(live_db, kind, caplog):
    user = await an_account()
    session = await an_interview(user)
    if kind is OperationKind.ANALYSIS:
        question = await a_question(user, session)
        await answers.submit(user_id=user, question_id=question, text=ANSWER)
    may_finish = asyncio.Event()

    async def late(work):
        await may_finish.wait()
        await HANDLERS[work.kind](work)

    async with worker.run_queue(dict.fromkeys(OperationKind, late), is_alone=True):
        await wait_until(is_running)
        # As a worker on another machine, that hears of nothing.
        async with transaction() as db:
            await db.execute(text("UPDATE operations SET job_id = NULL"))
        await deletion.delete_account(user_id=user, password=PASSWORD)
        may_finish.set()
        await wait_until(is_nothing_left)

    assert [r.message for r in caplog.records if r.levelname in ("ERROR", "CRITICAL")] == []


@pytest.mark.parametrize("then", ["operations", "job_postings"])
async def test_a_worker_that_is_just_storing_a_result_and_a_deletion_do_not_block_each_other(
    live_db, then
):
    user = await an_account()
    session = await an_interview(user)
    with psycopg.connect(live_db.replace("+psycopg", "", 1)) as storing:
        # In the order of a worker: the interview first, then what it stores and refers to.
        storing.execute("SELECT FROM interview_sessions WHERE id = %s FOR NO KEY UPDATE", [session])
        deleting = asyncio.create_task(deletion.delete_account(user_id=user, password=PASSWORD))
        await wait_until(somebody_waits_for_a_lock)
        storing.execute("SET lock_timeout = '2s'")
        strength = {"operations": "FOR NO KEY UPDATE", "job_postings": "FOR KEY SHARE"}[then]
        storing.execute(f"SELECT FROM {then} {strength}")
        storing.commit()
        await deleting

    assert await is_nothing_left()


async def is_running() -> bool:
    async with transaction() as db:
        return (
            await db.scalar(select(Operation.id).where(Operation.status == "RUNNING")) is not None
        )


async def test_two_deletions_at_once_and_an_answer_in_between_end_well(live_db):
    user, other = await an_account(), await a_user()
    session, others = await an_interview(user), await an_interview(other)
    question = await a_question(user, session)
    await answer_and_analyse(other, others)

    outcomes = await asyncio.gather(
        deletion.delete_account(user_id=user, password=PASSWORD),
        answers.submit(user_id=user, question_id=question, text=ANSWER),
        interviews.move_to_next_question(user_id=user, session_id=session),
        deletion.delete_account(user_id=user, password=PASSWORD),
        return_exceptions=True,
    )

    crashes = [o for o in outcomes if isinstance(o, BaseException) and not hasattr(o, "key")]
    assert crashes == []
    assert str(user) not in json.dumps(await database_dump())
    assert (await interviews.load(user_id=other, session_id=others)).questions[0].has_feedback
