"""Stored feedback as pages show it."""

from collections.abc import Sequence
from dataclasses import replace

from ai_interviewer.domain import rubric
from ai_interviewer.domain.documents.visible_text import without_marks
from ai_interviewer.domain.gradings import is_wide
from ai_interviewer.domain.interview import Analysis, Claim, Score
from ai_interviewer.domain.key_points import Correction, HeardPoint
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.models import Dispute, Feedback
from ai_interviewer.services._records import interview_rows, json_columns
from ai_interviewer.services._records.interviewer_labels import interviewer_label
from ai_interviewer.services._records.key_point_views import heard_label, key_point_views
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import (
    ClaimView,
    FeedbackView,
    GapView,
    RecommendationView,
    ResumeCheckView,
    RevisionView,
    ScoreView,
)
from ai_interviewer.views.feedback.quotations import words_of
from ai_interviewer.views.interviewers import model_label
from ai_interviewer.views.scores import anchors_of, score_label, short_points_label

Revision = tuple[Feedback, Dispute | None]
"""An earlier feedback, and the objection that led to the next one."""


def feedback_view(
    feedback: Feedback,
    analysis: Analysis,
    earlier: Sequence[Revision],
    *,
    corrections: Sequence[Correction],
    is_pending: bool,
    interviewer: str,
    in_words: bool = False,
) -> FeedbackView:
    """The current feedback with its earlier revisions and the candidate's corrections.

    With `is_pending` the answer is being graded again. `interviewer` is the interview's. With
    `in_words` no number is shown.
    """
    return FeedbackView(
        id=str(feedback.id),
        overall=_overall(feedback, in_words),
        is_in_words=in_words,
        scores=_scores(analysis, in_words),
        key_points=key_point_views(analysis.key_points, corrections),
        heard="" if in_words else heard_label(analysis.key_points, corrections),
        strengths=[_claim_view(claim) for claim in analysis.strengths],
        improvements=[_claim_view(claim) for claim in analysis.improvements],
        gaps=[GapView(gap.text, without_marks(gap.requirement)) for gap in analysis.gaps],
        recommendations=[
            RecommendationView(without_marks(item.topic), item.why, item.exercise)
            for item in analysis.recommendations
        ],
        resume_checks=[
            ResumeCheckView(
                check.text, without_marks(check.resume_quote.text), _texts(check.quotes)
            )
            for check in analysis.resume_checks
        ],
        stronger_answer=analysis.stronger_answer,
        ignored_instruction=analysis.ignored_instruction,
        is_trimmed=analysis.is_trimmed,
        by_rule=_by_rule(feedback, analysis, interviewer),
        gradings=(
            t.feedback.gradings.format(count=feedback.sample_count)
            if feedback.sample_count > 1
            else ""
        ),
        is_short=analysis.is_short and not is_pending,
        is_disputable=not is_pending and (analysis.ignored_instruction or not analysis.is_floor),
        earlier=[_revision_view(old, dispute, in_words) for old, dispute in earlier],
        interviewer=interviewer_label(feedback.interviewer),
        model=model_label(feedback.model),
        lang=feedback.lang,
    )


def _by_rule(feedback: Feedback, analysis: Analysis, interviewer: str) -> str:
    if feedback.interviewer != interviewer:
        return t.feedback.by_rule
    return t.feedback.incomplete if analysis.is_incomplete else ""


def proven_quotes(analysis: Analysis) -> list[Quote]:
    """Every quote that proves a score, a key point or a claim about the answer."""
    proven: tuple[Score | Claim | HeardPoint, ...] = (
        *analysis.scores,
        *analysis.key_points,
        *analysis.strengths,
        *analysis.improvements,
    )
    return [quote for item in proven for quote in item.quotes]


def _revision_view(feedback: Feedback, dispute: Dispute | None, in_words: bool) -> RevisionView:
    return RevisionView(
        revision=feedback.revision,
        overall=_overall(feedback, in_words),
        scores=_scores(json_columns.analysis_from_json(feedback.content), in_words),
        objection=dispute.objection if dispute else "",
    )


def _overall(feedback: Feedback, in_words: bool) -> str:
    return score_label(rubric.overall(interview_rows.levels_of(feedback)), in_words=in_words)


def _scores(analysis: Analysis, in_words: bool) -> list[ScoreView]:
    scores = [_score_view(score) for score in analysis.scores]
    return [in_words_only(view) for view in scores] if in_words else scores


def in_words_only(view: ScoreView) -> ScoreView:
    """The score without its numbers: its anchor says what the level means."""
    return replace(view, points="", spread="")


def _score_view(score: Score) -> ScoreView:
    level = None if score.level is None else round(score.level)
    return ScoreView(
        dimension=score.dimension.value,
        name=t.scores.dimensions[score.dimension.value],
        level=-1 if level is None else level,
        points="" if score.level is None else short_points_label(rubric.points(score.level)),
        anchor="" if level is None else anchors_of(score.dimension)[level],
        rationale=score.rationale,
        quotes=_texts(score.quotes),
        missing=list(score.missing),
        is_assessed=level is not None,
        is_estimate=score.is_estimate,
        spread=_spread(score),
        is_wide=is_wide(score),
    )


def _spread(score: Score) -> str:
    """The range of several gradings, or how far off a single one may be."""
    if score.lowest is None or score.highest is None:
        if score.margin is None:
            return ""
        return t.feedback.margin.format(points=short_points_label(rubric.points(score.margin)))
    return t.feedback.range.format(
        lowest=short_points_label(rubric.points(score.lowest)),
        highest=short_points_label(rubric.points(score.highest)),
    )


def _claim_view(claim: Claim) -> ClaimView:
    return ClaimView(text=claim.text, quotes=_texts(claim.quotes))


def _texts(quotes: Sequence[Quote]) -> list[str]:
    return [words_of(quote) for quote in quotes]
