"""What an interview will roughly cost, before it starts."""

from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain.views import UsageView
from ai_interviewer.interviewers.estimates import estimate
from ai_interviewer.models import Resume
from ai_interviewer.services._access import account, owned_posting
from ai_interviewer.services.usage import label


async def before_begin(
    *, user_id: UUID, job_id: UUID, question_count: int, grading_samples: int
) -> UsageView:
    """Tokens and dollars of an interview with the user's model. Raises NotFound."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        posting = await owned_posting(db, user_id=user_id, job_id=job_id)
        resume = await db.scalar(select(col(Resume.text)).where(col(Resume.user_id) == user_id))
    expected = estimate(
        user.openai_model or settings().openai_model,
        brief_characters=len(posting.description) + len(resume or ""),
        question_count=question_count,
        samples=grading_samples,
        base_url=settings().openai_base_url,
    )
    if expected is None:
        return UsageView()
    tokens = expected.input_tokens + expected.output_tokens
    return label(tokens, expected.cost_usd, is_partly_unpriced=False)
