"""What pages show of the feedback on one answer."""

from ai_interviewer.views.feedback.parts import (
    UNSURE,
    ClaimView,
    FeedbackView,
    GapView,
    KeyPointView,
    RecommendationView,
    ResumeCheckView,
    RevisionView,
    ScoreView,
    Segment,
)

__all__ = [
    "UNSURE",
    "ClaimView",
    "FeedbackView",
    "GapView",
    "KeyPointView",
    "RecommendationView",
    "ResumeCheckView",
    "RevisionView",
    "ScoreView",
    "Segment",
]
