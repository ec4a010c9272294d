"""What a practice came to, beside the time before."""

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain.practice import due_until, question_key
from ai_interviewer.models import (
    Answer,
    Feedback,
    InterviewSession,
    PracticeCard,
    Question,
)
from ai_interviewer.models.base import now
from ai_interviewer.services._records.result_visibility import may_know_result
from ai_interviewer.services._records.results import answer_points
from ai_interviewer.texts import t
from ai_interviewer.views.practice import PracticeOutcome, due_sentence
from ai_interviewer.views.scores import score_label


async def outcome_within(
    db: AsyncSession,
    interview: InterviewSession,
    question: Question,
    *,
    zone: str,
    in_words: bool = False,
) -> PracticeOutcome:
    """What a practice came to, beside the time before; its owner was checked."""
    (before, instrument_before), (after, instrument_after) = await _points_so_far(
        db, interview, question
    )
    own, following = await _own_and_following(db, interview, question, zone)
    return PracticeOutcome(
        before=score_label(before, in_words=in_words),
        after=score_label(after, in_words=in_words),
        is_comparable=instrument_before == instrument_after,
        again=due_sentence(t.practice.again, own.due_at, now=now(), zone=zone) if own else "",
        next_id=str(following.id) if following else "",
        next_question=following.text if following else "",
    )


async def _own_and_following(
    db: AsyncSession, interview: InterviewSession, question: Question, zone: str
) -> tuple[PracticeCard | None, PracticeCard | None]:
    """The question's card, and the one of another question that is due first."""
    is_own = col(PracticeCard.text_hash) == question_key(question.text)
    is_due = and_(may_know_result(), col(PracticeCard.due_at) < due_until(now(), zone))
    query = (
        select(PracticeCard, is_own)
        .outerjoin(Question, col(Question.id) == col(PracticeCard.question_id))
        .outerjoin(
            InterviewSession,
            and_(
                col(InterviewSession.id) == col(Question.interview_session_id),
                col(InterviewSession.user_id) == interview.user_id,
            ),
        )
        .where(col(PracticeCard.user_id) == interview.user_id, or_(is_own, is_due))
        .order_by(is_own.desc(), col(PracticeCard.due_at), col(PracticeCard.id))
        .limit(2)
    )
    rows = (await db.execute(query)).tuples().all()
    own = next((card for card, is_its in rows if is_its), None)
    return own, next((card for card, is_its in rows if not is_its), None)


_Points = tuple[float | None, str]


async def _points_so_far(
    db: AsyncSession, interview: InterviewSession, question: Question
) -> tuple[_Points, _Points]:
    """Points and instrument of the same question the time before, and now."""
    source = question.source_question_id
    query = (
        select(col(Question.id), answer_points(), col(Feedback.instrument_hash))
        .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
        .join(Answer, col(Answer.question_id) == col(Question.id))
        .join(Feedback, (col(Feedback.answer_id) == col(Answer.id)) & col(Feedback.is_current))
        .where(
            col(InterviewSession.user_id) == interview.user_id,
            or_(
                col(Question.id).in_([question.id, *([source] if source else [])]),
                *([col(Question.source_question_id) == source] if source else []),
            ),
            col(Answer.submitted_at).is_not(None),
            col(InterviewSession.created_at) <= interview.created_at,
        )
        .order_by(col(InterviewSession.created_at).desc())
        .limit(2)
    )
    rows = (await db.execute(query)).all()
    mine = [(points, used) for asked, points, used in rows if asked == question.id]
    earlier = [(points, used) for asked, points, used in rows if asked != question.id]
    now_, before = (mine or [(None, "")])[0], (earlier or [(None, "")])[0]
    return before, now_
