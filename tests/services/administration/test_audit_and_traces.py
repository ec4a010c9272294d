"""What administrators did is written down, and what they are shown holds no texts."""

from dataclasses import asdict

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Actor, Role
from ai_interviewer.domain.enums import OperationStatus
from ai_interviewer.domain.errors import Conflict, NotFound, NotSignedIn
from ai_interviewer.models import Operation, User
from ai_interviewer.models.base import new_id
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.administration import audit, traces, users, vitals
from tests.factories import (
    ANSWER,
    BY,
    EMAIL,
    PASSWORD,
    POSTING,
    RESUME,
    a_sign_in,
    a_user,
    an_account,
    an_interview,
    answer_and_analyse,
)


async def log() -> list[tuple[str, str, str, str]]:
    return [(line.who, line.act, line.whom, line.detail) for line in await audit.entries()]


async def test_every_act_says_who_what_and_whom(db):
    await users.create_user(by=BY, email=EMAIL, password=PASSWORD, role=Role.ADMIN)
    await users.reset_password(by=BY, email=EMAIL, password="another long password")
    await users.disable_user(by=BY, email=EMAIL)
    await users.enable_user(by=BY, email=EMAIL)
    await users.end_sign_ins(by=BY, email=EMAIL)
    await users.change_role(by=BY, email=EMAIL, role=Role.USER)

    assert await log() == [
        ("a test", "CREATE_USER", EMAIL, "role ADMIN"),
        ("a test", "RESET_PASSWORD", EMAIL, ""),
        ("a test", "DISABLE_USER", EMAIL, ""),
        ("a test", "ENABLE_USER", EMAIL, ""),
        ("a test", "END_SIGN_INS", EMAIL, ""),
        ("a test", "CHANGE_ROLE", EMAIL, "role USER"),
    ]


async def test_an_act_that_fails_is_not_written_down(db):
    await an_account()

    with pytest.raises(Conflict):
        await users.create_user(by=BY, email=EMAIL, password=PASSWORD)
    with pytest.raises(NotFound):
        await users.delete_user(by=BY, email="nobody@example.org")

    assert await log() == []


async def test_a_deleted_account_leaves_its_id_in_the_log_and_no_email(db):
    admin = await a_user("admin@example.org")
    user_id = await an_account()
    token = await a_sign_in(user_id)
    session = await an_interview(user_id)
    await answer_and_analyse(user_id, session)

    await users.delete_user(by=Actor("admin@example.org", admin), email=EMAIL)

    assert await log() == [("admin@example.org", "DELETE_USER", f"deleted account {user_id}", "")]
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)
    async with transaction() as session_of_db:
        assert list(await session_of_db.scalars(select(User.email))) == ["admin@example.org"]
        assert list(await session_of_db.scalars(select(Operation.id))) == []


async def test_an_operation_leads_to_its_user_and_its_end_without_a_text(db):
    owner = await a_user(EMAIL)
    session = await an_interview(owner)
    await answer_and_analyse(owner, session)
    async with transaction() as session_of_db:
        operations = list(await session_of_db.scalars(select(Operation)))

    lines = [await traces.operation(operation_id=each.id) for each in operations]

    assert {line.email for line in lines} == {EMAIL}
    assert {line.status for line in lines} == {OperationStatus.COMPLETED.value}
    shown = repr([asdict(line) for line in lines])
    assert ANSWER[:20] not in shown
    with pytest.raises(NotFound):
        await traces.operation(operation_id=new_id())


async def test_a_failed_operation_says_with_which_code(db):
    owner = await a_user(EMAIL)
    await an_interview(owner)
    async with transaction() as session_of_db:
        row = (await session_of_db.scalars(select(Operation))).one()
        row.status, row.error_code, row.error_key = (
            OperationStatus.FAILED,
            "OPENAI_API_ERROR",
            "ai_bad_key",
        )

    line = await traces.operation(operation_id=row.id)

    assert (line.error_code, line.error_key) == ("OPENAI_API_ERROR", "ai_bad_key")
    assert line.job


async def test_an_account_is_shown_with_counts_and_without_texts_or_keys(db):
    owner = await a_user(EMAIL)
    await a_sign_in(owner)
    session = await an_interview(owner)
    await answer_and_analyse(owner, session)
    key = "sk-a-key-of-this-person-1234"
    await api_keys.save(user_id=owner, provider="OPENAI", key=key, is_verified=True)

    line = await traces.user(named=EMAIL.upper())

    assert (line.sign_ins, line.interviews, line.keys) == (1, 1, ("OPENAI",))
    assert {work.status for work in line.operations} == {"COMPLETED"}
    shown = repr(asdict(line))
    for text in (key, "1234", POSTING[:30], RESUME[:30], ANSWER[:20]):
        assert text not in shown


async def test_vitals_count_work_that_waits(db):
    before = await vitals.vitals()
    await an_interview(await a_user())

    after = await vitals.vitals()

    assert (before.waiting, after.waiting) == (0, 1)
    assert after.revision
    assert after.oldest_waiting_seconds >= 0
