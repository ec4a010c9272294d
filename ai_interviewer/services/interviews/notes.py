"""Notes that a candidate keeps with an interview."""

from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.material import checked_notes
from ai_interviewer.outages import patient
from ai_interviewer.services._records.access import owned_interview


@patient
async def save(*, user_id: UUID, session_id: UUID, text: str) -> None:
    """Keep these notes in place of the earlier ones. Raises NotFound or ValidationFailed."""
    checked_notes(text)
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        interview.notes = text
