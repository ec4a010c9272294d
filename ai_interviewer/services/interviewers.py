"""Which interviewer conducts an interview, ready to be called."""

from functools import cache
from uuid import UUID

from ai_interviewer.config import settings
from ai_interviewer.domain.enums import InterviewerName
from ai_interviewer.domain.errors import (
    FailureKind,
    InterviewerFailed,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.interviewers.base import Interviewer
from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from ai_interviewer.interviewers.openai import OpenAIProvider
from ai_interviewer.services import api_keys, rate_limits


async def interviewer_for(*, user_id: UUID, name: InterviewerName, model: str) -> Interviewer:
    """The interviewer, with the user's own key where it needs one.

    Raises InterviewerFailed (NO_KEY) when the key was removed in the meantime.
    """
    if name is InterviewerName.BUILTIN:
        return builtin()
    key = await api_keys.reveal(user_id=user_id)
    return provider().interviewer(api_key=key, model=model)


@cache
def builtin() -> BuiltinInterviewer:
    return BuiltinInterviewer()


@cache
def provider() -> OpenAIProvider:
    """One HTTP client a process: making one blocks for tens of milliseconds."""
    return OpenAIProvider(base_url=settings().openai_base_url)


async def close_provider() -> None:
    if provider.cache_info().currsize:
        await provider().aclose()
        provider.cache_clear()


async def save_checked_key(*, user_id: UUID, key: str) -> bool:
    """Store the key unless the provider refuses it. Whether the provider accepted it.

    While the provider cannot be asked the key is stored and marked unverified. Raises
    ValidationFailed (key_invalid, key_refused) or RateLimited, and then keeps the stored key.
    """
    secret = api_keys.checked_key(key)
    await rate_limits.allow_key_check(user_id=user_id)
    is_accepted = True
    try:
        await provider().check_key(api_key=secret)
    except InterviewerFailed as error:
        if error.kind is FailureKind.BAD_KEY:
            raise ValidationFailed("key_refused") from None
        is_accepted = False
    await api_keys.save(user_id=user_id, key=secret, is_verified=is_accepted)
    return is_accepted


async def models_for(*, user_id: UUID) -> list[str]:
    """The models that the user's key can use; empty when that cannot be found out."""
    try:
        key = await api_keys.reveal(user_id=user_id)
        await rate_limits.allow_model_list(user_id=user_id)
        return await provider().list_models(api_key=key)
    except (InterviewerFailed, RateLimited):
        return []
