"""Where somebody is signed in. A sign-in lasts as long as it is used, up to a limit.

The token in the cookie is good for that limit; what slides with use is the row's `expires_at`,
because an event cannot set a cookie.
"""

import asyncio
from datetime import timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.domain.moments import moment
from ai_interviewer.domain.views import SignInView
from ai_interviewer.models import LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services import _browsers, tokens
from ai_interviewer.services._access import owned_sign_in

LASTS = timedelta(days=14)
"""After the last use."""
LASTS_AT_MOST = timedelta(days=90)
"""After the log-in, however much it is used."""
_NOTED_EVERY = timedelta(minutes=5)
"""Use is written down this often, so that not every event writes."""


async def all_of(*, user_id: UUID, token: str) -> list[SignInView]:
    """The account's sign-ins that still hold, the last used first; `token` is their page's."""
    own = tokens.read_of_page(token).login_id
    query = (
        select(LoginSession, col(User.time_zone))
        .join(User, and_(col(User.id) == col(LoginSession.user_id), col(User.id) == user_id))
        .where(col(LoginSession.user_id) == user_id, *_holding())
        .order_by(col(LoginSession.last_seen_at).desc(), col(LoginSession.id).desc())
    )
    async with transaction() as db:
        rows = (await db.execute(query)).tuples().all()
    names = await asyncio.to_thread(lambda: [_browsers.named(row.user_agent) for row, _ in rows])
    return [
        SignInView(
            id=str(row.id),
            browser=name,
            since=moment(row.created_at, zone),
            last_seen=moment(row.last_seen_at, zone),
            is_this_one=row.id == own,
        )
        for (row, zone), name in zip(rows, names, strict=True)
    ]


async def end(*, user_id: UUID, sign_in_id: UUID) -> None:
    """End one sign-in. Raises NotFound."""
    async with transaction() as db:
        sign_in = await owned_sign_in(db, user_id=user_id, sign_in_id=sign_in_id)
        sign_in.revoked_at = sign_in.revoked_at or now()


async def end_all(*, user_id: UUID) -> None:
    """End every sign-in of the account, the asker's own too."""
    async with transaction() as db:
        await end_all_within(db, user_id=user_id)


async def end_all_within(db: AsyncSession, *, user_id: UUID) -> None:
    await db.execute(
        update(LoginSession)
        .where(col(LoginSession.user_id) == user_id, col(LoginSession.revoked_at).is_(None))
        .values(revoked_at=now())
    )


async def begin_within(db: AsyncSession, *, user_id: UUID, user_agent: str) -> str:
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
        expires_at=began + LASTS,
    )
    db.add(sign_in)
    await db.flush()
    return tokens.issue(user_id=user_id, login_id=sign_in.id, expires_at=began + LASTS_AT_MOST)


async def use_within(db: AsyncSession, *, claims: tokens.Claims) -> None:
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
    at_most = col(LoginSession.created_at) + LASTS_AT_MOST
    await db.execute(
        update(LoginSession)
        .where(
            col(LoginSession.id) == sign_in_id,
            col(LoginSession.last_seen_at) < now() - _NOTED_EVERY,
            *_holding(),
        )
        .values(last_seen_at=now(), expires_at=func.least(now() + LASTS, at_most))
    )


def _holding() -> tuple[ColumnElement[bool], ...]:
    """What is true of a sign-in that was neither ended nor left unused for too long."""
    return (
        col(LoginSession.revoked_at).is_(None),
        col(LoginSession.expires_at) > now(),
        col(LoginSession.created_at) > now() - LASTS_AT_MOST,
    )
