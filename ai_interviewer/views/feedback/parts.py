"""The parts of feedback, one dataclass each."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Segment:
    """A piece of the answer; quoted ones are receipts. All pieces joined are the answer."""

    text: str
    is_quoted: bool = False


@dataclass(frozen=True)
class ScoreView:
    """One dimension as shown: level 0-5, and points 0-10; level -1 is "not assessed"."""

    dimension: str
    name: str
    level: int
    points: str
    anchor: str
    rationale: str
    quotes: list[str]
    missing: list[str]
    is_assessed: bool
    is_estimate: bool
    spread: str = ""
    """Lowest to highest points over several gradings; empty for one."""
    is_wide: bool = False
    is_quoted_before: bool = False
    """Whether its quotes were shown before, and are left out here."""


UNSURE = "UNSURE"
"""What is heard of a key point when nothing proves that a part of it was said."""


@dataclass(frozen=True)
class KeyPointView:
    """A key point of the question, and what was heard of it. `number` starts at 1."""

    number: int
    text: str
    why: str
    heard: str
    """`HEARD`, `PARTLY`, `NOT_HEARD` or `UNSURE`; `heard_label` says it in words."""
    heard_label: str
    quotes: list[str]
    graded: str = ""
    """What the interviewer heard, in words, where the candidate has corrected it."""
    can_correct: bool = False
    is_quoted_before: bool = False


@dataclass(frozen=True)
class ClaimView:
    text: str
    quotes: list[str]
    is_quoted_before: bool = False


@dataclass(frozen=True)
class GapView:
    text: str
    requirement: str


@dataclass(frozen=True)
class RecommendationView:
    topic: str
    why: str
    exercise: str


@dataclass(frozen=True)
class ResumeCheckView:
    """A claim of the résumé, compared with what the answer showed of it."""

    text: str
    resume_quote: str
    quotes: list[str]
    is_quoted_before: bool = False


@dataclass(frozen=True)
class RevisionView:
    """An earlier feedback on the same answer, and the objection that replaced it."""

    revision: int
    overall: str
    scores: list[ScoreView]
    objection: str


@dataclass(frozen=True)
class FeedbackView:
    """The current feedback on an answer."""

    id: str = ""
    overall: str = ""
    is_in_words: bool = False
    """Whether there are no numbers in it: words stand for points."""
    scores: list[ScoreView] = field(default_factory=list)
    key_points: list[KeyPointView] = field(default_factory=list)
    heard: str = ""
    """How many of them were heard, in words."""
    strengths: list[ClaimView] = field(default_factory=list)
    improvements: list[ClaimView] = field(default_factory=list)
    gaps: list[GapView] = field(default_factory=list)
    recommendations: list[RecommendationView] = field(default_factory=list)
    resume_checks: list[ResumeCheckView] = field(default_factory=list)
    stronger_answer: str = ""
    ignored_instruction: bool = False
    is_trimmed: bool = False
    by_rule: str = ""
    """What a rule did in place of the model, or left out of its reply; empty for nothing."""
    gradings: str = ""
    """How many there were; empty for one."""
    is_short: bool = False
    """Whether there is more to say, on request."""
    is_disputable: bool = False
    earlier: list[RevisionView] = field(default_factory=list)
    interviewer: str = ""
    model: str = ""
    lang: str = "en"
