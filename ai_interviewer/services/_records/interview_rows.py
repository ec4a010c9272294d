"""An interview's rows, converted to what interviewers take."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain.enums import Dimension, InterviewContext, InterviewKind
from ai_interviewer.domain.interview import (
    AskedQuestion,
    Brief,
    Exchange,
    Levels,
    Requirement,
)
from ai_interviewer.models import (
    Answer,
    Feedback,
    FeedbackSample,
    InterviewSession,
    OwnQuestions,
    Question,
)
from ai_interviewer.models import Requirement as RequirementRow
from ai_interviewer.services._records import json_columns
from ai_interviewer.services._records.posting_snapshots import snapshot_of_interview

_MOST_ASKED_BEFORE = 60


QuestionRow = tuple[Question, Answer | None, Feedback | None]
QuestionRows = list[QuestionRow]


def brief_of(
    interview: InterviewSession,
    known: tuple[Requirement, ...] = (),
    asked_before: tuple[str, ...] = (),
    own_questions: tuple[str, ...] = (),
) -> Brief:
    """The interview's posting and résumé, from its snapshot, with what was asked before. What its
    context leaves out is empty; a posting then still has its title, level and language."""
    posting, resume = snapshot_of_interview(interview).as_posting(), interview.resume_text
    if interview.context is InterviewContext.POSTING_ONLY:
        resume = ""
    elif interview.context is InterviewContext.RESUME_ONLY:
        posting, known = replace(posting, company="", tech_stack=(), description=""), ()
    return Brief(
        posting=posting,
        resume=resume,
        question_count=interview.question_count,
        # The built-in interviewer chooses differently in each attempt, and repeatably by its seed.
        seed=interview.attempt_number or 0,
        known_requirements=known,
        asked_before=asked_before,
        own_questions=own_questions,
    )


async def own_questions(db: AsyncSession, *, user_id: UUID) -> tuple[str, ...]:
    """The file of questions that the user wrote, as it is now; none for nobody's."""
    query = select(col(OwnQuestions.text)).where(col(OwnQuestions.user_id) == user_id)
    return tuple(await db.scalars(query))


async def question_rows(db: AsyncSession, *, session_id: UUID) -> QuestionRows:
    """The interview's questions in order, each with its answer and current feedback."""
    query = (
        select(Question, Answer, Feedback)
        .outerjoin(Answer, col(Answer.question_id) == col(Question.id))
        .outerjoin(Feedback, (col(Feedback.answer_id) == col(Answer.id)) & col(Feedback.is_current))
        .where(col(Question.interview_session_id) == session_id)
        .order_by(col(Question.number))
    )
    return [(row[0], row[1], row[2]) for row in await db.execute(query)]


async def asked_before(db: AsyncSession, *, interview: InterviewSession) -> tuple[str, ...]:
    """The questions of earlier interviews for this posting, the latest first, at most sixty.

    Those of practices are left out: they repeat what an interview asked.
    """
    if interview.job_posting_id is None:
        return ()
    query = (
        select(col(Question.text))
        .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
        .where(
            col(InterviewSession.job_posting_id) == interview.job_posting_id,
            col(InterviewSession.id) != interview.id,
            col(InterviewSession.kind) == InterviewKind.INTERVIEW,
            col(InterviewSession.created_at) < interview.created_at,
        )
        .order_by(col(Question.created_at).desc())
        .limit(_MOST_ASKED_BEFORE)
    )
    return tuple(await db.scalars(query))


async def known_requirements(
    db: AsyncSession, *, interview: InterviewSession
) -> list[RequirementRow]:
    """The requirements that were found in this version of the posting before, in order."""
    query = (
        select(RequirementRow)
        .where(
            col(RequirementRow.job_posting_id) == interview.job_posting_id,
            col(RequirementRow.text_hash) == interview.posting_hash,
        )
        .order_by(col(RequirementRow.position))
    )
    return list(await db.scalars(query))


def exchanges(rows: QuestionRows) -> tuple[Exchange, ...]:
    """The answered questions in order, with their levels once they are graded."""
    numbers = {question.id: question.number for question, _, _ in rows}
    return tuple(
        Exchange(
            question=asked_question(question, numbers),
            answer=answer.text,
            levels=levels_of(feedback) if feedback else None,
        )
        for question, answer, feedback in rows
        if answer is not None and answer.text is not None
    )


def asked_question(question: Question, numbers: dict[UUID, int]) -> AskedQuestion:
    """The question as interviewers take it; `numbers` are those of the interview, by id."""
    return AskedQuestion(
        number=question.number,
        type=question.type,
        text=question.text,
        requirement=question.requirement_index,
        evidence=question.resume_evidence,
        follows_up=numbers.get(question.follows_up_id) if question.follows_up_id else None,
        key_points=json_columns.key_points_from_json(question.key_points),
    )


def passed_questions(interview: InterviewSession, rows: QuestionRows) -> tuple[AskedQuestion, ...]:
    """What the candidate skipped, or had swapped for another question."""
    numbers = {question.id: question.number for question, _, _ in rows}
    skipped = (asked_question(question, numbers) for question, _, _ in rows if question.skipped_at)
    return (*map(json_columns.swapped_from_json, interview.swapped_questions), *skipped)


def margins_of(feedback: Feedback) -> Levels:
    """How far off each level may be, in levels; None where the interviewer cannot say."""
    by_dimension = {
        score["dimension"]: score.get("margin") for score in feedback.content.get("scores", ())
    }
    return Levels(
        job_relevance=by_dimension.get(Dimension.JOB_RELEVANCE),
        completeness=by_dimension.get(Dimension.COMPLETENESS),
        technical_correctness=by_dimension.get(Dimension.TECHNICAL_CORRECTNESS),
        clarity=by_dimension.get(Dimension.CLARITY),
    )


def levels_of(feedback: Feedback | FeedbackSample) -> Levels:
    """The levels (0 to 5) of one feedback or of one grading behind it."""
    return Levels(
        job_relevance=feedback.job_relevance,
        completeness=feedback.completeness,
        technical_correctness=feedback.technical_correctness,
        clarity=feedback.clarity,
    )


async def current_feedback(db: AsyncSession, question: Question) -> tuple[Answer, Feedback] | None:
    """The answer to the question with the feedback that counts; None while there is none."""
    query = (
        select(Answer, Feedback)
        .join(Feedback, (col(Feedback.answer_id) == col(Answer.id)) & col(Feedback.is_current))
        .where(col(Answer.question_id) == question.id)
    )
    row = (await db.execute(query)).first()
    return None if row is None else (row[0], row[1])
