"""An interview's numbers, computed by the database from its answers and their feedback."""

from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Float,
    FromClause,
    Integer,
    Select,
    SQLColumnExpression,
    and_,
    bindparam,
    case,
    cast,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import array, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain.enums import InterviewKind, InterviewStatus, QuestionType
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL
from ai_interviewer.models import Answer, Feedback, InterviewResult, InterviewSession, Question
from ai_interviewer.models.results import POINTS

MIXED = "mixed"
"""Stands for the instrument's hash when different instruments graded an interview's answers."""

_LONGEST_ANSWERING = 30 * 60
"""The most seconds that count as practice for one answer: a page may stay open over night."""

_DIMENSIONS = ("job_relevance", "completeness", "technical_correctness", "clarity")

_Column = SQLColumnExpression[Any]


async def refresh_results(db: AsyncSession, *, session_id: UUID) -> None:
    """Compute the interview's row of results again."""
    await db.flush()
    numbers = _numbers_query().params(session_id=session_id)
    names = list(numbers.selected_columns.keys())
    newer = insert(InterviewResult).from_select(names, numbers)
    await db.execute(
        newer.on_conflict_do_update(
            index_elements=["interview_session_id"],
            set_={name: newer.excluded[name] for name in names},
        )
    )


@cache
def _numbers_query() -> Select[*tuple[Any, ...]]:
    """Built once: that takes as long as the database needs to run it."""
    return result_rows(col(InterviewSession.id) == bindparam("session_id"))


def result_rows(which: _Column) -> Select[*tuple[Any, ...]]:
    """A query for one row with the columns of `InterviewResult` for each of the interviews."""
    graded = _graded_answers(which)
    columns = {
        "interview_session_id": col(InterviewSession.id),
        "user_id": col(InterviewSession.user_id),
        "job_posting_id": col(InterviewSession.job_posting_id),
        "interviewer": col(InterviewSession.interviewer),
        "instrument_hash": _instrument(graded),
        "is_counted": and_(
            col(InterviewSession.kind) == InterviewKind.INTERVIEW,
            col(InterviewSession.status) == InterviewStatus.COMPLETED,
        ),
        "began_at": col(InterviewSession.created_at),
        "answered": func.count(graded.c.answer_id),
        "graded": func.count(graded.c.points),
        "practice_seconds": cast(func.coalesce(func.sum(graded.c.seconds), 0), Integer),
        "overall": func.avg(graded.c.points),
        **_dimension_columns(graded),
        **_type_columns(graded),
        "distribution": array(
            [func.count().filter(func.round(graded.c.points) == points) for points in POINTS]
        ),
    }
    query: Select[*tuple[Any, ...]] = select(
        *(column.label(name) for name, column in columns.items())
    )
    return (
        query.select_from(InterviewSession)
        .outerjoin(graded, graded.c.session_id == col(InterviewSession.id))
        .where(which)
        .group_by(col(InterviewSession.id))
    )


def answer_points() -> _Column:
    """Points (0-10) of one feedback: its assessed levels' mean; NULL when none was assessed."""
    levels = [getattr(Feedback, name) for name in _DIMENSIONS]
    assessed = func.num_nonnulls(*levels)
    total = sum((func.coalesce(level, 0) for level in levels), start=cast(0, Float))
    return case((assessed > 0, POINTS_PER_LEVEL * total / assessed))


def _graded_answers(which: _Column) -> FromClause:
    """The submitted answers, with the levels of their current feedback if there is one."""
    took = func.extract("epoch", col(Answer.submitted_at) - col(Question.created_at))
    return (
        select(
            col(Question.interview_session_id).label("session_id"),
            col(Question.type).label("type"),
            col(Answer.id).label("answer_id"),
            func.least(func.greatest(took, 0), _LONGEST_ANSWERING).label("seconds"),
            col(Feedback.instrument_hash).label("instrument_hash"),
            *(getattr(Feedback, name).label(name) for name in _DIMENSIONS),
            answer_points().label("points"),
        )
        .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
        .join(
            Answer, and_(col(Answer.question_id) == col(Question.id), col(Answer.text).is_not(None))
        )
        .outerjoin(
            Feedback, and_(col(Feedback.answer_id) == col(Answer.id), col(Feedback.is_current))
        )
        .where(which)
        .subquery()
    )


def _instrument(graded: FromClause) -> _Column:
    hashes = graded.c.instrument_hash
    several = func.count(hashes.distinct()) > 1
    return case((several, MIXED), else_=func.coalesce(func.min(hashes), ""))


def _dimension_columns(graded: FromClause) -> dict[str, _Column]:
    columns: dict[str, _Column] = {}
    for name in _DIMENSIONS:
        columns[f"{name}_sum"] = func.coalesce(func.sum(graded.c[name]), 0)
        columns[f"{name}_count"] = func.count(graded.c[name])
    return columns


def _type_columns(graded: FromClause) -> dict[str, _Column]:
    columns: dict[str, _Column] = {}
    for kind in QuestionType:
        of_kind = graded.c.type == kind
        name = kind.value.lower()
        columns[f"{name}_points"] = func.coalesce(func.sum(graded.c.points).filter(of_kind), 0)
        columns[f"{name}_graded"] = func.count(graded.c.points).filter(of_kind)
    return columns
