"""The schedule of practice: a weak answer makes a card, and every later answer reviews it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from fsrs import Card, Rating, Scheduler
from sqlalchemy import select
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
from ai_interviewer.models.base import now
from ai_interviewer.services._records import interview_rows, json_columns

_SOON = (timedelta(minutes=10),)
"""After a weak answer the question comes again while the feedback is fresh; after a good one, in
days."""
_scheduler = Scheduler(
    learning_steps=_SOON,
    relearning_steps=_SOON,
    # Preparing for an interview does not take years.
    maximum_interval=180,
    # The same answers always lead to the same dates.
    enable_fuzzing=False,
)


@dataclass(frozen=True, slots=True)
class Review:
    """An answer to a main question, as its card is scheduled by it. `points` are 0 to 10."""

    interview: InterviewSession
    question: Question
    answer_id: UUID
    points: float
    is_unsteady: bool

    @property
    def is_worth_practising(self) -> bool:
        return is_worth_practising(self.points, is_unsteady=self.is_unsteady)

    @property
    def is_of_interview(self) -> bool:
        return self.interview.kind is InterviewKind.INTERVIEW

    @property
    def may_make_card(self) -> bool:
        """Only a weak or unsteady answer in an interview makes a card; a practice reviews one."""
        return self.is_of_interview and self.is_worth_practising


def review_of(interview: InterviewSession, question: Question, feedback: Feedback) -> Review | None:
    """What the feedback means for the question's card.

    None for a follow-up, and for an answer of which nothing was assessed.
    """
    points = rubric.overall(interview_rows.levels_of(feedback))
    if question.follows_up_id is not None or points is None:
        return None
    unsteady = is_unsteady(json_columns.analysis_from_json(feedback.content).scores)
    return Review(interview, question, feedback.answer_id, points, unsteady)


async def review_answer(db: AsyncSession, interview: InterviewSession, feedback: Feedback) -> None:
    """Make or review the card of the question that this feedback is about."""
    question = await _question(db, feedback)
    review = review_of(interview, question, feedback) if question is not None else None
    if review is None:
        return
    card = await _lock_card(db, review)
    if card is None or _is_outdated(card, feedback):
        return
    if not review_card(card, review, at=now()):
        await db.delete(card)


def new_card(review: Review, *, at: datetime) -> PracticeCard:
    """A card without a review, due at `at`."""
    return PracticeCard(
        user_id=review.interview.user_id,
        text_hash=question_key(review.question.text),
        text=review.question.text,
        schedule={},
        due_at=at,
        created_at=at,
    )


def review_card(card: PracticeCard, review: Review, *, at: datetime) -> bool:
    """Schedule the card by this answer; False when there is nothing to practise after all.

    Another grading of the answer that was reviewed last corrects that review.
    """
    last = card.schedule
    is_correction = last.get("answer_id") == str(review.answer_id)
    before = last.get("before") if is_correction else last.get("card")
    if before is None and not review.is_worth_practising:
        # The grading that made the card was corrected.
        return False
    reviewed_at = datetime.fromisoformat(last["reviewed_at"]) if is_correction else at
    rating = recall(review.points, is_unsteady=review.is_unsteady)
    after = _scheduled(before, rating, reviewed_at)
    card.schedule = {
        "card": after.to_dict(),
        "before": before,
        "answer_id": str(review.answer_id),
        "reviewed_at": reviewed_at.isoformat(),
    }
    card.due_at, card.last_points, card.is_unsteady = (
        after.due,
        review.points,
        review.is_unsteady,
    )
    if review.may_make_card:
        card.question_id = review.question.id
        card.job_posting_id = review.interview.job_posting_id
    if not review.is_of_interview:
        card.practised_at = reviewed_at
    return True


async def move_cards_elsewhere(db: AsyncSession, interview: InterviewSession) -> None:
    """Before an interview is deleted, let its cards refer to another that asked the same question.

    A card whose question no other interview asked is deleted with it.
    """
    here = select(col(Question.id)).where(col(Question.interview_session_id) == interview.id)
    cards = list(
        await db.scalars(
            select(PracticeCard)
            .where(
                col(PracticeCard.user_id) == interview.user_id,
                col(PracticeCard.question_id).in_(here),
            )
            .with_for_update()
        )
    )
    if not cards:
        return
    elsewhere = (
        select(col(Question.text), col(Question.id))
        .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
        .where(
            col(InterviewSession.user_id) == interview.user_id,
            col(InterviewSession.id) != interview.id,
            col(InterviewSession.kind) == InterviewKind.INTERVIEW,
        )
        .order_by(col(Question.created_at))
    )
    newest = {question_key(text): question for text, question in await db.execute(elsewhere)}
    for card in cards:
        card.question_id = newest.get(card.text_hash, card.question_id)
    await db.flush()


async def _question(db: AsyncSession, feedback: Feedback) -> Question | None:
    query = (
        select(Question)
        .join(Answer, col(Answer.question_id) == col(Question.id))
        .where(col(Answer.id) == feedback.answer_id)
    )
    question: Question | None = await db.scalar(query)
    return question


async def _lock_card(db: AsyncSession, review: Review) -> PracticeCard | None:
    """The question's only card, locked; a review that may make cards adds it if missing."""
    candidate = new_card(review, at=now())
    if review.may_make_card:
        await db.execute(
            insert(PracticeCard)
            .values(**candidate.model_dump())
            .on_conflict_do_nothing(index_elements=["user_id", "text_hash"])
        )
    query = select(PracticeCard).where(
        col(PracticeCard.user_id) == review.interview.user_id,
        col(PracticeCard.text_hash) == candidate.text_hash,
    )
    card: PracticeCard | None = await db.scalar(query.with_for_update())
    return card


def _is_outdated(card: PracticeCard, feedback: Feedback) -> bool:
    """Whether an older answer was graded again although a later one has been reviewed."""
    reviewed_id: str | None = card.schedule.get("answer_id")
    return feedback.revision > 1 and reviewed_id not in (None, str(feedback.answer_id))


def _scheduled(before: dict[str, Any] | None, rating: Recall, time: datetime) -> Card:
    # The library numbers cards by the time; ours are identified by their rows.
    card = Card.from_dict(before) if before else Card(card_id=0, due=time)  # type: ignore[arg-type]
    scheduled, _ = _scheduler.review_card(card, Rating(rating), time.astimezone(UTC))
    return scheduled
