"""Past and running interviews, newest first."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, SQLColumnExpression, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from ai_interviewer import routes
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, InterviewStatus
from ai_interviewer.domain.time_zones import beginning
from ai_interviewer.models import InterviewResult, InterviewSession, JobPosting, QuestionWords
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.interviewer_labels import interviewer_label
from ai_interviewer.services._records.question_words import matches_words
from ai_interviewer.services.history._excerpts import Excerpt, excerpts
from ai_interviewer.services.history._search_query import marked_segments
from ai_interviewer.texts import t
from ai_interviewer.views.history import Filters, HistoryPage, PostingChoice
from ai_interviewer.views.moments import moment
from ai_interviewer.views.questions import InterviewSummary
from ai_interviewer.views.scores import points_label

PAGE = 20
"""Interviews on one page."""

_Condition = SQLColumnExpression[bool]
_Row = Row[*tuple[Any, ...]]
_Retaken = aliased(InterviewSession)


async def page(*, user_id: UUID, filters: Filters, number: int = 1) -> HistoryPage:
    """One page of the user's interviews, practice and running ones among them.

    A number beyond the last page gives the last. A posting of nobody or of somebody else is
    answered with `is_posting_known` false, and matches nothing.
    """
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        which = _matching(user_id, filters, user.time_zone)
        postings = [_choice(*row) for row in await db.execute(_postings(user_id))]
        look_up = _searched if filters.words else _counted
        rows, total, number = await look_up(db, user_id, which, number)
        has_any = bool(total) or bool(
            await db.scalar(select(exists().where(col(InterviewSession.user_id) == user_id)))
        )
        said = await excerpts(
            db, user_id=user_id, session_ids=[row.id for row in rows], words=filters.words
        )
    return HistoryPage(
        rows=[_summary(row, zone=user.time_zone, found=said.get(row.id)) for row in rows],
        total=total,
        number=number,
        pages=_pages(total),
        postings=postings,
        is_filtered=filters.is_filtered,
        is_posting_known=not filters.job_id or str(filters.job_id) in {p.id for p in postings},
        has_any=has_any,
    )


_Looked = tuple[Sequence[_Row], int, int]
"""The rows of one page, how many there are in all, and the page's number."""


async def _counted(
    db: AsyncSession, user_id: UUID, which: list[_Condition], number: int
) -> _Looked:
    count = select(func.count()).select_from(InterviewSession)
    total = await db.scalar(count.where(*which)) or 0
    number = _within(number, total)
    newest = _rows(user_id).where(*which).limit(PAGE).offset((number - 1) * PAGE)
    return (await db.execute(newest)).all() if total else [], total, number


async def _searched(
    db: AsyncSession, user_id: UUID, which: list[_Condition], number: int
) -> _Looked:
    """A search costs more than what it finds: it is made once, for page and number of pages."""
    ids = _rows(user_id).where(*which).with_only_columns(col(InterviewSession.id))
    found = list(await db.scalars(ids))
    number = _within(number, len(found))
    of_page = found[(number - 1) * PAGE : number * PAGE]
    rows = _rows(user_id).where(col(InterviewSession.id).in_(of_page))
    return (await db.execute(rows)).all() if of_page else [], len(found), number


def _within(number: int, total: int) -> int:
    """The number of a page that there is."""
    return min(max(1, number), _pages(total))


