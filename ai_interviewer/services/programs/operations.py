"""Work that takes time, as programs follow it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewStatus, OperationKind
from ai_interviewer.domain.enums import OperationStatus as Status
from ai_interviewer.domain.errors import DomainError, ErrorCode
from ai_interviewer.interviewers.registry import spec_of
from ai_interviewer.models import EvaluationAnswer, InterviewSession, Operation
from ai_interviewer.services import operations
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services._records.access import owned_interview, owned_operation
from ai_interviewer.services.programs._feedback import (
    FeedbackRecord,
    SummaryRecord,
    feedback_record,
    summary_record,
)
from ai_interviewer.services.programs._times import utc
from ai_interviewer.services.programs.messages import MessageRecord, question_message
from ai_interviewer.texts import t

_SECONDS = {OperationKind.QUESTION: 10, OperationKind.ANALYSIS: 30, OperationKind.SUMMARY: 20}
"""About how long a language model takes; the built-in interviewer is done within two."""


@dataclass(frozen=True, slots=True)
class OperationError:
    """Why an operation failed: a stable code, and a sentence for people."""

    error_code: ErrorCode
    message: str


@dataclass(frozen=True, slots=True)
class OperationResult:
    """What a completed operation made: a question, the feedback on an answer, or a summary. The
    others are null; so is feedback that is kept back until the end of the interview."""

    question: MessageRecord | None = None
    feedback: FeedbackRecord | None = None
    summary: SummaryRecord | None = None


OperationState = Literal["processing", "completed", "failed", "cancelled"]
_FINAL_STATES: dict[Status, OperationState] = {
    Status.COMPLETED: "completed",
    Status.FAILED: "failed",
    Status.CANCELLED: "cancelled",
}


@dataclass(frozen=True, slots=True)
class OperationRecord:
    """An operation. Its `result` is there once its status is `completed`, and its `error` once it
    is `failed`. `failed_at` also says when it was cancelled.

    `text_so_far` holds the words that a model has written until now.
    """

    operation_id: UUID
    session_id: UUID
    kind: OperationKind
    question_number: int | None
    status: OperationState
    estimated_duration_seconds: int
    text_so_far: str | None
    result: OperationResult | None
    error: OperationError | None
    created_at: datetime
    completed_at: datetime | None
    failed_at: datetime | None


async def load(*, user_id: UUID, operation_id: UUID) -> OperationRecord:
    """The operation now. Raises NotFound."""
    async with transaction() as db:
        row = await owned_operation(db, user_id=user_id, operation_id=operation_id)
        interview = await owned_interview(db, user_id=user_id, session_id=row.interview_session_id)
        result = None
        if row.status is Status.COMPLETED:
            rows = await interview_rows.question_rows(db, session_id=interview.id)
            result = _result(row, interview, rows)
    return operation_record(row, interview, result)


async def follow(*, user_id: UUID, operation_id: UUID) -> AsyncIterator[OperationRecord | None]:
    """The operation: at once, at every change, and at last when it has ended.

    None says that nothing has changed for a while. Raises NotFound.
    """
    last = await load(user_id=user_id, operation_id=operation_id)
    yield last
    if last.status != "processing":
        return
    async for found in operations.follow(user_id=user_id, session_id=last.session_id):
        if found is None:
            yield None
            continue
        record = await load(user_id=user_id, operation_id=operation_id)
        yield record if record != last else None
        last = record
        if record.status != "processing":
            return


def operation_record(
    row: Operation, interview: InterviewSession, result: OperationResult | None = None
) -> OperationRecord:
    """The record of an operation of this interview."""
    has_ended = row.status in (Status.FAILED, Status.CANCELLED)
    seconds = _SECONDS[row.kind] if spec_of(interview.interviewer).is_model else 2
    is_secret = _keeps_back(interview) and row.kind is not OperationKind.QUESTION
    is_under_way = not row.status.is_final
    return OperationRecord(
        operation_id=row.id,
        session_id=interview.id,
        kind=row.kind,
        question_number=row.question_number or None,
        status=_FINAL_STATES.get(row.status, "processing"),
        estimated_duration_seconds=seconds,
        text_so_far=row.partial_text if is_under_way and not is_secret else None,
        result=result,
        error=error_record(row) if row.status is Status.FAILED else None,
        created_at=utc(row.created_at),
        completed_at=utc(row.finished_at) if row.status is Status.COMPLETED else None,
        failed_at=utc(row.finished_at) if has_ended else None,
    )


def _keeps_back(interview: InterviewSession) -> bool:
    """Whether feedback has to wait for the end of the interview."""
    is_at_end = interview.feedback_timing is FeedbackTiming.AT_END
    return is_at_end and interview.status is InterviewStatus.IN_PROGRESS


def _result(
    row: Operation, interview: InterviewSession, rows: interview_rows.QuestionRows
) -> OperationResult | None:
    if row.kind is OperationKind.SUMMARY:
        return OperationResult(summary=summary_record(interview))
    for question, answer, feedback in rows:
        if question.number != row.question_number:
            continue
        if row.kind is OperationKind.QUESTION:
            return OperationResult(question=question_message(question))
        if answer is not None and feedback is not None and not _keeps_back(interview):
            return OperationResult(feedback=feedback_record(question, answer, feedback))
    return None


def error_record(row: Operation | EvaluationAnswer) -> OperationError:
    """Why something failed."""
    parameters: dict[str, Any] = {
        "provider": t.begin.ai_provider,
        **(row.error_parameters or {}),
    }
    return OperationError(
        error_code=ErrorCode(row.error_code or ErrorCode.INTERNAL_ERROR.value),
        message=DomainError(row.error_key or "internal", **parameters).message,
    )
