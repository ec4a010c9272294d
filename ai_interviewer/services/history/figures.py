"""What changed between attempts, in numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.comparison import ScaleChange, changes, difference_of_instruments
from ai_interviewer.domain.enums import InterviewKind, InterviewStatus
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services.history._attempt_rows import (
    answers_of,
    chosen_interviews,
    samples_of,
)
from ai_interviewer.services.history.comparisons import _graded_answers


@dataclass(frozen=True, slots=True)
class Differences:
    """From the first to the last of these attempts. `not_comparable` is what differs between their
    instruments; then there are no changes."""

    session_ids: list[UUID]
    not_comparable: str | None
    changes: list[ScaleChange]


async def differences(*, user_id: UUID, session_ids: Sequence[UUID]) -> Differences:
    """What changed, the earliest attempt first. Raises NotFound unless all are completed
    interviews of the user for one posting."""
    wanted = list(dict.fromkeys(session_ids))
    async with transaction() as db:
        chosen = await chosen_interviews(db, user_id=user_id, session_ids=wanted)
        is_alike = len({interview.job_posting_id for interview in chosen}) == 1
        are_completed = all(
            interview.kind is InterviewKind.INTERVIEW
            and interview.status is InterviewStatus.COMPLETED
            for interview in chosen
        )
        if len(chosen) != len(wanted) or not is_alike or not are_completed:
            raise NotFound
        answers = await answers_of(db, wanted)
        samples = await samples_of(db, answers)
    graded = [_graded_answers(answers.get(interview.id, []), samples) for interview in chosen]
    obstacle = difference_of_instruments(graded[0], graded[-1])
    return Differences(
        session_ids=[interview.id for interview in chosen],
        not_comparable=obstacle,
        changes=[] if obstacle or len(chosen) < 2 else changes(graded[0], graded[-1]),
    )
