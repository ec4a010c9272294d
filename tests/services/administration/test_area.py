"""What the pages for administrators read: who may, and lists page by page without a text."""

import csv
import io
from dataclasses import asdict
from decimal import Decimal
from uuid import UUID

import pytest

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Act, Actor, Role
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import Conflict, NotFound
from ai_interviewer.models import Usage, User
from ai_interviewer.models.base import new_id
from ai_interviewer.services.administration import administrators, audit, traces, users
from tests.factories import (
    ANSWER,
    BY,
    EMAIL,
    POSTING,
    RESUME,
    a_sign_in,
    a_user,
    an_administrator,
    an_interview,
    answer_and_analyse,
)


async def emails(words: str = "", number: int = 1) -> list[str]:
    page = await users.page(words=words, number=number)
    return [line.email for line in page.lines]


async def test_an_administrator_acts_in_their_own_name(db):
    user = await an_administrator("admin@example.org")

    found = await administrators.administrator(user_id=user)

    assert found.actor == Actor("admin@example.org", user)
    assert found.time_zone == "UTC"


async def test_everybody_else_is_no_administrator(db):
    disabled = await an_administrator()
    await users.disable_user(by=BY, email=await email_of(disabled))
    for user in (await a_user(), disabled, new_id()):
        with pytest.raises(NotFound):
            await administrators.administrator(user_id=user)


async def email_of(user_id: UUID) -> str:
    async with transaction() as session:
        return (await session.get_one(User, user_id)).email


async def test_accounts_are_listed_page_by_page_the_newest_first(db):
    for number in range(25):
        await a_user(f"user{number:02}@example.org")

    first, second = await users.page(words="", number=1), await users.page(words="", number=2)
    beyond = await users.page(words="", number=99)

    assert [line.email for line in first.lines][:2] == ["user24@example.org", "user23@example.org"]
    assert [len(first.lines), len(second.lines)] == [20, 5]
    assert (first.total, first.pages, beyond.number) == (25, 2, 2)
    assert beyond == second


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("maya", ["maya@example.org"]),
        (" MAYA ", ["maya@example.org"]),
        ("school.example", ["percent%_@school.example"]),
        ("%", ["percent%_@school.example"]),
        ("_", ["percent%_@school.example"]),
        ("nobody", []),
        ("", ["percent%_@school.example", "maya@example.org"]),
    ],
)
async def test_accounts_are_found_by_a_part_of_the_email(db, words, found):
    await a_user(EMAIL)
    await a_user("percent%_@school.example")

    assert await emails(words) == found


async def test_a_line_counts_and_holds_no_text(db):
    owner = await a_user(EMAIL)
    await a_sign_in(owner)
    session = await an_interview(owner)
    await answer_and_analyse(owner, session)

    [line] = (await users.page(words="", number=1)).lines

    assert (line.id, line.role, line.interviews) == (owner, Role.USER, 1)
    assert line.last_seen_at is not None
    assert line.disabled_at is None
    shown = repr(asdict(line))
    for text in (POSTING[:30], RESUME[:30], ANSWER[:20]):
        assert text not in shown


async def test_nobody_locks_themselves_out(db):
    by = Actor("admin@example.org", await an_administrator("admin@example.org"))

    for act in (users.disable_user, users.delete_user):
        with pytest.raises(Conflict, match="own_account"):
            await act(by=by, email="admin@example.org")
    with pytest.raises(Conflict, match="own_account"):
        await users.change_role(by=by, email="admin@example.org", role=Role.USER)

    assert await administrators.administrator(user_id=by.user_id or new_id())
    assert await audit.entries() == []


async def test_the_audit_log_is_read_page_by_page_the_newest_first(db):
    for number in range(21):
        await audit.record(by=BY, act=Act.BACK_UP, detail=f"backup {number}")

    first, second = await audit.page(number=1), await audit.page(number=2)

    assert [line.detail for line in first.lines][:2] == ["backup 20", "backup 19"]
    assert [line.detail for line in second.lines] == ["backup 0"]
    assert (first.total, first.pages, first.number) == (21, 2, 1)


async def test_no_cell_of_the_audit_log_is_a_formula(db):
    await audit.record(by=Actor("=cmd"), act=Act.BACK_UP, detail='+1+1, "so"')

    rows = list(csv.reader(io.StringIO(audit.as_csv(await audit.entries()))))

    assert rows[0] == ["at", "who", "act", "whom", "detail"]
    assert rows[1][1:] == ["'=cmd", "BACK_UP", "", '\'+1+1, "so"']


async def test_usage_is_listed_page_by_page(db):
    async with transaction() as session:
        for number in range(21):
            user = User(email=f"user{number:02}@example.org", password_hash="unusable")
            session.add(user)
            await session.flush()
            session.add(
                Usage(
                    user_id=user.id,
                    kind=OperationKind.ANALYSIS,
                    provider="openai",
                    model="m",
                    input_tokens=10,
                    output_tokens=1,
                    cost_usd=Decimal("0.0123"),
                )
            )

    first, second = await traces.usage_page(number=1), await traces.usage_page(number=2)

    assert (first.total, first.pages, len(first.lines)) == (21, 2, 20)
    [last] = second.lines
    assert (last.email, last.usage.input_tokens, last.usage.cost_usd) == (
        "user20@example.org",
        10,
        0.0123,
    )
