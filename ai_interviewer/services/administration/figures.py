"""Figures about the whole server, for administrators and researchers.

They are counts, and say nothing about any one person. docs/research.md defines each figure;
change both together.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer import __version__
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewKind, InterviewStatus, OperationStatus
from ai_interviewer.models import InterviewResult, InterviewSession, Operation, User
from ai_interviewer.services._records.results import MIXED

REGULAR_SESSIONS = 3
IMPROVED_BY = 0.15
"""The smallest improvement that counts, as a share of the first score."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The server's figures now. Shares are 0 to 1, or None when there is nothing to count."""

    version: str
    database_bytes: int
    users: int
    interviews: int
    completed_interviews: int
    completion_rate: float | None
    regular_users: int
    """Users with at least three completed interviews."""
    compared_users: int
    """Regular users with two comparable interviews for one posting."""
    improved_users: int
    improved_share: float | None
    ai_failures: dict[str, int]
    queue_length: int


async def server_figures() -> Figures:
    """The figures of everything on the server now."""
    is_interview = col(InterviewSession.kind) == InterviewKind.INTERVIEW
    is_completed = col(InterviewSession.status) == InterviewStatus.COMPLETED
    under_way = col(Operation.status).in_([OperationStatus.PENDING, OperationStatus.RUNNING])
    async with transaction() as db:
        interviews = await _count(db, InterviewSession, is_interview)
        completed = await _count(db, InterviewSession, and_(is_interview, is_completed))
        regular, compared, improved = (await db.execute(_improvements())).one()
        return Figures(
            version=__version__,
            database_bytes=await db.scalar(text("SELECT pg_database_size(current_database())")),
            users=await _count(db, User),
            interviews=interviews,
            completed_interviews=completed,
            completion_rate=_share(completed, interviews),
            regular_users=regular,
            compared_users=compared,
            improved_users=improved,
            improved_share=_share(improved, compared),
            ai_failures=await _failures(db),
            queue_length=await _count(db, Operation, under_way),
        )


async def _count(
    db: AsyncSession,
    table: type[User | InterviewSession | Operation],
    condition: ColumnElement[bool] | None = None,
) -> int:
    query = select(func.count()).select_from(table)
    return await db.scalar(query if condition is None else query.where(condition)) or 0


def _improvements() -> Select[int, int, int]:
    """Counts of regular users, of those with comparable interviews, and of those who improved.

    A user counts once: by the posting and instrument with the most interviews, the latest if equal.
    """
    counted = col(InterviewResult.is_counted)
    user, overall = col(InterviewResult.user_id), col(InterviewResult.overall)
    began, instrument = col(InterviewResult.began_at), col(InterviewResult.instrument_hash)
    regular = (
        select(user.label("user_id"))
        .where(counted)
        .group_by(user)
        .having(func.count() >= REGULAR_SESSIONS)
        .subquery()
    )
    series = (
        select(
            user.label("user_id"),
            func.array_agg(overall.op("ORDER BY")(began))[1].label("first"),
            func.array_agg(overall.op("ORDER BY")(began.desc()))[1].label("latest"),
            func.row_number()
            .over(partition_by=user, order_by=(func.count().desc(), func.max(began).desc()))
            .label("place"),
        )
        .where(
            counted,
            overall.is_not(None),
            col(InterviewResult.job_posting_id).is_not(None),
            instrument.not_in(["", MIXED]),
        )
        .group_by(user, col(InterviewResult.job_posting_id), instrument)
        .having(func.count() >= 2)
        .subquery()
    )
    first, latest = series.c["first"], series.c["latest"]
    improved = and_(latest > first, latest >= first * (1 + IMPROVED_BY))
    return (
        select(
            func.count(),
            func.count(series.c.user_id),
            func.count(series.c.user_id).filter(improved),
        )
        .select_from(regular)
        .outerjoin(series, and_(series.c.user_id == regular.c.user_id, series.c.place == 1))
    )


async def _failures(db: AsyncSession) -> dict[str, int]:
    """The number of failed operations by the key of their error."""
    key = func.coalesce(col(Operation.error_key), "internal")
    query = (
        select(key, func.count())
        .where(col(Operation.status) == OperationStatus.FAILED)
        .group_by(key)
        .order_by(key)
    )
    return {row[0]: row[1] for row in await db.execute(query)}


def _share(part: int, total: int) -> float | None:
    return round(part / total, 4) if total else None
