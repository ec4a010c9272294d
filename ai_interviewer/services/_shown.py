"""From rows to views: what a page may know of an interview."""

from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import FeedbackTiming, InterviewStatus
from ai_interviewer.domain.highlights import segments
from ai_interviewer.domain.interview import Analysis, Claim, Levels, Quote, Score
from ai_interviewer.domain.moments import moment
from ai_interviewer.domain.scores import dimension_means, points_label, session_overall
from ai_interviewer.domain.views import (
    ClaimView,
    FeedbackView,
    GapView,
    InterviewView,
    QuestionView,
    RecommendationView,
    ScoreView,
)
from ai_interviewer.models import Answer, Feedback, InterviewSession, Question
from ai_interviewer.services import _records
from ai_interviewer.texts import t


def interview_view(
    interview: InterviewSession, rows: _records.QuestionRows, *, zone: str
) -> InterviewView:
    """The interview in full; means are over the answered questions that have feedback."""
    numbers = {question.id: question.number for question, _, _ in rows}
    phrases = _phrases(interview)
    # At-the-end mode keeps feedback back until the interview is completed.
    is_completed = interview.status is InterviewStatus.COMPLETED
    is_at_end = interview.feedback_timing is FeedbackTiming.AT_END
    shows_feedback = is_completed or not is_at_end
    questions = [
        _question_view(
            question,
            answer,
            feedback if shows_feedback else None,
            requirement=phrases.get(question.requirement_index, ""),
            follows_up=numbers.get(question.follows_up_id, 0) if question.follows_up_id else 0,
            zone=zone,
        )
        for question, answer, feedback in rows
    ]
    levels: list[Levels] = [
        _records.levels_of(feedback) for _, _, feedback in rows if feedback and shows_feedback
    ]
    return InterviewView(
        id=str(interview.id),
        job_id=str(interview.job_posting_id or ""),
        role_title=interview.posting_title,
        company=interview.posting_company,
        level_label=t.levels[interview.posting_level.value],
        language=interview.language,
        is_completed=is_completed,
        attempt_number=interview.attempt_number or 0,
        interviewer=t.interviewers[interview.interviewer.value],
        model=interview.model,
        is_feedback_at_end=is_at_end,
        question_count=interview.question_count,
        current_number=interview.current_number,
        created=moment(interview.created_at, zone),
        completed=moment(interview.completed_at, zone),
        questions=questions,
        answered_count=sum(question.is_answered for question in questions),
        overall=points_label(session_overall(levels)),
        means=dimension_means(levels),
    )


def _phrases(interview: InterviewSession) -> dict[int | None, str]:
    if interview.plan is None:
        return {}
    plan = _records.plan_from_json(interview.plan)
    return {index: requirement.phrase for index, requirement in enumerate(plan.requirements)}


def _question_view(
    question: Question,
    answer: Answer | None,
    feedback: Feedback | None,
    *,
    requirement: str,
    follows_up: int,
    zone: str,
) -> QuestionView:
    text = (answer.text if answer else None) or ""
    analysis = _records.analysis_from_json(feedback.content) if feedback else None
    return QuestionView(
        id=str(question.id),
        number=question.number,
        type=question.type.value,
        type_label=t.question_types[question.type.value],
        text=question.text,
        lang=question.lang,
        requirement=requirement,
        evidence=question.resume_evidence or "",
        follows_up=follows_up,
        draft=answer.draft if answer else "",
        draft_revision=answer.draft_revision if answer else 0,
        is_answered=bool(text),
        answer=text,
        answered=moment(answer.submitted_at if answer else None, zone),
        segments=segments(text, _quotes(analysis)),
        has_feedback=feedback is not None,
        feedback=_feedback_view(feedback, analysis) if feedback and analysis else FeedbackView(),
    )


def _quotes(analysis: Analysis | None) -> list[Quote]:
    if analysis is None:
        return []
    proven: tuple[Score | Claim, ...] = (
        *analysis.scores,
        *analysis.strengths,
        *analysis.improvements,
    )
    return [quote for item in proven for quote in item.quotes]


def _feedback_view(feedback: Feedback, analysis: Analysis) -> FeedbackView:
    return FeedbackView(
        overall=points_label(rubric.overall(_records.levels_of(feedback))),
        scores=[_score_view(score) for score in analysis.scores],
        strengths=[_claim_view(claim) for claim in analysis.strengths],
        improvements=[_claim_view(claim) for claim in analysis.improvements],
        gaps=[GapView(text=gap.text, requirement=gap.requirement) for gap in analysis.gaps],
        recommendations=[
            RecommendationView(topic=item.topic, why=item.why, exercise=item.exercise)
            for item in analysis.recommendations
        ],
        interviewer=t.interviewers[feedback.interviewer.value],
        model=feedback.model,
        lang=feedback.lang,
    )


def _score_view(score: Score) -> ScoreView:
    anchors = next(row.anchors for row in rubric.RUBRIC if row.dimension is score.dimension)
    return ScoreView(
        dimension=score.dimension.value,
        name=t.dimensions[score.dimension.value],
        level=-1 if score.level is None else score.level,
        points="" if score.level is None else str(round(rubric.points(score.level))),
        anchor="" if score.level is None else anchors[score.level],
        rationale=score.rationale,
        quotes=[quote.text for quote in score.quotes],
        missing=list(score.missing),
        is_assessed=score.level is not None,
        is_estimate=score.is_estimate,
    )


def _claim_view(claim: Claim) -> ClaimView:
    return ClaimView(text=claim.text, quotes=[quote.text for quote in claim.quotes])
