"""Links by which others read a report, without an account and without changing anything.

A token is 256 random bits, and only its hash is stored: nobody can make a link out of the database.
"""

import hashlib
import re
import secrets
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import and_, select
from sqlmodel import col

from ai_interviewer import routes
from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.domain.limits import SHARE_DAYS
from ai_interviewer.models import InterviewSession, SharedReport, User
from ai_interviewer.models.base import now
from ai_interviewer.services import interviews, rate_limits
from ai_interviewer.services._records.access import owned_interview, owned_share
from ai_interviewer.services.reports._report import completed_interview
from ai_interviewer.texts import t
from ai_interviewer.views.completed.report import ReportView, ShareView, report_view
from ai_interviewer.views.moments import day_of, moment

_TOKEN_BYTES = 32
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


def are_allowed() -> bool:
    """Whether the host lets people share reports."""
    return settings().allow_sharing


async def create(
    *, user_id: UUID, session_id: UUID, days: int, shows_email: bool, shows_resume: bool
) -> str:
    """A new link to the report of this interview, good for so many days; its whole address.

    Raises NotFound, RateLimited, Conflict (sharing_off) or ValidationFailed (choice_unknown).
    """
    await completed_interview(user_id=user_id, session_id=session_id)
    if not are_allowed():
        raise Conflict("sharing_off")
    if days not in SHARE_DAYS:
        raise ValidationFailed("choice_unknown")
    await rate_limits.allow_share(user_id=user_id)
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id)
        db.add(
            SharedReport(
                user_id=user_id,
                interview_session_id=interview.id,
                token_hash=_hash(token),
                shows_email=shows_email,
                shows_resume=shows_resume,
                expires_at=now() + timedelta(days=days),
            )
        )
    return settings().app_url + routes.shared_report(token)


async def list_shares(*, user_id: UUID) -> list[ShareView]:
    """The user's links that still open, the newest first."""
    query = (
        select(SharedReport, InterviewSession, col(User.time_zone))
        .join(User, and_(col(User.id) == col(SharedReport.user_id), col(User.id) == user_id))
        .join(InterviewSession, col(InterviewSession.id) == col(SharedReport.interview_session_id))
        .where(
            col(SharedReport.user_id) == user_id,
            col(InterviewSession.user_id) == user_id,
            col(SharedReport.revoked_at).is_(None),
            col(SharedReport.expires_at) > now(),
        )
        .order_by(col(SharedReport.created_at).desc(), col(SharedReport.id).desc())
    )
    async with transaction() as db:
        rows = (await db.execute(query)).tuples().all()
    return [_share_view(*row) for row in rows]


async def revoke(*, user_id: UUID, share_id: UUID) -> None:
    """Let a link open nothing from now on. Raises NotFound."""
    async with transaction() as db:
        share = await owned_share(db, user_id=user_id, share_id=share_id)
        share.revoked_at = share.revoked_at or now()


async def open_shared(*, token: str, address: str) -> ReportView:
    """The report that a link leads to, for anybody who has it. `address` is the reader's.

    A link that is unknown, expired, revoked or switched off by the host is not found. Raises
    NotFound or RateLimited.
    """
    if not are_allowed() or not _TOKEN.fullmatch(token):
        raise NotFound
    await rate_limits.allow_shared_reading(address=address)
    share, email, zone = await _open_share(token)
    owner, session_id = share.user_id, share.interview_session_id
    view = await completed_interview(user_id=owner, session_id=session_id)
    sources = await interviews.sources(user_id=owner, session_id=session_id)
    shown = report_view(
        view,
        email=email if share.shows_email else "",
        resume=sources.resume if share.shows_resume else "",
    )
    return replace(shown, id="", until=day_of(share.expires_at, zone))


async def _open_share(token: str) -> tuple[SharedReport, str, str]:
    """The link with its owner's e-mail and time zone. Raises NotFound unless it opens."""
    query = (
        select(SharedReport, col(User.email), col(User.time_zone))
        .join(User, col(User.id) == col(SharedReport.user_id))
        .where(
            col(SharedReport.token_hash) == _hash(token),
            col(SharedReport.revoked_at).is_(None),
            col(SharedReport.expires_at) > now(),
            col(User.disabled_at).is_(None),
        )
    )
    async with transaction() as db:
        found = (await db.execute(query)).tuples().one_or_none()
    if found is None:
        raise NotFound
    return found


def _share_view(share: SharedReport, interview: InterviewSession, zone: str) -> ShareView:
    shown = [
        name
        for name, is_shown in (
            (t.completed.share_shows_email, share.shows_email),
            (t.completed.share_shows_resume, share.shows_resume),
        )
        if is_shown
    ]
    return ShareView(
        id=str(share.id),
        path=routes.report(str(interview.id)),
        title=t.practice.source.format(
            title=interview.posting_title, attempt=interview.attempt_number
        ),
        created=moment(share.created_at, zone),
        expires=moment(share.expires_at, zone),
        shows=t.app.separator.join(shown),
    )


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
