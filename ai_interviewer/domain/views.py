"""What pages show: frozen, small, no rows, no secrets. Ids are text, as the browser has them."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Moment:
    """A time: `iso` for machines (UTC), `label` in the reader's own time zone."""

    iso: str = ""
    label: str = ""


@dataclass(frozen=True)
class ProfileView:
    """One's account. The key is shown by its last four characters only."""

    email: str = ""
    member_since: Moment = field(default_factory=Moment)
    time_zone: str = "UTC"
    has_key: bool = False
    key_last4: str = ""
    is_key_verified: bool = False
    model: str = ""
    tokens: str = ""
    cost: str = ""


@dataclass(frozen=True)
class SignInView:
    """One place where the account is signed in."""

    id: str = ""
    browser: str = ""
    since: Moment = field(default_factory=Moment)
    last_seen: Moment = field(default_factory=Moment)
    is_this_one: bool = False


@dataclass(frozen=True)
class ResumeView:
    """The stored résumé, and an uploaded text that waits to be checked and saved.

    `hidden` are passages of the file that its readers do not see; `uploaded` is without them.
    """

    text: str = ""
    uploaded: str = ""
    hidden: list[str] = field(default_factory=list)
    is_scan: bool = False
    updated: Moment = field(default_factory=Moment)


@dataclass(frozen=True)
class PostingView:
    """A job posting."""

    id: str = ""
    role_title: str = ""
    company: str = ""
    level: str = "MID"
    level_label: str = ""
    tech_stack: list[str] = field(default_factory=list)
    description: str = ""
    language: str = "en"
    updated: Moment = field(default_factory=Moment)
    interview_count: int = 0


@dataclass(frozen=True)
class Segment:
    """A run of the answer's text; quoted runs are the receipts. Joined they give the answer."""

    text: str
    is_quoted: bool = False


@dataclass(frozen=True)
class InterviewSummary:
    """An interview in a list. `overall` is points 0-10 with one decimal, or empty.

    `retake_of` is the attempt it repeats, 0 for none. `excerpt` is where a search was found, and
    then `path` leads there.
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


@dataclass(frozen=True)
class ClaimView:
    text: str
    quotes: list[str]


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
    """A claim of the résumé beside what the answer showed of it."""

    text: str
    resume_quote: str
    quotes: list[str]


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
    scores: list[ScoreView] = field(default_factory=list)
    strengths: list[ClaimView] = field(default_factory=list)
    improvements: list[ClaimView] = field(default_factory=list)
    gaps: list[GapView] = field(default_factory=list)
    recommendations: list[RecommendationView] = field(default_factory=list)
    resume_checks: list[ResumeCheckView] = field(default_factory=list)
    stronger_answer: str = ""
    ignored_instruction: bool = False
    is_trimmed: bool = False
    sample_count: int = 1
    is_disputable: bool = False
    earlier: list[RevisionView] = field(default_factory=list)
    interviewer: str = ""
    model: str = ""
    lang: str = "en"


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
    """Whether it is asked word for word as in an earlier interview."""
    rating: str = ""
    """Whether the candidate found it relevant: `yes`, `no`, or not said."""
    is_trimmed: bool = False
    draft: str = ""
    draft_revision: int = 0
    is_answered: bool = False
    answer: str = ""
    answered: Moment = field(default_factory=Moment)
    segments: list[Segment] = field(default_factory=list)
    has_feedback: bool = False
    feedback: FeedbackView = field(default_factory=FeedbackView)
    is_analysing: bool = False


@dataclass(frozen=True)
class DimensionMean:
    """A dimension's mean over the answered questions, in points."""

    name: str
    points: str
    share: int
    """0-100, for the bar."""
    answers: str
    """Over how many answers, where not all were assessed: `1/3`; else empty."""


@dataclass(frozen=True)
class CoverageRow:
    """A requirement of the posting: which questions probed it, and how well they were answered."""

    requirement: str
    evidence: str
    questions: list[int]
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
    practise: list[PracticeView] = field(default_factory=list)


@dataclass(frozen=True)
class UsageView:
    """Tokens and money spent with one's own key; empty texts where nothing was."""

    tokens: str = ""
    cost: str = ""


@dataclass(frozen=True)
class SourcesView:
    """The texts an interview is about, as they stood when it began."""

    posting: str = ""
    resume: str = ""


@dataclass(frozen=True)
class OperationView:
    """Work under way, or how it ended. `message` is the sentence for a failure."""

    id: str
    kind: str
    status: str
    question_number: int
    text: str
    elapsed_seconds: int
    message: str
    is_final: bool
    has_failed: bool
