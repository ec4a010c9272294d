"""The schedule of practice: weak answers make cards, and every further answer reviews them."""

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
"""A weak answer comes again while its feedback is fresh, and from the first good one on in days."""
_scheduler = Scheduler(
    learning_steps=_SOON,
    relearning_steps=_SOON,
    # Who prepares for an interview does not plan for years.
    maximum_interval=180,
    # The same answers always lead to the same dates.
    enable_fuzzing=False,
)


@dataclass(frozen=True, slots=True)
class Review:
    """What an answer to a main question says of its card."""

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
        """Interviews make cards, of weak or unsteady answers; practices review those there are."""
        return self.is_of_interview and self.is_worth_practising


def review_of(interview: InterviewSession, question: Question, feedback: Feedback) -> Review | None:
    """None for a follow-up and for an answer of which nothing was assessed."""
    points = rubric.overall(interview_rows.levels_of(feedback))
    if question.follows_up_id is not None or points is None:
        return None
    unsteady = is_unsteady(json_columns.analysis_from_json(feedback.content).scores)
    return Review(interview, question, feedback.answer_id, points, unsteady)


async def review_answer(db: AsyncSession, interview: InterviewSession, feedback: Feedback) -> None:
    """Let this feedback make or review the card of its question, in the caller's transaction."""
    question = await _question(db, feedback)
    found = review_of(interview, question, feedback) if question is not None else None
    if found is None:
        return
    card = await _card(db, found)
    if card is None or _is_outdated(card, feedback):
        return
    if not review_card(card, found, at=now()):
        await db.delete(card)


def new_card(review: Review, *, at: datetime) -> PracticeCard:
    """A card that was never reviewed."""
    return PracticeCard(
        user_id=review.interview.user_id,
        text_hash=question_key(review.question.text),
        text=review.question.text,
        schedule={},
        due_at=at,
        created_at=at,
    )


def review_card(card: PracticeCard, review: Review, *, at: datetime) -> bool:
    """Let the answer review the card; False when there is nothing to practise after all.

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


async def _card(db: AsyncSession, review: Review) -> PracticeCard | None:
    """The question's one card, locked until the transaction ends; a new one has no schedule."""
    fresh = new_card(review, at=now())
    if review.may_make_card:
        await db.execute(
            insert(PracticeCard)
            .values(**fresh.model_dump())
            .on_conflict_do_nothing(index_elements=["user_id", "text_hash"])
        )
    query = select(PracticeCard).where(
        col(PracticeCard.user_id) == review.interview.user_id,
        col(PracticeCard.text_hash) == fresh.text_hash,
    )
    card: PracticeCard | None = await db.scalar(query.with_for_update())
    return card


def _is_outdated(card: PracticeCard, feedback: Feedback) -> bool:
    """Whether an older answer was graded again: a later one has been reviewed meanwhile."""
    review_card: str | None = card.schedule.get("answer_id")
    return feedback.revision > 1 and review_card not in (None, str(feedback.answer_id))


def _scheduled(before: dict[str, Any] | None, rating: Recall, time: datetime) -> Card:
    # The library would number cards by the time of day; ours are told apart by their rows.
    card = Card.from_dict(before) if before else Card(card_id=0, due=time)  # type: ignore[arg-type]
    scheduled, _ = _scheduler.review_card(card, Rating(rating), time.astimezone(UTC))
    return scheduled
