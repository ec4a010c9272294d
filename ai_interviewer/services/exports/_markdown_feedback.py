"""The feedback on one answer as Markdown."""

from collections.abc import Sequence

from ai_interviewer.domain import rubric
from ai_interviewer.domain.interview import Analysis, Claim, Quote, Score
from ai_interviewer.services._records import json_columns
from ai_interviewer.services.exports._markdown_lists import bullets, section
from ai_interviewer.services.exports.fencing import block, inline
from ai_interviewer.services.exports.records import Record
from ai_interviewer.texts import t


def feedback_parts(revision: Record, *, stored_at: str) -> list[str]:
    """One revision of the feedback with its gradings and objections; `stored_at` is readable."""
    analysis = json_columns.analysis_from_json(revision["content"])
    title = t.export.revision.format(number=revision["revision"], when=stored_at)
    return [
        f"### {title}",
        bullets(_score(score) for score in analysis.scores),
        *_claims(analysis),
        *(
            [f"#### {t.feedback.stronger}", block(analysis.stronger_answer)]
            if analysis.stronger_answer
            else []
        ),
        section(t.export.gradings, (_levels(row) for row in revision["samples"]), level=4),
        *(
            f"#### {t.feedback.your_objection}\n\n{block(row['objection'])}"
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
                f"{inline(check.text)}{_quotes([check.resume_quote, *check.quotes])}"
                for check in analysis.resume_checks
            ),
            level=4,
        ),
    ]


def _score(score: Score) -> str:
    points = t.feedback.not_assessed if score.level is None else f"{rubric.points(score.level):g}"
    missing = "; ".join(inline(text) for text in score.missing)
    return (
        f"{t.dimensions[score.dimension.value]}: {points}. {inline(score.rationale)}"
        f"{_quotes(score.quotes)}" + (f" {t.feedback.missing}: {missing}" if missing else "")
    )


def _claim(claim: Claim) -> str:
    return inline(claim.text) + _quotes(claim.quotes)


def _quotes(quotes: Sequence[Quote]) -> str:
    return "".join(f" “{inline(quote.text)}”" for quote in quotes)


def _levels(row: Record) -> str:
    names = ((name, row[name.lower()]) for name in t.dimensions)
    levels = ((t.dimensions[name], level) for name, level in names if level is not None)
    return ", ".join(f"{name} {rubric.points(level):g}" for name, level in levels)
