"""An account that used everything, with a row in every table, and a dump of all tables."""

import inspect
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select, text, update

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind, Scope
from ai_interviewer.models import (
    Answer,
    Feedback,
    FeedbackSample,
    InterviewSession,
    ModelSpeed,
    PracticeCard,
    ResetLink,
    Resume,
    ServerObjection,
    SharedReport,
    Usage,
    User,
    UserProvider,
)
from ai_interviewer.models.base import now
from ai_interviewer.services import interviews, rate_limits
from ai_interviewer.services.accounts import access_tokens, api_keys
from ai_interviewer.services.interviews import answers, disputes, ratings
from ai_interviewer.services.material import own_questions, resumes
from tests.factories import (
    PASSWORD,
    a_posting,
    a_question,
    a_sign_in,
    an_account,
    an_interview,
    answer_and_analyse,
    operations_of,
    run_queued_work,
)
from tests.outsiders import an_evaluation
from tests.own_questions import FALCONRY

ABANDONED_DRAFT = "I began this answer and never sent it"
OBJECTION = "I did name the index"
UPLOADED = "A newer résumé that waits to be checked"
# In no Latin letters, as accounts in other languages get them, too.
KEY_POINTS = [
    {
        "key_point": {"text": "Спершу дивиться на план", "why": "Здогад дорого коштує."},
        "heard": "HEARD",
        "quotes": [{"text": "план запиту", "start": 0, "end": 11}],
    },
    {"key_point": {"text": "Каже, як перевірити", "why": ""}, "heard": "PARTLY", "quotes": []},
    {"key_point": {"text": "Каже, де ризик", "why": ""}, "heard": "NOT_HEARD", "quotes": []},
]
NOTICES = [{"key": "placeholders", "count": 1, "quotes": ["Your name"]}]
CORRECTIONS = [{"number": 3, "quote": {"text": "а тоді", "start": 0, "end": 6}}]
KEY = "sk-proj-canary-7f3a9c51e2WXYZ"


async def an_account_with_everything(email: str) -> UUID:
    """An account with the password `PASSWORD` and a row in every table; its id."""
    user = await an_account(email, PASSWORD)
    await a_sign_in(user)
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)
    await access_tokens.create(user_id=user, name="Class", scopes=[Scope.READ], days=30)
    await _count_once_against_every_limit(user, email)
    job = await a_posting(user, title="Staff Engineer, `backticks` & <b>tags</b>")
    await _finish_an_interview(user, job)
    await _leave_an_interview_unfinished(user, job)
    await resumes.save_draft(user_id=user, text=UPLOADED)
    await own_questions.save(user_id=user, text=FALCONRY)
    await an_evaluation(user)
    async with transaction() as db:
        mine = update(Resume).where(Resume.user_id == user)
        await db.execute(mine.values(uploaded_hidden=["Seen by nobody"], uploaded_notices=NOTICES))
        owner = await db.get_one(User, user)
        session = await db.scalar(
            select(InterviewSession.id).where(InterviewSession.user_id == user).limit(1)
        )
        db.add(
            SharedReport(
                user_id=user,
                interview_session_id=session,
                token_hash=user.bytes,
                expires_at=now() + timedelta(days=7),
            )
        )
        db.add(
            ResetLink(user_id=user, token_hash=user.bytes, expires_at=now() + timedelta(hours=24))
        )
        db.add(
            ServerObjection(
                user_id=user,
                server="https://models.example/v1",
                model="gpt-5.6-sol",
                learned={"streams": False},
            )
        )
        db.add(
            ModelSpeed(
                user_id=user,
                provider="openai",
                model="gpt-5.6-sol",
                wait_seconds=0.7,
                characters_per_second=212.5,
            )
        )
        db.add(
            UserProvider(
                user_id=user,
                id=f"own-{user.hex[-8:]}",
                name="House",
                address="https://models.example/v1",
            )
        )
        owner.chosen_models = {"openai": "gpt-5.6-sol"}
        db.add(
            PracticeCard(
                user_id=user,
                text_hash=user.hex,
                text="Why an index?",
                schedule={"stability": 2.3},
                due_at=now(),
            )
        )
    return user


async def _count_once_against_every_limit(user: UUID, email: str) -> None:
    """Use every limit of a user once; the limits are found by looking."""
    await rate_limits.allow_password(email=email)
    for name, allow in vars(rate_limits).items():
        asks_for = inspect.signature(allow).parameters if name.startswith("allow_") else {}
        if "user_id" in asks_for:
            async with transaction() as db:
                await allow(*[db] * ("db" in asks_for), user_id=user)


async def _finish_an_interview(user: UUID, job: UUID) -> None:
    session = await an_interview(user, job_id=job)
    view = await answer_and_analyse(user, session)
    question = UUID(view.questions[0].id)
    await ratings.rate_question(user_id=user, question_id=question, is_relevant=True)
    await disputes.disagree(user_id=user, question_id=question, objection=OBJECTION)
    await run_queued_work(session)
    await interviews.finish(user_id=user, session_id=session)
    await run_queued_work(session)
    await add_usage_and_samples(user, session)


async def add_usage_and_samples(user: UUID, session: UUID) -> None:
    """Add what only a provider's interviewer leaves: usage, key points, and samples of a repeated
    grading."""
    operation = (await operations_of(session))[0]
    async with transaction() as db:
        feedback = await db.scalar(select(Feedback).order_by(Feedback.created_at.desc()).limit(1))
        feedback.content = feedback.content | {"key_points": KEY_POINTS}
        answer = await db.get_one(Answer, feedback.answer_id)
        answer.corrections = CORRECTIONS
        db.add(
            FeedbackSample(
                feedback_id=feedback.id, sample_number=1, clarity=3.0, content=feedback.content
            )
        )
        db.add(
            Usage(
                user_id=user,
                interview_session_id=session,
                operation_id=operation.id,
                kind=OperationKind.QUESTION,
                provider="openai",
                model="gpt-5.6-luna",
                is_on_server_key=False,
                input_tokens=1200,
                output_tokens=340,
                cost_usd=Decimal("0.004321"),
            )
        )


async def _leave_an_interview_unfinished(user: UUID, job: UUID) -> None:
    session = await an_interview(user, job_id=job)
    question = await a_question(user, session)
    await answers.save_draft(
        user_id=user, question_id=question, text=ABANDONED_DRAFT, seen_revision=0
    )
    # This one's first question stays queued.
    await an_interview(user, job_id=job)


async def database_dump() -> dict[str, list[str]]:
    """Every row of every table as text, the queue's own tables too."""
    query = text("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    async with transaction() as db:
        names = list(await db.scalars(query))
        return {
            name: sorted(await db.scalars(text(f'SELECT t::text FROM "{name}" AS t')))
            for name in names
        }
