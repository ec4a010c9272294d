"""Completed and unfinished interviews as a list, the newest first."""

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer import routes
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, InterviewStatus
from ai_interviewer.models import InterviewSession, User
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.interviewer_labels import label_within
from ai_interviewer.services.history._excerpts import Excerpt, excerpts
from ai_interviewer.services.history._queries import (
    PAGE,
    InterviewRow,
    newest_rows,
    page_count,
    page_rows,
    postings_query,
)
from ai_interviewer.services.history._search_query import marked_segments
from ai_interviewer.texts import t
from ai_interviewer.views.history import Filters, HistoryPage, PostingChoice
from ai_interviewer.views.moments import moment
from ai_interviewer.views.questions import InterviewSummary
from ai_interviewer.views.scores import score_label


async def page(*, user_id: UUID, filters: Filters, number: int = 1) -> HistoryPage:
    """One page of the user's interviews, including practice and unfinished ones.

    A number beyond the last page gives the last. If the filter names a posting that is not the
    user's, the page is empty and `is_posting_known` is false.
    """
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        zone = user.time_zone
        postings = [_posting_choice(*row) for row in await db.execute(postings_query(user_id))]
        interviews = await page_rows(db, user_id=user_id, filters=filters, zone=zone, number=number)
        has_any = bool(interviews.total) or bool(
            await db.scalar(select(exists().where(col(InterviewSession.user_id) == user_id)))
        )
        session_ids = [row.id for row in interviews.rows]
        excerpt_of = await excerpts(
            db, user_id=user_id, session_ids=session_ids, words=filters.words
        )
    return HistoryPage(
        rows=[_summary(row, user=user, excerpt=excerpt_of.get(row.id)) for row in interviews.rows],
        total=interviews.total,
        number=interviews.number,
        pages=page_count(interviews.total),
        postings=postings,
        is_filtered=filters.is_filtered,
        is_posting_known=not filters.job_id or str(filters.job_id) in {p.id for p in postings},
        has_any=has_any,
    )


async def newest_interviews(
    *,
    user_id: UUID,
    job_id: UUID | None = None,
    status: InterviewStatus | None = None,
    most: int = PAGE,
) -> list[InterviewSummary]:
    """The user's newest interviews, at most `most`; of one posting or in one status if given."""
    filters = Filters(job_id=job_id, status=status)
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        rows = await newest_rows(
            db, user_id=user_id, filters=filters, zone=user.time_zone, most=most
        )
    return [_summary(row, user=user) for row in rows]


async def newest_within(
    db: AsyncSession, *, user: User, status: InterviewStatus, most: int
) -> list[InterviewSummary]:
    """The user's newest interviews in one status, at most `most`."""
    rows = await newest_rows(
        db, user_id=user.id, filters=Filters(status=status), zone=user.time_zone, most=most
    )
    return [_summary(row, user=user) for row in rows]


def _posting_choice(job_id: UUID, title: str, company: str, is_deleted: bool) -> PostingChoice:
    label = t.app.separator.join(part for part in (title, company) if part)
    return PostingChoice(
        id=str(job_id),
        label=t.history.deleted_posting.format(posting=label) if is_deleted else label,
    )


def _summary(row: InterviewRow, *, user: User, excerpt: Excerpt | None = None) -> InterviewSummary:
    is_completed = row.status is InterviewStatus.COMPLETED
    may_show_score = is_completed or row.feedback_timing is FeedbackTiming.AFTER_EACH
    path = routes.interview(str(row.id))
    if excerpt and is_completed:
        path = f"{path}#{routes.question_anchor(excerpt.number)}"
    return InterviewSummary(
        id=str(row.id),
        path=path,
        role_title=row.posting_title,
        company=row.posting_company,
        is_completed=is_completed,
        attempt_number=row.attempt_number or 0,
        interviewer=label_within(row.interviewer, row.context),
        created=moment(row.created_at, user.time_zone),
        answered=row.answered or 0,
        question_count=row.question_count,
        overall=(score_label(row.overall, in_words=user.is_words_only) if may_show_score else ""),
        is_practice=row.kind is InterviewKind.PRACTICE,
        retake_of=row.retake_of or 0,
        excerpt_from=_excerpt_label(excerpt) if excerpt else "",
        excerpt_lang=excerpt.lang if excerpt else "",
        excerpt=marked_segments(excerpt.excerpt) if excerpt else [],
    )


def _excerpt_label(excerpt: Excerpt) -> str:
    wording = t.history.in_answer if excerpt.is_answer else t.history.in_question
    return wording.format(number=excerpt.number)
