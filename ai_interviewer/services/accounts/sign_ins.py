"""Where somebody is signed in. A sign-in lasts as long as it is used, up to a limit.

The token in the cookie is good for that limit; what slides with use is the row's `expires_at`,
because an event cannot set a cookie.
"""

import asyncio
from uuid import UUID

from sqlalchemy import and_, select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.models import LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services._records.access import owned_sign_in
from ai_interviewer.services.accounts import _browsers, tokens
from ai_interviewer.services.accounts._sign_in_rows import _holding, end_all_sign_ins_within
from ai_interviewer.views.account import SignInView
from ai_interviewer.views.moments import moment


async def list_sign_ins(*, user_id: UUID, token: str) -> list[SignInView]:
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
        await end_all_sign_ins_within(db, user_id=user_id)
