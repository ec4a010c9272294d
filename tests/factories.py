"""What tests start from: each call makes one thing, with sensible texts."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import procrastinate
from sqlalchemy import select, text

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Actor, Role
from ai_interviewer.domain.enums import ExperienceLevel, FeedbackTiming, OperationStatus
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.domain.material import PostingDraft
from ai_interviewer.models import LoginSession, Operation, User
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services import interviews
from ai_interviewer.services.accounts import passwords, tokens
from ai_interviewer.services.interview_work.worker import HANDLERS
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.material import job_postings, resumes
from ai_interviewer.services.operations import _runner
from ai_interviewer.views.interview import InterviewView

SAMPLES = Path(__file__).parent / "samples"
RESUME = (SAMPLES / "resumes/maya-tennfeld.md").read_text(encoding="utf-8")
POSTING = (SAMPLES / "postings/senior-backend-engineer-hopperlane.md").read_text(encoding="utf-8")
BY = Actor("a test")
"""Who acts as the administrator."""
EMAIL, PASSWORD = "maya@example.org", "correct horse battery"
_hashes: dict[str, str] = {}
ANSWER = (
    "First I ran EXPLAIN ANALYZE, because I wanted to see where the time goes. Then I added a "
    "composite index and compared the plans; the query fell from 900 ms to 40 ms."
)


STRONG = f"{ANSWER} I rehearsed it on a restored snapshot first."


async def a_user(email: str | None = None) -> UUID:
    """An account that nobody can log in to by password; its id."""
    async with transaction() as db:
        user = User(email=email or f"{new_id().hex}@example.org", password_hash="unusable")
        db.add(user)
        await db.flush()
        return user.id


async def an_administrator(email: str | None = None) -> UUID:
    """An account with the role ADMIN; its id."""
    user_id = await a_user(email)
    async with transaction() as db:
        (await db.get_one(User, user_id)).role = Role.ADMIN
    return user_id


async def an_account(email: str = EMAIL, password: str = PASSWORD) -> UUID:
    """An account with a password; its id. A password is hashed once a run: that is slow."""
    if password not in _hashes:
        _hashes[password] = await passwords.hash_password(password)
    user_id = await a_user(email)
    async with transaction() as db:
        user = await db.get_one(User, user_id)
        user.password_hash = _hashes[password]
    return user_id


async def a_sign_in(user_id: UUID) -> str:
    """The token of a fresh sign-in, as the log-in cookie holds it."""
    expires_at = now() + timedelta(days=1)
    async with transaction() as db:
        login = LoginSession(user_id=user_id, expires_at=expires_at)
        db.add(login)
        await db.flush()
        return tokens.issue(user_id=user_id, login_id=login.id, expires_at=expires_at)


_POSTING_DRAFT = PostingDraft(
    role_title="Senior Backend Engineer",
    company="Hopperlane",
    level=ExperienceLevel.SENIOR,
    tech_stack=("Python", "PostgreSQL"),
    description=POSTING,
    language="en",
)

ODD_DRAFT = PostingDraft(
    role_title="Інженерка даних 🧮",
    company="Świt & Söhne",
    level=ExperienceLevel.LEAD,
    tech_stack=("C++", "O'Reilly", "日本語"),
    description="Zeile 1\r\n\tZeile 2 \u200b— “ends” ",
    language="pt-BR",
)
"""Another posting, with letters and signs of many kinds."""


async def a_posting(
    user_id: UUID, *, title: str = "Senior Backend Engineer", language: str = "en"
) -> UUID:
    draft = replace(_POSTING_DRAFT, role_title=title, language=language)
    return await job_postings.create(user_id=user_id, draft=draft)


async def edit_posting(user_id: UUID, job_id: UUID, **changes: Any) -> None:
    """Change what `a_posting` made in these fields."""
    draft = replace(_POSTING_DRAFT, **changes)
    await job_postings.update(user_id=user_id, job_id=job_id, draft=draft)


async def an_interview(
    user_id: UUID,
    *,
    job_id: UUID | None = None,
    questions: int = 3,
    feedback: FeedbackTiming = FeedbackTiming.AFTER_EACH,
    interviewer: str = BUILTIN,
    resume: str = RESUME,
    minutes: int | None = None,
) -> UUID:
    """A begun interview whose first question is still queued; its id."""
    await resumes.save(user_id=user_id, text=resume)
    return await interviews.begin(
        user_id=user_id,
        job_id=job_id or await a_posting(user_id),
        question_count=questions,
        interviewer=interviewer,
        feedback_timing=feedback,
        minutes_a_question=minutes,
    )


async def run_queued_work(session_id: UUID) -> None:
    """Run the interview's queued operations here and now, as the worker would."""
    waiting = select(Operation.id).where(
        Operation.interview_session_id == session_id,
        Operation.status == OperationStatus.PENDING,
    )
    async with transaction() as db:
        operation_ids = list(await db.scalars(waiting))
    context = cast("procrastinate.JobContext", SimpleNamespace(abort_reason=lambda: None))
    for operation_id in operation_ids:
        await _runner.run(context, operation_id=operation_id, handlers=HANDLERS)


