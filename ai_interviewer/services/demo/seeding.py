"""Adding the demonstration's interviews to an account, in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Actor
from ai_interviewer.domain.errors import InvalidCredentials, ValidationFailed
from ai_interviewer.models import (
    InterviewResult,
    InterviewSession,
    JobPosting,
    PracticeCard,
    Requirement,
    Resume,
    User,
)
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services._records import practice_cards, question_words, results
from ai_interviewer.services._records.posting_snapshots import posting_hash
from ai_interviewer.services.accounts import emails, passwords
from ai_interviewer.services.administration import users
from ai_interviewer.services.demo import material
from ai_interviewer.services.demo._bulk_copy import TABLES, copy_rows_within
from ai_interviewer.services.demo.outlines import Outline, outlines
from ai_interviewer.services.demo.pool import Pool
from ai_interviewer.services.demo.rows import InterviewRows, InterviewWriter

MOST_SESSIONS = 10_000


_DEMO = Actor("demonstration")


@dataclass(frozen=True, slots=True)
class SeedResult:
    """How many interviews and answers were added to which account."""

    user_id: UUID
    completed: int
    in_progress: int
    answers: int


async def seed(
    *, email: str, password: str, sessions: int, number: int = 1, pool: Pool | None = None
) -> SeedResult:
    """Add so many completed interviews of the past months to an account; open it if missing.

    The same `number` gives the same interviews. Reusing a pool for the next account saves the
    grading. Raises ValidationFailed (demo_sessions_out_of_range, invalid_email,
    weak_password) or, when the account has another password, InvalidCredentials.
    """
    if not 1 <= sessions <= MOST_SESSIONS:
        raise ValidationFailed("demo_sessions_out_of_range", most=MOST_SESSIONS)
    user_id = await _open_account(email, password)
    async with transaction() as db:
        # Interviews are made within the transaction, a thousand of them in half a minute.
        await db.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        latest_began_at = await db.scalar(_latest_beginning(user_id))
        planned = outlines(
            Random(f"{number}:{sessions}"),  # noqa: S311 - not a secret
            sessions=sessions,
            postings=len(material.postings()),
            end=now(),
            not_before=latest_began_at,
        )
        return await _add(db, user_id, planned, pool or Pool(), number)


async def _open_account(email: str, password: str) -> UUID:
    """The id of the account with this e-mail and password, opened if missing."""
    address = emails.normalised(email)
    query = select(User).where(col(User.email) == address)
    async with transaction() as db:
        user = await db.scalar(query)
    if user is None:
        await users.create_user(by=_DEMO, email=address, password=password)
        async with transaction() as db:
            user = await db.scalar(query)
    elif not await passwords.password_matches(password, user.password_hash):
        raise InvalidCredentials
    assert user is not None  # noqa: S101 - created above
    return user.id


def _latest_beginning(user_id: UUID) -> Any:
    return select(func.max(col(InterviewSession.created_at))).where(
        col(InterviewSession.user_id) == user_id
    )


async def _add(
    db: AsyncSession, user_id: UUID, planned: Sequence[Outline], pool: Pool, number: int
) -> SeedResult:
    began_at = planned[0].began_at
    await _add_resume(db, user_id, began_at)
    posting_count = 1 + max(outline.posting for outline in planned)
    postings = await _add_postings(db, user_id, began_at, posting_count)
    writer = InterviewWriter(
        random=Random(f"{number}:{len(planned)}"),  # noqa: S311 - not a secret
        pool=pool,
        user_id=user_id,
        postings=postings,
        requirements=await _add_requirements(db, postings, pool),
    )
    for outline in planned:
        await writer.write(outline)
    await db.flush()
    await copy_rows_within(db, [row for rows in writer.interviews for row in rows.rows()])
    await _add_cards(db, user_id, writer.interviews)
    await _derive_rows(db, user_id)
    completed = sum(outline.answered is None for outline in planned)
    return SeedResult(
        user_id=user_id,
        completed=completed,
        in_progress=len(planned) - completed,
        answers=sum(len(rows.answers) for rows in writer.interviews),
    )


async def _add_resume(db: AsyncSession, user_id: UUID, at: datetime) -> None:
    """Add the résumé, unless the account has one."""
    resume = Resume(user_id=user_id, text=material.resume(), created_at=at, updated_at=at)
    statement = insert(Resume).values(**resume.model_dump())
    await db.execute(statement.on_conflict_do_nothing(index_elements=["user_id"]))


async def _add_postings(
    db: AsyncSession, user_id: UUID, at: datetime, count: int
) -> list[JobPosting]:
    """The account's rows of the first `count` postings, locked, and added if missing."""
    query = select(JobPosting).where(
        col(JobPosting.user_id) == user_id, col(JobPosting.deleted_at).is_(None)
    )
    rows = {
        (row.role_title, row.company, row.description): row
        for row in await db.scalars(query.with_for_update())
    }
    postings = []
    for posting in material.postings()[:count]:
        row = rows.get((posting.role_title, posting.company, posting.description))
        if row is None:
            row = JobPosting(
                user_id=user_id,
                role_title=posting.role_title,
                company=posting.company,
                experience_level=posting.level,
                tech_stack=list(posting.tech_stack),
                description=posting.description,
                language=posting.language,
                created_at=at,
                updated_at=at,
            )
            db.add(row)
        postings.append(row)
    await db.flush()
    return postings


