"""The queries of the progress page, which add up rows of results in the database.

However many interviews there are, each query returns a bounded number of rows.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import FromClause, Select, and_, case, func, or_, select
from sqlalchemy.dialects.postgresql import aggregate_order_by, array
from sqlmodel import col

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.models import Answer, Feedback, InterviewResult, InterviewSession, Question
from ai_interviewer.models.results import POINTS
from ai_interviewer.services._records.results import MIXED

MOST_POINTS = 60
MOST_ATTEMPTS = 30
_MOST_POSTINGS = 50
_MOST_GROUPS = 300
"""The most points of all lines together: more than sixty when instruments alternate."""
_MOST_LINES = 4

NAMES = tuple(row.dimension.value.lower() for row in RUBRIC)
_SUMS = (
    *(f"{name}_{part}" for name in NAMES for part in ("sum", "count")),
    *(f"{kind.value.lower()}_{part}" for kind in QuestionType for part in ("points", "graded")),
)
_R = InterviewResult
_NO_LINE = ("", MIXED)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which completed interviews count: whose, of which posting, and begun when."""

    user_id: UUID
    job_id: UUID | None = None
    since: datetime | None = None
    before: datetime | None = None

    def rows(self) -> Any:
        """The condition for all of the scope."""
        parts = [self.days()]
        if self.job_id:
            parts.append(col(_R.job_posting_id) == self.job_id)
        return and_(*parts)

    def days(self) -> Any:
        """The condition for the scope's days, whatever the posting."""
        parts = [self.owned()]
        if self.since:
            parts.append(col(_R.began_at) >= self.since)
        if self.before:
            parts.append(col(_R.began_at) < self.before)
        return and_(*parts)

    def owned(self) -> Any:
        """The condition for everything of the user."""
        return and_(col(_R.user_id) == self.user_id, col(_R.is_counted))

    def newest_instrument(self) -> Any:
        """The instrument of the newest interview in view; means are over what it scored."""
        return (
            select(col(_R.instrument_hash))
            .where(self.rows(), col(_R.instrument_hash).not_in(_NO_LINE))
            .order_by(col(_R.began_at).desc(), col(_R.interview_session_id).desc())
            .limit(1)
            .scalar_subquery()
        )


def postings(scope: Scope) -> Select[*tuple[Any, ...]]:
    """The postings with completed interviews: the chosen one, then the latest; at most fifty.

    Their numbers are those of the days in view.
    """
    newest = col(_R.began_at).desc()
    title, company = (
        func.array_agg(aggregate_order_by(column, newest))[1]
        for column in (col(InterviewSession.posting_title), col(InterviewSession.posting_company))
    )
    is_alike = and_(scope.days(), col(_R.instrument_hash) == scope.newest_instrument())
    return (
        select(
            col(_R.job_posting_id),
            title.label("title"),
            company.label("company"),
            func.avg(col(_R.overall)).filter(is_alike).label("overall"),
            func.count(col(_R.overall)).filter(is_alike).label("compared"),
        )
        .join(InterviewSession, col(InterviewSession.id) == col(_R.interview_session_id))
        .where(scope.owned(), col(_R.job_posting_id).is_not(None))
        .group_by(col(_R.job_posting_id))
        .order_by((col(_R.job_posting_id) == scope.job_id).desc().nulls_last())
        .order_by(func.max(col(_R.began_at)).desc())
        .limit(_MOST_POSTINGS)
    )


def totals(scope: Scope) -> Select[*tuple[Any, ...]]:
    """One row: counts of everything in view, and sums over the interviews scored alike."""
    order = func.row_number().over(
        partition_by=(col(_R.instrument_hash), col(_R.overall).is_(None)),
        order_by=(col(_R.began_at), col(_R.interview_session_id)),
    )
    rows = (
        select(
            *(
                getattr(_R, name)
                for name in ("answered", "graded", "practice_seconds", "overall", *_SUMS)
            ),
            col(_R.distribution),
            func.coalesce(col(_R.instrument_hash) == scope.newest_instrument(), False).label(
                "is_alike"
            ),
            order.label("number"),
        )
        .where(scope.rows())
        .subquery()
    )
    alike, y = rows.c.is_alike, rows.c.overall
    return select(
        func.count().label("sessions"),
        func.coalesce(func.sum(rows.c.answered), 0).label("answers"),
        func.coalesce(func.sum(rows.c.practice_seconds), 0).label("seconds"),
        func.coalesce(func.sum(rows.c.graded).filter(alike), 0).label("graded"),
        func.count(y).filter(alike).label("compared"),
        func.avg(y).filter(alike).label("overall"),
        *(func.coalesce(func.sum(rows.c[n]).filter(alike), 0).label(n) for n in _SUMS),
        *(
            func.coalesce(func.sum(rows.c.distribution[n + 1]).filter(alike), 0).label(
                f"points_{n}"
            )
            for n in POINTS
        ),
        *(
            func.coalesce(getattr(func, f"regr_{n}")(y, rows.c.number).filter(alike), 0).label(n)
            for n in ("sxx", "syy", "sxy")
        ),
    )


