"""Keys and models of providers: checked with the provider itself."""

from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import (
    FailureKind,
    InterviewerFailed,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.interviewers.base import ListedModel, Vendor
from ai_interviewer.interviewers.registry import connection_of
from ai_interviewer.services import providers, rate_limits
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.interviewer_labels import label_of
from ai_interviewer.services.accounts import api_keys, objections
from ai_interviewer.services.accounts._profile import choose_model
from ai_interviewer.services.providers import local_models, own


async def save_checked_key(
    *, user_id: UUID, interviewer: str, key: str
) -> InterviewerFailed | None:
    """Store the key unless the provider refuses it. What else is wrong, or None when a call that
    needs the key succeeded.

    With something wrong the key is stored and marked unverified. What was learned of servers is
    forgotten. Raises ValidationFailed (key_invalid, key_refused, choice_unknown) or RateLimited,
    and then keeps the stored key.
    """
    vendor, model = await _vendor_and_model(user_id, interviewer)
    if not vendor.spec.takes_key:
        raise ValidationFailed("choice_unknown")
    provider = vendor.spec.provider
    secret = api_keys.checked_key(key)
    await rate_limits.allow_key_check(user_id=user_id)
    problem: InterviewerFailed | None = None
    try:
        await connection_of(vendor).check_key(api_key=secret, model=model)
    except InterviewerFailed as error:
        if error.kind is FailureKind.BAD_KEY:
            raise ValidationFailed("key_refused") from None
        problem = error
    is_verified = problem is None
    await api_keys.save(user_id=user_id, provider=provider, key=secret, is_verified=is_verified)
    await _prefer(user_id, provider)
    await objections.forget(user_id=user_id)
    return problem


async def remove_key(*, user_id: UUID, interviewer: str) -> None:
    """Forget the key for this interviewer. Raises ValidationFailed (choice_unknown)."""
    vendor, _ = await _vendor_and_model(user_id, interviewer)
    if not vendor.spec.takes_key:
        raise ValidationFailed("choice_unknown")
    await api_keys.remove(user_id=user_id, provider=vendor.spec.provider)
    await objections.forget(user_id=user_id)


async def remove_own_provider(*, user_id: UUID, interviewer: str) -> None:
    """Forget a provider that the user added, and its key. Raises ValidationFailed
    (choice_unknown)."""
    vendor, _ = await _vendor_and_model(user_id, interviewer)
    if not providers.is_own(vendor):
        raise ValidationFailed("choice_unknown")
    await api_keys.remove(user_id=user_id, provider=vendor.spec.provider)
    await own.remove(user_id=user_id, provider=vendor.spec.provider)


async def use_local_model(*, user_id: UUID, interviewer: str) -> None:
    """Choose the first model of a server that was found on this machine. Raises ValidationFailed
    (local_model_gone)."""
    for server in await local_models.look():
        if server.interviewer == interviewer:
            await choose_model(user_id=user_id, interviewer=interviewer, model=server.first_model)
            return
    raise ValidationFailed("local_model_gone")


async def models_for(*, user_id: UUID, interviewer: str) -> list[ListedModel]:
    """The models that the user can choose: those that the host offers, or those that the provider
    lists for the key; empty when that cannot be found out."""
    try:
        vendor, _ = await _vendor_and_model(user_id, interviewer)
        if vendor.spec.models and not vendor.spec.may_type_model:
            return [ListedModel(name) for name in vendor.spec.models]
        key = await key_for(user_id=user_id, vendor=vendor)
        await rate_limits.allow_model_list(user_id=user_id)
        listed = await connection_of(vendor).list_models(api_key=key)
    except (InterviewerFailed, RateLimited, ValidationFailed):
        return []
    return listed or [ListedModel(name) for name in vendor.spec.models]


async def key_for(*, user_id: UUID, vendor: Vendor) -> str:
    """The key for a call, by the provider's policy; empty where none is wanted.

    Raises InterviewerFailed (NO_KEY).
    """
    spec = vendor.spec
    if not spec.takes_key:
        return vendor.server_key
    try:
        return await api_keys.reveal(user_id=user_id, provider=spec.provider)
    except InterviewerFailed as error:
        if not spec.needs_key:
            return ""
        raise error.at(label_of(spec)) from None


async def _prefer(user_id: UUID, provider: str) -> None:
    async with transaction() as db:
        (await account(db, user_id=user_id)).preferred_provider = provider


async def _vendor_and_model(user_id: UUID, interviewer: str) -> tuple[Vendor, str]:
    async with transaction() as db:
        vendor = await providers.vendor_within(db, user_id=user_id, name=interviewer)
        user = await account(db, user_id=user_id)
    if not vendor.spec.is_model:
        raise ValidationFailed("choice_unknown")
    return vendor, providers.model_of(vendor, user)
