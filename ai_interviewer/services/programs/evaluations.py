"""Evaluations: lists of answers that a program has graded, outside of any interview."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Select, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.database import reading, transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import EvaluationStatus, QuestionType
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.domain.interview import Posting
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.interviewers.registry import spec_of
from ai_interviewer.models import Evaluation, EvaluationAnswer, User
from ai_interviewer.services import operations, providers
from ai_interviewer.services._records import json_columns
from ai_interviewer.services._records.access import account, owned_evaluation, owned_posting
from ai_interviewer.services._records.interviewer_labels import label_of
from ai_interviewer.services._records.posting_snapshots import snapshot_of_posting
from ai_interviewer.services.accounts import masked_keys_within
from ai_interviewer.services.programs._times import utc


@dataclass(frozen=True, slots=True)
class AnswerToGrade:
    """One answer, with what it answers. A posting is given by its text, or by its id."""

    question: str
    question_type: QuestionType
    answer: str
    posting: Posting | UUID
    resume: str = ""
    key_points: tuple[str, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class EvaluationRecord:
    """How far an evaluation is. An answer is graded, or failed, or still waits."""

    id: UUID
    status: Literal["processing", "completed"]
    interviewer: Literal["BUILTIN", "LANGUAGE_MODEL"]
    provider: str | None
    model: str | None
    answer_count: int
    graded_count: int
    failed_count: int
    created_at: datetime
    completed_at: datetime | None


async def begin(
    *, user_id: UUID, answers: Sequence[AnswerToGrade], interviewer: str, model: str = ""
) -> EvaluationRecord:
    """Store the answers and have them graded in the background, one after the other.

    Raises NotFound for another user's posting, ValidationFailed (evaluations_off, choice_unknown,
    key_missing, model_missing, language_not_spoken, evaluation_postings_too_many) or Conflict
    (evaluations_too_many).
    """
    async with transaction() as db:
        postings = await _postings(db, user_id, answers)
        if not settings().allow_evaluations:
            raise ValidationFailed("evaluations_off")
        await _refuse_too_many(db, user_id)
        vendor, model = await _chosen(db, user_id=user_id, name=interviewer, model=model)
        if not all(vendor.spec.speaks(posting.language) for posting in postings):
            raise ValidationFailed("language_not_spoken")
        different = list(dict.fromkeys(postings))
        if len(different) > limits.EVALUATION_POSTINGS:
            most = limits.EVALUATION_POSTINGS
            raise ValidationFailed("evaluation_postings_too_many", most=most)
        resumes = list(dict.fromkeys(answer.resume for answer in answers))
        evaluation = Evaluation(
            user_id=user_id,
            interviewer=vendor.spec.name,
            model=model,
            postings=[json_columns.posting_to_json(posting) for posting in different],
            resumes=resumes,
        )
        db.add(evaluation)
        await db.flush()
        db.add_all(
            _row(evaluation.id, number, answer, different.index(posting), resumes)
            for number, (answer, posting) in enumerate(zip(answers, postings, strict=True), 1)
        )
        await operations.grade_next_within(db, evaluation)
        await db.flush()
        row = await db.execute(_progress().where(col(Evaluation.id) == evaluation.id))
        return _record(row.one())


async def load(*, user_id: UUID, evaluation_id: UUID) -> EvaluationRecord:
    """One evaluation. Raises NotFound."""
    query = _progress().where(
        col(Evaluation.user_id) == user_id, col(Evaluation.id) == evaluation_id
    )
    async with reading() as db:
        row = (await db.execute(query)).one_or_none()
    if row is None:
        raise NotFound
    return _record(row)


async def page(*, user_id: UUID, number: int, most: int) -> tuple[list[EvaluationRecord], int]:
    """One page of the user's evaluations, the newest first, and how many there are."""
    mine = col(Evaluation.user_id) == user_id
    query = (
        _progress()
        .where(mine)
        .order_by(col(Evaluation.created_at).desc(), col(Evaluation.id).desc())
        .limit(most)
        .offset((number - 1) * most)
    )
    async with reading() as db:
        total = await db.scalar(select(func.count()).select_from(Evaluation).where(mine))
        rows = (await db.execute(query)).all()
    return [_record(row) for row in rows], total or 0