async def a_question(user_id: UUID, session_id: UUID) -> UUID:
    """Ask the interview's current question; its id."""
    await run_queued_work(session_id)
    view = await interviews.load(user_id=user_id, session_id=session_id)
    return UUID(next(q.id for q in view.questions if q.number == view.current_number))


async def answer_and_analyse(user_id: UUID, session_id: UUID, text: str = ANSWER) -> InterviewView:
    """Ask the current question, answer it and analyse the answer; the interview's view."""
    question_id = await a_question(user_id, session_id)
    await answers.submit(user_id=user_id, question_id=question_id, text=text)
    await run_queued_work(session_id)
    return await interviews.load(user_id=user_id, session_id=session_id)


async def complete_interview(user_id: UUID, session_id: UUID, *texts: str) -> UUID:
    """Answer as many questions as there are texts, and finish; the interview's id."""
    for number, words in enumerate(texts):
        if number:
            await interviews.move_to_next_question(user_id=user_id, session_id=session_id)
        await answer_and_analyse(user_id, session_id, words)
    await interviews.finish(user_id=user_id, session_id=session_id)
    return session_id


async def a_completed_interview(
    user_id: UUID, *, job_id: UUID | None = None, questions: int = 3
) -> UUID:
    """An interview whose questions were all answered; its id."""
    session_id = await an_interview(user_id, job_id=job_id, questions=questions)
    return await complete_interview(user_id, session_id, *[ANSWER] * questions)


async def operations_of(session_id: UUID) -> list[Operation]:
    """The interview's operations as the database has them, in the order they were made."""
    query = (
        select(Operation)
        .where(Operation.interview_session_id == session_id)
        .order_by(Operation.created_at)
    )
    async with transaction() as db:
        return list(await db.scalars(query))


async def let_time_pass(seconds: int) -> None:
    """Move everything that counts for a rate limit this far into the past."""
    earlier = text("""
        UPDATE rate_limits SET
            expires_at = expires_at - :ago,
            times = ARRAY(SELECT taken - :ago FROM unnest(times) AS taken)
    """)
    async with transaction() as db:
        await db.execute(earlier, {"ago": timedelta(seconds=seconds)})


async def wait_until(holds: Callable[[], Awaitable[bool]], *, within: float = 10) -> None:
    """Wait until `holds` is true. Raises TimeoutError after `within` seconds."""
    async with asyncio.timeout(within):
        while not await holds():  # noqa: ASYNC110 - what is waited for happens in the database
            await asyncio.sleep(0.02)


async def somebody_waits_for_a_lock() -> bool:
    """Whether anybody in the test's own database waits for a row that another has locked."""
    query = text(
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' "
        "AND datname = current_database()"
    )
    async with transaction() as db:
        return bool(await db.scalar(query))
