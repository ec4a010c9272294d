"""A database with many answers, and two people in it: with few interviews and with many."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import Table, func, literal_column, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewKind, InterviewStatus
from ai_interviewer.models import Answer, InterviewSession, PracticeCard, User, metadata
from ai_interviewer.services import accounts, demo, interviews, practice
from ai_interviewer.services._records import question_words
from tests.factories import answer_and_analyse

PASSWORD = "benchmarks run at night"
_COPIED = (
    *("job_postings", "requirements", "interview_sessions", "questions", "answers", "feedback"),
    "interview_results",
)


def email(size: int) -> str:
    return f"bench-{size}@example.org"


async def fill(*, sizes: tuple[int, int], answers: int) -> int:
    """Seed the two people, then copies of the busier one until there are so many answers."""
    pool = demo.Pool()
    for size in sizes:
        seeded = await demo.seed(email=email(size), password=PASSWORD, sessions=size, pool=pool)
        await _practise(seeded.user_id)
    async with transaction() as db:
        model = await db.scalar(select(User.id).where(User.email == email(max(sizes))))
        while await _answers(db) < answers:
            await _copy_person(db, model)
    async with transaction() as db:
        await db.execute(text("ANALYZE"))
        return await _answers(db)


async def _practise(user_id: UUID) -> None:
    """Do the practice that is due first."""
    async with transaction() as db:
        query = select(PracticeCard.id).where(PracticeCard.user_id == user_id)
        card = await db.scalar(query.order_by(PracticeCard.due_at).limit(1))
    session = await practice.begin(user_id=user_id, card_id=card)
    await answer_and_analyse(user_id, session)
    await interviews.finish(user_id=user_id, session_id=session)


async def sign_in(size: int) -> str:
    """The token of the person with so many interviews."""
    return await accounts.log_in(email=email(size), password=PASSWORD)


async def ids(size: int) -> dict[str, str]:
    """The ids that addresses of this person's pages may contain: see `limits.Page`."""
    async with transaction() as db:
        user = await db.scalar(select(User.id).where(User.email == email(size)))
        job = await db.scalar(
            select(InterviewSession.job_posting_id)
            .where(InterviewSession.user_id == user)
            .group_by(InterviewSession.job_posting_id)
            .order_by(func.count().desc())
            .limit(1)
        )
        completed, running = [
            await db.scalar(
                select(InterviewSession.id)
                .where(
                    InterviewSession.user_id == user,
                    InterviewSession.status == status,
                    InterviewSession.kind == InterviewKind.INTERVIEW,
                )
                .order_by(InterviewSession.created_at.desc())
                .limit(1)
            )
            for status in (InterviewStatus.COMPLETED, InterviewStatus.IN_PROGRESS)
        ]
        practice = await db.scalar(
            select(InterviewSession.id).where(
                InterviewSession.user_id == user, InterviewSession.kind == InterviewKind.PRACTICE
            )
        )
    ids_by_name = {"job": job, "completed": completed, "running": running, "practice": practice}
    return {name: str(id) for name, id in ids_by_name.items()}


async def _answers(db: AsyncSession) -> int:
    return await db.scalar(select(func.count()).select_from(Answer)) or 0


async def _copy_person(db: AsyncSession, model: UUID) -> None:
    """Make an account with copies of all interviews. A copy's id is a hash of both ids."""
    stranger = User(email=f"{model.hex[:8]}-{await _people(db)}@example.org", password_hash="none")
    db.add(stranger)
    await db.flush()
    for name in _COPIED:
        table = metadata.tables[name]
        columns = ", ".join(column.name for column in table.columns)
        values = ", ".join(_copied_values(table))
        copies = f"SELECT {values} FROM {name} AS t WHERE {_condition_for_model(name)}"
        await db.execute(
            text(f"INSERT INTO {name} ({columns}) {copies}"),
            {"model": model, "stranger": stranger.id},
        )
    await question_words.index_questions(db, InterviewSession.user_id == stranger.id)


async def _people(db: AsyncSession) -> int:
    return await db.scalar(select(func.count()).select_from(User)) or 0


def _copied_values(table: Table) -> Iterator[str]:
    for column in table.columns:
        targets = {key.column.table.name for key in column.foreign_keys}
        if "users" in targets:
            yield "CAST(:stranger AS uuid)"
        elif targets & set(_COPIED) or column.primary_key:
            yield f"md5(t.{column.name}::text || CAST(:stranger AS text))::uuid"
        else:
            yield str(literal_column(f"t.{column.name}"))


def _condition_for_model(name: str) -> str:
    """The SQL condition for rows of the copied person."""
    mine = "SELECT id FROM interview_sessions WHERE user_id = :model"
    questions = f"SELECT id FROM questions WHERE interview_session_id IN ({mine})"
    answers = f"SELECT id FROM answers WHERE question_id IN ({questions})"
    return {
        "requirements": "job_posting_id IN (SELECT id FROM job_postings WHERE user_id = :model)",
        "questions": f"interview_session_id IN ({mine})",
        "answers": f"question_id IN ({questions})",
        "feedback": f"answer_id IN ({answers})",
    }.get(name, "user_id = :model")
