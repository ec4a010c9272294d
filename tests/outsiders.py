"""An owner with something of everything, and an outsider who knows all their ids."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import EvaluationStatus, OperationKind, QuestionType, Scope
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.models import (
    AccessToken,
    Evaluation,
    EvaluationAnswer,
    PracticeCard,
    SharedReport,
    metadata,
)
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services import interviews, practice
from ai_interviewer.services.accounts import api_keys, tokens
from ai_interviewer.services.interviews import tries
from ai_interviewer.services.material import own_questions, resumes
from ai_interviewer.services.operations import Work
from tests.factories import a_posting, a_sign_in, a_user, an_interview, answer_and_analyse
from tests.own_questions import FALCONRY


@dataclass(frozen=True)
class World:
    """The owner's things, and somebody who knows all their ids."""

    outsider: UUID
    job: UUID
    session: UUID
    question: UUID
    answer: UUID
    sign_in: UUID
    card: UUID
    practice: UUID
    asked: UUID
    tried: UUID
    share: UUID
    token: UUID
    operation: UUID
    evaluation: UUID

    def work(self, kind: OperationKind) -> Work:
        """Work that claims to be done for the outsider."""
        return Work(
            id=new_id(),
            user_id=self.outsider,
            session_id=self.session,
            kind=kind,
            question_number=1,
            answer_id=self.answer,
            attempt=1,
            tries=0,
            deadline_at=now() + timedelta(seconds=60),
        )


async def a_world() -> tuple[UUID, World]:
    owner, outsider = await a_user(), await a_user()
    job = await a_posting(owner)
    session = await an_interview(owner, job_id=job)
    view = await answer_and_analyse(owner, session)
    await interviews.move_to_next_question(user_id=owner, session_id=session)
    await api_keys.save(
        user_id=owner, provider="openai", key="sk-the-owners-own-1234", is_verified=True
    )
    await own_questions.save(user_id=owner, text=FALCONRY)
    # The outsider could begin an interview, if only the posting were theirs.
    await resumes.save(user_id=outsider, text="Somebody else")
    async with transaction() as db:
        answer = await db.scalar(text("SELECT id FROM answers WHERE text IS NOT NULL"))
    unanswered = UUID(view.questions[1].id)
    sign_in = tokens.read(await a_sign_in(owner)).login_id
    asked = UUID(view.questions[0].id)
    card, practising = await a_practice(owner, asked)
    tried = await a_try(owner, asked)
    share = await a_share(owner, session)
    token = await a_token(owner)
    async with transaction() as db:
        operation = await db.scalar(
            text("SELECT id FROM operations WHERE interview_session_id = :id LIMIT 1"),
            {"id": session},
        )
    return owner, World(
        *(outsider, job, session, unanswered, answer, sign_in, card, practising, asked, tried),
        *(share, token, operation, await an_evaluation(owner)),
    )


async def a_try(owner: UUID, question: UUID) -> UUID:
    """An open try of this question; the id of its own question."""
    await tries.begin(user_id=owner, question_id=question)
    async with transaction() as db:
        found = await db.scalar(
            text("SELECT id FROM questions WHERE source_question_id = :question"),
            {"question": question},
        )
    return UUID(str(found))


async def a_practice(owner: UUID, question: UUID) -> tuple[UUID, UUID]:
    """A card for this question, and a practice of it; both ids."""
    async with transaction() as db:
        card = PracticeCard(
            user_id=owner,
            question_id=question,
            text_hash="whatever",
            text="Whatever",
            schedule={},
            due_at=now(),
        )
        db.add(card)
        await db.flush()
        card_id = card.id
    return card_id, await practice.begin(user_id=owner, card_id=card_id)


async def a_share(owner: UUID, session: UUID, token_hash: bytes = b"a hash") -> UUID:
    """A link to the report of this interview; its id."""
    async with transaction() as db:
        share = SharedReport(
            user_id=owner,
            interview_session_id=session,
            token_hash=token_hash,
            expires_at=now() + timedelta(days=1),
        )
        db.add(share)
        await db.flush()
        return share.id


async def a_token(owner: UUID, token_hash: bytes = b"a hash") -> UUID:
    """A token that may do everything; its id."""
    async with transaction() as db:
        token = AccessToken(
            user_id=owner,
            name="Mine",
            token_hash=token_hash,
            scopes=[scope.value for scope in Scope],
            expires_at=now() + timedelta(days=1),
        )
        db.add(token)
        await db.flush()
        return token.id


async def an_evaluation(owner: UUID) -> UUID:
    """A list of one answer to grade; its id."""
    posting = {
        "role_title": "Engineer",
        "company": "Hopperlane",
        "level": "MID",
        "tech_stack": [],
        "description": "Falconry",
        "language": "en",
    }
    async with transaction() as db:
        evaluation = Evaluation(
            user_id=owner, interviewer=BUILTIN, postings=[posting], resumes=["Tennfeld"]
        )
        db.add(evaluation)
        await db.flush()
        db.add(
            EvaluationAnswer(
                evaluation_id=evaluation.id,
                number=1,
                posting=0,
                resume=0,
                question_type=QuestionType.TECHNICAL,
                question="Falconry?",
                answer="EXPLAIN",
                key_points=[],
                status=EvaluationStatus.FAILED,
            )
        )
        return evaluation.id


async def everything_of(owner: UUID) -> dict[str, list[Any]]:
    """All rows of all tables except the outsider's own: what must not change."""
    own = {
        "users": "id = :owner",
        # Counts of what callers did in the last minute, under keyed hashes.
        "rate_limits": "false",
        **dict.fromkeys(
            (
                *(
                    "api_keys",
                    "server_objections",
                    "user_providers",
                    "login_sessions",
                    "access_tokens",
                ),
                *("resumes", "job_postings", "model_speeds"),
                "own_questions",
                *("interview_sessions", "operations", "evaluations"),
            ),
            "user_id = :owner",
        ),
    }
    everything = {}
    async with transaction() as db:
        for table in metadata.sorted_tables:
            where = own.get(table.name, "true")
            rows = await db.execute(
                text(f"SELECT * FROM {table.name} t WHERE {where} ORDER BY t::text"),
                {"owner": owner} if ":owner" in where else {},
            )
            everything[table.name] = [tuple(row) for row in rows]
        jobs = await db.execute(text("SELECT id, status, abort_requested FROM procrastinate_jobs"))
        everything["jobs"] = sorted(tuple(row) for row in jobs)
    return everything
