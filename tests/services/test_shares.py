"""Links to reports: for anybody who has one, until it expires or is revoked."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import Conflict, NotFound, RateLimited, ValidationFailed
from ai_interviewer.domain.limits import SHARED_READINGS_A_MINUTE
from ai_interviewer.models import SharedReport, User
from ai_interviewer.models.base import now
from ai_interviewer.services import interviews, reports
from ai_interviewer.services.reports import shares
from ai_interviewer.views.moments import day_of
from tests.factories import RESUME, a_completed_interview, a_user, an_interview

HERE = "192.0.2.1"


@pytest.fixture(autouse=True)
def sharing(environment):
    environment(ALLOW_SHARING="true")


async def a_share(
    user: UUID, session: UUID, *, days: int = 7, email: bool = False, resume: bool = False
) -> str:
    """The token of a new link."""
    address = await shares.create(
        user_id=user, session_id=session, days=days, shows_email=email, shows_resume=resume
    )
    assert address.startswith("http://localhost:3000/shared/")
    return address.rpartition("/")[2]


async def is_open(token: str) -> bool:
    try:
        await shares.open_shared(token=token, address=HERE)
    except NotFound:
        return False
    return True


async def test_a_link_opens_the_report_without_email_and_resume(db):
    user = await a_user("maya@example.org")
    session = await a_completed_interview(user)

    shared = await shares.open_shared(token=await a_share(user, session), address=HERE)

    own = await reports.load(user_id=user, session_id=session)
    assert shared == replace(own, id="", until=shared.until)
    assert shared.until == day_of(now() + timedelta(days=7), "UTC")
    assert "maya@example.org" not in repr(shared)
    assert shared.resume == ""


async def test_email_and_resume_are_shown_if_they_were_ticked(db):
    user = await a_user("maya@example.org")
    session = await a_completed_interview(user)
    token = await a_share(user, session, email=True, resume=True)

    shared = await shares.open_shared(token=token, address=HERE)

    assert (shared.email, shared.resume) == ("maya@example.org", RESUME)


async def test_only_the_hash_of_a_token_is_stored(db):
    user = await a_user()
    token = await a_share(user, await a_completed_interview(user))

    async with transaction() as session:
        share = (await session.scalars(select(SharedReport))).one()

    assert len(token) == 43
    assert token not in repr(share)
    assert len(share.token_hash) == 32


async def test_an_expired_link_opens_nothing_and_leaves_the_list(db):
    user = await a_user()
    token = await a_share(user, await a_completed_interview(user), days=1)
    [listed] = await shares.list_shares(user_id=user)
    async with transaction() as session:
        share = (await session.scalars(select(SharedReport))).one()
        assert timedelta(hours=23) < share.expires_at - now() <= timedelta(days=1)
        share.expires_at = now() - timedelta(seconds=1)

    assert listed.title != ""
    assert not await is_open(token)
    assert await shares.list_shares(user_id=user) == []


async def test_a_revoked_link_opens_nothing_and_others_stay(db):
    user = await a_user()
    session = await a_completed_interview(user)
    first, second = await a_share(user, session), await a_share(user, session)
    newest, _ = await shares.list_shares(user_id=user)

    await shares.revoke(user_id=user, share_id=UUID(newest.id))

    assert (await is_open(first), await is_open(second)) == (True, False)
    assert len(await shares.list_shares(user_id=user)) == 1


async def test_nothing_is_shared_unless_the_host_allows_it(db, environment):
    user = await a_user()
    session = await a_completed_interview(user)
    token = await a_share(user, session)
    environment(ALLOW_SHARING="false")

    with pytest.raises(Conflict, match="sharing_off"):
        await a_share(user, session)
    assert not await is_open(token)


async def test_a_link_dies_with_its_interview_and_sleeps_with_its_account(db):
    user = await a_user()
    session = await a_completed_interview(user)
    token = await a_share(user, session)
    async with transaction() as db_session:
        await db_session.execute(update(User).values(disabled_at=now()))
    assert not await is_open(token)
    async with transaction() as db_session:
        await db_session.execute(update(User).values(disabled_at=None))
    assert await is_open(token)

    await interviews.remove(user_id=user, session_id=session)

    assert not await is_open(token)


@pytest.mark.parametrize("token", ["", "login", "A" * 43, "A" * 44, "../" * 10, "\x00", "ä" * 43])
async def test_what_is_no_token_opens_nothing(db, token):
    assert not await is_open(token)


async def test_an_interview_under_way_cannot_be_shared(db):
    user = await a_user()

    with pytest.raises(NotFound):
        await a_share(user, await an_interview(user))


async def test_a_link_lasts_one_of_the_offered_times(db):
    user = await a_user()
    session = await a_completed_interview(user)

    with pytest.raises(ValidationFailed, match="choice_unknown"):
        await a_share(user, session, days=365)


async def test_nobody_can_try_tokens_for_long(db):
    for _ in range(SHARED_READINGS_A_MINUTE):
        assert not await is_open("A" * 43)

    with pytest.raises(RateLimited):
        await is_open("A" * 43)
    with pytest.raises(NotFound):
        await shares.open_shared(token="A" * 43, address="192.0.2.2")
