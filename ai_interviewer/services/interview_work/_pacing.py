"""How much a model is asked for at once, and how long it may take: both by its measured speed."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackLength, OperationKind
from ai_interviewer.interviewers import speed as lengths
from ai_interviewer.interviewers.registry import spec_of
from ai_interviewer.interviewers.speed import Speed, blended
from ai_interviewer.models import InterviewSession, ModelSpeed, User
from ai_interviewer.models.base import now
from ai_interviewer.services.operations import Work

_LEAST_SPARE_SECONDS, _SPARE_SHARE = 2.0, 0.1
"""Of the time limit, for a rule to finish what the model could not: it is slow where models are."""
_USUAL = {
    OperationKind.QUESTION: (lengths.QUESTION, lengths.SHORT_QUESTION),
    OperationKind.ANALYSIS: (lengths.FEEDBACK, lengths.SHORT_FEEDBACK),
    OperationKind.SUMMARY: (lengths.SUMMARY, lengths.SUMMARY),
}
"""Characters of the reply to each kind of work, whole and short."""


@dataclass(frozen=True, slots=True)
class Pacing:
    """What is known of an interview's model. `is_settled` says that `is_short` is not by speed.
    With `is_thorough` each dimension is graded by itself."""

    is_short: bool = False
    is_thorough: bool = False
    is_settled: bool = True
    speed: Speed | None = None

    def seconds_for(self, kind: OperationKind, *, is_opening: bool = False) -> float | None:
        """How long work of this kind is likely to take; None when nothing is known."""
        if self.speed is None:
            return None
        whole, short = _USUAL[kind]
        if is_opening:
            whole = lengths.OPENING
        return self.speed.seconds_for(short if self.is_short else whole)

    def is_short_after(self, opening_speed: Speed | None, *, has_failed: bool) -> bool:
        """What the rest of the interview keeps to, once the first reply has come."""
        if self.is_settled:
            return self.is_short
        return self.is_short or has_failed or (opening_speed is not None and opening_speed.is_slow)


async def pacing_within(db: AsyncSession, interview: InterviewSession) -> Pacing:
    """What the interview keeps to so far: what was settled in it, or what its user chose, or what
    its model's speed suggests."""
    if not spec_of(interview.interviewer).is_model:
        return Pacing()
    query = (
        select(col(User.feedback_length), ModelSpeed)
        .outerjoin(ModelSpeed, _is_of(interview))
        .where(col(User.id) == interview.user_id)
    )
    row = (await db.execute(query)).first()
    length, stored = row if row is not None else (FeedbackLength.AUTO, None)
    speed = _speed(stored)
    if interview.is_short is not None:
        return Pacing(interview.is_short, interview.is_thorough, is_settled=True, speed=speed)
    if length is not FeedbackLength.AUTO:
        is_thorough = length is FeedbackLength.THOROUGH
        return Pacing(length is FeedbackLength.SHORT, is_thorough, is_settled=True, speed=speed)
    return Pacing(speed is not None and speed.is_slow, is_settled=False, speed=speed)


async def speed_within(db: AsyncSession, interview: InterviewSession) -> Speed | None:
    """How fast the interview's model has been lately."""
    return _speed(await db.scalar(select(ModelSpeed).where(_is_of(interview))))


class PaceOfWork:
    """See `Pace`: what is left of the work's time, and where its model's speed is kept."""

    def __init__(self, work: Work, interview: InterviewSession) -> None:
        self._work = work
        self._provider = spec_of(interview.interviewer).provider
        self._model = interview.model
        self._spare = max(_LEAST_SPARE_SECONDS, _SPARE_SHARE * work.seconds_left())

    def seconds_left(self) -> float:
        """How long calls may go on."""
        return max(0.0, self._work.seconds_left() - self._spare)

    async def note(self, speed: Speed) -> None:
        """Remember how fast a call was."""
        key = {"user_id": self._work.user_id, "provider": self._provider, "model": self._model}
        async with transaction() as db:
            stored = await db.get(ModelSpeed, tuple(key.values()))
            kept = blended(_speed(stored), speed)
            values = {
                "wait_seconds": kept.wait_seconds,
                "characters_per_second": kept.characters_per_second,
                "measured_at": now(),
            }
            statement = insert(ModelSpeed).values(**key, **values)
            await db.execute(statement.on_conflict_do_update(index_elements=list(key), set_=values))


def _speed(stored: ModelSpeed | None) -> Speed | None:
    return None if stored is None else Speed(stored.wait_seconds, stored.characters_per_second)


def _is_of(interview: InterviewSession) -> ColumnElement[bool]:
    return and_(
        col(ModelSpeed.user_id) == interview.user_id,
        col(ModelSpeed.provider) == spec_of(interview.interviewer).provider,
        col(ModelSpeed.model) == interview.model,
    )
