"""Links by which people open accounts, also while sign-up is closed."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.sql.dml import ReturningUpdate
from sqlmodel import col

from ai_interviewer import routes
from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.administration import Act, Actor, Role
from ai_interviewer.domain.errors import NotFound, ValidationFailed
from ai_interviewer.models import Invitation
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts, rate_limits
from ai_interviewer.services.accounts import emails
from ai_interviewer.services.administration._audit_rows import record_within
from ai_interviewer.services.administration._link_tokens import hash_of, new_token
from ai_interviewer.views.administration.lines import InvitationLine


async def create(*, by: Actor, role: Role, uses: int, days: int) -> str:
    """A new link that opens so many accounts, for so many days; its whole address.

    Raises ValidationFailed (invitation_uses_out_of_range, invitation_days_out_of_range).
    """
    if not 1 <= uses <= limits.INVITATION_USES_MOST:
        raise ValidationFailed("invitation_uses_out_of_range", most=limits.INVITATION_USES_MOST)
    if not 1 <= days <= limits.INVITATION_DAYS_MOST:
        raise ValidationFailed("invitation_days_out_of_range", most=limits.INVITATION_DAYS_MOST)
    token = new_token()
    async with transaction() as db:
        row = Invitation(
            token_hash=hash_of(token),
            role=role,
            uses_most=uses,
            expires_at=now() + timedelta(days=days),
        )
        db.add(row)
        await db.flush()
        detail = f"{row.id}: role {role.value}, uses {uses}, until {row.expires_at:%Y-%m-%d}"
        await record_within(db, by=by, act=Act.CREATE_INVITATION, detail=detail)
    return settings().app_url + routes.invitation(token)


async def list_invitations() -> list[InvitationLine]:
    """Those that still open accounts, the newest first."""
    query = select(Invitation).where(*_open()).order_by(col(Invitation.created_at).desc())
    async with transaction() as db:
        return [
            InvitationLine(
                id=row.id,
                role=row.role,
                uses=row.uses,
                uses_most=row.uses_most,
                created_at=row.created_at,
                expires_at=row.expires_at,
            )
            for row in await db.scalars(query.order_by(col(Invitation.id).desc()))
        ]


async def revoke(*, by: Actor, invitation_id: UUID) -> None:
    """Let a link open no more accounts; those that it opened stay. Raises NotFound."""
    async with transaction() as db:
        row = await db.get(Invitation, invitation_id)
        if row is None:
            raise NotFound
        row.revoked_at = row.revoked_at or now()
        await record_within(db, by=by, act=Act.REVOKE_INVITATION, detail=str(invitation_id))


async def is_open(*, token: str) -> bool:
    """Whether this token opens an account now."""
    query = select(col(Invitation.id)).where(_named(token), *_open())
    async with transaction() as db:
        return await db.scalar(query) is not None


async def accept(*, token: str, email: str, password: str, address: str, user_agent: str) -> str:
    """Open an account with an invitation and sign in; the token for the cookie.

    Raises ValidationFailed (invitation_invalid), and as `accounts.register` does, except
    signup_closed. An invitation that opens no account isn't used up.
    """
    email = emails.normalised(email)
    await rate_limits.allow_registration(address=address)
    if not await is_open(token=token):
        # Before a password is hashed, which is costly.
        raise ValidationFailed("invitation_invalid")
    account = await accounts.checked_account(email=email, password=password)
    async with transaction() as db:
        invitation = (await db.execute(_use(token))).first()
        if invitation is None:
            raise ValidationFailed("invitation_invalid")
        invitation_id, role = invitation
        user_id = await accounts.open_account_within(db, account, role=role)
        await record_within(
            db,
            by=Actor(account.email, user_id),
            act=Act.ACCEPT_INVITATION,
            user_id=user_id,
            detail=f"{invitation_id}: role {role.value}",
        )
        return await accounts.begin_sign_in_within(db, user_id=user_id, user_agent=user_agent)


def _use(token: str) -> ReturningUpdate[UUID, Role]:
    """Counts one use if any is left. Simultaneous ones wait for each other at the row's lock."""
    return (
        update(Invitation)
        .where(_named(token), *_open())
        .values(uses=col(Invitation.uses) + 1)
        .returning(col(Invitation.id), col(Invitation.role))
    )


def _named(token: str) -> ColumnElement[bool]:
    return col(Invitation.token_hash) == hash_of(token)


def _open() -> tuple[ColumnElement[bool], ...]:
    return (
        col(Invitation.revoked_at).is_(None),
        col(Invitation.expires_at) > now(),
        col(Invitation.uses) < col(Invitation.uses_most),
    )
