"""The schedule of practice: weak answers make cards, and every further answer reviews them."""

from datetime import datetime, timedelta
from typing import Any

from fsrs import Card, Rating, Scheduler
from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import InterviewKind
from ai_interviewer.domain.practice import (
    Recall,
    is_unsteady,
    is_worth_practising,
    question_key,
    recall,
)
from ai_interviewer.models import Answer, Feedback, InterviewSession, PracticeCard, Question
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services import _records

_SOON = (timedelta(minutes=10),)
"""A weak answer comes again while its feedback is fresh, and from the first good one on in days."""
_scheduler = Scheduler(
    learning_steps=_SOON,
    relearning_steps=_SOON,
    # Who prepares for an interview does not plan for years.
    maximum_interval=180,
    # The same answers always lead to the same dates.
    enable_fuzzing=False,
)


async def review(db: AsyncSession, interview: InterviewSession, feedback: Feedback) -> None:
    """Let this feedback make or review the card of its question, in the caller's transaction.

    Interviews make cards, of weak or unsteady answers to main questions; interviews and practices
    review those that exist. Another grading of the answer that was reviewed last corrects that
    review.
    """
    question = await _question(db, feedback)
    points = rubric.overall(_records.levels_of(feedback))
    if question is None or question.follows_up_id is not None or points is None:
        return
    unsteady = is_unsteady(_records.analysis_from_json(feedback.content).scores)
    is_worth = is_worth_practising(points, is_unsteady=unsteady)
    is_interview = interview.kind is InterviewKind.INTERVIEW
    card = await _card(db, interview, question, may_be_new=is_interview and is_worth)
    if card is None or _is_outdated(card, feedback):
        return
    last = card.schedule
    is_correction = last.get("answer_id") == str(feedback.answer_id)
    before = last.get("before") if is_correction else last.get("card")
    if before is None and not is_worth:
        # The grading that made the card was corrected: there is nothing to practise.
        await db.delete(card)
        return
    reviewed_at = datetime.fromisoformat(last["reviewed_at"]) if is_correction else now()
    after = _reviewed(before, recall(points, is_unsteady=unsteady), reviewed_at)
    card.schedule = {
        "card": after.to_dict(),
        "before": before,
        "answer_id": str(feedback.answer_id),
        "reviewed_at": reviewed_at.isoformat(),
    }
    card.due_at, card.last_points, card.is_unsteady = after.due, points, unsteady
    if is_interview and is_worth:
        card.question_id, card.job_posting_id = question.id, interview.job_posting_id
    if not is_interview:
        card.practised_at = reviewed_at


async def keep_elsewhere(db: AsyncSession, interview: InterviewSession) -> None:
    """Before an interview is deleted: its cards stay where another interview asked the same.

    A card whose question was asked in this interview alone goes with it.
    """
    elsewhere = (
        select(col(Question.id))
        .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
        .where(
            col(InterviewSession.user_id) == interview.user_id,
            col(InterviewSession.id) != interview.id,
            col(InterviewSession.kind) == InterviewKind.INTERVIEW,
            col(Question.text) == col(PracticeCard.text),
        )
        .order_by(col(Question.created_at).desc())
        .limit(1)
        .correlate(PracticeCard)
        .scalar_subquery()
    )
    here = select(col(Question.id)).where(col(Question.interview_session_id) == interview.id)
    await db.execute(
        update(PracticeCard)
        .where(
            col(PracticeCard.user_id) == interview.user_id,
            col(PracticeCard.question_id).in_(here),
            elsewhere.is_not(None),
        )
        .values(question_id=elsewhere)
        .execution_options(synchronize_session=False)
    )


async def _question(db: AsyncSession, feedback: Feedback) -> Question | None:
    query = (
        select(Question)
        .join(Answer, col(Answer.question_id) == col(Question.id))
        .where(col(Answer.id) == feedback.answer_id)
    )
    question: Question | None = await db.scalar(query)
    return question


async def _card(
    db: AsyncSession, interview: InterviewSession, question: Question, *, may_be_new: bool
) -> PracticeCard | None:
    """The question's one card, locked until the transaction ends; a new one has no schedule."""
    key = question_key(question.text)
    if may_be_new:
        time = now()
        await db.execute(
            insert(PracticeCard)
            .values(
                id=new_id(),
                user_id=interview.user_id,
                text_hash=key,
                text=question.text,
                is_unsteady=False,
                schedule={},
                due_at=time,
                created_at=time,
            )
            .on_conflict_do_nothing(index_elements=["user_id", "text_hash"])
        )
    query = select(PracticeCard).where(
        col(PracticeCard.user_id) == interview.user_id, col(PracticeCard.text_hash) == key
    )
    card: PracticeCard | None = await db.scalar(query.with_for_update())
    return card


def _is_outdated(card: PracticeCard, feedback: Feedback) -> bool:
    """Whether an older answer was graded again: a later one has been reviewed meanwhile."""
    reviewed: str | None = card.schedule.get("answer_id")
    return feedback.revision > 1 and reviewed not in (None, str(feedback.answer_id))


def _reviewed(before: dict[str, Any] | None, rating: Recall, time: datetime) -> Card:
    # The library would number cards by the time of day; ours are told apart by their rows.
    card = Card.from_dict(before) if before else Card(card_id=0, due=time)  # type: ignore[arg-type]
    reviewed, _ = _scheduler.review_card(card, Rating(rating), time)
    return reviewed
