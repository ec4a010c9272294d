"""Outlines as rows, with the times and references that real interviews would have."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

import uuid_utils.compat

from ai_interviewer.domain.enums import FeedbackTiming, InterviewStatus
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.interviewers.base import Instrument
from ai_interviewer.models import Answer, Feedback, InterviewSession, JobPosting, Question
from ai_interviewer.models.base import Row
from ai_interviewer.services._records import json_columns
from ai_interviewer.services._records.posting_snapshots import snapshot_of_posting
from ai_interviewer.services._records.question_copies import question_copy
from ai_interviewer.services.demo.outlines import Outline
from ai_interviewer.services.demo.pool import GradedAnswer, Pool, PooledQuestion, Script

_ANSWER_SPREAD = 1.5
"""The standard deviation of the points of one interview's answers."""
_COURSES = 3
"""Courses of an interview with the same points: the fewer, the more interviews share a summary."""


@dataclass(frozen=True, slots=True)
class InterviewRows:
    """The rows of one interview."""

    interview: InterviewSession
    questions: list[Question]
    answers: list[Answer]
    feedback: list[Feedback]

    def rows(self) -> Iterator[Row]:
        """All rows, each after those that it refers to."""
        yield self.interview
        yield from self.questions
        yield from self.answers
        yield from self.feedback


@dataclass(slots=True)
class InterviewWriter:
    """Makes the rows of interviews. `postings` are rows in the order of the material."""

    random: Random
    pool: Pool
    user_id: UUID
    postings: list[JobPosting]
    requirements: dict[tuple[UUID, int], UUID]
    """The ids of the requirements, by posting and position."""
    interviews: list[InterviewRows] = field(default_factory=list)

    async def write(self, outline: Outline) -> None:
        """Add the rows of this interview to `interviews`."""
        script = await self.pool.script(outline.posting, outline.variant)
        posting = self.postings[outline.posting]
        posting.last_attempt_number += 1
        earlier = None if outline.retakes is None else self.interviews[outline.retakes]
        interview = self._interview(outline, script, posting, earlier)
        rows = InterviewRows(interview, [], [], [])
        instrument = _instrument(script.instrument, outline)
        answers = self._add_conversation(outline, script, rows, earlier, instrument)
        if outline.answered is None:
            interview.status = InterviewStatus.COMPLETED
            interview.completed_at = rows.feedback[-1].created_at + timedelta(seconds=20)
            interview.summary = await self.pool.summary(outline.posting, outline.variant, answers)
        self.interviews.append(rows)

    def _interview(
        self, outline: Outline, script: Script, posting: JobPosting, earlier: InterviewRows | None
    ) -> InterviewSession:
        repeated = earlier.questions if earlier and outline.repeats_questions else []
        numbers = {question.id: question.number for question in repeated}
        return InterviewSession(
            id=_id(outline.began_at),
            user_id=self.user_id,
            attempt_number=posting.last_attempt_number,
            retake_of_id=earlier.interview.id if earlier else None,
            repeats_questions=bool(repeated),
            questions_to_repeat=[question_copy(question, numbers) for question in repeated] or None,
            question_count=len(script.questions),
            current_number=min(
                len(script.questions),
                len(script.questions) if outline.answered is None else outline.answered + 1,
            ),
            feedback_timing=FeedbackTiming.AFTER_EACH,
            interviewer=BUILTIN,
            resume_text=script.brief.resume,
            plan=script.plan_json,
            created_at=outline.began_at,
            **snapshot_of_posting(posting).columns(),
        )

    def _add_conversation(
        self,
        outline: Outline,
        script: Script,
        rows: InterviewRows,
        earlier: InterviewRows | None,
        instrument: Instrument,
    ) -> list[GradedAnswer]:
        """Add the rows of questions, answers and feedback. Returns the answers."""
        at, answers = outline.began_at + timedelta(seconds=2), []
        points, course = round(outline.points * 2) / 2, self.random.randrange(_COURSES)
        course_random = Random(f"{outline.posting}:{outline.variant}:{points}:{course}")  # noqa: S311
        sources = earlier.questions if earlier and outline.repeats_questions else []
        for position, pooled in enumerate(script.questions):
            question = self._question(rows, pooled, at, instrument)
            question.source_question_id = sources[position].id if sources else None
            rows.questions.append(question)
            if outline.answered is not None and position >= outline.answered:
                break
            answer = _chosen_answer(
                pooled, points + course_random.gauss(0, _ANSWER_SPREAD), outline
            )
            answers.append(answer)
            submitted = at + timedelta(seconds=self.random.randint(70, 260))
            rows.answers.append(_answer(question, answer, at, submitted))
            rows.feedback.append(_feedback(rows.answers[-1], answer, instrument, submitted))
            at = submitted + timedelta(seconds=self.random.randint(20, 60))
        return answers

    def _question(
        self, rows: InterviewRows, pooled: PooledQuestion, at: datetime, instrument: Instrument
    ) -> Question:
        asked, interview = pooled.asked, rows.interview
        assert interview.job_posting_id is not None  # noqa: S101 - set where it was made
        key = (interview.job_posting_id, -1 if asked.requirement is None else asked.requirement)
        return Question(
            id=_id(at),
            interview_session_id=interview.id,
            number=asked.number,
            type=asked.type,
            text=asked.text,
            lang=interview.language,
            requirement_id=self.requirements.get(key),
            requirement_index=asked.requirement,
            resume_evidence=asked.evidence,
            key_points=json_columns.key_points_to_json(asked.key_points),
            follows_up_id=rows.questions[asked.follows_up - 1].id if asked.follows_up else None,
            model=instrument.model,
            prompt_version=instrument.prompt_version,
            instrument_hash=instrument.hash,
            created_at=at,
        )


def _chosen_answer(pooled: PooledQuestion, points: float, outline: Outline) -> GradedAnswer:
    """The answer with about so many points, or the one that a follow-up quotes."""
    if pooled.quoted and not outline.repeats_questions:
        return pooled.quoted
    return pooled.nearest(points)


def _answer(question: Question, answer: GradedAnswer, at: datetime, submitted: datetime) -> Answer:
    return Answer(
        id=_id(submitted),
        question_id=question.id,
        text=answer.text,
        lang=question.lang,
        created_at=at,
        submitted_at=submitted,
    )


def _feedback(
    row: Answer, answer: GradedAnswer, instrument: Instrument, submitted: datetime
) -> Feedback:
    at = submitted + timedelta(seconds=1)
    return Feedback(
        id=_id(at),
        answer_id=row.id,
        job_relevance=answer.levels.job_relevance,
        completeness=answer.levels.completeness,
        technical_correctness=answer.levels.technical_correctness,
        clarity=answer.levels.clarity,
        content=answer.content,
        dropped_claims=answer.analysis.dropped_claims,
        lang=row.lang,
        interviewer=instrument.interviewer,
        model=instrument.model,
        rubric_version=instrument.rubric_version,
        prompt_version=instrument.prompt_version,
        instrument_hash=instrument.hash,
        created_at=at,
    )


def _instrument(instrument: Instrument, outline: Outline) -> Instrument:
    """The instrument, or an invented earlier one, so that pages show a change of instrument."""
    if not outline.is_of_earlier_instrument:
        return instrument
    earlier = hashlib.sha256(f"before {instrument.hash}".encode()).hexdigest()
    return replace(instrument, prompt_version="0", hash=earlier)


def _id(at: datetime) -> UUID:
    """A UUIDv7 of this time, so that keys sort by time."""
    return uuid_utils.compat.uuid7(nanoseconds=round(at.timestamp() * 1e9))
