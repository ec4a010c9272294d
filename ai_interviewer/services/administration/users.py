"""What an administrator may do to accounts. Only the command line calls this."""

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import Conflict, NotFound
from ai_interviewer.models import User
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import emails, password_rules, passwords


async def create_user(*, email: str, password: str) -> None:
    """Open an account. Raises ValidationFailed or Conflict (email_taken)."""
    address = emails.normalised(email)
    password_hash = await passwords.hash_password(
        await password_rules.checked(password, email=address)
    )
    try:
        async with transaction() as db:
            db.add(User(email=address, password_hash=password_hash))
    except IntegrityError:
        raise Conflict("email_taken") from None


async def reset_password(*, email: str, password: str) -> None:
    """Set a new password and end every sign-in. Raises NotFound or ValidationFailed."""
    password_hash = await passwords.hash_password(
        await password_rules.checked(password, email=email)
    )
    async with transaction() as db:
        user = await _by_email(db, email)
        await accounts.set_password_within(db, user_id=user.id, password_hash=password_hash)


async def disable_user(*, email: str) -> None:
    """Refuse further log-ins and end every sign-in. Raises NotFound."""
    async with transaction() as db:
        user = await _by_email(db, email)
        user.disabled_at = user.disabled_at or now()
        await accounts.end_all_sign_ins_within(db, user_id=user.id)


async def enable_user(*, email: str) -> None:
    """Let a disabled account log in again. Raises NotFound."""
    async with transaction() as db:
        user = await _by_email(db, email)
        user.disabled_at = None


async def user_lines() -> list[str]:
    """A line per account, the oldest first: e-mail, day of registration, active or disabled."""
    async with transaction() as db:
        users = list(await db.scalars(select(User).order_by(col(User.created_at))))
    return [
        f"{user.email}\t{user.created_at:%Y-%m-%d}\t{'disabled' if user.disabled_at else 'active'}"
        for user in users
    ]


async def _by_email(db: AsyncSession, email: str) -> User:
    """The account with this e-mail, locked so that simultaneous log-ins wait. Raises NotFound."""
    query = select(User).where(col(User.email) == emails.normalised(email))
    user = await db.scalar(query.with_for_update(key_share=True))
    if user is None:
        raise NotFound
    return user
