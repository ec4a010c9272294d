"""The only service that reads the table of keys. A key leaves it only for the call it pays for."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed, ValidationFailed
from ai_interviewer.models import ApiKey
from ai_interviewer.models.base import now
from ai_interviewer.services.accounts import encryption

_KeyName = tuple[UUID, str]


_NAME = (col(ApiKey.user_id), col(ApiKey.provider))
"""What tells one key from another: its owner and its provider."""


@dataclass(frozen=True, slots=True)
class Rotation:
    """What a rotation did: rows that moved to the active key, and rows that no key opens."""

    moved: int
    unreadable: int


async def save(*, user_id: UUID, provider: str, key: str, is_verified: bool) -> None:
    """Store or replace the user's key for this provider, encrypted.

    Raises ValidationFailed when it is no key.
    """
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
    statement = insert(ApiKey).values(user_id=user_id, provider=provider, **values)
    async with transaction() as db:
        await db.execute(
            statement.on_conflict_do_update(index_elements=["user_id", "provider"], set_=values)
        )


async def remove(*, user_id: UUID, provider: str) -> None:
    """Forget the user's key for this provider. Removing none is fine."""
    async with transaction() as db:
        await db.execute(
            delete(ApiKey).where(col(ApiKey.user_id) == user_id, col(ApiKey.provider) == provider)
        )


async def mark(*, user_id: UUID, provider: str, is_accepted: bool) -> None:
    """Note that a call with the user's key was accepted, or that the provider refused the key."""
    is_marked = col(ApiKey.verified_at).is_not(None)
    changed = update(ApiKey).where(
        col(ApiKey.user_id) == user_id, col(ApiKey.provider) == provider, is_marked != is_accepted
    )
    async with transaction() as db:
        await db.execute(changed.values(verified_at=now() if is_accepted else None))


async def reveal(*, user_id: UUID, provider: str) -> str:
    """The key itself, for the moment of a call.

    Raises InterviewerFailed (NO_KEY) when there is none, or when it cannot be decrypted any more.
    """
    async with transaction() as db:
        row = await _row(db, user_id, provider)
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
    after: _KeyName = (UUID(int=0), "")
    while names := await _under_older_keys(after, batch):
        for could_read in await _moved(names):
            moved += could_read
            unreadable += not could_read
        after = names[-1]
    return Rotation(moved=moved, unreadable=unreadable)


async def _under_older_keys(after: _KeyName, most: int) -> list[_KeyName]:
    query = select(col(ApiKey.user_id), col(ApiKey.provider)).where(
        _is_older(), tuple_(*_NAME) > tuple_(*after)
    )
    async with transaction() as db:
        rows = await db.execute(query.order_by(*_NAME).limit(most))
        return [(user_id, provider) for user_id, provider in rows]


async def _moved(names: list[_KeyName]) -> list[bool]:
    """Move these keys, and say of each whether it could be read.

    The rows are locked, and looked at again once they are: a key that its user replaced or removed
    in the meantime is no longer ours to move.
    """
    query = select(ApiKey).where(_is_older(), tuple_(*_NAME).in_(names))
    async with transaction() as db:
        rows = await db.scalars(query.order_by(*_NAME).with_for_update())
        return [_move(row) for row in rows]


def _move(row: ApiKey) -> bool:
    try:
        secret = encryption.unseal(_sealed(row), owner=row.user_id)
    except encryption.CannotDecrypt:
        return False
    sealed = encryption.seal(secret, owner=row.user_id)
    row.ciphertext, row.nonce, row.key_id = sealed.ciphertext, sealed.nonce, sealed.key_id
    return True


async def _row(db: AsyncSession, user_id: UUID, provider: str) -> ApiKey | None:
    return await db.get(ApiKey, (user_id, provider))


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
