"""Rows of access tokens: made, found by their secret, used."""

import hashlib
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Row, Select, and_, bindparam, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import Scope
from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.models import AccessToken, LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services.accounts._sign_in_rows import _holding

_PREFIX = "aii_"
"""By which people, and programs that look for leaked secrets, know a token."""
_TOKEN = re.compile(r"aii_[A-Za-z0-9_-]{43}")
_NOTED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls, by which token, and what it may do.

    `sign_in_id` is that of the log-in which the token came from; None for a personal token.
    """

    user_id: UUID
    token_id: UUID
    scopes: frozenset[Scope]
    sign_in_id: UUID | None


@dataclass(frozen=True, slots=True)
class FoundToken:
    """A token that still opens something: whose it is, and when it was last used."""

    caller: Caller
    last_used_at: datetime | None


async def issue_within(
    db: AsyncSession,
    *,
    user_id: UUID,
    name: str,
    scopes: Iterable[Scope],
    expires_at: datetime,
    sign_in_id: UUID | None = None,
    is_refresh: bool = False,
) -> tuple[AccessToken, str]:
    """Add a token; its row, and the secret that only its owner gets."""
    secret = _PREFIX + secrets.token_urlsafe(32)
    token = AccessToken(
        user_id=user_id,
        login_session_id=sign_in_id,
        name=name,
        token_hash=_hash(secret),
        scopes=[scope.value for scope in scopes],
        is_refresh=is_refresh,
        expires_at=expires_at,
    )
    db.add(token)
    await db.flush()
    return token, secret


async def find_within(
    db: AsyncSession | AsyncConnection, *, secret: str, is_refresh: bool
) -> FoundToken:
    """The token with this secret, if it still opens something. Raises NotSignedIn."""
    if not _TOKEN.fullmatch(secret):
        raise NotSignedIn
    given = {"token_hash": _hash(secret), "is_refresh": is_refresh, "time": now()}
    row = (await db.execute(_holding_token(), given)).one_or_none()
    if row is None:
        raise NotSignedIn
    return FoundToken(_caller_of(row), row.last_used_at)


async def note_use(token: FoundToken) -> None:
    """Remember the use, once a minute: not every request has to write."""
    used, caller = token.last_used_at, token.caller
    if used is not None and used >= now() - _NOTED_EVERY:
        return
    async with transaction() as db:
        await db.execute(
            update(AccessToken)
            .where(
                col(AccessToken.id) == caller.token_id,
                col(AccessToken.user_id) == caller.user_id,
            )
            .values(last_used_at=now())
        )


@cache
def _holding_token() -> Select[*tuple[Any, ...]]:
    """The query for a token that still opens something. Every request asks it, so it is put
    together once."""
    time = bindparam("time", type_=DateTime(timezone=True))
    return (
        select(
            col(AccessToken.id),
            col(AccessToken.user_id),
            col(AccessToken.login_session_id),
            col(AccessToken.scopes),
            col(AccessToken.last_used_at),
        )
        .join(User, col(User.id) == col(AccessToken.user_id))
        .outerjoin(LoginSession, col(LoginSession.id) == col(AccessToken.login_session_id))
        .where(
            col(AccessToken.token_hash) == bindparam("token_hash"),
            col(AccessToken.is_refresh) == bindparam("is_refresh"),
            col(AccessToken.expires_at) > time,
            col(User.disabled_at).is_(None),
            or_(col(AccessToken.login_session_id).is_(None), and_(*_holding(time))),
        )
    )


def _caller_of(row: Row[*tuple[Any, ...]]) -> Caller:
    return Caller(
        user_id=row.user_id,
        token_id=row.id,
        scopes=frozenset(Scope(name) for name in row.scopes),
        sign_in_id=row.login_session_id,
    )


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
