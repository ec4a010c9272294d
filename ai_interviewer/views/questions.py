"""What pages show of questions, and of interviews in lists."""

from dataclasses import dataclass, field
from enum import StrEnum

from ai_interviewer.views.feedback import FeedbackView, Segment
from ai_interviewer.views.feedback.digest import DigestView
from ai_interviewer.views.moments import Moment


@dataclass(frozen=True)
class InterviewSummary:
    """An interview in a list. `overall` is points 0-10 with one decimal, or empty.

    `retake_of` is the attempt it repeats, 0 for none. `excerpt` is the passage that a search
    found; `path` then leads to it.
    """

    id: str = ""
    path: str = ""
    role_title: str = ""
    company: str = ""
    is_completed: bool = False
    attempt_number: int = 0
    interviewer: str = ""
    created: Moment = field(default_factory=Moment)
    answered: int = 0
    question_count: int = 0
    overall: str = ""
    is_practice: bool = False
    retake_of: int = 0
    excerpt_from: str = ""
    excerpt_lang: str = ""
    excerpt: list[Segment] = field(default_factory=list)


@dataclass(frozen=True)
class HintView:
    """A hint: what it is, and its text or its parts."""

    title: str
    text: str = ""
    lang: str = "en"
    parts: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class TryLink:
    """A try of a completed interview, on its own page."""

    label: str
    path: str


@dataclass(frozen=True)
class QuestionView:
    """A question with its answer, if submitted, and its feedback, if ready."""

    id: str = ""
    number: int = 0
    type: str = ""
    type_label: str = ""
    text: str = ""
    lang: str = "en"
    requirement: str = ""
    evidence: str = ""
    follows_up: int = 0
    is_repeated: bool = False
    """Whether an earlier interview asked it in the same words."""
    rating: str = ""
    """Whether the candidate found it relevant: `yes`, `no`, or empty."""
    is_trimmed: bool = False
    by_rule: str = ""
    """What a rule did in place of the model, in a sentence; empty when the model did it all."""
    draft: str = ""
    draft_revision: int = 0
    aim: str = ""
    """How many words an answer to a question of this type usually takes, as "120–200"."""
    is_skipped: bool = False
    may_swap: bool = False
    hints: list[HintView] = field(default_factory=list)
    """Those that were taken, of a question that is open."""
    more_hints: int = 0
    hints_taken: str = ""
    """How many hints were taken, in words; empty for none."""
    tries: list[TryLink] = field(default_factory=list)
    """Of a completed interview."""
    is_answered: bool = False
    answer: str = ""
    answered: Moment = field(default_factory=Moment)
    segments: list[Segment] = field(default_factory=list)
    has_feedback: bool = False
    feedback: FeedbackView = field(default_factory=FeedbackView)
    digest: DigestView = field(default_factory=DigestView)
    to_fix: str = ""
    """The one thing to fix in the answer."""
    share: int = 0
    """The overall points, 0-100, for a bar."""
    is_analysing: bool = False


@dataclass(frozen=True)
class TryView:
    """One try, as the question of the practice that holds it. `number` counts from 1."""

    number: int = 0
    session_id: str = ""
    question: QuestionView = field(default_factory=QuestionView)
    changes: list[str] = field(default_factory=list)
    """What is different from the first answer, in short phrases."""


@dataclass(frozen=True)
class OpenTry:
    """A try that is being written. `id` is its question's."""

    id: str = ""
    session_id: str = ""
    lang: str = "en"
    draft: str = ""
    draft_revision: int = 0
    aim: str = ""


@dataclass(frozen=True)
class PastAnswer:
    """An answer that a later try has replaced on the page."""

    label: str
    question: QuestionView


@dataclass(frozen=True)
class DimensionMean:
    """A dimension's mean over the answered questions, in points."""

    name: str
    points: str
    share: int
    """0-100, for the bar."""
    answers: str
    """How many answers were assessed: `1/3`; empty when all were."""


@dataclass(frozen=True)
class CoverageRow:
    """A requirement of the posting: the questions about it, and how well they were answered."""

    requirement: str
    evidence: str
    questions: list[int]
    asked_in: str
    """The same in words; empty where it was not asked."""
    points: str


@dataclass(frozen=True)
class PracticeView:
    """What to practise, the most important first."""

    topic: str
    why: str
    exercise: str
    questions: list[int]


@dataclass(frozen=True)
class SummaryView:
    """The interviewer's closing words."""

    text: str = ""
    by_rule: str = ""
    practise: list[PracticeView] = field(default_factory=list)


@dataclass(frozen=True)
class FinishView:
    """What a completed interview came to; nothing while it has no scores.

    `strength` and `next_step` are sentences. `to_fix` follows `next_step`, in the interview's
    language.
    """

    strength: str = ""
    next_step: str = ""
    next_number: int = 0
    """The question to start with; 0 for none."""
    to_fix: str = ""
    weak_card: str = ""
    """The practice card of the weakest question; empty when none is weak."""
    covered: str = ""
    """How many of the posting's requirements were asked about."""


class Wait(StrEnum):
    """Why work has not begun, when it should have."""

    NONE = ""
    BUSY = "BUSY"
    NO_WORKER = "NO_WORKER"


@dataclass(frozen=True)
class OperationView:
    """An operation under way, or how it ended. `message` is the sentence for a failure."""

    id: str
    kind: str
    status: str
    question_number: int
    text: str
    elapsed_seconds: int
    message: str
    is_final: bool
    has_failed: bool
    wait: Wait = Wait.NONE
    expected_seconds: int = 0
    """How long the work is likely to take; 0 if that is short or not known."""
