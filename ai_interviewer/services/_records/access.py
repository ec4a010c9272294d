"""The only doorway to the rows of an owner.

Somebody else's row is not found, exactly like one that does not exist. All functions named
`owned_…` raise NotFound. Lock order: posting, interview, then answers, cards and operations.
"""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import defer
from sqlmodel import col

from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import (
    AccessToken,
    Answer,
    Evaluation,
    InterviewSession,
    JobPosting,
    LoginSession,
    Operation,
    PracticeCard,
    Question,
    SharedReport,
    User,
)

_WITHOUT_TEXTS = (
    defer(Evaluation.postings),  # type: ignore[arg-type]  # SQLModel types it by its value
    defer(Evaluation.resumes),  # type: ignore[arg-type]
)


async def account(db: AsyncSession, *, user_id: UUID) -> User:
    """The user's own row. Raises NotFound."""
    user = await db.get(User, user_id)
    if user is None:
        raise NotFound
    return user


async def owned_sign_in(db: AsyncSession, *, user_id: UUID, sign_in_id: UUID) -> LoginSession:
    """The user's sign-in, even if it has ended."""
    sign_in = await db.get(LoginSession, sign_in_id)
    if sign_in is None or sign_in.user_id != user_id:
        raise NotFound
    return sign_in


async def owned_token(db: AsyncSession, *, user_id: UUID, token_id: UUID) -> AccessToken:
    """The user's token of the HTTP API, even if it has expired."""
    query = select(AccessToken).where(
        col(AccessToken.id) == token_id, col(AccessToken.user_id) == user_id
    )
    token = await db.scalar(query)
    if token is None:
        raise NotFound
    return token


async def owned_posting(
    db: AsyncSession, *, user_id: UUID, job_id: UUID, lock: bool = False
) -> JobPosting:
    """The user's posting, unless it is deleted. `lock` makes other changes of it wait."""
    query = select(JobPosting).where(
        col(JobPosting.id) == job_id,
        col(JobPosting.user_id) == user_id,
        col(JobPosting.deleted_at).is_(None),
    )
    posting = await db.scalar(query.with_for_update() if lock else query)
    if posting is None:
        raise NotFound
    return posting


async def owned_interview(
    db: AsyncSession, *, user_id: UUID, session_id: UUID, lock: bool = False
) -> InterviewSession:
    """The user's interview. `lock` makes other changes of it wait."""
    query = select(InterviewSession).where(
        col(InterviewSession.id) == session_id, col(InterviewSession.user_id) == user_id
    )
    # Not the strongest lock: a worker that stores a failure refers to this row and must not wait
    # for us, since we may be waiting for the operation that it has locked.
    interview = await db.scalar(query.with_for_update(key_share=True) if lock else query)
    if interview is None:
        raise NotFound
    return interview


async def owned_question(
    db: AsyncSession, *, user_id: UUID, question_id: UUID, lock: bool = False
) -> tuple[InterviewSession, Question]:
    """The user's question with its interview. `lock` locks the interview's row."""
    question = await db.get(Question, question_id)
    if question is None:
        raise NotFound
    interview = await owned_interview(
        db, user_id=user_id, session_id=question.interview_session_id, lock=lock
    )
    return interview, question


async def owned_card(
    db: AsyncSession, *, user_id: UUID, card_id: UUID, lock: bool = False
) -> PracticeCard:
    """The user's practice card. `lock` makes other changes of it wait."""
    query = select(PracticeCard).where(
        col(PracticeCard.id) == card_id, col(PracticeCard.user_id) == user_id
    )
    card = await db.scalar(query.with_for_update() if lock else query)
    if card is None:
        raise NotFound
    return card


async def owned_share(db: AsyncSession, *, user_id: UUID, share_id: UUID) -> SharedReport:
    """The user's link to a report, even if it no longer opens."""
    query = select(SharedReport).where(
        col(SharedReport.id) == share_id, col(SharedReport.user_id) == user_id
    )
    share = await db.scalar(query)
    if share is None:
        raise NotFound
    return share


async def owned_evaluation(
    db: AsyncSession, *, user_id: UUID, evaluation_id: UUID, lock: bool = False
) -> Evaluation:
    """The user's evaluation, without its long texts. `lock` makes other changes of it wait."""
    query = (
        select(Evaluation)
        .where(col(Evaluation.id) == evaluation_id, col(Evaluation.user_id) == user_id)
        .options(*_WITHOUT_TEXTS)
    )
    evaluation = await db.scalar(query.with_for_update(key_share=True) if lock else query)
    if evaluation is None:
        raise NotFound
    return evaluation


async def owned_operation(db: AsyncSession, *, user_id: UUID, operation_id: UUID) -> Operation:
    """The user's operation, under way or ended."""
    query = select(Operation).where(
        col(Operation.id) == operation_id, col(Operation.user_id) == user_id
    )
    operation = await db.scalar(query)
    if operation is None:
        raise NotFound
    return operation


async def operations_of(db: AsyncSession, *, user_id: UUID, session_id: UUID) -> list[Operation]:
    """The operations of the user's interview, the oldest first."""
    query = (
        select(Operation)
        .where(col(Operation.interview_session_id) == session_id, col(Operation.user_id) == user_id)
        .order_by(col(Operation.created_at))
    )
    return list(await db.scalars(query))


async def answer_of(db: AsyncSession, *, question_id: UUID, lock: bool = False) -> Answer | None:
    """The answer to a question whose owner the caller checked."""
    query = select(Answer).where(col(Answer.question_id) == question_id)
    answer: Answer | None = await db.scalar(query.with_for_update() if lock else query)
    return answer
