"""Keys and models of providers: checked with the provider itself."""

from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import (
    FailureKind,
    InterviewerFailed,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.interviewers.registry import connection_to, spec_of, vendor_of
from ai_interviewer.models import User
from ai_interviewer.services import rate_limits
from ai_interviewer.services.accounts import api_keys, objections


async def save_checked_key(
    *, user_id: UUID, interviewer: str, key: str
) -> InterviewerFailed | None:
    """Store the key unless the provider refuses it. What else is wrong, or None when a call that
    needs the key succeeded.

    With something wrong the key is stored and marked unverified. What was learned of servers is
    forgotten. Raises ValidationFailed (key_invalid, key_refused, choice_unknown) or RateLimited,
    and then keeps the stored key.
    """
    provider = _provider_of(interviewer)
    secret = api_keys.checked_key(key)
    await rate_limits.allow_key_check(user_id=user_id)
    model = await _chosen_model(user_id, interviewer)
    problem: InterviewerFailed | None = None
    try:
        await connection_to(interviewer).check_key(api_key=secret, model=model)
    except InterviewerFailed as error:
        if error.kind is FailureKind.BAD_KEY:
            raise ValidationFailed("key_refused") from None
        problem = error
    is_verified = problem is None
    await api_keys.save(user_id=user_id, provider=provider, key=secret, is_verified=is_verified)
    await objections.forget(user_id=user_id)
    return problem


async def remove_key(*, user_id: UUID, interviewer: str) -> None:
    """Forget the key for this interviewer. Raises ValidationFailed (choice_unknown)."""
    await api_keys.remove(user_id=user_id, provider=_provider_of(interviewer))
    await objections.forget(user_id=user_id)


async def models_for(*, user_id: UUID, interviewer: str) -> list[str]:
    """The models that the user's key can use; empty when that cannot be found out."""
    try:
        key = await api_keys.reveal(user_id=user_id, provider=_provider_of(interviewer))
        await rate_limits.allow_model_list(user_id=user_id)
        return await connection_to(interviewer).list_models(api_key=key)
    except (InterviewerFailed, RateLimited):
        return []


async def _chosen_model(user_id: UUID, interviewer: str) -> str:
    async with transaction() as db:
        user = await db.get(User, user_id)
    vendor = vendor_of(interviewer)
    chosen = user.chosen_models if user is not None else {}
    return chosen.get(vendor.spec.provider) or vendor.default_model()


def _provider_of(interviewer: str) -> str:
    spec = spec_of(interviewer)
    if not spec.needs_key:
        raise ValidationFailed("choice_unknown")
    return spec.provider
