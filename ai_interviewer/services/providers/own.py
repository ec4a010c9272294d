"""Providers that a user adds by an address, where the host allows it."""

import re
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import delete, select
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.config.providers import OWN
from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.interviewers.registry import leads_to_public_addresses
from ai_interviewer.models import UserProvider
from ai_interviewer.services import rate_limits
from ai_interviewer.services._records.access import account

_ID_CHARACTERS = 26
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")


def are_allowed() -> bool:
    """Whether the host lets users add providers."""
    return settings().allow_user_providers


async def add(*, user_id: UUID, name: str, address: str) -> str:
    """Add a provider; the name of its interviewer.

    Raises ValidationFailed (own_providers_off, own_name_invalid, own_name_taken,
    own_address_invalid, own_address_not_public, own_providers_too_many) or RateLimited.
    """
    if not are_allowed():
        raise ValidationFailed("own_providers_off")
    label, where = _checked_name(name), _checked_address(address)
    await rate_limits.allow_key_check(user_id=user_id)
    parts = urlsplit(where)
    if not await leads_to_public_addresses(parts.hostname or "", parts.port or 443):
        raise ValidationFailed("own_address_not_public")
    async with transaction() as db:
        await account(db, user_id=user_id)
        query = select(UserProvider).where(col(UserProvider.user_id) == user_id)
        rows = list(await db.scalars(query.with_for_update()))
        if len(rows) >= limits.OWN_PROVIDERS_MOST:
            raise ValidationFailed("own_providers_too_many", most=limits.OWN_PROVIDERS_MOST)
        names = {row.name.casefold() for row in rows}
        names |= {provider.name.casefold() for provider in settings().providers}
        if label.casefold() in names:
            raise ValidationFailed("own_name_taken")
        identifier = _new_id(label, {row.id for row in rows})
        db.add(UserProvider(user_id=user_id, id=identifier, name=label, address=where))
    return identifier.upper().replace("-", "_")


async def remove(*, user_id: UUID, provider: str) -> None:
    """Remove a provider that the user added, and the model chosen there. Removing none is fine."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        await db.execute(
            delete(UserProvider).where(
                col(UserProvider.user_id) == user_id, col(UserProvider.id) == provider
            )
        )
        user.chosen_models = {
            name: model for name, model in user.chosen_models.items() if name != provider
        }


def _checked_name(name: str) -> str:
    label = " ".join(name.split())
    if not 0 < len(label) <= limits.PROVIDER_NAME_CHARACTERS or not label.isprintable():
        raise ValidationFailed("own_name_invalid", most=limits.PROVIDER_NAME_CHARACTERS)
    return label


def _checked_address(address: str) -> str:
    text = address.strip().rstrip("/")
    try:
        parts = urlsplit(text)
        has_host = bool(parts.hostname) and (parts.port or 443) > 0
    except ValueError:
        raise ValidationFailed("own_address_invalid") from None
    is_plain = not (parts.username or parts.password or parts.query or parts.fragment)
    is_text = text.isascii() and text.isprintable() and " " not in text and len(text) <= 500
    if not (has_host and is_plain and is_text and parts.scheme == "https"):
        raise ValidationFailed("own_address_invalid")
    return text


def _new_id(label: str, taken: set[str]) -> str:
    stem = _NOT_IN_IDS.sub("-", label.casefold()).strip("-")[: _ID_CHARACTERS - 3].strip("-")
    stem = stem or "provider"
    numbers = ("", *(f"-{number}" for number in range(2, limits.OWN_PROVIDERS_MOST + 2)))
    return next(
        identifier for number in numbers if (identifier := f"{OWN}{stem}{number}") not in taken
    )
