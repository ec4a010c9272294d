"""Rows of access tokens: made, found by their secret, used."""

import hashlib
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

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


async def find_within(db: AsyncSession, *, secret: str, is_refresh: bool) -> AccessToken:
    """The token with this secret, if it still opens something. Raises NotSignedIn."""
    if not _TOKEN.fullmatch(secret):
        raise NotSignedIn
    query = (
        select(AccessToken)
        .join(User, col(User.id) == col(AccessToken.user_id))
        .outerjoin(LoginSession, col(LoginSession.id) == col(AccessToken.login_session_id))
        .where(
            col(AccessToken.token_hash) == _hash(secret),
            col(AccessToken.is_refresh).is_(is_refresh),
            col(AccessToken.expires_at) > now(),
            col(User.disabled_at).is_(None),
            or_(col(AccessToken.login_session_id).is_(None), and_(*_holding())),
        )
    )
    token: AccessToken | None = await db.scalar(query)
    if token is None:
        raise NotSignedIn
    return token


async def note_use_within(db: AsyncSession, token: AccessToken) -> None:
    """Remember the use, once a minute: not every request has to write."""
    used = token.last_used_at
    if used is None or used < now() - _NOTED_EVERY:
        await db.execute(
            update(AccessToken)
            .where(col(AccessToken.id) == token.id, col(AccessToken.user_id) == token.user_id)
            .values(last_used_at=now())
        )


def caller_of(token: AccessToken) -> Caller:
    return Caller(
        user_id=token.user_id,
        token_id=token.id,
        scopes=frozenset(Scope(name) for name in token.scopes),
        sign_in_id=token.login_session_id,
    )


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
