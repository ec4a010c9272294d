"""The interviewer of an interview, ready to be called."""

from uuid import UUID

from ai_interviewer.interviewers.base import Interviewer
from ai_interviewer.interviewers.registry import connection_to, spec_of
from ai_interviewer.services.accounts import api_keys


async def interviewer_for(*, user_id: UUID, name: str, model: str) -> Interviewer:
    """The interviewer, with the user's own key if it needs one.

    Raises InterviewerFailed (NO_KEY) when the user has removed the key.
    """
    provider = spec_of(name).provider
    key = await api_keys.reveal(user_id=user_id, provider=provider) if provider else ""
    return connection_to(name).interviewer(api_key=key, model=model)
