"""What the dashboard shows."""

from dataclasses import dataclass, field

from ai_interviewer.domain.practice_views import PracticeQueue
from ai_interviewer.domain.views import InterviewSummary, PostingView


@dataclass(frozen=True)
class DashboardView:
    """What there is, and with it what to do next."""

    has_resume: bool = False
    newest_posting: PostingView | None = None
    """The one that was changed last."""
    unfinished: list[InterviewSummary] = field(default_factory=list)
    recent: list[InterviewSummary] = field(default_factory=list)
    practice: PracticeQueue = field(default_factory=PracticeQueue)