async def _add_requirements(
    db: AsyncSession, postings: Sequence[JobPosting], pool: Pool
) -> dict[tuple[UUID, int], UUID]:
    """Add the requirements of the postings. Returns the ids of all, by posting and position."""
    for index, posting in enumerate(postings):
        plan = (await pool.script(index, 0)).plan
        rows = [
            {
                "id": new_id(),
                "job_posting_id": posting.id,
                "text_hash": posting_hash(posting),
                "position": position,
                "phrase": requirement.phrase,
                "created_at": posting.created_at,
            }
            for position, requirement in enumerate(plan.requirements)
        ]
        await db.execute(insert(Requirement).on_conflict_do_nothing(), rows)
    query = select(Requirement).where(
        col(Requirement.job_posting_id).in_([posting.id for posting in postings])
    )
    return {(row.job_posting_id, row.position): row.id for row in await db.scalars(query)}


async def _add_cards(db: AsyncSession, user_id: UUID, interviews: Iterable[InterviewRows]) -> None:
    """Make and review practice cards answer by answer, as the app would have done."""
    query = select(PracticeCard).where(col(PracticeCard.user_id) == user_id).with_for_update()
    cards = {card.text_hash: card for card in await db.scalars(query)}
    for rows in interviews:
        for question, feedback in zip(rows.questions, rows.feedback, strict=False):
            review = practice_cards.review_of(rows.interview, question, feedback)
            if review is None:
                continue
            new_card = practice_cards.new_card(review, at=feedback.created_at)
            card = cards.get(new_card.text_hash) or (new_card if review.may_make_card else None)
            if card is not None:
                practice_cards.review_card(card, review, at=feedback.created_at)
                cards[card.text_hash] = card
    db.add_all(cards.values())
    await db.flush()


async def _derive_rows(db: AsyncSession, user_id: UUID) -> None:
    """Compute what the app derives from answers, by its own rules, and refresh the statistics."""
    numbers = results.result_rows(col(InterviewSession.user_id) == user_id)
    names = list(numbers.selected_columns.keys())
    statement = insert(InterviewResult).from_select(names, numbers)
    await db.execute(statement.on_conflict_do_nothing())
    await question_words.index_questions(db, col(InterviewSession.user_id) == user_id)
    await db.execute(text(f"ANALYZE {', '.join((*TABLES, 'interview_results', 'question_words'))}"))
