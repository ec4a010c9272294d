"""Every server that speaks OpenAI's Chat Completions API, whoever runs it."""

from functools import partial

import httpx2

from ai_interviewer.config.providers import KeyPolicy, Provider, presets
from ai_interviewer.domain.interviewers import InterviewerSpec
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.interviewers.language_model.vendors.openai.addresses import OPENAI_URL
from ai_interviewer.interviewers.language_model.vendors.openai.local_servers import (
    find_local_servers,
)
from ai_interviewer.interviewers.language_model.vendors.openai.provider import NAME, OpenAIProvider
from ai_interviewer.interviewers.language_model.vendors.openai.public_only import (
    addresses_of,
    is_public,
    public_client,
)


def vendor_of(provider: Provider, http_client: httpx2.AsyncClient | None = None) -> Vendor:
    """The vendor that a provider's description stands for, reached through this client."""
    is_usual = (provider.interviewer, provider.name) == (NAME, presets()["openai"].label)
    is_short_form = provider.interviewer == NAME and not provider.preset_name
    return Vendor(
        spec=InterviewerSpec(
            name=provider.interviewer,
            # The catalogue has the label of the one that is always there.
            label="" if is_usual else provider.name,
            provider=provider.id,
            key_policy=provider.key_policy,
            may_grade_several_times=True,
            has_price=provider.key_policy is not KeyPolicy.NONE,
            models=provider.models,
            may_type_model=provider.may_type_model,
            is_local=provider.is_local,
        ),
        connect=partial(
            OpenAIProvider,
            base_url=provider.address,
            interviewer=provider.interviewer,
            # Behind the short form's name there may be any server.
            name="" if is_short_form else provider.name,
            preset=provider.preset,
            prices=provider.prices,
            counts_always=provider.budget is not None,
            http_client=http_client,
            needs_key=provider.key_policy in (KeyPolicy.USER, KeyPolicy.SERVER),
        ),
        address=provider.address,
        keys_at=provider.preset.keys_at,
        default_model=provider.default_model,
        server_key=provider.server_key,
        budget=provider.budget,
        prices=provider.prices,
    )


__all__ = [
    "OPENAI_URL",
    "OpenAIProvider",
    "addresses_of",
    "find_local_servers",
    "is_public",
    "public_client",
    "vendor_of",
]
