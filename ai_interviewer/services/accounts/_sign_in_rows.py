"""How a sign-in begins, lasts and ends, as part of a larger change."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.models import LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services.accounts import tokens

SIGN_IN_LASTS = timedelta(days=14)
"""After the last use."""


SIGN_IN_LASTS_AT_MOST = timedelta(days=90)
"""After the log-in, however much it is used."""


_NOTED_EVERY = timedelta(minutes=5)
"""Use is written down this often, so that not every event writes."""


async def end_all_sign_ins_within(db: AsyncSession, *, user_id: UUID) -> None:
    await db.execute(
        update(LoginSession)
        .where(col(LoginSession.user_id) == user_id, col(LoginSession.revoked_at).is_(None))
        .values(revoked_at=now())
    )


async def begin_sign_in_within(db: AsyncSession, *, user_id: UUID, user_agent: str) -> str:
    """Sign in; the token for the cookie. What ended before is forgotten."""
    await db.execute(
        delete(LoginSession).where(
            col(LoginSession.user_id) == user_id,
            or_(col(LoginSession.revoked_at).is_not(None), col(LoginSession.expires_at) <= now()),
        )
    )
    began = now()
    sign_in = LoginSession(
        user_id=user_id,
        user_agent=user_agent[:300].replace("\x00", ""),
        created_at=began,
        last_seen_at=began,
        expires_at=began + SIGN_IN_LASTS,
    )
    db.add(sign_in)
    await db.flush()
    return tokens.issue(
        user_id=user_id, login_id=sign_in.id, expires_at=began + SIGN_IN_LASTS_AT_MOST
    )


async def use_sign_in_within(db: AsyncSession, *, claims: tokens.Claims) -> None:
    """Check that the sign-in still holds, and let it slide on. Raises NotSignedIn."""
    query = (
        select(col(LoginSession.last_seen_at))
        .join(User, col(User.id) == col(LoginSession.user_id))
        .where(
            col(LoginSession.id) == claims.login_id,
            col(LoginSession.user_id) == claims.user_id,
            *_holding(),
            col(User.disabled_at).is_(None),
        )
    )
    last_seen_at = await db.scalar(query)
    if last_seen_at is None:
        raise NotSignedIn
    if last_seen_at < now() - _NOTED_EVERY:
        await _note_use(db, claims.login_id)


async def _note_use(db: AsyncSession, sign_in_id: UUID) -> None:
    """Of several tabs that come at the same time, the first writes."""
    at_most = col(LoginSession.created_at) + SIGN_IN_LASTS_AT_MOST
    await db.execute(
        update(LoginSession)
        .where(
            col(LoginSession.id) == sign_in_id,
            col(LoginSession.last_seen_at) < now() - _NOTED_EVERY,
            *_holding(),
        )
        .values(last_seen_at=now(), expires_at=func.least(now() + SIGN_IN_LASTS, at_most))
    )


def _holding(time: Any = None) -> tuple[ColumnElement[bool], ...]:
    """What is true, now or at `time`, of a sign-in that was neither ended nor left unused for too
    long."""
    time = now() if time is None else time
    return (
        col(LoginSession.revoked_at).is_(None),
        col(LoginSession.expires_at) > time,
        col(LoginSession.created_at) > time - SIGN_IN_LASTS_AT_MOST,
    )
