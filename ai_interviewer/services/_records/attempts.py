"""The completed attempts at one posting, and how their scores developed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import case, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain.enums import InterviewContext
from ai_interviewer.models import InterviewResult, InterviewSession
from ai_interviewer.services._records.interviewer_labels import label_within
from ai_interviewer.services._records.results import MIXED
from ai_interviewer.views.attempts import AttemptView, Stop
from ai_interviewer.views.moments import moment
from ai_interviewer.views.scores import score_label

_MOST = 200
_MOST_STOPS = 12
"""The newest attempts, which the trajectory shows."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A completed interview. `overall` is in points, None when nothing was graded.

    `repeats` is the earlier interview whose questions it asked again.
    """

    id: UUID
    number: int | None
    created_at: datetime
    interviewer: str
    context: InterviewContext
    overall: float | None
    instrument: str
    repeats: UUID | None = None


async def attempts_at(db: AsyncSession, *, user_id: UUID, job_id: UUID) -> list[Attempt]:
    """The user's completed attempts at this posting, the newest first, at most 200."""
    query = (
        select(
            col(InterviewSession.id),
            col(InterviewSession.attempt_number),
            col(InterviewSession.created_at),
            col(InterviewSession.interviewer),
            col(InterviewSession.context),
            col(InterviewResult.overall),
            col(InterviewResult.instrument_hash),
            case(
                (col(InterviewSession.repeats_questions), col(InterviewSession.retake_of_id)),
                else_=None,
            ),
        )
        .join(
            InterviewResult, col(InterviewResult.interview_session_id) == col(InterviewSession.id)
        )
        .where(
            col(InterviewSession.user_id) == user_id,
            col(InterviewResult.user_id) == user_id,
            col(InterviewSession.job_posting_id) == job_id,
            col(InterviewResult.is_counted),
        )
        .order_by(col(InterviewSession.attempt_number).desc())
        .limit(_MOST)
    )
    return [Attempt(*row) for row in await db.execute(query)]


def attempt_view(attempt: Attempt, *, zone: str, in_words: bool = False) -> AttemptView:
    """The attempt as a list shows it."""
    return AttemptView(
        id=str(attempt.id),
        number=attempt.number or 0,
        created=moment(attempt.created_at, zone),
        interviewer=label_within(attempt.interviewer, attempt.context),
        overall=score_label(attempt.overall, in_words=in_words),
    )


def trajectory(attempts: Sequence[Attempt], *, in_words: bool = False) -> list[Stop]:
    """The overall scores from attempt to attempt, the earliest first.

    A stop is joined to the one before it if the same instrument scored both.
    """
    graded = [attempt for attempt in attempts if attempt.overall is not None][:_MOST_STOPS][::-1]
    return [
        Stop(
            id=str(attempt.id),
            number=attempt.number or 0,
            overall=score_label(attempt.overall, in_words=in_words),
            is_joined=position > 0 and are_comparable(graded[position - 1], attempt),
            is_first=position == 0,
        )
        for position, attempt in enumerate(graded)
    ]


def are_comparable(before: Attempt, after: Attempt) -> bool:
    """Whether the same instrument scored both."""
    return before.instrument == after.instrument != MIXED
