"""Which interviewers a user can choose from."""

from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.interviewers.registry import VENDORS
from ai_interviewer.services._records.interviewer_labels import interviewer_label
from ai_interviewer.services.accounts import masked_keys_within
from ai_interviewer.views.interviewers import InterviewerChoice


async def interviewers_for(*, user_id: UUID) -> list[InterviewerChoice]:
    """Every interviewer. Preselected is a model that the user has a key for, if there is one."""
    async with transaction() as db:
        keys = await masked_keys_within(db, user_id=user_id)
    specs = [vendor.spec for vendor in VENDORS]
    preferred = next((s for s in specs if s.needs_key and s.provider in keys), specs[0])
    return [
        InterviewerChoice(
            name=spec.name,
            label=interviewer_label(spec.name),
            is_preselected=spec is preferred,
            may_grade_several_times=spec.may_grade_several_times,
            has_price=spec.has_price,
        )
        for spec in specs
    ]
