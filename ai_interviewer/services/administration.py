"""What whoever runs the server may do to accounts. Only the command line calls this."""

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import Conflict, NotFound
from ai_interviewer.models import LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services import passwords
from ai_interviewer.services.accounts import checked_password, normalised_email


async def create_user(*, email: str, password: str) -> None:
    """Open an account. Raises ValidationFailed or Conflict (email_taken)."""
    address = normalised_email(email)
    password_hash = await passwords.hashed(checked_password(password))
    try:
        async with transaction() as db:
            db.add(User(email=address, password_hash=password_hash))
    except IntegrityError:
        raise Conflict("email_taken") from None


async def reset_password(*, email: str, password: str) -> None:
    """Set a new password and end every sign-in. Raises NotFound or ValidationFailed."""
    password_hash = await passwords.hashed(checked_password(password))
    async with transaction() as db:
        user = await _by_email(db, email)
        user.password_hash = password_hash
        await _end_sign_ins(db, user)


async def disable_user(*, email: str) -> None:
    """Refuse further log-ins and end every sign-in. Raises NotFound."""
    async with transaction() as db:
        user = await _by_email(db, email)
        user.disabled_at = user.disabled_at or now()
        await _end_sign_ins(db, user)


async def user_lines() -> list[str]:
    """One line an account: e-mail, since when, and whether it is disabled."""
    async with transaction() as db:
        users = list(await db.scalars(select(User).order_by(col(User.created_at))))
    return [
        f"{user.email}\t{user.created_at:%Y-%m-%d}\t{'disabled' if user.disabled_at else 'active'}"
        for user in users
    ]


async def _by_email(db: AsyncSession, email: str) -> User:
    user = await db.scalar(select(User).where(col(User.email) == normalised_email(email)))
    if user is None:
        raise NotFound
    return user


async def _end_sign_ins(db: AsyncSession, user: User) -> None:
    await db.execute(
        update(LoginSession)
        .where(col(LoginSession.user_id) == user.id, col(LoginSession.revoked_at).is_(None))
        .values(revoked_at=now())
    )
