"""Drafts and answers. An answer is stored before any AI work, and exactly once."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewStatus, OperationKind
from ai_interviewer.domain.errors import Conflict
from ai_interviewer.domain.material import checked_answer, checked_draft
from ai_interviewer.models import Answer, InterviewSession, Question
from ai_interviewer.models.base import new_id, now
from ai_interviewer.outages import patient
from ai_interviewer.services import operations
from ai_interviewer.services._records import question_words, results
from ai_interviewer.services._records.access import answer_of, owned_question
from ai_interviewer.services._records.interview_rows import current_feedback


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """What became of a draft: the revision on the server, and whether another tab had written
    meanwhile.

    `is_stored` is false for a draft that was ignored. `newer` is the draft that stood in the way of
    a late one, empty if none did.
    """

    revision: int
    was_elsewhere: bool
    is_stored: bool = True
    newer: str = ""


@patient
async def save_draft(
    *, user_id: UUID, question_id: UUID, text: str, seen_revision: int, is_late: bool = False
) -> SavedDraft:
    """Keep the draft; the newest wins. A draft that arrives after the answer is ignored.

    `seen_revision` is the revision this page wrote or loaded last. A draft that `is_late` was
    typed some time ago and replaces nothing that came from another page since. Raises NotFound or
    ValidationFailed.
    """
    checked_draft(text)
    async with transaction() as db:
        interview, question = await owned_question(db, user_id=user_id, question_id=question_id)
        answer = await _answer_row(db, question)
        if answer.text is not None or interview.status is InterviewStatus.COMPLETED:
            return SavedDraft(answer.draft_revision, was_elsewhere=False, is_stored=False)
        was_elsewhere = answer.draft_revision > seen_revision and answer.draft != text
        if is_late and was_elsewhere and answer.draft:
            return SavedDraft(
                answer.draft_revision, was_elsewhere=True, is_stored=False, newer=answer.draft
            )
        answer.draft = text
        answer.draft_revision += 1
        return SavedDraft(revision=answer.draft_revision, was_elsewhere=was_elsewhere)


@dataclass(frozen=True, slots=True)
class Submission:
    """What became of an answer. `is_repeated` when one had been submitted before, which stands;
    `has_same_key` when it came with the same key."""

    answer_id: UUID
    is_repeated: bool = False
    has_same_key: bool = False
    has_same_text: bool = False


@patient
async def submit(
    *,
    user_id: UUID,
    question_id: UUID,
    text: str,
    is_analysed: bool = True,
    submission_key: str | None = None,
) -> Submission:
    """Store the answer, and start its analysis and the next question if `is_analysed`.

    Submitting again changes nothing: the first answer stands. Raises NotFound, ValidationFailed
    or Conflict (the interview is completed).
    """
    checked_answer(text)
    async with transaction() as db:
        interview, question = await owned_question(
            db, user_id=user_id, question_id=question_id, lock=True
        )
        answer = await _answer_row(db, question)
        if answer.text is not None:
            is_same = submission_key is not None and submission_key == answer.submission_key
            return Submission(answer.id, True, is_same, answer.text == text)
        if interview.status is InterviewStatus.COMPLETED:
            raise Conflict("interview_completed")
        answer.submission_key = submission_key
        # Programs answer without having moved on.
        interview.current_number = max(interview.current_number, question.number)
        answer.text, answer.submitted_at, answer.draft = text, now(), ""
        # It may have been skipped on another page.
        question.skipped_at = None
        await question_words.index_questions(db, col(Question.id) == question.id)
        await results.refresh_results(db, session_id=interview.id)
        if is_analysed:
            await _start_work(db, interview, question, answer)
        return Submission(answer.id)


async def analyse(*, user_id: UUID, question_id: UUID) -> UUID:
    """Have a submitted answer analysed; the id of the operation.

    Called again while that runs or once it is done, it gives the same; after a failure it starts
    it again. Raises NotFound, RateLimited or Conflict (answer_missing).
    """
    kind = OperationKind.ANALYSIS
    async with transaction() as db:
        interview, question = await owned_question(
            db, user_id=user_id, question_id=question_id, lock=True
        )
        answer = await answer_of(db, question_id=question.id)
        if answer is None or answer.text is None:
            raise Conflict("answer_missing")
        await operations.enqueue_within(
            db,
            user_id=user_id,
            session_id=interview.id,
            kind=kind,
            question_number=question.number,
            answer_id=answer.id,
            must_start=True,
        )
        await operations.restart_within(
            db, session_id=interview.id, kind=kind, question_number=question.number
        )
        operation_id = await operations.newest_within(
            db, session_id=interview.id, kind=kind, question_number=question.number
        )
    assert operation_id is not None  # noqa: S101 - it was queued just now, or before
    return operation_id


async def _start_work(
    db: AsyncSession, interview: InterviewSession, question: Question, answer: Answer
) -> None:
    await operations.enqueue_within(
        db,
        user_id=interview.user_id,
        session_id=interview.id,
        kind=OperationKind.ANALYSIS,
        question_number=question.number,
        answer_id=answer.id,
    )
    if question.number < interview.question_count:
        await operations.enqueue_within(
            db,
            user_id=interview.user_id,
            session_id=interview.id,
            kind=OperationKind.QUESTION,
            question_number=question.number + 1,
        )


async def _answer_row(db: AsyncSession, question: Question) -> Answer:
    """The question's one answer row, made when missing and locked until the transaction ends."""
    await db.execute(
        insert(Answer)
        .values(
            id=new_id(),
            question_id=question.id,
            draft="",
            draft_revision=0,
            corrections=[],
            lang=question.lang,
            created_at=now(),
        )
        .on_conflict_do_nothing(index_elements=["question_id"])
    )
    answer = await answer_of(db, question_id=question.id, lock=True)
    assert answer is not None  # noqa: S101 - inserted one line above
    return answer


async def ask_for_more(*, user_id: UUID, question_id: UUID) -> None:
    """Have the short feedback on an answer completed; asked twice, once. Its levels stay.

    Raises NotFound, or Conflict when the answer has no feedback yet.
    """
    async with transaction() as db:
        interview, question = await owned_question(
            db, user_id=user_id, question_id=question_id, lock=True
        )
        found = await current_feedback(db, question)
        if found is None:
            raise Conflict("no_feedback_yet")
        answer, feedback = found
        if not feedback.content.get("is_short"):
            return
        revision = feedback.revision + 1
        await operations.enqueue_within(
            db,
            user_id=user_id,
            session_id=interview.id,
            kind=OperationKind.ANALYSIS,
            question_number=question.number,
            answer_id=answer.id,
            revision=revision,
        )
