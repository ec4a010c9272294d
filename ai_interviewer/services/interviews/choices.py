"""Which interviewers a user can choose from."""

from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.services import providers
from ai_interviewer.services._records.access import account, owned_posting
from ai_interviewer.services._records.interviewer_labels import label_of
from ai_interviewer.services.accounts import masked_keys_within
from ai_interviewer.texts import t
from ai_interviewer.views.interviewers import InterviewerChoice, InterviewerOffer


async def interviewers_for(*, user_id: UUID, job_id: UUID) -> InterviewerOffer:
    """The interviewers that speak the posting's language. Raises NotFound.

    Preselected is what the user set up last, or else a model that is ready, if there is one.
    """
    async with transaction() as db:
        posting = await owned_posting(db, user_id=user_id, job_id=job_id)
        user = await account(db, user_id=user_id)
        keys = await masked_keys_within(db, user_id=user_id)
        known = await providers.vendors_within(db, user_id=user_id)
    offered = [vendor for vendor in known if providers.is_offered(vendor, user)]
    speaking = [vendor for vendor in offered if vendor.spec.speaks(posting.language)]
    preferred = providers.preferred(speaking, user, keys)
    choices = [
        InterviewerChoice(
            name=vendor.spec.name,
            label=label_of(vendor.spec),
            is_preselected=vendor is preferred,
            may_grade_several_times=vendor.spec.may_grade_several_times,
            has_price=vendor.spec.has_price,
            is_model=vendor.spec.is_model,
            model=providers.model_of(vendor, user) if vendor.spec.is_model else "",
        )
        for vendor in speaking
    ]
    models = [vendor.spec for vendor in offered if vendor.spec.is_model]
    is_usual = [(label_of(m), m.needs_key) for m in models] == [
        (t.begin.interviewers["OPENAI"], True)
    ]
    hint = t.begin.interviewer_hint if is_usual else t.begin.interviewer_hint_several
    return InterviewerOffer(choices, hint=hint, has_all=len(speaking) == len(offered))
