"""The only service that reads the table of keys. A key leaves it only for the call it pays for."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed, ValidationFailed
from ai_interviewer.models import ApiKey
from ai_interviewer.models.base import now
from ai_interviewer.services import encryption


@dataclass(frozen=True, slots=True)
class MaskedKey:
    """What may be shown of a key."""

    last4: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class Rotation:
    """What a rotation did: rows that moved to the active key, and rows that no key opens."""

    moved: int
    unreadable: int


async def save(*, user_id: UUID, key: str, is_verified: bool) -> None:
    """Store or replace the user's key, encrypted. Raises ValidationFailed when it is no key."""
    secret = checked_key(key)
    sealed = encryption.seal(secret, owner=user_id)
    values = {
        "ciphertext": sealed.ciphertext,
        "nonce": sealed.nonce,
        "key_id": sealed.key_id,
        "last4": secret[-4:],
        "verified_at": now() if is_verified else None,
        "created_at": now(),
    }
    statement = insert(ApiKey).values(user_id=user_id, **values)
    async with transaction() as db:
        await db.execute(statement.on_conflict_do_update(index_elements=["user_id"], set_=values))


async def remove(*, user_id: UUID) -> None:
    """Forget the user's key. Removing none is fine."""
    async with transaction() as db:
        await db.execute(delete(ApiKey).where(col(ApiKey.user_id) == user_id))


async def masked(db: AsyncSession, *, user_id: UUID) -> MaskedKey | None:
    """What may be shown of the user's key; None when there is none."""
    row = await db.get(ApiKey, user_id)
    return MaskedKey(last4=row.last4, is_verified=row.verified_at is not None) if row else None


async def reveal(*, user_id: UUID) -> str:
    """The key itself, for the moment of a call.

    Raises InterviewerFailed (NO_KEY) when there is none, or when it cannot be decrypted any more.
    """
    async with transaction() as db:
        row = await db.get(ApiKey, user_id)
    if row is None:
        raise InterviewerFailed(FailureKind.NO_KEY)
    try:
        return encryption.unseal(_sealed(row), owner=user_id)
    except encryption.CannotDecrypt:
        raise InterviewerFailed(FailureKind.NO_KEY) from None


async def rotate(*, batch: int = 50) -> Rotation:
    """Encrypt everything that lies under an older key anew, under the active one.

    Every batch is committed by itself, so that this can be interrupted and run again. Rows that
    cannot be decrypted are counted and left as they are.
    """
    moved = unreadable = 0
    after = UUID(int=0)
    while owners := await _under_older_keys(after, batch):
        for could_read in await _moved(owners):
            moved += could_read
            unreadable += not could_read
        after = owners[-1]
    return Rotation(moved=moved, unreadable=unreadable)


async def _under_older_keys(after: UUID, most: int) -> list[UUID]:
    query = select(col(ApiKey.user_id)).where(_is_older(), col(ApiKey.user_id) > after)
    async with transaction() as db:
        return list(await db.scalars(query.order_by(col(ApiKey.user_id)).limit(most)))


async def _moved(owners: list[UUID]) -> list[bool]:
    """Move these users' keys, and say of each whether it could be read.

    The rows are locked, and looked at again once they are: a key that its user replaced or removed
    in the meantime is no longer ours to move.
    """
    query = select(ApiKey).where(_is_older(), col(ApiKey.user_id).in_(owners))
    async with transaction() as db:
        rows = await db.scalars(query.order_by(col(ApiKey.user_id)).with_for_update())
        return [_move(row) for row in rows]


def _move(row: ApiKey) -> bool:
    try:
        secret = encryption.unseal(_sealed(row), owner=row.user_id)
    except encryption.CannotDecrypt:
        return False
    sealed = encryption.seal(secret, owner=row.user_id)
    row.ciphertext, row.nonce, row.key_id = sealed.ciphertext, sealed.nonce, sealed.key_id
    return True


def _is_older() -> ColumnElement[bool]:
    return col(ApiKey.key_id) != settings().encryption_keys[0].id


def _sealed(row: ApiKey) -> encryption.Sealed:
    return encryption.Sealed(ciphertext=row.ciphertext, nonce=row.nonce, key_id=row.key_id)


def checked_key(key: str) -> str:
    """The key without surrounding space. Keys travel in a header: printable ASCII, no spaces."""
    secret = key.strip()
    is_header_safe = secret.isascii() and secret.isprintable() and " " not in secret
    if not 8 <= len(secret) <= limits.API_KEY_CHARACTERS or not is_header_safe:
        raise ValidationFailed("key_invalid")
    return secret
