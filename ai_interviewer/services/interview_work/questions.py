"""The work behind a question: plan with the first one. No transaction is open meanwhile."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewContext, QuestionType
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import (
    AskedQuestion,
    Brief,
    Exchange,
    Plan,
    Requirement,
    Turn,
)
from ai_interviewer.interviewers.base import Interviewer, OpeningResult, QuestionResult
from ai_interviewer.interviewers.registry import spec_of
from ai_interviewer.models import InterviewSession, Question
from ai_interviewer.models import Requirement as RequirementRow
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services._records import interview_rows, json_columns, question_words
from ai_interviewer.services._records.access import owned_interview
from ai_interviewer.services.interview_work._pacing import (
    PaceOfWork,
    Pacing,
    pacing_within,
    speed_within,
)
from ai_interviewer.services.interview_work.interviewers import interviewer_for
from ai_interviewer.services.operations import Work

_WORTH_ASKING_FOR_LESS = (FailureKind.CONTEXT_TOO_LONG, FailureKind.TIMEOUT)


@dataclass(frozen=True, slots=True)
class _Situation:
    interview: InterviewSession
    brief: Brief
    plan: Plan | None
    history: tuple[Exchange, ...]
    passed: tuple[AskedQuestion, ...]
    pacing: Pacing


async def ask(work: Work) -> None:
    """Generate question `work.question_number`, or copy it if the interview repeats questions."""
    situation = await _read_situation(work)
    interview = situation.interview
    if interview.questions_to_repeat is not None:
        async with work.complete() as db:
            copy = interview.questions_to_repeat[work.question_number - 1]
            await _add_question(db, await _repeated_row(db, work, copy))
        return
    if situation.plan is None:
        await _begin(work, situation)
        return
    await work.expect(situation.pacing.seconds_for(work.kind))
    interviewer = await _interviewer(work, situation, is_short=situation.pacing.is_short)
    turn = Turn(
        brief=situation.brief,
        plan=situation.plan,
        history=situation.history,
        number=work.question_number,
        passed=situation.passed,
    )
    result = await work.result_of(interviewer.ask(turn))
    async with work.complete() as db:
        await _add_question(db, await _question_row(db, work, interview, turn.plan, result))


async def _read_situation(work: Work) -> _Situation:
    async with transaction() as db:
        interview = await owned_interview(db, user_id=work.user_id, session_id=work.session_id)
        known = await interview_rows.known_requirements(db, interview=interview)
        rows = await interview_rows.question_rows(db, session_id=work.session_id)
        asked_before = await interview_rows.asked_before(db, interview=interview)
        own_questions = await interview_rows.own_questions(db, user_id=work.user_id)
        pacing = await pacing_within(db, interview)
    passed = interview_rows.passed_questions(interview, rows)
    brief = interview_rows.brief_of(
        interview,
        known=tuple(Requirement(row.phrase) for row in known),
        asked_before=(*(question.text for question in passed), *asked_before),
        own_questions=own_questions,
    )
    plan = json_columns.plan_from_json(interview.plan) if interview.plan else None
    return _Situation(interview, brief, plan, interview_rows.exchanges(rows), passed, pacing)


async def _begin(work: Work, situation: _Situation) -> None:
    """Store the plan together with the first question, and how much to ask the model for."""
    pacing = situation.pacing
    await work.expect(pacing.seconds_for(work.kind, is_opening=True))
    opening, is_short = await _opening(work, situation)
    if opening.asked is None:
        raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
    plan = opening.planned.plan
    async with work.complete() as db:
        interview = await owned_interview(db, user_id=work.user_id, session_id=work.session_id)
        interview.plan = json_columns.plan_to_json(plan)
        if spec_of(interview.interviewer).is_model:
            speed = await speed_within(db, interview)
            interview.is_short = is_short or pacing.is_short_after(
                speed, has_failed=opening.asked.instrument.interviewer != interview.interviewer
            )
            interview.is_thorough = pacing.is_thorough and not interview.is_short
        await _add_requirements(db, interview, plan)
        await _add_question(db, await _question_row(db, work, interview, plan, opening.asked))


async def _opening(work: Work, situation: _Situation) -> tuple[OpeningResult, bool]:
    """Plan and first question, and whether the model was asked for little. It is, if more doesn't
    fit into its context or if it hasn't begun to answer in time."""
    is_short = situation.pacing.is_short
    interviewer = await _interviewer(work, situation, is_short=is_short)
    try:
        return await work.result_of(interviewer.begin(situation.brief)), is_short
    except InterviewerFailed as error:
        if is_short or situation.pacing.is_settled or error.kind not in _WORTH_ASKING_FOR_LESS:
            raise
        if error.kind is FailureKind.TIMEOUT and not await _is_given_more_time(work, situation):
            raise
    interviewer = await _interviewer(work, situation, is_short=True)
    return await work.result_of(interviewer.begin(situation.brief)), True


