"""The token of a sign-in: what ends it, and why nobody can make one."""

from datetime import timedelta
from uuid import UUID

import jwt
import pytest
from sqlalchemy import delete, update

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.models import LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import tokens
from tests.factories import a_sign_in, a_user


async def test_logging_out_kills_the_token_on_the_server(db):
    token = await a_sign_in(await a_user())

    await accounts.log_out(token=token)

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def test_logging_out_ends_this_sign_in_only(db):
    user = await a_user()
    here, there = await a_sign_in(user), await a_sign_in(user)

    await accounts.log_out(token=here)

    assert await accounts.signed_in_user(token=there) == user


async def test_what_is_no_token_is_signed_out(db):
    for token in ("", "nonsense", "a.b.c", "\x00", "\ud800", "ї" * 5000):
        await accounts.log_out(token=token)

        with pytest.raises(NotSignedIn):
            await accounts.signed_in_user(token=token)


async def test_a_sign_in_ends_by_itself(db):
    token = await a_sign_in(await a_user())
    async with transaction() as session:
        await session.execute(update(LoginSession).values(expires_at=now() - timedelta(seconds=1)))

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def test_a_token_of_a_deleted_account_is_dead(db):
    token = await a_sign_in(await a_user())
    async with transaction() as session:
        await session.execute(delete(User))

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def a_forged_token(**changes):
    """A token for a real sign-in, with some of its claims changed or (None) left out."""
    user = await a_user()
    real = tokens.read(await a_sign_in(user))
    claims = {
        "sub": str(real.user_id),
        "jti": str(real.login_id),
        "exp": now() + timedelta(days=1),
        **{name: value for name, value in changes.items() if name not in ("key", "algorithm")},
    }
    claims = {name: value for name, value in claims.items() if value is not None}
    key = changes.get("key", settings().secret_key)
    return jwt.encode(claims, key, algorithm=changes.get("algorithm", "HS256"))


@pytest.mark.parametrize(
    "changes",
    [
        {"key": "another secret of at least 32 characters"},
        {"key": None, "algorithm": "none"},
        {"algorithm": "HS512"},
        {"exp": 1},
        {"exp": None},
        {"jti": None},
        {"sub": None},
        {"jti": "0197c0de-0000-7000-8000-000000000001"},
        {"sub": "0197c0de-0000-7000-8000-000000000002"},
        {"jti": "not an id"},
        {"sub": "not an id"},
    ],
    ids=str,
)
@pytest.mark.filterwarnings("ignore")
async def test_a_forged_token_is_nobodys(db, changes):
    token = await a_forged_token(**changes)

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def test_an_unchanged_copy_of_the_forgery_would_have_worked(db):
    assert isinstance(await accounts.signed_in_user(token=await a_forged_token()), UUID)
