"""One posting's answers: how they met its requirements, and how attempts changed."""

from collections.abc import Sequence
from itertools import chain
from statistics import fmean
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain import rubric
from ai_interviewer.domain.change import Change
from ai_interviewer.domain.comparison import GradedAnswer, overall_change
from ai_interviewer.domain.documents.visible_text import without_marks
from ai_interviewer.models import Answer, Feedback, FeedbackSample, Question
from ai_interviewer.models.material import Requirement
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services._records.graded_answers import graded_answer, topics_of
from ai_interviewer.texts import t
from ai_interviewer.views.progress import Cell, HeatMap, RequirementRow
from ai_interviewer.views.scores import score_label


async def heat_map(
    db: AsyncSession, *, job_id: UUID, attempts: Sequence[Any], in_words: bool
) -> HeatMap:
    """How the answers met each requirement in these attempts, which are in their order.

    The requirements are those of the posting in the newest attempt, and those of earlier versions
    that were asked about.
    """
    ids = [attempt.session_id for attempt in attempts]
    current = attempts[-1].posting_hash if attempts else ""
    # The rows of one version are added one after the other, so their times differ.
    version = func.max(col(Requirement.created_at)).over(partition_by=col(Requirement.text_hash))
    query = (
        select(Requirement, Question, Feedback)
        .outerjoin(
            Question,
            and_(
                col(Question.requirement_id) == col(Requirement.id),
                col(Question.interview_session_id).in_(ids),
            ),
        )
        .outerjoin(Answer, col(Answer.question_id) == col(Question.id))
        .outerjoin(
            Feedback, and_(col(Feedback.answer_id) == col(Answer.id), col(Feedback.is_current))
        )
        .where(col(Requirement.job_posting_id) == job_id)
        .order_by(
            (col(Requirement.text_hash) == current).desc(),
            version.desc(),
            col(Requirement.position),
        )
    )
    rows = (await db.execute(query)).all()
    if not rows:
        return HeatMap()
    newest = rows[0][0].text_hash
    by_phrase: dict[str, dict[UUID, list[float]]] = {}
    for requirement, question, feedback in rows:
        if question is None:
            if requirement.text_hash == newest:
                by_phrase.setdefault(requirement.phrase, {})
            continue
        levels = by_phrase.setdefault(requirement.phrase, {}).setdefault(
            question.interview_session_id, []
        )
        points = rubric.overall(interview_rows.levels_of(feedback)) if feedback else None
        if points is not None:
            levels.append(points / rubric.POINTS_PER_LEVEL)
    return HeatMap(
        attempts=[attempt.number for attempt in attempts],
        rows=[
            RequirementRow(
                without_marks(phrase),
                [_cell(by_attempt.get(session_id), in_words) for session_id in ids],
            )
            for phrase, by_attempt in by_phrase.items()
        ],
        summary=_summary(by_phrase, len(ids)),
        legend=t.progress.legend_in_words if in_words else t.progress.legend,
    )


def _cell(levels: list[float] | None, in_words: bool) -> Cell:
    if levels is None:
        return Cell(-1, t.progress.not_asked, t.progress.not_asked_sign)
    if not levels:
        return Cell(-2, t.progress.not_scored, t.progress.not_scored_sign)
    level = round(fmean(levels))
    if in_words:
        word = score_label(fmean(levels) * rubric.POINTS_PER_LEVEL, in_words=True)
        return Cell(level, word, word)
    return Cell(level, t.progress.level.format(level=level), str(level))


def _summary(by_phrase: dict[str, dict[UUID, list[float]]], attempts: int) -> str:
    means = {
        phrase: fmean(levels)
        for phrase, by_attempt in by_phrase.items()
        if (levels := list(chain.from_iterable(by_attempt.values())))
    }
    if not means:
        return t.progress.requirements_none.format(all=len(by_phrase))
    return t.progress.requirements_text.format(
        asked=sum(bool(by_attempt) for by_attempt in by_phrase.values()),
        all=len(by_phrase),
        attempts=attempts,
        weakest=without_marks(min(means, key=lambda phrase: means[phrase])),
    )


async def change_between(db: AsyncSession, *, first: UUID, last: UUID) -> Change | None:
    """How the overall score changed between two attempts; None if they are not comparable."""
    query = (
        select(Question, Feedback, FeedbackSample)
        .join(Answer, col(Answer.question_id) == col(Question.id))
        .outerjoin(
            Feedback, and_(col(Feedback.answer_id) == col(Answer.id), col(Feedback.is_current))
        )
        .outerjoin(FeedbackSample, col(FeedbackSample.feedback_id) == col(Feedback.id))
        .where(col(Question.interview_session_id).in_([first, last]))
        .order_by(col(Question.number), col(FeedbackSample.sample_number))
    )
    rows = (await db.execute(query)).all()
    topics = topics_of(question for question, _, _ in rows)
    answers: dict[UUID, tuple[Question, Feedback, list[FeedbackSample]]] = {}
    for question, feedback, sample in rows:
        if feedback is None:
            continue
        samples = answers.setdefault(feedback.id, (question, feedback, []))[2]
        if sample is not None:
            samples.append(sample)
    sides: dict[UUID, list[GradedAnswer]] = {first: [], last: []}
    for question, feedback, samples in answers.values():
        graded = graded_answer(question, feedback, samples, topic=topics[question.id])
        sides[question.interview_session_id].append(graded)
    return overall_change(sides[first], sides[last])