async def _is_given_more_time(work: Work, situation: _Situation) -> bool:
    """Whether there is time for a short call to a model that was silent. One that is known to be
    faster has a fault."""
    known = situation.pacing.speed
    if known is not None and not known.is_slow:
        return False
    async with transaction() as db:
        speed = await speed_within(db, situation.interview)
    limit = work.deadline_at
    await work.expect(Pacing(is_short=True, speed=speed).seconds_for(work.kind))
    return work.deadline_at > limit


async def _interviewer(work: Work, situation: _Situation, *, is_short: bool) -> Interviewer:
    interview = situation.interview
    return await interviewer_for(
        user_id=work.user_id,
        name=interview.interviewer,
        model=interview.model,
        pace=PaceOfWork(work, interview),
        is_short=is_short,
    )


async def _add_requirements(db: AsyncSession, interview: InterviewSession, plan: Plan) -> None:
    # Without the posting, what was found is none of its requirements.
    is_without_posting = interview.context is InterviewContext.RESUME_ONLY
    if interview.job_posting_id is None or is_without_posting or not plan.requirements:
        return
    rows = [
        {
            "id": new_id(),
            "job_posting_id": interview.job_posting_id,
            "text_hash": interview.posting_hash,
            "position": position,
            "phrase": requirement.phrase,
            "created_at": now(),
        }
        for position, requirement in enumerate(plan.requirements)
    ]
    await db.execute(insert(RequirementRow).on_conflict_do_nothing(), rows)


async def _add_question(db: AsyncSession, question: Question) -> None:
    db.add(question)
    await question_words.index_questions(db, col(Question.id) == question.id)


async def _question_row(
    db: AsyncSession, work: Work, interview: InterviewSession, plan: Plan, result: QuestionResult
) -> Question:
    question = result.question
    earlier = {
        row.number: row
        for row, _, _ in await interview_rows.question_rows(db, session_id=interview.id)
    }
    followed = earlier.get(question.follows_up) if question.follows_up else None
    known = {
        row.phrase: row for row in await interview_rows.known_requirements(db, interview=interview)
    }
    requirement = known.get(plan.phrase_of(question.requirement))
    return Question(
        interview_session_id=interview.id,
        number=work.question_number,
        type=question.type,
        text=question.text,
        lang=interview.language,
        requirement_id=requirement.id if requirement else None,
        requirement_index=question.requirement,
        resume_evidence=question.evidence,
        key_points=json_columns.key_points_to_json(question.key_points),
        follows_up_id=followed.id if followed else None,
        is_context_trimmed=result.is_trimmed,
        model=result.instrument.model,
        prompt_version=result.instrument.prompt_version,
        instrument_hash=result.instrument.hash,
    )


async def _repeated_row(db: AsyncSession, work: Work, copy: dict[str, Any]) -> Question:
    """The question of an earlier interview, word for word."""
    rows = await interview_rows.question_rows(db, session_id=work.session_id)
    ids = {row.number: row.id for row, _, _ in rows}
    return Question(
        interview_session_id=work.session_id,
        number=work.question_number,
        type=QuestionType(copy["type"]),
        text=copy["text"],
        lang=copy["lang"],
        requirement_id=await _existing_id(db, RequirementRow, copy["requirement_id"]),
        requirement_index=copy["requirement_index"],
        resume_evidence=copy["resume_evidence"],
        # A retake that began before there were key points has none.
        key_points=copy.get("key_points", []),
        follows_up_id=ids.get(copy["follows_up"]),
        source_question_id=await _existing_id(db, Question, copy["source_question_id"]),
        model=copy["model"],
        prompt_version=copy["prompt_version"],
        instrument_hash=copy["instrument_hash"],
    )


async def _existing_id(
    db: AsyncSession, kind: type[Question | RequirementRow], copied_id: str | None
) -> UUID | None:
    """The id of the row that was copied, if that still exists."""
    if copied_id is None:
        return None
    existing_id: UUID | None = await db.scalar(
        select(col(kind.id)).where(col(kind.id) == UUID(copied_id)).with_for_update(key_share=True)
    )
    return existing_id
