"""Interview sessions: begin, read, go on, finish, delete."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import notify
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import (
    FeedbackTiming,
    InterviewContext,
    InterviewKind,
    InterviewStatus,
    OperationKind,
)
from ai_interviewer.domain.errors import Conflict, ValidationFailed
from ai_interviewer.models import InterviewSession
from ai_interviewer.models.base import new_id, now
from ai_interviewer.outages import patient
from ai_interviewer.services._records import interview_rows, practice_cards, results
from ai_interviewer.services._records.access import owned_interview, owned_posting
from ai_interviewer.services._records.posting_snapshots import (
    snapshot_of_interview,
    snapshot_of_posting,
)
from ai_interviewer.services.interviews import _interview_view
from ai_interviewer.services.interviews._chain import chain_within
from ai_interviewer.services.interviews._closing import start_due_summary_within
from ai_interviewer.services.interviews._finish import finish_within
from ai_interviewer.services.interviews._opening import (
    Terms,
    exists_interview,
    next_attempt,
    open_interview_within,
)
from ai_interviewer.services.interviews._practice_outcome import outcome_within
from ai_interviewer.services.interviews._tries import tries_within, try_links_within
from ai_interviewer.services.interviews._whole_interview import WholeInterview, load_whole_interview
from ai_interviewer.services.operations import (
    cancel_within,
    current_operations_within,
    enqueue_within,
    newest_within,
    restart_within,
)
from ai_interviewer.views.attempts import ChainView
from ai_interviewer.views.interview import InterviewView
from ai_interviewer.views.material import SourcesView
from ai_interviewer.views.practice import PracticeOutcome


async def begin(
    *,
    user_id: UUID,
    job_id: UUID,
    question_count: int,
    interviewer: str,
    feedback_timing: FeedbackTiming,
    grading_samples: int = 1,
    minutes_a_question: int | None = None,
    model: str = "",
    is_started: bool = True,
    context: InterviewContext = InterviewContext.DUAL,
) -> UUID:
    """Open an interview with its own snapshot of posting and résumé, and start the first question
    if `is_started`. With another `context` the interviewer is told only one of the two.

    `grading_samples` is how often each answer is graded (1-5). Without `model` it is the one chosen
    in Settings. After `minutes_a_question` the room
    warns, in an interview with feedback at the end. Raises NotFound, RateLimited, or
    ValidationFailed (resume_missing, language_not_spoken, question_count_out_of_range,
    gradings_out_of_range, minutes_out_of_range, key_missing, model_missing).
    """
    is_rehearsal = feedback_timing is FeedbackTiming.AT_END
    minutes = minutes_a_question if is_rehearsal else None
    if minutes is not None and not 1 <= minutes <= limits.MINUTES_A_QUESTION_MOST:
        raise ValidationFailed("minutes_out_of_range", most=limits.MINUTES_A_QUESTION_MOST)
    if not 1 <= grading_samples <= limits.GRADINGS_MOST:
        raise ValidationFailed("gradings_out_of_range", most=limits.GRADINGS_MOST)
    if not limits.QUESTIONS_FEWEST <= question_count <= limits.QUESTIONS_MOST:
        raise ValidationFailed(
            "question_count_out_of_range",
            fewest=limits.QUESTIONS_FEWEST,
            most=limits.QUESTIONS_MOST,
        )
    return await _begin(
        user_id=user_id,
        job_id=job_id,
        terms=Terms(
            question_count, interviewer, feedback_timing, grading_samples, minutes, model, context
        ),
        session_id=new_id(),
        is_started=is_started,
    )


@patient
async def _begin(
    *, user_id: UUID, job_id: UUID, terms: Terms, session_id: UUID, is_started: bool
) -> UUID:
    """Begin under an id that is known beforehand: asked again, it finds what it had begun."""
    async with transaction() as db:
        posting = await owned_posting(db, user_id=user_id, job_id=job_id, lock=True)
        if await exists_interview(db, user_id=user_id, session_id=session_id):
            return session_id
        return await open_interview_within(
            db,
            session_id=session_id,
            user_id=user_id,
            posting=snapshot_of_posting(posting),
            attempt_number=await next_attempt(db, job_id=job_id),
            terms=terms,
            is_started=is_started,
        )


@patient
async def load(*, user_id: UUID, session_id: UUID) -> InterviewView:
    """The interview in full. Raises NotFound."""
    async with transaction() as db:
        found = await load_whole_interview(db, user_id=user_id, session_id=session_id)
        # First the work, then what came of it: what ends in between is shown, and not yet ended.
        work = await current_operations_within(db, user_id=user_id, session_id=session_id)
        record = await _interview_view.read(
            db, found.interview, found.usage, is_words_only=found.is_words_only
        )
        tries = await tries_within(db, record, zone=found.zone)
        if record.is_completed:
            links = await try_links_within(db, found.interview, is_words_only=found.is_words_only)
            record = replace(record, tries=links)
        chain, outcome = await _around(db, found, record)
        view = _interview_view.interview_view(record, zone=found.zone)
        finish = await finish_within(db, record, view)
    posting = found.posting
    return replace(
        view,
        job_id=str(posting.id) if posting else "",
        is_posting_deleted=posting is None,
        is_posting_edited=posting is not None
        and snapshot_of_posting(posting) != snapshot_of_interview(found.interview),
        chain=chain,
        finish=finish,
        outcome=outcome,
        tries=tries,
        work=work,
    )


async def _around(
    db: AsyncSession, found: WholeInterview, record: _interview_view.Record
) -> tuple[ChainView, PracticeOutcome]:
    """Where an interview stands among others, or what a practice came to."""
    interview = found.interview
    if interview.kind is InterviewKind.INTERVIEW:
        chain = await chain_within(
            db, interview, earlier=found.earlier, in_words=found.is_words_only
        )
        return chain, PracticeOutcome()
    if not record.is_completed or not record.rows:
        return ChainView(), PracticeOutcome()
    question, _, _ = record.rows[0]
    return ChainView(), await outcome_within(
        db, interview, question, zone=found.zone, in_words=found.is_words_only
    )


async def sources(*, user_id: UUID, session_id: UUID) -> SourcesView:
    """The posting and résumé of this interview, as they stood when it began. Raises NotFound."""
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id)
    return SourcesView(posting=interview.posting_description, resume=interview.resume_text)


async def move_to_next_question(*, user_id: UUID, session_id: UUID) -> None:
    """Move to the next question, whether it is there yet or not.

    Nothing happens while the current one is neither answered nor skipped, when it was the last, or
    when the interview is completed. A generation that failed is started again. Raises NotFound.
    """
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        rows = await interview_rows.question_rows(db, session_id=session_id)
        done = {
            q.number for q, a, _ in rows if q.skipped_at or (a is not None and a.text is not None)
        }
        is_over = interview.status is InterviewStatus.COMPLETED
        is_last = interview.current_number >= interview.question_count
        if is_over or is_last or interview.current_number not in done:
            return
        interview.current_number += 1
        await restart_within(
            db,
            session_id=session_id,
            kind=OperationKind.QUESTION,
            question_number=interview.current_number,
        )
        await notify(db, session_id)


async def ask_next_question(*, user_id: UUID, session_id: UUID) -> UUID:
    """Have the next question asked; the id of the operation that asks it.

    Called again while that runs, it gives the same; after a failure it starts it again. Raises
    NotFound, RateLimited, or Conflict (interview_completed, question_waits, questions_all_asked).
    """
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        if interview.status is InterviewStatus.COMPLETED:
            raise Conflict("interview_completed")
        rows = await interview_rows.question_rows(db, session_id=session_id)
        if any(not q.skipped_at and (a is None or a.text is None) for q, a, _ in rows):
            raise Conflict("question_waits")
        number = max((q.number for q, _, _ in rows), default=0) + 1
        if number > interview.question_count:
            raise Conflict("questions_all_asked")
        interview.current_number = number
        kind = OperationKind.QUESTION
        await enqueue_within(
            db,
            user_id=user_id,
            session_id=session_id,
            kind=kind,
            question_number=number,
            must_start=True,
        )
        await restart_within(db, session_id=session_id, kind=kind, question_number=number)
        await notify(db, session_id)
        operation_id = await newest_within(
            db, session_id=session_id, kind=kind, question_number=number
        )
    assert operation_id is not None  # noqa: S101 - it was queued just now, or before
    return operation_id


async def finish(*, user_id: UUID, session_id: UUID, may_discard: bool = True) -> bool:
    """Complete the interview; without a single answer discard it. Whether it still exists.

    Finishing a completed interview changes nothing. Raises NotFound or, where an empty interview
    may not be discarded, Conflict (nothing_answered).
    """
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        if interview.status is InterviewStatus.COMPLETED:
            return True
        rows = await interview_rows.question_rows(db, session_id=session_id)
        is_empty = not any(a is not None and a.text is not None for _, a, _ in rows)
        if is_empty and not may_discard:
            raise Conflict("nothing_answered")
        await cancel_within(db, session_id=session_id, kinds=(OperationKind.QUESTION,))
        if is_empty:
            await db.delete(interview)
            return False
        interview.status, interview.completed_at = InterviewStatus.COMPLETED, now()
        await results.refresh_results(db, session_id=session_id)
        await start_due_summary_within(db, interview)
        await notify(db, session_id)
        return True


async def remove(*, user_id: UUID, session_id: UUID) -> None:
    """Delete an interview with its answers, feedback and tries. Raises NotFound."""
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        for deleted in (session_id, *await _tries_of(db, interview)):
            await cancel_within(db, session_id=deleted, kinds=tuple(OperationKind))
        await practice_cards.move_cards_elsewhere(db, interview)
        await db.delete(interview)


async def _tries_of(db: AsyncSession, interview: InterviewSession) -> list[UUID]:
    query = select(col(InterviewSession.id)).where(col(InterviewSession.try_of_id) == interview.id)
    return list(await db.scalars(query))
