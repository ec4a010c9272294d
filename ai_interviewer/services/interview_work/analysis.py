"""The work behind feedback: analyse a submitted answer and store the result once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.comparison import instrument_within
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.gradings import combine_gradings
from ai_interviewer.domain.interview import Grading
from ai_interviewer.interviewers.base import AnalysisResult, Interviewer
from ai_interviewer.interviewers.registry import spec_of
from ai_interviewer.models import Feedback, FeedbackSample, InterviewSession
from ai_interviewer.services._records import interview_rows, json_columns, practice_cards, results
from ai_interviewer.services._records.access import owned_interview
from ai_interviewer.services._records.disputes import unanswered_dispute
from ai_interviewer.services.interview_work._pacing import PaceOfWork, Pacing, pacing_within
from ai_interviewer.services.interview_work.interviewers import interviewer_for
from ai_interviewer.services.interviews import start_due_summary_within
from ai_interviewer.services.operations import Work


@dataclass(frozen=True, slots=True)
class _Task:
    interview: InterviewSession
    answer_id: UUID
    grading: Grading
    pacing: Pacing
    short: Feedback | None
    """The current feedback, if it is short and more was asked for."""

    @property
    def samples(self) -> int:
        """How often to grade. Once, if another grading would only repeat the first."""
        may_repeat = spec_of(self.interview.interviewer).may_grade_several_times
        return self.interview.grading_samples if may_repeat else 1


async def analyse(work: Work) -> None:
    """Analyse the answer to question `work.question_number` and store the feedback."""
    task = await _read_task(work)
    interview = task.interview
    await work.expect(task.pacing.seconds_for(work.kind))
    interviewer = await interviewer_for(
        user_id=work.user_id,
        name=interview.interviewer,
        model=interview.model,
        pace=PaceOfWork(work, interview),
        is_short=task.pacing.is_short,
        is_thorough=task.pacing.is_thorough,
    )
    if task.short is not None:
        await _say_more(work, task, task.short, interviewer)
        return
    first = await work.result_of(interviewer.analyse(task.grading))
    gradings = [first]
    # An answer that says nothing is graded without a call, and the same each time. So is one that
    # a rule had to grade.
    is_repeatable = first.instrument.interviewer == interviewer.name and not first.analysis.is_floor
    for _ in range(task.samples - 1 if is_repeatable else 0):
        grading = await work.result_of(interviewer.analyse(task.grading), is_shown=False)
        if grading.instrument == first.instrument:
            gradings.append(grading)
    async with work.complete() as db:
        feedback = await _store_feedback(db, task, gradings)
        interview = await owned_interview(db, user_id=work.user_id, session_id=work.session_id)
        if interview.is_short is None and spec_of(interview.interviewer).is_model:
            interview.is_short = task.pacing.is_short
            interview.is_thorough = task.pacing.is_thorough
        await practice_cards.review_answer(db, interview, feedback)
        await results.refresh_results(db, session_id=interview.id)
        await start_due_summary_within(db, interview)


async def _say_more(work: Work, task: _Task, short: Feedback, interviewer: Interviewer) -> None:
    """Store the whole feedback as a revision with the levels and the instrument of the short."""
    analysis = json_columns.analysis_from_json(short.content)
    result = await work.result_of(interviewer.say_more(task.grading, analysis))
    whole = replace(result.analysis, scores=analysis.scores, is_short=False)
    async with work.complete() as db:
        revision = await _start_next_revision(db, task.answer_id)
        kept = {
            name: getattr(short, name)
            for name in Feedback.model_fields
            if name not in ("id", "revision", "is_current", "content", "created_at")
        }
        content = json_columns.analysis_to_json(whole)
        db.add(Feedback(**kept, revision=revision, content=content))


async def _read_task(work: Work) -> _Task:
    async with transaction() as db:
        interview = await owned_interview(db, user_id=work.user_id, session_id=work.session_id)
        rows = await interview_rows.question_rows(db, session_id=work.session_id)
        if interview.plan is None or work.answer_id is None:
            raise NotFound
        dispute = await unanswered_dispute(db, answer_id=work.answer_id)
        own_questions = await interview_rows.own_questions(db, user_id=work.user_id)
        pacing = await pacing_within(db, interview)
        short = None if dispute else await _short_feedback(db, work.answer_id)
    exchanges = interview_rows.exchanges(rows)
    exchange = next(e for e in exchanges if e.question.number == work.question_number)
    grading = Grading(
        brief=interview_rows.brief_of(interview, own_questions=own_questions),
        plan=json_columns.plan_from_json(interview.plan),
        history=tuple(e for e in exchanges if e.question.number < work.question_number),
        question=exchange.question,
        answer=exchange.answer,
        objection=dispute.objection if dispute else "",
    )
    return _Task(interview, work.answer_id, grading, pacing, short)


async def _short_feedback(db: AsyncSession, answer_id: UUID) -> Feedback | None:
    """The current feedback on an answer, if it is a short one."""
    current = select(Feedback).where(col(Feedback.answer_id) == answer_id, col(Feedback.is_current))
    feedback: Feedback | None = await db.scalar(current)
    is_short = feedback is not None and bool(feedback.content.get("is_short"))
    return feedback if is_short else None


async def _store_feedback(
    db: AsyncSession, task: _Task, gradings: Sequence[AnalysisResult]
) -> Feedback:
    """Add a revision as the current one, with every grading behind it."""
    revision = await _start_next_revision(db, task.answer_id)
    feedback = _feedback(task, gradings, revision)
    db.add(feedback)
    if len(gradings) > 1:
        await db.flush()
        db.add_all(_sample(feedback.id, number, g) for number, g in enumerate(gradings, 1))
    dispute = await unanswered_dispute(db, answer_id=task.answer_id)
    if dispute is not None:
        await db.flush()
        dispute.resulting_feedback_id = feedback.id
    return feedback


async def _start_next_revision(db: AsyncSession, answer_id: UUID) -> int:
    """The next revision's number. No earlier one is current any more."""
    of_answer = col(Feedback.answer_id) == answer_id
    await db.execute(update(Feedback).where(of_answer).values(is_current=False))
    latest = await db.scalar(select(func.max(col(Feedback.revision))).where(of_answer))
    return (latest or 0) + 1


def _feedback(task: _Task, gradings: Sequence[AnalysisResult], revision: int) -> Feedback:
    analysis = combine_gradings([grading.analysis for grading in gradings])
    instrument, levels = gradings[0].instrument, analysis.levels
    return Feedback(
        answer_id=task.answer_id,
        revision=revision,
        job_relevance=levels.job_relevance,
        completeness=levels.completeness,
        technical_correctness=levels.technical_correctness,
        clarity=levels.clarity,
        content=json_columns.analysis_to_json(analysis),
        dropped_claims=analysis.dropped_claims,
        sample_count=len(gradings),
        lang=task.interview.language,
        interviewer=instrument.interviewer,
        model=instrument.model,
        rubric_version=instrument.rubric_version,
        prompt_version=instrument.prompt_version,
        instrument_hash=instrument_within(task.interview.context, instrument.hash),
    )


def _sample(feedback_id: UUID, number: int, grading: AnalysisResult) -> FeedbackSample:
    levels = grading.analysis.levels
    return FeedbackSample(
        feedback_id=feedback_id,
        sample_number=number,
        job_relevance=levels.job_relevance,
        completeness=levels.completeness,
        technical_correctness=levels.technical_correctness,
        clarity=levels.clarity,
        content=json_columns.analysis_to_json(grading.analysis),
    )
