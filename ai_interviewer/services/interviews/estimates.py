"""What an interview will roughly cost, before it starts."""

from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackLength
from ai_interviewer.interviewers.registry import connection_of
from ai_interviewer.models import Resume
from ai_interviewer.services import providers
from ai_interviewer.services._records.access import account, owned_posting
from ai_interviewer.services._records.usage import usage_label
from ai_interviewer.views.account import UsageView


async def estimate_cost(
    *,
    user_id: UUID,
    job_id: UUID,
    interviewer: str,
    question_count: int,
    grading_samples: int,
    model: str = "",
) -> UsageView:
    """Tokens and dollars of an interview with the user's model, or the one that is named; empty
    where it costs nothing.

    Raises NotFound or ValidationFailed (choice_unknown).
    """
    async with transaction() as db:
        vendor = await providers.vendor_within(db, user_id=user_id, name=interviewer)
        if not vendor.spec.has_price:
            return UsageView()
        user = await account(db, user_id=user_id)
        posting = await owned_posting(db, user_id=user_id, job_id=job_id)
        resume = await db.scalar(select(col(Resume.text)).where(col(Resume.user_id) == user_id))
    expected = connection_of(vendor).estimate(
        model=model or providers.model_of(vendor, user),
        brief_characters=len(posting.description) + len(resume or ""),
        question_count=question_count,
        samples=grading_samples,
        is_thorough=user.feedback_length is FeedbackLength.THOROUGH,
    )
    if expected is None:
        return UsageView()
    tokens = expected.input_tokens + expected.output_tokens
    return usage_label(tokens, expected.cost_usd, is_partly_unpriced=False)
