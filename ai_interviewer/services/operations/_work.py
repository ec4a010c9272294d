"""A claimed operation, as its handler sees it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic
from typing import TypeVar
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import metrics
from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import notify
from ai_interviewer.domain.enums import OperationKind, OperationStatus
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.interview import Consumption
from ai_interviewer.interviewers.base import Stream
from ai_interviewer.interviewers.streams import result_of
from ai_interviewer.models import Operation
from ai_interviewer.models.base import now
from ai_interviewer.services._records import usage
from ai_interviewer.services._records.access import owned_interview

_FLUSH_SECONDS = 0.06
_WORTH_SAYING = 10.0
_TIMES_EXPECTED = 3.0
_LONGEST = 900.0
R = TypeVar("R")


class Superseded(Exception):
    """Another attempt runs this operation, or it has ended: stop and write nothing."""


@dataclass(slots=True)
class Work:
    """One claimed operation.

    Every write checks the attempt number. A runner that was thought dead and comes back finds that
    another attempt has begun, and changes nothing.
    """

    id: UUID
    user_id: UUID
    session_id: UUID
    kind: OperationKind
    question_number: int
    answer_id: UUID | None
    attempt: int
    tries: int
    deadline_at: datetime
    time_limit: asyncio.Timeout | None = field(default=None, repr=False)
    """What ends the handler; moved when the work is given more time."""
    _flushed_at: float = field(default=0.0, init=False)
    _unrecorded: list[Consumption] = field(default_factory=list, init=False)

    def seconds_left(self) -> float:
        """How long until the time limit."""
        return (self.deadline_at - now()).total_seconds()

    async def expect(self, seconds: float | None) -> None:
        """Say how long the work is likely to take, if that is long, and give it enough time."""
        if seconds is None or seconds < _WORTH_SAYING:
            return
        enough = now() + timedelta(seconds=min(_LONGEST, _TIMES_EXPECTED * seconds))
        self.deadline_at = max(self.deadline_at, enough)
        async with transaction() as db:
            await self.update(db, expected_seconds=round(seconds), deadline_at=self.deadline_at)
        if self.time_limit is not None:
            self.time_limit.reschedule(asyncio.get_running_loop().time() + self.seconds_left())

    async def publish(self, text: str) -> None:
        """Show the words so far: the first at once, then at most every 60 ms."""
        if monotonic() - self._flushed_at < _FLUSH_SECONDS:
            return
        async with transaction() as db:
            await self.update(db, partial_text=text)
        self._flushed_at = monotonic()

    @asynccontextmanager
    async def complete(self) -> AsyncIterator[AsyncSession]:
        """Complete the operation in the transaction in which the block stores its result.

        The interview's row is locked first, as by every change of an interview. Raises Superseded.
        """
        async with self.record_usage() as db:
            await self._lock_interview(db)
            await self.update(
                db, status=OperationStatus.COMPLETED, finished_at=now(), partial_text=""
            )
            yield db
        metrics.count_operation(self.kind.value, "completed")

    @asynccontextmanager
    async def record_usage(self) -> AsyncIterator[AsyncSession]:
        """Record what the calls so far consumed, in the transaction of the block."""
        async with transaction() as db:
            yield db
            for consumption in self._unrecorded:
                usage.record_usage(
                    db,
                    user_id=self.user_id,
                    session_id=self.session_id,
                    operation_id=self.id,
                    kind=self.kind,
                    consumption=consumption,
                )
        # Only after the commit: usage that was rolled back is recorded with the failure.
        self._unrecorded.clear()

    async def result_of(self, stream: Stream[R], *, is_shown: bool = True) -> R:
        """The result of an interviewer's stream; its words are shown as they come.

        Its usage is kept until `record_usage`. Raises InterviewerFailed.
        """
        show = self.publish if is_shown else None
        return await result_of(stream, show=show, note_spending=self._unrecorded.append)

    async def _lock_interview(self, db: AsyncSession) -> None:
        try:
            await owned_interview(db, user_id=self.user_id, session_id=self.session_id, lock=True)
        except NotFound:
            raise Superseded from None

    async def update(self, db: AsyncSession, **values: object) -> None:
        """Change the operation's row. Raises Superseded when it is no longer ours."""
        mine = (
            update(Operation)
            .where(
                col(Operation.id) == self.id,
                col(Operation.attempt) == self.attempt,
                col(Operation.status) == OperationStatus.RUNNING,
            )
            .values(**values)
            .returning(col(Operation.id))
        )
        if await db.scalar(mine) is None:
            raise Superseded
        await notify(db, self.session_id)
