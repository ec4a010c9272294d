"""Keys for providers of models, as programs name them: by provider."""

from dataclasses import dataclass
from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed, NotFound, ValidationFailed
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.interviewers.registry import connection_of
from ai_interviewer.services import providers, rate_limits
from ai_interviewer.services._records.access import account
from ai_interviewer.services.accounts import masked_keys_within, provider_keys


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """A stored key, of which nobody sees more than the last four characters."""

    provider: str
    last4: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """Whether the provider accepts the stored key; if not, why, in a sentence."""

    provider: str
    is_valid: bool
    message: str | None


async def keys(*, user_id: UUID) -> list[KeyRecord]:
    """The user's keys, by provider."""
    async with transaction() as db:
        stored = await masked_keys_within(db, user_id=user_id)
    return [
        KeyRecord(provider=name, last4=key.last4, is_verified=key.is_verified)
        for name, key in sorted(stored.items())
    ]


async def key(*, user_id: UUID, provider: str) -> KeyRecord:
    """The key for one provider. Raises NotFound."""
    for stored in await keys(user_id=user_id):
        if stored.provider == provider:
            return stored
    raise NotFound


async def language_model(*, user_id: UUID, provider: str | None) -> str:
    """The name of the interviewer behind a provider; without one, of the provider that pages
    would preselect. Raises ValidationFailed (choice_unknown)."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        stored = await masked_keys_within(db, user_id=user_id)
        known = await providers.vendors_within(db, user_id=user_id)
    models = [
        vendor
        for vendor in known
        if vendor.spec.is_model and provider in (None, vendor.spec.provider)
    ]
    if not models:
        raise ValidationFailed("choice_unknown").about("provider")
    return providers.preferred(models, user, stored).spec.name


async def save(*, user_id: UUID, provider: str, secret: str) -> KeyRecord:
    """Check the key with its provider and store it. Raises NotFound, ValidationFailed (key_invalid,
    key_refused) or RateLimited. A key that could not be checked is stored unverified."""
    vendor = await _vendor(user_id, provider)
    await provider_keys.save_checked_key(user_id=user_id, interviewer=vendor.spec.name, key=secret)
    return await key(user_id=user_id, provider=provider)


async def remove(*, user_id: UUID, provider: str) -> None:
    """Forget the key. Raises NotFound when there is none."""
    await key(user_id=user_id, provider=provider)
    vendor = await _vendor(user_id, provider)
    await provider_keys.remove_key(user_id=user_id, interviewer=vendor.spec.name)


async def check(*, user_id: UUID, provider: str) -> KeyCheck:
    """Try the stored key. Raises NotFound, RateLimited, or InterviewerFailed when something other
    than the key is wrong."""
    await key(user_id=user_id, provider=provider)
    vendor = await _vendor(user_id, provider)
    await rate_limits.allow_key_check(user_id=user_id)
    async with transaction() as db:
        model = providers.model_of(vendor, await account(db, user_id=user_id))
    secret = await provider_keys.key_for(user_id=user_id, vendor=vendor)
    try:
        await connection_of(vendor).check_key(api_key=secret, model=model)
    except InterviewerFailed as error:
        if error.kind is not FailureKind.BAD_KEY:
            raise
        return KeyCheck(provider, is_valid=False, message=error.message)
    return KeyCheck(provider, is_valid=True, message=None)


async def _vendor(user_id: UUID, provider: str) -> Vendor:
    async with transaction() as db:
        known = await providers.vendors_within(db, user_id=user_id)
    for vendor in known:
        if vendor.spec.provider == provider and vendor.spec.takes_key:
            return vendor
    raise NotFound
