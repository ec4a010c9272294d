"""OpenAI, and every server that speaks its Chat Completions API."""

from ai_interviewer.config import settings
from ai_interviewer.domain.interviewers import InterviewerSpec
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.interviewers.language_model.vendors.openai.addresses import OPENAI_URL
from ai_interviewer.interviewers.language_model.vendors.openai.provider import NAME, OpenAIProvider

VENDOR = Vendor(
    spec=InterviewerSpec(
        name=NAME,
        label_key="OPENAI",
        provider="openai",
        may_grade_several_times=True,
        has_price=True,
    ),
    connect=lambda: OpenAIProvider(base_url=settings().openai_base_url),
    default_model=lambda: settings().openai_model,
)

__all__ = ["OPENAI_URL", "VENDOR", "OpenAIProvider"]
