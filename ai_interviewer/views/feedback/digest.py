"""The digest of a feedback: what is seen of it at first, and where the rest is folded.

A quote is shown once. Where it would come again, the view says that it was quoted before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ai_interviewer.domain.receipts import Quote
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import (
    ClaimView,
    KeyPointView,
    ResumeCheckView,
    ScoreView,
)

MOST_MARKS = 2
"""How many strengths, and how many things to fix, are marked in an answer."""


@dataclass(frozen=True)
class MarkedText:
    """A piece of the answer. `mark` is the number of its remark, 0 for none."""

    text: str
    mark: int = 0
    is_strength: bool = False


@dataclass(frozen=True)
class RemarkView:
    """A strength or something to fix, with the beginning of the words that it is about."""

    text: str = ""
    quote: str = ""
    mark: int = 0


@dataclass(frozen=True)
class DimensionView:
    """A dimension with its points, or the word for them."""

    name: str
    value: str


@dataclass(frozen=True)
class DigestView:
    """`points` is empty for somebody who wants words only."""

    standing: str = ""
    points: str = ""
    dimensions: list[DimensionView] = field(default_factory=list)
    not_assessed: str = ""
    doubts: list[str] = field(default_factory=list)
    """How far off each level may be."""
    strength: RemarkView = field(default_factory=RemarkView)
    fix: RemarkView = field(default_factory=RemarkView)
    marked: list[MarkedText] = field(default_factory=list)
    """The whole answer."""
    key_points: list[KeyPointView] = field(default_factory=list)
    heard: str = ""
    scores: list[ScoreView] = field(default_factory=list)
    strengths: list[ClaimView] = field(default_factory=list)
    improvements: list[ClaimView] = field(default_factory=list)
    """Those that the digest doesn't show already."""
    resume_checks: list[ResumeCheckView] = field(default_factory=list)


@dataclass(frozen=True)
class Mark:
    """Words of the answer that a remark is about."""

    number: int
    start: int
    end: int
    is_strength: bool


def marks_of(strengths: Sequence[Quote], fixes: Sequence[Quote]) -> list[Mark]:
    """At most two marks of each kind, numbered. None overlaps an earlier one."""
    marks: list[Mark] = []
    for quotes, is_strength in ((strengths, True), (fixes, False)):
        free = [quote for quote in quotes if mark_at(quote, marks) == 0]
        for quote in free[:MOST_MARKS]:
            if mark_at(quote, marks) == 0:
                marks.append(Mark(len(marks) + 1, quote.start, quote.end, is_strength))
    return marks


def mark_at(quote: Quote, marks: Sequence[Mark]) -> int:
    """The number of the mark that these words lie in, or overlap with; 0 for none."""
    return next((m.number for m in marks if quote.start < m.end and m.start < quote.end), 0)


def marked_answer(answer: str, marks: Sequence[Mark]) -> list[MarkedText]:
    """The whole answer in pieces, marked or not."""
    pieces: list[MarkedText] = []
    position = 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        if mark.start > position:
            pieces.append(MarkedText(answer[position : mark.start]))
        pieces.append(MarkedText(answer[mark.start : mark.end], mark.number, mark.is_strength))
        position = mark.end
    if position < len(answer):
        pieces.append(MarkedText(answer[position:]))
    return pieces


def shortened(text: str, words: int) -> str:
    """The first words of a text, with an ellipsis where something was left out."""
    said = text.split()
    return text if len(said) <= words else " ".join(said[:words]).rstrip(",.;:") + " …"


def announcement(digest: DigestView) -> str:
    """What is said when feedback is complete: its points and their meaning, if they are shown."""
    if not digest.points or not digest.standing:
        return t.interview.feedback_received
    return t.interview.feedback_scored.format(points=digest.points, standing=digest.standing)