def series(scope: Scope) -> Select[*tuple[Any, ...]]:
    """The scored interviews in order, thinned to about `MOST_POINTS` means of consecutive ones.

    A group is of one instrument. Interviews that several instruments scored are left out when there
    are too many to show each.
    """
    number = func.row_number().over(order_by=(col(_R.began_at), col(_R.interview_session_id)))
    rows = (
        select(
            _R.__table__,  # type: ignore[attr-defined]
            col(InterviewSession.context),
            number.label("number"),
            func.count().over().label("total"),
        )
        .join(InterviewSession, col(InterviewSession.id) == col(_R.interview_session_id))
        .where(scope.rows(), col(_R.overall).is_not(None))
        .subquery()
    )
    bucket = case(
        (rows.c.total <= MOST_POINTS, rows.c.number),
        else_=(rows.c.number - 1) * MOST_POINTS // rows.c.total,
    )
    grouped = (
        select(
            rows.c.interviewer,
            rows.c.context,
            rows.c.instrument_hash,
            func.min(rows.c.began_at).label("began_at"),
            func.count().label("interviews"),
            func.avg(rows.c.overall).label("overall"),
            func.sum(rows.c.graded).label("graded"),
            *(
                func.sum(rows.c[f"{n}_{p}"]).label(f"{n}_{p}")
                for n in NAMES
                for p in ("sum", "count")
            ),
            func.array_agg(rows.c.interview_session_id)[1].label("session_id"),
        )
        .where(or_(rows.c.instrument_hash != MIXED, rows.c.total <= MOST_POINTS))
        .group_by(bucket, rows.c.interviewer, rows.c.context, rows.c.instrument_hash)
        .order_by(func.min(rows.c.began_at).desc())
        .limit(_MOST_GROUPS)
        .subquery()
    )
    return select(grouped, _instrument(grouped).label("instrument")).order_by(grouped.c.began_at)


def _instrument(grouped: FromClause) -> Any:
    """Model, rubric and prompt version of a group, from one of its feedback rows."""
    return (
        select(
            array([col(Feedback.model), col(Feedback.rubric_version), col(Feedback.prompt_version)])
        )
        .join(Answer, col(Answer.id) == col(Feedback.answer_id))
        .join(Question, col(Question.id) == col(Answer.question_id))
        .where(col(Question.interview_session_id) == grouped.c.session_id, col(Feedback.is_current))
        .limit(1)
        .scalar_subquery()
    )


def attempts(scope: Scope) -> Select[*tuple[Any, ...]]:
    """Scored attempts at the latest postings: the newest of each, and the first by each instrument.

    `recency` counts from 1, the newest.
    """
    latest = (
        select(col(_R.job_posting_id))
        .where(scope.rows(), col(_R.job_posting_id).is_not(None))
        .group_by(col(_R.job_posting_id))
        .order_by(func.max(col(_R.began_at)).desc())
        .limit(_MOST_LINES)
    )
    number = col(InterviewSession.attempt_number)
    rows = (
        select(
            col(_R.interview_session_id).label("session_id"),
            col(_R.job_posting_id).label("job_id"),
            number.label("number"),
            col(_R.overall),
            col(_R.instrument_hash),
            col(InterviewSession.context),
            col(InterviewSession.posting_hash),
            func.row_number()
            .over(partition_by=col(_R.job_posting_id), order_by=number.desc())
            .label("recency"),
            func.row_number()
            .over(partition_by=(col(_R.job_posting_id), col(_R.instrument_hash)), order_by=number)
            .label("place"),
        )
        .join(InterviewSession, col(InterviewSession.id) == col(_R.interview_session_id))
        .where(scope.rows(), col(_R.overall).is_not(None), col(_R.job_posting_id).in_(latest))
        .subquery()
    )
    return (
        select(rows)
        .where(or_(rows.c.recency <= MOST_ATTEMPTS, rows.c.place == 1))
        .order_by(rows.c.job_id, rows.c.number)
        .limit(_MOST_GROUPS)
    )
