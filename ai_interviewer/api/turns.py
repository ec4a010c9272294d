"""Questions asked, and answers submitted and analysed."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header
from pydantic import BaseModel, Field

from ai_interviewer.api.contract.bodies import Body
from ai_interviewer.api.contract.callers import Candidate
from ai_interviewer.api.contract.links import created
from ai_interviewer.api.contract.texts import Text
from ai_interviewer.config import log_context
from ai_interviewer.domain import limits
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.programs import answers as submissions
from ai_interviewer.services.programs import operations
from ai_interviewer.services.programs.answers import AnswerRecord
from ai_interviewer.services.programs.operations import OperationRecord

router = APIRouter(prefix="/sessions/{session_id}", tags=["answers"])

AnswerText = Annotated[Text, Field(min_length=1, max_length=limits.ANSWER_CHARACTERS)]
IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=200,
        pattern=r"^[\x20-\x7e]+$",
        description="Any text of yours. The same answer sent again with the same key is stored "
        "once, and answered as the first time.",
    ),
]


class AnswerRequest(Body):
    question_id: UUID
    text: AnswerText
    analyze: Annotated[
        bool,
        Field(description="Whether to start the analysis and the next question, or only store."),
    ] = True


class DraftRequest(Body):
    question_id: UUID
    text: Annotated[Text, Field(max_length=limits.ANSWER_CHARACTERS)]
    revision: Annotated[
        int, Field(ge=0, le=1_000_000_000, description="The last revision that you have seen.")
    ] = 0


class Draft(BaseModel):
    """The draft's revision. `was_elsewhere` says that somebody else had written meanwhile."""

    revision: int
    is_stored: bool
    was_elsewhere: bool


class QuestionRef(Body):
    question_id: UUID


@router.post(
    "/generate-question",
    status_code=202,
    responses=created(
        "operation_id",
        *("get_operation", "cancel_operation", "retry_operation"),
        field="operation_id",
        status=202,
    ),
)
async def generate_question(session_id: UUID, caller: Candidate) -> OperationRecord:
    """Have the next question asked; the first call also plans the interview.

    While the question is being written, this gives the same operation. Once it waits for its
    answer, this answers 409: read it from the operation's `result`, or from `/messages`. It also
    answers 409 when all questions have been asked (`asked_count` of the session is its
    `question_count`), and when the interview is completed.
    """
    operation_id = await interviews.ask_next_question(user_id=caller.user_id, session_id=session_id)
    return await _noted(caller.user_id, operation_id)


@router.post("/submit-answer", status_code=201)
async def submit_answer(
    session_id: UUID, body: AnswerRequest, caller: Candidate, idempotency_key: IdempotencyKey = None
) -> AnswerRecord:
    """Submit an answer. With `analyze`, its analysis and the next question start at once; their
    operations are named in the answer. An answer is submitted once: 409 afterwards, unless it
    comes again with the same `Idempotency-Key`."""
    return await submissions.submit(
        user_id=caller.user_id,
        session_id=session_id,
        question_id=body.question_id,
        text=body.text,
        is_analysed=body.analyze,
        submission_key=idempotency_key,
    )


@router.post("/answers", status_code=201)
async def submit_answer_alias(
    session_id: UUID, body: AnswerRequest, caller: Candidate, idempotency_key: IdempotencyKey = None
) -> AnswerRecord:
    """The same as `submit-answer`."""
    return await submit_answer(session_id, body, caller, idempotency_key)


@router.put("/draft")
async def save_draft(session_id: UUID, body: DraftRequest, caller: Candidate) -> Draft:
    """Keep an unfinished answer, as the page does. The newest wins."""
    await submissions.check_question(
        user_id=caller.user_id, session_id=session_id, question_id=body.question_id
    )
    saved = await answers.save_draft(
        user_id=caller.user_id,
        question_id=body.question_id,
        text=body.text,
        seen_revision=body.revision,
    )
    return Draft(
        revision=saved.revision, is_stored=saved.is_stored, was_elsewhere=saved.was_elsewhere
    )


@router.post("/analyze-answer", status_code=202)
async def analyze_answer(session_id: UUID, body: QuestionRef, caller: Candidate) -> OperationRecord:
    """Have a submitted answer analysed, and nothing else."""
    await submissions.check_question(
        user_id=caller.user_id, session_id=session_id, question_id=body.question_id
    )
    operation_id = await answers.analyse(user_id=caller.user_id, question_id=body.question_id)
    return await _noted(caller.user_id, operation_id)


async def _noted(user_id: UUID, operation_id: UUID) -> OperationRecord:
    """The operation, whose id the log then holds beside the request's."""
    log_context.note(operation_id=operation_id)
    return await operations.load(user_id=user_id, operation_id=operation_id)
