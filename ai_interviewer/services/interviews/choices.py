"""Which interviewers a user can choose from."""

from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.interviewers.registry import VENDORS
from ai_interviewer.services._records.access import owned_posting
from ai_interviewer.services._records.interviewer_labels import interviewer_label
from ai_interviewer.services.accounts import masked_keys_within
from ai_interviewer.views.interviewers import InterviewerChoice, InterviewerOffer


async def interviewers_for(*, user_id: UUID, job_id: UUID) -> InterviewerOffer:
    """The interviewers that speak the posting's language. Raises NotFound.

    Preselected is a model that the user has a key for, if there is one.
    """
    async with transaction() as db:
        posting = await owned_posting(db, user_id=user_id, job_id=job_id)
        keys = await masked_keys_within(db, user_id=user_id)
    specs = [vendor.spec for vendor in VENDORS if vendor.spec.speaks(posting.language)]
    preferred = next((s for s in specs if s.needs_key and s.provider in keys), specs[0])
    choices = [
        InterviewerChoice(
            name=spec.name,
            label=interviewer_label(spec.name),
            is_preselected=spec is preferred,
            may_grade_several_times=spec.may_grade_several_times,
            has_price=spec.has_price,
        )
        for spec in specs
    ]
    return InterviewerOffer(choices, has_all=len(specs) == len(VENDORS))
