"""Interviews: created, listed, read, completed, deleted."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import Field, model_validator

from ai_interviewer.api.contract.accepted import accepted
from ai_interviewer.api.contract.bodies import Body
from ai_interviewer.api.contract.callers import Candidate, Follower, Reader, Writer
from ai_interviewer.api.contract.errors import RESPONSES
from ai_interviewer.api.contract.links import created
from ai_interviewer.api.contract.lists import Items, Page, PageNumber, PerPage, page_of
from ai_interviewer.api.contract.texts import Text
from ai_interviewer.domain import limits, search
from ai_interviewer.domain.enums import FeedbackTiming, InterviewContext, InterviewStatus
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import retakes
from ai_interviewer.services.programs import keys, messages, sessions
from ai_interviewer.services.programs.messages import MessageRecord
from ai_interviewer.services.programs.operations import OperationRecord
from ai_interviewer.services.programs.sessions import SessionFeedback, SessionRecord
from ai_interviewer.views.history import Filters

router = APIRouter(prefix="/sessions", tags=["sessions"])

_YEARS = range(1971, 9999)
Day = Annotated[date | None, Query(description="A day in your time zone, as YYYY-MM-DD.")]


class SessionRequest(Body):
    """What the interview is about, and how it goes. It starts with `generate-question`.

    A retake repeats a completed interview on its own terms: then only `retake_of` and
    `same_questions` count.
    """

    job_posting_id: Annotated[
        UUID | None, Field(description="Needed, unless `retake_of` names an interview.")
    ] = None
    question_count: Annotated[int, Field(ge=limits.QUESTIONS_FEWEST, le=limits.QUESTIONS_MOST)] = (
        limits.QUESTIONS_DEFAULT
    )
    interviewer: Literal["BUILTIN", "LANGUAGE_MODEL"] = "BUILTIN"
    provider: Annotated[
        Text | None,
        Field(
            max_length=50,
            description="Of a language model, such as `openai`; by default the one that you set "
            "up last.",
        ),
    ] = None
    model: Annotated[
        Text | None, Field(max_length=100, description="By default the one chosen in the settings.")
    ] = None
    feedback_mode: FeedbackTiming = FeedbackTiming.AFTER_EACH
    context: Annotated[
        InterviewContext,
        Field(
            description="What the interviewer is told: posting and résumé, or for an experiment "
            "one of them. Scores of different contexts are never compared."
        ),
    ] = InterviewContext.DUAL
    grading_samples: Annotated[int, Field(ge=1, le=limits.GRADINGS_MOST)] = 1
    retake_of: Annotated[
        UUID | None, Field(description="A completed interview, to be repeated on its terms.")
    ] = None
    same_questions: Annotated[
        bool, Field(description="Of a retake: whether it repeats the questions, or has new ones.")
    ] = True

    @model_validator(mode="after")
    def _names_something(self) -> "SessionRequest":
        if self.job_posting_id is None and self.retake_of is None:
            raise ValueError("job_posting_id or retake_of is missing")
        return self


@router.get("")
async def list_sessions(  # noqa: PLR0917 - FastAPI passes all of them by name
    caller: Reader,
    status: InterviewStatus | None = None,
    job_posting_id: UUID | None = None,
    first_day: Annotated[Day, Query(alias="from")] = None,
    last_day: Annotated[Day, Query(alias="to")] = None,
    q: Annotated[Text, Query(max_length=200, description="Words of questions and answers.")] = "",
    page: PageNumber = 1,
    per_page: PerPage = 20,
) -> Page[SessionRecord]:
    """Your interviews, the newest first, practice and unfinished ones included."""
    for name, day in (("from", first_day), ("to", last_day)):
        if day is not None and day.year not in _YEARS:
            raise ValidationFailed("choice_unknown").about(name)
    filters = Filters(
        job_id=job_posting_id,
        first_day=first_day,
        last_day=last_day,
        status=status,
        words=search.normalize_search(q),
    )
    found, total = await sessions.sessions(
        user_id=caller.user_id, filters=filters, number=page, most=per_page
    )
    return page_of(found, total=total, page=page, per_page=per_page)


@router.post(
    "",
    status_code=201,
    responses=created(
        "session_id",
        *("get_session", "generate_question", "list_messages", "list_operations"),
        *("complete_session", "get_feedback", "delete_session"),
    ),
)
async def create_session(body: SessionRequest, caller: Candidate) -> SessionRecord:
    """Create an interview. Nothing runs until its first `generate-question`."""
    if body.retake_of is not None:
        session_id = await retakes.begin(
            user_id=caller.user_id,
            session_id=body.retake_of,
            repeats_questions=body.same_questions,
            is_started=False,
        )
    else:
        session_id = await _begin(body, user_id=caller.user_id)
    return await sessions.session(user_id=caller.user_id, session_id=session_id)


@router.get("/{session_id}")
async def get_session(session_id: UUID, caller: Follower) -> SessionRecord:
    """One interview."""
    return await sessions.session(user_id=caller.user_id, session_id=session_id)


@router.get("/{session_id}/operations")
async def list_operations(session_id: UUID, caller: Follower) -> Items[OperationRecord]:
    """The interview's operations, the oldest first, without results: how to go on after a break."""
    return Items(items=await sessions.work(user_id=caller.user_id, session_id=session_id))


@router.delete("/{session_id}", status_code=204)
async def delete_session(session_id: UUID, caller: Writer) -> None:
    """Delete an interview with its answers and feedback, and stop its work."""
    await interviews.remove(user_id=caller.user_id, session_id=session_id)


@router.get("/{session_id}/messages")
async def list_messages(session_id: UUID, caller: Follower) -> Items[MessageRecord]:
    """Questions and answers in order."""
    found = await messages.messages(user_id=caller.user_id, session_id=session_id)
    return Items(items=found)


@router.get("/{session_id}/feedback")
async def get_feedback(session_id: UUID, caller: Follower) -> SessionFeedback:
    """Scores, key points and receipts of each graded answer, and the summary. With the mode
    AT_END there are none until the interview is completed."""
    return await sessions.feedback(user_id=caller.user_id, session_id=session_id)


@router.post(
    "/{session_id}/complete",
    response_model=SessionRecord,
    responses={
        **RESPONSES,
        202: {"model": OperationRecord, "description": "The summary is being written."},
    },
)
async def complete_session(session_id: UUID, caller: Candidate) -> SessionRecord | Response:
    """Complete an interview: 200 with the interview, or 202 with the operation that writes its
    summary. While answers are still being analysed, the summary starts by itself afterwards."""
    await interviews.finish(user_id=caller.user_id, session_id=session_id, may_discard=False)
    work = await sessions.work(user_id=caller.user_id, session_id=session_id)
    summary = next((one for one in reversed(work) if one.kind == "SUMMARY"), None)
    if summary is not None and summary.status == "processing":
        return accepted(summary)
    return await sessions.session(user_id=caller.user_id, session_id=session_id)


async def _begin(body: SessionRequest, *, user_id: UUID) -> UUID:
    name = BUILTIN
    if body.interviewer == "LANGUAGE_MODEL":
        name = await keys.language_model(user_id=user_id, provider=body.provider)
    assert body.job_posting_id is not None  # noqa: S101 - the request was checked
    return await interviews.begin(
        user_id=user_id,
        job_id=body.job_posting_id,
        question_count=body.question_count,
        interviewer=name,
        feedback_timing=body.feedback_mode,
        grading_samples=body.grading_samples,
        model=body.model or "",
        is_started=False,
        context=body.context,
    )
