"""The interviewers that one user can choose from, with the model of each."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.config.providers import OWN, KeyPolicy, Provider
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.interviewers import registry
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.models import User, UserProvider


async def vendors_within(db: AsyncSession, *, user_id: UUID) -> list[Vendor]:
    """The interviewers of this installation, and those that the user added if the host still
    allows that."""
    if not settings().allow_user_providers:
        return list(registry.vendors())
    own = select(UserProvider).where(col(UserProvider.user_id) == user_id)
    rows = await db.scalars(own.order_by(col(UserProvider.created_at)))
    return [*registry.vendors(), *(registry.own_vendor(_provider(row)) for row in rows)]


async def vendor_within(db: AsyncSession, *, user_id: UUID, name: str) -> Vendor:
    """The interviewer of this name. Raises ValidationFailed (choice_unknown)."""
    known = await vendors_within(db, user_id=user_id)
    vendor = next((vendor for vendor in known if vendor.spec.name == name), None)
    if vendor is None:
        raise ValidationFailed("choice_unknown")
    return vendor


def model_of(vendor: Vendor, user: User) -> str:
    """The model that the user chose, if the host still allows it; else the provider's usual one,
    which may be empty."""
    chosen = user.chosen_models.get(vendor.spec.provider, "")
    return chosen if chosen and vendor.allows(chosen) else vendor.default_model


def is_ready(vendor: Vendor, user: User, keys: Collection[str]) -> bool:
    """Whether an interview could begin: the key is there if one is needed, and a model is known."""
    spec = vendor.spec
    if not spec.is_model:
        return True
    has_key = spec.provider in keys or not spec.needs_key
    return has_key and bool(model_of(vendor, user))


def is_offered(vendor: Vendor, user: User) -> bool:
    """Whether to offer it for an interview. What was only found on this machine has to be chosen
    in Settings first."""
    return not vendor.spec.is_local or bool(model_of(vendor, user))


def is_own(vendor: Vendor) -> bool:
    """Whether the user added it."""
    return vendor.spec.provider.startswith(OWN)


def preferred(vendors: Sequence[Vendor], user: User, keys: Collection[str]) -> Vendor:
    """The one to preselect: what the user set up last; else a model that is ready by the user's
    own key; else one that is ready anyway; else the first."""
    ready = [v for v in vendors if v.spec.is_model and is_ready(v, user, keys)]
    by_choice = [v for v in ready if v.spec.provider == user.preferred_provider]
    by_key = [v for v in ready if v.spec.needs_key]
    return next(iter((*by_choice, *by_key, *ready, *vendors)))


def _provider(row: UserProvider) -> Provider:
    return Provider(id=row.id, name=row.name, address=row.address, key_policy=KeyPolicy.OPTIONAL)