def _pages(total: int) -> int:
    return max(1, -(-total // PAGE))


async def newest_interviews(
    *,
    user_id: UUID,
    job_id: UUID | None = None,
    status: InterviewStatus | None = None,
    most: int = PAGE,
) -> list[InterviewSummary]:
    """The newest of the user's interviews; of one posting or in one status where asked for."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        which = _matching(user_id, Filters(job_id=job_id, status=status), user.time_zone)
        rows = (await db.execute(_rows(user_id).where(*which).limit(most))).all()
    return [_summary(row, zone=user.time_zone) for row in rows]


async def newest_within(
    db: AsyncSession, *, user_id: UUID, zone: str, status: InterviewStatus, most: int
) -> list[InterviewSummary]:
    """The newest of the user's interviews in one status, as part of a larger reading."""
    which = _matching(user_id, Filters(status=status), zone)
    rows = (await db.execute(_rows(user_id).where(*which).limit(most))).all()
    return [_summary(row, zone=zone) for row in rows]


def _rows(user_id: UUID) -> Select[*tuple[Any, ...]]:
    """What a list shows of interviews, newest first: none of their long texts."""
    return (
        select(
            col(InterviewSession.id),
            col(InterviewSession.posting_title),
            col(InterviewSession.posting_company),
            col(InterviewSession.kind),
            col(InterviewSession.status),
            col(InterviewSession.attempt_number),
            col(InterviewSession.interviewer),
            col(InterviewSession.feedback_timing),
            col(InterviewSession.question_count),
            col(InterviewSession.created_at),
            col(_Retaken.attempt_number).label("retake_of"),
            col(InterviewResult.answered),
            col(InterviewResult.overall),
        )
        .outerjoin(
            InterviewResult,
            col(InterviewResult.interview_session_id) == col(InterviewSession.id),
        )
        .outerjoin(_Retaken, col(_Retaken.id) == col(InterviewSession.retake_of_id))
        .where(col(InterviewSession.user_id) == user_id)
        .order_by(col(InterviewSession.created_at).desc(), col(InterviewSession.id).desc())
    )


def _matching(user_id: UUID, filters: Filters, zone: str) -> list[_Condition]:
    conditions: list[_Condition] = [col(InterviewSession.user_id) == user_id]
    if filters.job_id:
        conditions.append(col(InterviewSession.job_posting_id) == filters.job_id)
    if filters.status:
        conditions.append(col(InterviewSession.status) == filters.status)
    if filters.first_day:
        conditions.append(col(InterviewSession.created_at) >= beginning(filters.first_day, zone))
    if filters.last_day:
        after = filters.last_day + timedelta(days=1)
        conditions.append(col(InterviewSession.created_at) < beginning(after, zone))
    if filters.words:
        conditions.append(_says(user_id, filters.words))
    return conditions


def _says(user_id: UUID, words: str) -> _Condition:
    """Interviews of which one question with its submitted answer has all the words."""
    return col(InterviewSession.id).in_(
        select(col(QuestionWords.interview_session_id)).where(
            col(QuestionWords.user_id) == user_id, matches_words(words, user_id=user_id)
        )
    )


def _postings(user_id: UUID) -> Select[*tuple[Any, ...]]:
    """The user's postings that have interviews, deleted ones last."""
    held = exists().where(col(InterviewSession.job_posting_id) == col(JobPosting.id))
    return (
        select(
            col(JobPosting.id),
            col(JobPosting.role_title),
            col(JobPosting.company),
            col(JobPosting.deleted_at).is_not(None),
        )
        .where(col(JobPosting.user_id) == user_id, held)
        .order_by(
            col(JobPosting.deleted_at).is_not(None),
            func.lower(col(JobPosting.role_title)),
            col(JobPosting.created_at),
        )
    )


def _choice(job_id: UUID, title: str, company: str, is_deleted: bool) -> PostingChoice:
    label = t.app.separator.join(part for part in (title, company) if part)
    return PostingChoice(
        id=str(job_id),
        label=t.history.deleted_posting.format(posting=label) if is_deleted else label,
    )


def _summary(row: _Row, *, zone: str, found: Excerpt | None = None) -> InterviewSummary:
    is_completed = row.status is InterviewStatus.COMPLETED
    is_open = is_completed or row.feedback_timing is FeedbackTiming.AFTER_EACH
    path = routes.interview(str(row.id))
    if found and is_completed:
        path = f"{path}#{routes.question_anchor(found.number)}"
    return InterviewSummary(
        id=str(row.id),
        path=path,
        role_title=row.posting_title,
        company=row.posting_company,
        is_completed=is_completed,
        attempt_number=row.attempt_number or 0,
        interviewer=interviewer_label(row.interviewer),
        created=moment(row.created_at, zone),
        answered=row.answered or 0,
        question_count=row.question_count,
        overall=points_label(row.overall) if is_open else "",
        is_practice=row.kind is InterviewKind.PRACTICE,
        retake_of=row.retake_of or 0,
        excerpt_from=_place(found) if found else "",
        excerpt_lang=found.lang if found else "",
        excerpt=marked_segments(found.excerpt) if found else [],
    )


def _place(found: Excerpt) -> str:
    where = t.history.in_answer if found.is_answer else t.history.in_question
    return where.format(number=found.number)
