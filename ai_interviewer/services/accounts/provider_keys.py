"""Keys and models of providers: checked with the provider itself."""

from uuid import UUID

from ai_interviewer.domain.errors import (
    FailureKind,
    InterviewerFailed,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.interviewers.registry import connection_to, spec_of
from ai_interviewer.services import rate_limits
from ai_interviewer.services.accounts import api_keys


async def save_checked_key(*, user_id: UUID, interviewer: str, key: str) -> bool:
    """Store the key unless the provider refuses it. Whether the provider accepted it.

    While the provider cannot be asked the key is stored and marked unverified. Raises
    ValidationFailed (key_invalid, key_refused, choice_unknown) or RateLimited, and then keeps the
    stored key.
    """
    provider = _provider_of(interviewer)
    secret = api_keys.checked_key(key)
    await rate_limits.allow_key_check(user_id=user_id)
    is_accepted = True
    try:
        await connection_to(interviewer).check_key(api_key=secret)
    except InterviewerFailed as error:
        if error.kind is FailureKind.BAD_KEY:
            raise ValidationFailed("key_refused") from None
        is_accepted = False
    await api_keys.save(user_id=user_id, provider=provider, key=secret, is_verified=is_accepted)
    return is_accepted


async def remove_key(*, user_id: UUID, interviewer: str) -> None:
    """Forget the key for this interviewer. Raises ValidationFailed (choice_unknown)."""
    await api_keys.remove(user_id=user_id, provider=_provider_of(interviewer))


async def models_for(*, user_id: UUID, interviewer: str) -> list[str]:
    """The models that the user's key can use; empty when that cannot be found out."""
    try:
        key = await api_keys.reveal(user_id=user_id, provider=_provider_of(interviewer))
        await rate_limits.allow_model_list(user_id=user_id)
        return await connection_to(interviewer).list_models(api_key=key)
    except (InterviewerFailed, RateLimited):
        return []


def _provider_of(interviewer: str) -> str:
    spec = spec_of(interviewer)
    if not spec.needs_key:
        raise ValidationFailed("choice_unknown")
    return spec.provider
