"""What servers object to when a user's models are called: stored, so that a restart learns nothing
anew, and forgotten when the user saves or removes a key."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.models import ServerObjection
from ai_interviewer.models.base import now

_SERVER_CHARACTERS, _MODEL_CHARACTERS = 500, 100


class StoredObjections:
    """See `Objections`: those of one user."""

    def __init__(self, user_id: UUID) -> None:
        self._user_id = user_id

    async def load(self, *, server: str, model: str) -> Mapping[str, Any]:
        """What was learned before; empty for a first contact."""
        return await load(user_id=self._user_id, server=server, model=model)

    async def save(self, *, server: str, model: str, learned: Mapping[str, Any]) -> None:
        """Keep this instead of what was learned before."""
        await save(user_id=self._user_id, server=server, model=model, learned=learned)


async def load(*, user_id: UUID, server: str, model: str) -> Mapping[str, Any]:
    """What was learned of this model on this server; empty when nothing was."""
    query = select(col(ServerObjection.learned)).where(
        col(ServerObjection.user_id) == user_id,
        col(ServerObjection.server) == server[:_SERVER_CHARACTERS],
        col(ServerObjection.model) == model[:_MODEL_CHARACTERS],
    )
    async with transaction() as db:
        learned: Mapping[str, Any] | None = await db.scalar(query)
    return learned or {}


async def save(*, user_id: UUID, server: str, model: str, learned: Mapping[str, Any]) -> None:
    """Keep what was learned of this model on this server."""
    statement = insert(ServerObjection).values(
        user_id=user_id,
        server=server[:_SERVER_CHARACTERS],
        model=model[:_MODEL_CHARACTERS],
        learned=dict(learned),
        learned_at=now(),
    )
    values = {"learned": dict(learned), "learned_at": now()}
    async with transaction() as db:
        await db.execute(
            statement.on_conflict_do_update(
                index_elements=["user_id", "server", "model"], set_=values
            )
        )


async def forget(*, user_id: UUID) -> None:
    """Forget all that was learned: the next call of each model asks in the richest way again."""
    async with transaction() as db:
        await db.execute(delete(ServerObjection).where(col(ServerObjection.user_id) == user_id))
