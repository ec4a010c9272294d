"""The digest of a stored feedback."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from ai_interviewer.domain import rubric
from ai_interviewer.domain.interview import Analysis, Claim, Score
from ai_interviewer.domain.scores import standing
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import (
    ClaimView,
    FeedbackView,
    KeyPointView,
    ResumeCheckView,
    ScoreView,
)
from ai_interviewer.views.feedback.digest import (
    DigestView,
    DimensionView,
    Mark,
    RemarkView,
    mark_at,
    marked_answer,
    marks_of,
    shortened,
)
from ai_interviewer.views.feedback.quotations import words_of
from ai_interviewer.views.scores import short_points_label

_QUOTED_WORDS, _STRENGTH_WORDS, _FIX_WORDS = 8, 14, 28
"""What fits on a phone before anything is opened."""

_Quoting = TypeVar("_Quoting", ScoreView, KeyPointView, ClaimView, ResumeCheckView)


def digest_view(
    feedback: FeedbackView, analysis: Analysis, answer: str, *, is_words_only: bool = False
) -> DigestView:
    """What is seen of a feedback at first. With `is_words_only` it has no numbers."""
    marks = marks_of(
        [quote for claim in analysis.strengths for quote in claim.quotes[:1]],
        [quote for claim in analysis.improvements for quote in claim.quotes[:1]],
    )
    points = rubric.overall(analysis.levels)
    said = _Said()
    strength = _remark(analysis.strengths, marks, _STRENGTH_WORDS)
    fix = _fix(feedback, analysis, marks)
    for claim in (*feedback.strengths[:1], *feedback.improvements[:1]):
        said.quotes.update(claim.quotes[:1])
    return DigestView(
        standing="" if points is None else t.feedback.standings[standing(points).value],
        points="" if is_words_only else feedback.overall,
        dimensions=[
            DimensionView(t.scores.dimensions[score.dimension.value], value)
            for score in analysis.scores
            if (value := _value(score, is_words_only)) is not None
        ],
        not_assessed=_not_assessed(feedback.scores),
        doubts=_doubts(feedback.scores),
        strength=strength,
        fix=fix,
        marked=marked_answer(answer, marks),
        key_points=said.each_once(feedback.key_points),
        heard=feedback.heard,
        scores=said.each_once([score for score in feedback.scores if score.is_assessed]),
        strengths=said.each_once(feedback.strengths[1:]),
        improvements=said.each_once(_further_improvements(feedback)),
        resume_checks=said.each_once(feedback.resume_checks),
    )


@dataclass
class _Said:
    """The quotes that are shown already."""

    quotes: set[str] = field(default_factory=set)

    def each_once(self, views: Sequence[_Quoting]) -> list[_Quoting]:
        """The views, without the quotes that were shown before."""
        return [self._once(view) for view in views]

    def _once(self, view: _Quoting) -> _Quoting:
        new = [quote for quote in view.quotes if quote not in self.quotes]
        self.quotes.update(new)
        return replace(view, quotes=new, is_quoted_before=not new and bool(view.quotes))


def _further_improvements(feedback: FeedbackView) -> list[ClaimView]:
    """All but the first, and that one too where it was shortened."""
    first = feedback.improvements[:1]
    is_cut = any(len(claim.text.split()) > _FIX_WORDS for claim in first)
    return feedback.improvements if is_cut else feedback.improvements[1:]


def _value(score: Score, is_words_only: bool) -> str | None:
    if score.level is None:
        return None
    points = rubric.points(score.level)
    word = t.feedback.standings[standing(points).value]
    return word if is_words_only else short_points_label(points)


def _not_assessed(scores: Sequence[ScoreView]) -> str:
    names = [score.name for score in scores if not score.is_assessed]
    return t.feedback.not_assessed_note.format(names=t.app.comma.join(names)) if names else ""


def _doubts(scores: Sequence[ScoreView]) -> list[str]:
    return [f"{score.name}: {score.spread}" for score in scores if score.spread]


def _remark(claims: Sequence[Claim], marks: Sequence[Mark], words: int) -> RemarkView:
    if not claims:
        return RemarkView()
    quote = next(iter(claims[0].quotes), None)
    return RemarkView(
        text=shortened(claims[0].text, words),
        quote=shortened(words_of(quote), _QUOTED_WORDS) if quote else "",
        mark=mark_at(quote, marks) if quote else 0,
    )


def _fix(feedback: FeedbackView, analysis: Analysis, marks: Sequence[Mark]) -> RemarkView:
    if analysis.improvements:
        return _remark(analysis.improvements, marks, _FIX_WORDS)
    return RemarkView(shortened(thing_to_fix(feedback, analysis), _FIX_WORDS))


def thing_to_fix(feedback: FeedbackView, analysis: Analysis) -> str:
    """The one thing to fix first in an answer; empty when the feedback names none."""
    if analysis.improvements:
        return analysis.improvements[0].text
    if analysis.is_floor:
        return analysis.scores[0].rationale
    named = (
        *(t.feedback.say_more.format(point=p.text) for p in feedback.key_points if p.can_correct),
        *(gap.text for gap in analysis.gaps),
        *(recommendation.exercise for recommendation in analysis.recommendations),
    )
    return next(iter(named), "")
