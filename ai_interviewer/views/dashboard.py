"""What the dashboard shows."""

from dataclasses import dataclass, field

from ai_interviewer.views.material import PostingView
from ai_interviewer.views.practice import PracticeQueue
from ai_interviewer.views.questions import InterviewSummary


@dataclass(frozen=True)
class DashboardView:
    """What the account has, and so what to do next."""

    has_resume: bool = False
    newest_posting: PostingView | None = None
    """The one changed last."""
    unfinished: list[InterviewSummary] = field(default_factory=list)
    recent: list[InterviewSummary] = field(default_factory=list)
    practice: PracticeQueue = field(default_factory=PracticeQueue)
