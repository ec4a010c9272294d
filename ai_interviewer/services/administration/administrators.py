"""Who may administer the server from its pages."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Actor, Role
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import User


@dataclass(frozen=True, slots=True)
class Administrator:
    """Who acts, and the time zone in which they read times."""

    actor: Actor
    time_zone: str


async def administrator(*, user_id: UUID) -> Administrator:
    """Who acts by this account. Raises NotFound unless it is an administrator's: for everybody
    else there is nothing here."""
    query = select(User).where(
        col(User.id) == user_id, col(User.role) == Role.ADMIN, col(User.disabled_at).is_(None)
    )
    async with transaction() as db:
        user = await db.scalar(query)
    if user is None:
        raise NotFound
    return Administrator(Actor(user.email, user.id), user.time_zone)
