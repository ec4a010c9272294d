"""Links by which somebody who forgot their password sets a new one. We send no mail: an
administrator makes the link and hands it over, without ever knowing the password.
"""

from datetime import timedelta

from sqlalchemy import ColumnElement, delete, select
from sqlmodel import col

from ai_interviewer import routes
from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Act, Actor
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.models import ResetLink, User
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts, rate_limits
from ai_interviewer.services.accounts import emails
from ai_interviewer.services.administration._audit_rows import record_within
from ai_interviewer.services.administration._link_tokens import hash_of, new_token
from ai_interviewer.services.administration._user_rows import user_by_email

LASTS = timedelta(hours=24)
"""As NIST SP 800-63B-4 (4.2.1) lets a recovery code last that is sent to an address."""


async def create(*, by: Actor, email: str) -> str:
    """A new link to set this account's password, once; its whole address. An earlier one ends.

    Raises NotFound or Conflict (account_disabled).
    """
    token = new_token()
    async with transaction() as db:
        user = await user_by_email(db, email)
        if user.disabled_at is not None:
            raise Conflict("account_disabled")
        await db.execute(delete(ResetLink).where(col(ResetLink.user_id) == user.id))
        db.add(ResetLink(user_id=user.id, token_hash=hash_of(token), expires_at=now() + LASTS))
        await record_within(db, by=by, act=Act.CREATE_RESET_LINK, user_id=user.id)
    return settings().app_url + routes.reset_password(token)


async def email_of(*, token: str) -> str:
    """The e-mail of the account whose password this token sets. Raises NotFound."""
    if not hash_of(token):
        raise NotFound
    query = (
        select(col(User.email))
        .join(ResetLink, col(ResetLink.user_id) == col(User.id))
        .where(*_opens(token), col(User.disabled_at).is_(None))
    )
    async with transaction() as db:
        email = await db.scalar(query)
    if email is None:
        raise NotFound
    return str(email)


async def use(*, token: str, password: str) -> None:
    """Set the password, and end every sign-in and this link.

    Raises ValidationFailed (reset_link_invalid, weak_password) or, like a log-in, RateLimited. A
    password that is refused doesn't use the link up.
    """
    try:
        email = await email_of(token=token)
    except NotFound:
        raise ValidationFailed("reset_link_invalid") from None
    await rate_limits.allow_password(email=emails.folded(email))
    account = await accounts.checked_account(email=email, password=password)
    async with transaction() as db:
        user = await user_by_email(db, email)
        # Only now: of simultaneous uses the others have waited for the account, and find no link.
        link = await db.scalar(
            delete(ResetLink).where(*_opens(token)).returning(col(ResetLink.user_id))
        )
        if link is None or user.disabled_at is not None:
            raise ValidationFailed("reset_link_invalid")
        await accounts.set_password_within(db, user_id=link, password_hash=account.password_hash)
        await record_within(db, by=Actor(email, link), act=Act.USE_RESET_LINK, user_id=link)


def _opens(token: str) -> tuple[ColumnElement[bool], ...]:
    return (col(ResetLink.token_hash) == hash_of(token), col(ResetLink.expires_at) > now())
