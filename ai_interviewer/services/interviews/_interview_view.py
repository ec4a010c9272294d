"""From rows to views: what a page may know of an interview."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain import rubric
from ai_interviewer.domain.documents.visible_text import without_marks
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, InterviewStatus
from ai_interviewer.domain.interview import Analysis, Plan
from ai_interviewer.domain.key_points import Correction, with_corrections
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.domain.scores import session_overall
from ai_interviewer.models import (
    Answer,
    Dispute,
    Feedback,
    InterviewSession,
    Question,
    QuestionRating,
)
from ai_interviewer.services._records import interview_rows, json_columns
from ai_interviewer.services._records.digests import digest_view, thing_to_fix
from ai_interviewer.services._records.disputes import earlier_of
from ai_interviewer.services._records.feedback_views import Revision, feedback_view, proven_quotes
from ai_interviewer.services._records.interviewer_labels import done_by_rule, label_within
from ai_interviewer.services.interviews.hints import aim_label, has_hints, hints_of
from ai_interviewer.services.interviews.passing import may_swap
from ai_interviewer.texts import t
from ai_interviewer.views.account import UsageView
from ai_interviewer.views.completed.coverage import Probe, coverage
from ai_interviewer.views.completed.finish import hints_label, passed_label
from ai_interviewer.views.completed.without_points import without_points
from ai_interviewer.views.feedback import FeedbackView
from ai_interviewer.views.feedback.digest import DigestView
from ai_interviewer.views.highlights import highlight_segments
from ai_interviewer.views.interview import InterviewView
from ai_interviewer.views.interviewers import model_label
from ai_interviewer.views.moments import moment
from ai_interviewer.views.questions import (
    CoverageRow,
    PracticeView,
    QuestionView,
    SummaryView,
    TryLink,
)
from ai_interviewer.views.scores import dimension_means, score_label, share_of


@dataclass(frozen=True, slots=True)
class Record:
    """Everything stored about one interview that its pages show."""

    interview: InterviewSession
    rows: interview_rows.QuestionRows
    revisions: dict[UUID, list[Revision]] = field(default_factory=dict)
    """Earlier feedback by answer, oldest first."""
    pending: frozenset[UUID] = frozenset()
    """Answers with an objection that waits for its new grading."""
    ratings: dict[UUID, bool] = field(default_factory=dict)
    usage: UsageView = field(default_factory=UsageView)
    is_words_only: bool = False
    tries: dict[UUID | None, list[TryLink]] = field(default_factory=dict)
    """Of a completed interview, by question."""

    @property
    def is_completed(self) -> bool:
        return self.interview.status is InterviewStatus.COMPLETED

    @property
    def shows_feedback(self) -> bool:
        """At-the-end mode keeps feedback back until the interview is completed."""
        is_at_end = self.interview.feedback_timing is FeedbackTiming.AT_END
        return self.is_completed or not is_at_end

    @property
    def plan(self) -> Plan | None:
        stored = self.interview.plan
        return json_columns.plan_from_json(stored) if stored else None


async def read(
    db: AsyncSession,
    interview: InterviewSession,
    usage: UsageView,
    *,
    is_words_only: bool = False,
) -> Record:
    """The record of an interview whose owner was checked, read in one statement."""
    query = (
        select(Question, Answer, Feedback, Dispute, col(QuestionRating.is_relevant))
        .outerjoin(Answer, col(Answer.question_id) == col(Question.id))
        .outerjoin(Feedback, col(Feedback.answer_id) == col(Answer.id))
        .outerjoin(Dispute, col(Dispute.feedback_id) == col(Feedback.id))
        .outerjoin(QuestionRating, col(QuestionRating.question_id) == col(Question.id))
        .where(col(Question.interview_session_id) == interview.id)
        .order_by(col(Question.number), col(Feedback.revision))
    )
    rows: dict[UUID, interview_rows.QuestionRow] = {}
    history: list[Revision] = []
    ratings: dict[UUID, bool] = {}
    for question, answer, feedback, dispute, is_relevant in (await db.execute(query)).tuples():
        current = feedback if feedback is not None and feedback.is_current else None
        if current is not None or question.id not in rows:
            rows[question.id] = (question, answer, current)
        if feedback is not None:
            history.append((feedback, dispute))
        if is_relevant is not None:
            ratings[question.id] = is_relevant
    return Record(
        interview=interview,
        rows=list(rows.values()),
        revisions=earlier_of(history),
        pending=frozenset(
            feedback.answer_id
            for feedback, dispute in history
            if dispute is not None and dispute.resulting_feedback_id is None
        ),
        ratings=ratings,
        usage=usage,
        is_words_only=is_words_only,
    )


def interview_view(record: Record, *, zone: str) -> InterviewView:
    """The interview in full; means are over the answered questions that have feedback."""
    interview = record.interview
    questions = [
        question_view(record, *row, zone=zone, has_digest=not record.is_completed)
        for row in record.rows
    ]
    levels = [
        interview_rows.levels_of(feedback)
        for _, _, feedback in record.rows
        if feedback is not None and record.shows_feedback
    ]
    return InterviewView(
        id=str(interview.id),
        job_id=str(interview.job_posting_id or ""),
        role_title=interview.posting_title,
        company=interview.posting_company,
        level_label=t.jobs.levels[interview.posting_level.value],
        language=interview.language,
        is_completed=record.is_completed,
        is_practice=interview.kind is InterviewKind.PRACTICE,
        attempt_number=interview.attempt_number or 0,
        interviewer=label_within(interview.interviewer, interview.context),
        model=model_label(interview.model),
        is_feedback_at_end=interview.feedback_timing is FeedbackTiming.AT_END,
        seconds_a_question=60 * (interview.minutes_a_question or 0),
        question_count=interview.question_count,
        current_number=interview.current_number,
        created=moment(interview.created_at, zone),
        completed=moment(interview.completed_at, zone),
        questions=questions,
        answered_count=sum(question.is_answered for question in questions),
        skipped_count=sum(question.is_skipped for question in questions),
        passed=passed_label(
            skipped=sum(question.is_skipped for question in questions),
            swapped=len(interview.swapped_questions),
        ),
        notes=interview.notes,
        overall=score_label(session_overall(levels), in_words=record.is_words_only),
        is_in_words=record.is_words_only,
        means=dimension_means(levels, in_words=record.is_words_only),
        summary=_summary_view(record),
        coverage=_coverage(record) if record.is_completed else [],
        usage=record.usage,
    )


def question_view(
    record: Record,
    question: Question,
    answer: Answer | None,
    feedback: Feedback | None,
    *,
    zone: str,
    has_digest: bool,
) -> QuestionView:
    """A question with its answer and feedback; `has_digest` for the page of a live interview."""
    numbers = {row.id: row.number for row, _, _ in record.rows}
    text = (answer.text if answer else None) or ""
    shown = feedback if record.shows_feedback else None
    analysis = json_columns.analysis_from_json(shown.content) if shown else None
    corrections = json_columns.corrections_from_json(answer.corrections if answer else [])
    rating = record.ratings.get(question.id)
    is_open = not text and not record.is_completed
    hints = hints_of(question) if is_open and has_hints(record.interview) else []
    shown_feedback = (
        feedback_view(
            shown,
            analysis,
            record.revisions.get(shown.answer_id, []),
            corrections=corrections,
            is_pending=shown.answer_id in record.pending,
            interviewer=record.interview.interviewer,
            in_words=record.is_words_only,
        )
        if shown and analysis
        else FeedbackView()
    )
    return QuestionView(
        id=str(question.id),
        number=question.number,
        type=question.type.value,
        type_label=t.interview.question_types[question.type.value],
        text=question.text,
        lang=question.lang,
        requirement=without_marks(
            record.plan.phrase_of(question.requirement_index) if record.plan else ""
        ),
        evidence=without_marks(question.resume_evidence or ""),
        is_repeated=question.source_question_id is not None,
        follows_up=numbers.get(question.follows_up_id, 0) if question.follows_up_id else 0,
        rating="" if rating is None else ("yes" if rating else "no"),
        is_trimmed=question.is_context_trimmed,
        by_rule=done_by_rule(record.interview, question, record.plan),
        draft=answer.draft if answer else "",
        draft_revision=answer.draft_revision if answer else 0,
        aim=aim_label(question.type),
        is_skipped=question.skipped_at is not None,
        may_swap=may_swap(record.interview, question.number),
        hints=hints[: question.hints_taken],
        more_hints=max(0, len(hints) - question.hints_taken),
        hints_taken=hints_label(question.hints_taken),
        tries=record.tries.get(question.id, []),
        is_answered=bool(text),
        answer=text,
        answered=moment(answer.submitted_at if answer else None, zone),
        segments=highlight_segments(text, _shown_quotes(analysis, corrections)),
        has_feedback=shown is not None,
        feedback=shown_feedback,
        digest=(
            digest_view(shown_feedback, analysis, text, is_words_only=record.is_words_only)
            if analysis and has_digest
            else DigestView()
        ),
        to_fix=thing_to_fix(shown_feedback, analysis) if analysis else "",
        share=share_of(rubric.overall(interview_rows.levels_of(shown)) if shown else None),
    )


def _shown_quotes(analysis: Analysis | None, corrections: Sequence[Correction]) -> list[Quote]:
    """The quotes that prove the feedback, and the words that the candidate pointed at."""
    if analysis is None:
        return []
    points = with_corrections(analysis.key_points, corrections)
    return proven_quotes(replace(analysis, key_points=points))


def _coverage(record: Record) -> list[CoverageRow]:
    plan = record.plan
    if plan is None:
        return []
    return coverage(
        plan,
        [
            Probe(
                requirement=question.requirement_index,
                number=question.number,
                levels=interview_rows.levels_of(feedback) if feedback else None,
            )
            for question, answer, feedback in record.rows
            if question.skipped_at is not None or (answer is not None and answer.text is not None)
        ],
        in_words=record.is_words_only,
    )


def _summary_view(record: Record) -> SummaryView:
    if record.interview.summary is None:
        return SummaryView()
    summary = json_columns.summary_from_json(record.interview.summary)
    return SummaryView(
        text=without_points(summary.text) if record.is_words_only else summary.text,
        by_rule=t.interview.summary_by_rule if summary.is_by_rule else "",
        practise=[
            PracticeView(
                without_marks(point.topic), point.why, point.exercise, list(point.questions)
            )
            for point in summary.practise
        ],
    )
