"""Accounts as administrators name them."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import User
from ai_interviewer.services.accounts import emails


async def user_by_email(db: AsyncSession, email: str) -> User:
    """The account with this e-mail, locked so that simultaneous log-ins wait. Raises NotFound."""
    query = select(User).where(col(User.email) == emails.normalised(email))
    user: User | None = await db.scalar(query.with_for_update(key_share=True))
    if user is None:
        raise NotFound
    return user
