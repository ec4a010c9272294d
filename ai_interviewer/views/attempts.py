"""What pages show of several attempts at one posting: lists, comparisons, retakes."""

from dataclasses import dataclass, field

from ai_interviewer.views.feedback import Segment
from ai_interviewer.views.moments import Moment
from ai_interviewer.views.questions import DimensionMean

NOT_ALIKE = "∦"
"""Replaces points that come from another instrument than those beside them."""


@dataclass(frozen=True)
class AttemptView:
    """A completed interview for a posting, in a list of all of them."""

    id: str = ""
    number: int = 0
    created: Moment = field(default_factory=Moment)
    interviewer: str = ""
    overall: str = ""
    means: list[DimensionMean] = field(default_factory=list)


@dataclass(frozen=True)
class Stop:
    """One attempt's overall score on the path from attempt to attempt.

    `is_joined` says that it can be compared with the stop before it.
    """

    id: str = ""
    number: int = 0
    overall: str = ""
    is_joined: bool = False
    is_first: bool = False


@dataclass(frozen=True)
class PostingChoice:
    """A posting with completed attempts; it may have been deleted since. `path` compares them."""

    id: str = ""
    path: str = ""
    title: str = ""
    attempts: int = 0


@dataclass(frozen=True)
class ChangeView:
    """What changed on one scale, in points and per cent, and whether that may be chance."""

    name: str
    before: str
    after: str
    difference: str
    """With its sign: `+1.3`."""
    percent: str
    """With its sign: `+24%`; empty when the earlier points are zero."""
    interval: str
    """Empty when too little was compared."""
    verdict: str
    """`IMPROVED`, `DECLINED` or `UNCLEAR`."""
    verdict_label: str
    points: list[str] = field(default_factory=list)
    """In each chosen attempt, the earliest first; `NOT_ALIKE` where they cannot be compared."""


@dataclass(frozen=True)
class TextChange:
    """A line that only one of two versions of a posting has."""

    text: str
    is_added: bool


@dataclass(frozen=True)
class ComparedScore:
    """One dimension of an answer in points; `difference` from the first answer, with its sign."""

    name: str
    points: str
    difference: str = ""


@dataclass(frozen=True)
class ComparedAnswer:
    """One attempt's answer to a question; `has_answer` is false when there is none."""

    attempt: int
    has_answer: bool = False
    lang: str = "en"
    segments: list[Segment] = field(default_factory=list)
    overall: str = ""
    scores: list[ComparedScore] = field(default_factory=list)


@dataclass(frozen=True)
class ComparedQuestion:
    """A question, and the answers to it in the order of the attempts.

    `difference` is in overall points, from the first of these answers to the last, with its sign;
    it names their attempts when there are more than two. Empty unless the same instrument scored
    both.
    """

    text: str
    lang: str
    type_label: str
    answers: list[ComparedAnswer]
    difference: str = ""
    is_better: bool = False


@dataclass(frozen=True)
class ComparisonView:
    """Chosen attempts side by side, the earliest first; changes are from the first to the last."""

    job_id: str = ""
    is_in_words: bool = False
    """Whether points are hidden; then there are words in their places, and no differences."""
    role_title: str = ""
    company: str = ""
    is_posting_deleted: bool = False
    attempts: list[AttemptView] = field(default_factory=list)
    """Every completed attempt, the newest first."""
    trajectory: list[Stop] = field(default_factory=list)
    is_path_cut: bool = False
    chosen: list[AttemptView] = field(default_factory=list)
    changes: list[ChangeView] = field(default_factory=list)
    compared: str = ""
    """Which attempts these are, in a sentence; empty for a single one."""
    lead: str = ""
    """How many answers got better, and the overall difference; empty if it can't be said."""
    verdict: str = ""
    """One sentence on the overall score."""
    conclusion: str = ""
    """The same with its numbers and its uncertainty."""
    not_comparable: str = ""
    """Why no difference is computed."""
    improved: list[str] = field(default_factory=list)
    declined: list[str] = field(default_factory=list)
    posting_changes: list[TextChange] = field(default_factory=list)
    questions: list[ComparedQuestion] = field(default_factory=list)
    """Those answered in several of the chosen attempts, with an answer for each attempt."""
    single: list[ComparedQuestion] = field(default_factory=list)
    """Those answered in only one of them, with that one answer."""


@dataclass(frozen=True)
class RetakeTerms:
    """With which settings an interview would be repeated, and what that needs."""

    session_id: str = ""
    job_id: str = ""
    """Empty when the posting no longer exists."""
    role_title: str = ""
    attempt_number: int = 0
    interviewer_name: str = ""
    needs_key: bool = False
    no_key: str = ""
    """What to do when a key is needed and there is none, in a sentence."""
    grading_samples: int = 1
    terms: str = ""
    """What stays as it was, in a sentence."""
    same_hint: str = ""
    """What the same questions are good for; `new_hint`, what new ones are."""
    new_hint: str = ""
    question_count: int = 0
    has_resume: bool = False
    has_key: bool = False


@dataclass(frozen=True)
class ChainView:
    """An interview's place: the attempt it repeats, and the path of all attempts."""

    of_id: str = ""
    of_number: int = 0
    """The attempt that this one repeats; 0 for none."""
    has_same_questions: bool = False
    path: list[Stop] = field(default_factory=list)
    is_path_cut: bool = False
    compare_path: str = ""
    compare_label: str = ""
    """The comparison with the attempt that this one repeats, or with the one before it."""
    result: str = ""
    """The overall score against the last attempt that it can be compared with, in a sentence."""
    posting_changes: list[TextChange] = field(default_factory=list)
    """What changed in the posting since the attempt that this one repeats."""
