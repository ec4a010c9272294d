"""The feedback on one answer as Markdown."""

from collections.abc import Sequence

from ai_interviewer.domain import rubric
from ai_interviewer.domain.interview import Analysis, Claim, Score
from ai_interviewer.domain.key_points import Correction
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.services._records import json_columns
from ai_interviewer.services._records.key_point_views import key_point_views
from ai_interviewer.services.exports._markdown_lists import bullets, heading, section
from ai_interviewer.services.exports.fencing import block, inline
from ai_interviewer.services.exports.records import Record
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import KeyPointView
from ai_interviewer.views.scores import short_points_label


def feedback_parts(
    revision: Record, corrections: Sequence[Correction], *, stored_at: str
) -> list[str]:
    """A revision of the feedback with its gradings and objections, as Markdown blocks.

    `corrections` are the candidate's. `stored_at` is its time, as people read it.
    """
    analysis = json_columns.analysis_from_json(revision["content"])
    key_points = key_point_views(analysis.key_points, corrections)
    title = t.your_data.revision.format(number=revision["revision"], when=stored_at)
    return [
        heading(3, title),
        bullets(_score(score) for score in analysis.scores),
        section(t.feedback.key_points, map(_key_point, key_points), level=4),
        *_claims(analysis),
        *(
            [heading(4, t.feedback.stronger), block(analysis.stronger_answer)]
            if analysis.stronger_answer
            else []
        ),
        section(t.your_data.gradings, (_levels(row) for row in revision["samples"]), level=4),
        *(
            f"{heading(4, t.feedback.your_objection)}\n\n{block(row['objection'])}"
            for row in revision["disputes"]
        ),
    ]


def _claims(analysis: Analysis) -> list[str]:
    return [
        section(t.feedback.strengths, map(_claim, analysis.strengths), level=4),
        section(t.feedback.improvements, map(_claim, analysis.improvements), level=4),
        section(
            t.feedback.gaps,
            (f"{inline(gap.text)} ({inline(gap.requirement)})" for gap in analysis.gaps),
            level=4,
        ),
        section(
            t.feedback.recommendations,
            (
                f"{inline(item.topic)}: {inline(item.why)} {inline(item.exercise)}"
                for item in analysis.recommendations
            ),
            level=4,
        ),
        section(
            t.feedback.resume_checks,
            (
                " ".join([inline(check.text), *_quotes([check.resume_quote, *check.quotes])])
                for check in analysis.resume_checks
            ),
            level=4,
        ),
    ]


def _score(score: Score) -> str:
    points = t.feedback.not_assessed if score.level is None else _points(score.level)
    missing = "; ".join(inline(text) for text in score.missing)
    parts = [
        t.your_data.score.format(
            dimension=t.scores.dimensions[score.dimension.value], points=points
        ),
        inline(score.rationale),
        *_quotes(score.quotes),
        t.your_data.missing.format(missing=missing) if missing else "",
    ]
    return " ".join(part for part in parts if part)


def _key_point(point: KeyPointView) -> str:
    said = t.app.fact.format(name=point.heard_label, value=inline(point.text))
    why = [f"({inline(point.why)})"] if point.why else []
    quotes = [t.your_data.quote.format(words=inline(words)) for words in point.quotes]
    return " ".join([said, *why, *quotes, *([point.graded] if point.graded else [])])


def _claim(claim: Claim) -> str:
    return " ".join([inline(claim.text), *_quotes(claim.quotes)])


def _quotes(quotes: Sequence[Quote]) -> list[str]:
    return [t.your_data.quote.format(words=inline(quote.text)) for quote in quotes]


def _levels(row: Record) -> str:
    names = ((name, row[name.lower()]) for name in t.scores.dimensions)
    levels = ((t.scores.dimensions[name], level) for name, level in names if level is not None)
    return t.app.comma.join(
        t.app.fact.format(name=name, value=_points(level)) for name, level in levels
    )


def _points(level: float) -> str:
    return short_points_label(rubric.points(level))