async def remove(*, user_id: UUID, evaluation_id: UUID) -> None:
    """Stop an evaluation and delete it with its results. Raises NotFound."""
    async with transaction() as db:
        evaluation = await owned_evaluation(
            db, user_id=user_id, evaluation_id=evaluation_id, lock=True
        )
        await operations.cancel_evaluation_within(db, evaluation)
        await db.delete(evaluation)


async def _postings(
    db: AsyncSession, user_id: UUID, answers: Sequence[AnswerToGrade]
) -> list[Posting]:
    """The posting of each answer."""
    stored: dict[UUID, Posting] = {}
    for answer in answers:
        if isinstance(answer.posting, UUID) and answer.posting not in stored:
            row = await owned_posting(db, user_id=user_id, job_id=answer.posting)
            stored[answer.posting] = snapshot_of_posting(row).as_posting()
    return [
        stored[answer.posting] if isinstance(answer.posting, UUID) else answer.posting
        for answer in answers
    ]


async def _refuse_too_many(db: AsyncSession, user_id: UUID) -> None:
    # The lock makes two simultaneous starts wait for each other.
    await db.execute(select(col(User.id)).where(col(User.id) == user_id).with_for_update())
    own = select(func.count()).select_from(Evaluation).where(col(Evaluation.user_id) == user_id)
    if (await db.scalar(own) or 0) >= limits.EVALUATIONS_MOST:
        raise Conflict("evaluations_too_many", most=limits.EVALUATIONS_MOST)


async def _chosen(db: AsyncSession, *, user_id: UUID, name: str, model: str) -> tuple[Vendor, str]:
    """The interviewer and its model, which may be used now."""
    vendor = await providers.vendor_within(db, user_id=user_id, name=name)
    spec = vendor.spec
    if not spec.is_model:
        return vendor, ""
    if spec.needs_key and spec.provider not in await masked_keys_within(db, user_id=user_id):
        raise ValidationFailed("key_missing", provider=label_of(spec))
    model = model or providers.model_of(vendor, await account(db, user_id=user_id))
    if not (model and vendor.allows(model)):
        raise ValidationFailed("model_missing", provider=label_of(spec))
    return vendor, model


def _row(
    evaluation_id: UUID, number: int, answer: AnswerToGrade, posting: int, resumes: list[str]
) -> EvaluationAnswer:
    return EvaluationAnswer(
        evaluation_id=evaluation_id,
        number=number,
        name=answer.name,
        posting=posting,
        resume=resumes.index(answer.resume),
        question_type=answer.question_type,
        question=answer.question,
        answer=answer.answer,
        key_points=json_columns.key_points_to_json([KeyPoint(text) for text in answer.key_points]),
    )


def _progress() -> Select[*tuple[Any, ...]]:
    """A query for evaluations, without their long texts, and how far each is."""
    status = col(EvaluationAnswer.status)
    counts = (
        select(
            func.count().label("answers"),
            func.count().filter(status == EvaluationStatus.GRADED).label("graded"),
            func.count().filter(status == EvaluationStatus.FAILED).label("failed"),
        )
        .where(col(EvaluationAnswer.evaluation_id) == col(Evaluation.id))
        .lateral()
    )
    return select(
        col(Evaluation.id),
        col(Evaluation.interviewer),
        col(Evaluation.model),
        col(Evaluation.created_at),
        col(Evaluation.finished_at),
        *counts.c,
    ).join_from(Evaluation, counts, true())


def _record(row: Any) -> EvaluationRecord:
    is_builtin = row.interviewer == BUILTIN
    return EvaluationRecord(
        id=row.id,
        status="processing" if row.finished_at is None else "completed",
        interviewer="BUILTIN" if is_builtin else "LANGUAGE_MODEL",
        provider=None if is_builtin else spec_of(row.interviewer).provider,
        model=row.model or None,
        answer_count=row.answers,
        graded_count=row.graded,
        failed_count=row.failed,
        created_at=utc(row.created_at),
        completed_at=utc(row.finished_at),
    )
