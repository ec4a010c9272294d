"""The schedule of practice: a weak answer makes a card, and every later answer reviews it."""

from collections.abc import Sequence
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
from ai_interviewer.domain.key_points import Correction
from ai_interviewer.domain.practice import (
    Recall,
    is_unsteady,
    is_worth_practising,
    points_as_corrected,
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
    """An answer to a main question, as its card is scheduled by it.

    `points` (0 to 10) are those of the feedback. The schedule goes by `own_points`, in which the
    candidate's corrections count.
    """

    interview: InterviewSession
    question: Question
    answer_id: UUID
    points: float
    own_points: float
    is_unsteady: bool

    @property
    def is_worth_practising(self) -> bool:
        return is_worth_practising(self.own_points, is_unsteady=self.is_unsteady)

    @property
    def is_of_interview(self) -> bool:
        return self.interview.kind is InterviewKind.INTERVIEW

    @property
    def may_make_card(self) -> bool:
        """Only a weak or unsteady answer in an interview makes a card; a practice reviews one."""
        return self.is_of_interview and self.is_worth_practising


def review_of(
    interview: InterviewSession,
    question: Question,
    feedback: Feedback,
    corrections: Sequence[Correction] = (),
) -> Review | None:
    """What the feedback, as the candidate corrected it, means for the question's card.

    None for a follow-up, and for an answer of which nothing was assessed.
    """
    levels = interview_rows.levels_of(feedback)
    points = rubric.overall(levels)
    if question.follows_up_id is not None or points is None:
        return None
    analysis = json_columns.analysis_from_json(feedback.content)
    return Review(
        interview,
        question,
        feedback.answer_id,
        points,
        points_as_corrected(levels, analysis.key_points, corrections) or points,
        is_unsteady(analysis.scores),
    )


async def review_answer(
    db: AsyncSession, interview: InterviewSession, feedback: Feedback, *, is_again: bool = False
) -> None:
    """Make or review the card of the question that this feedback is about.

    With `is_again` the answer was reviewed before, and has only been corrected.
    """
    question, corrections = await _question_and_corrections(db, feedback)
    review = review_of(interview, question, feedback, corrections)
    if review is None:
        return
    card = await _lock_card(db, review)
    is_later_look = is_again or feedback.revision > 1
    if card is None or (is_later_look and _is_outdated(card, feedback)):
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
    rating = recall(review.own_points, is_unsteady=review.is_unsteady)
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


async def _question_and_corrections(
    db: AsyncSession, feedback: Feedback
) -> tuple[Question, tuple[Correction, ...]]:
    query = (
        select(Question, col(Answer.corrections))
        .join(Answer, col(Answer.question_id) == col(Question.id))
        .where(col(Answer.id) == feedback.answer_id)
    )
    question, corrections = (await db.execute(query)).one()
    return question, json_columns.corrections_from_json(corrections)


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
    """Whether a later answer has been reviewed than the one that is looked at again."""
    reviewed_id: str | None = card.schedule.get("answer_id")
    return reviewed_id not in (None, str(feedback.answer_id))


def _scheduled(before: dict[str, Any] | None, rating: Recall, time: datetime) -> Card:
    # The library numbers cards by the time; ours are identified by their rows.
    card = Card.from_dict(before) if before else Card(card_id=0, due=time)  # type: ignore[arg-type]
    scheduled, _ = _scheduler.review_card(card, Rating(rating), time.astimezone(UTC))
    return scheduled
