"""What the page of an interview shows."""

from dataclasses import dataclass, field

from ai_interviewer.views.account import UsageView
from ai_interviewer.views.attempts import ChainView
from ai_interviewer.views.moments import Moment
from ai_interviewer.views.practice import PracticeOutcome
from ai_interviewer.views.questions import (
    CoverageRow,
    DimensionMean,
    FinishView,
    OperationView,
    QuestionView,
    SummaryView,
    TryView,
)


@dataclass(frozen=True)
class InterviewView:
    """A whole interview, shown from its own snapshot, and its place among other attempts."""

    id: str = ""
    job_id: str = ""
    is_posting_deleted: bool = False
    is_posting_edited: bool = False
    role_title: str = ""
    company: str = ""
    level_label: str = ""
    language: str = "en"
    is_completed: bool = False
    is_practice: bool = False
    attempt_number: int = 0
    interviewer: str = ""
    model: str = ""
    is_feedback_at_end: bool = False
    seconds_a_question: int = 0
    """After which the room warns; 0 for never."""
    question_count: int = 0
    current_number: int = 1
    created: Moment = field(default_factory=Moment)
    completed: Moment = field(default_factory=Moment)
    questions: list[QuestionView] = field(default_factory=list)
    answered_count: int = 0
    skipped_count: int = 0
    passed: str = ""
    """How many questions were skipped and swapped, in words; empty for none."""
    notes: str = ""
    overall: str = ""
    is_in_words: bool = False
    """Whether words stand for points."""
    means: list[DimensionMean] = field(default_factory=list)
    summary: SummaryView = field(default_factory=SummaryView)
    coverage: list[CoverageRow] = field(default_factory=list)
    usage: UsageView = field(default_factory=UsageView)
    chain: ChainView = field(default_factory=ChainView)
    finish: FinishView = field(default_factory=FinishView)
    """Of a completed interview."""
    outcome: PracticeOutcome = field(default_factory=PracticeOutcome)
    """Of a completed practice."""
    tries: list[TryView] = field(default_factory=list)
    """Of the question that the candidate is at, the earliest first."""
    work: list[OperationView] = field(default_factory=list)
    """All operations of this interview, the earliest first."""
