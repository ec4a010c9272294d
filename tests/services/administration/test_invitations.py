"""Links by which people open accounts: so many, until a day, with a role."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Role
from ai_interviewer.domain.errors import Conflict, NotFound, RateLimited, ValidationFailed
from ai_interviewer.models import Invitation, User
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services import accounts
from ai_interviewer.services.administration import audit, invitations
from tests.factories import BY, EMAIL, PASSWORD, an_account


@pytest.fixture(autouse=True)
def closed(environment):
    environment(ALLOW_SIGNUP="false")


async def an_invitation(*, role: Role = Role.USER, uses: int = 1, days: int = 7) -> str:
    """The token of a new link."""
    address = await invitations.create(by=BY, role=role, uses=uses, days=days)
    start, _, token = address.partition("=")
    assert start == "http://localhost:3000/register?invitation"
    return token


async def accept(token: str, email: str = EMAIL, password: str = PASSWORD) -> str:
    return await invitations.accept(
        token=token, email=email, password=password, address="192.0.2.1", user_agent=""
    )


async def test_an_invitation_opens_an_account_while_sign_up_is_closed(db):
    token = await an_invitation()
    assert await invitations.is_open(token=token)

    sign_in = await accept(token)

    profile = await accounts.profile(user_id=await accounts.signed_in_user(token=sign_in))
    assert profile.email == EMAIL
    assert await accounts.log_in(email=EMAIL, password=PASSWORD)


async def test_an_invitation_gives_its_role(db):
    await accept(await an_invitation(role=Role.ADMIN))
    await accept(await an_invitation(), "other@example.org")

    async with transaction() as session:
        roles = dict((await session.execute(select(User.email, User.role))).tuples().all())
    assert roles == {EMAIL: Role.ADMIN, "other@example.org": Role.USER}


async def test_an_invitation_is_used_as_often_as_it_says(db):
    token = await an_invitation(uses=2)
    await accept(token, "one@example.org")
    [listed] = await invitations.list_invitations()
    await accept(token, "two@example.org")

    assert (listed.uses, listed.uses_most) == (1, 2)
    assert not await invitations.is_open(token=token)
    assert await invitations.list_invitations() == []
    with pytest.raises(ValidationFailed, match="invitation_invalid"):
        await accept(token, "three@example.org")


async def test_simultaneous_registrations_use_an_invitation_once_each(live_db):
    token = await an_invitation(uses=2)

    outcomes = await asyncio.gather(
        *(accept(token, f"user{number}@example.org") for number in range(5)),
        return_exceptions=True,
    )

    kinds = sorted(type(outcome).__name__ for outcome in outcomes)
    assert kinds == ["ValidationFailed"] * 3 + ["str"] * 2
    async with transaction() as session:
        assert len(list(await session.scalars(select(User.id)))) == 2


async def test_what_opens_no_account_uses_nothing_up(db):
    await an_account()
    token = await an_invitation()

    with pytest.raises(Conflict, match="email_taken"):
        await accept(token)
    with pytest.raises(ValidationFailed, match="weak_password"):
        await accept(token, "other@example.org", "short")
    with pytest.raises(ValidationFailed, match="invalid_email"):
        await accept(token, "nobody")

    assert await accept(token, "other@example.org")


async def test_only_the_hash_of_a_token_is_stored(db):
    token = await an_invitation()

    async with transaction() as session:
        invitation = (await session.scalars(select(Invitation))).one()

    assert len(token) == 43
    assert token not in repr(invitation)
    assert len(invitation.token_hash) == 32


async def test_an_expired_invitation_opens_nothing_and_leaves_the_list(db):
    token = await an_invitation(days=1)
    async with transaction() as session:
        invitation = (await session.scalars(select(Invitation))).one()
        assert timedelta(hours=23) < invitation.expires_at - now() <= timedelta(days=1)
        invitation.expires_at = now() - timedelta(seconds=1)

    assert not await invitations.is_open(token=token)
    assert await invitations.list_invitations() == []
    with pytest.raises(ValidationFailed, match="invitation_invalid"):
        await accept(token)


async def test_a_revoked_invitation_opens_nothing_and_others_stay(db):
    first, second = await an_invitation(), await an_invitation()
    newest, _ = await invitations.list_invitations()

    await invitations.revoke(by=BY, invitation_id=newest.id)

    assert await invitations.is_open(token=first)
    assert not await invitations.is_open(token=second)
    assert len(await invitations.list_invitations()) == 1


async def test_an_unknown_invitation_cannot_be_revoked(db):
    with pytest.raises(NotFound):
        await invitations.revoke(by=BY, invitation_id=new_id())


@pytest.mark.parametrize(
    "token", ["", "login", "A" * 43, "A" * 44, "../" * 10, "\x00", "\u00e4" * 43, "\ud800" * 43]
)
async def test_what_is_no_token_opens_nothing(db, token):
    assert not await invitations.is_open(token=token)
    with pytest.raises(ValidationFailed, match="invitation_invalid"):
        await accept(token)


@pytest.mark.parametrize("uses", [0, -1, 1001])
async def test_uses_have_bounds(db, uses):
    with pytest.raises(ValidationFailed, match="invitation_uses_out_of_range"):
        await an_invitation(uses=uses)


@pytest.mark.parametrize("days", [0, -1, 366])
async def test_days_have_bounds(db, days):
    with pytest.raises(ValidationFailed, match="invitation_days_out_of_range"):
        await an_invitation(days=days)


async def test_attempts_count_as_registrations(db, environment):
    environment(SIGNUP_RATE_LIMIT="2")
    for _ in range(2):
        with pytest.raises(ValidationFailed):
            await accept("A" * 43)

    with pytest.raises(RateLimited):
        await accept(await an_invitation())


async def test_every_act_is_in_the_audit_log(db):
    token = await an_invitation(role=Role.ADMIN, uses=3)
    [listed] = await invitations.list_invitations()
    await accept(token)
    await invitations.revoke(by=BY, invitation_id=listed.id)

    log = [(line.who, line.act, line.whom, line.detail) for line in await audit.entries()]

    assert isinstance(listed.id, UUID)
    until = f"{listed.expires_at:%Y-%m-%d}"
    assert log == [
        ("a test", "CREATE_INVITATION", "", f"{listed.id}: role ADMIN, uses 3, until {until}"),
        (EMAIL, "ACCEPT_INVITATION", EMAIL, f"{listed.id}: role ADMIN"),
        ("a test", "REVOKE_INVITATION", "", str(listed.id)),
    ]
    assert token not in repr(log)
