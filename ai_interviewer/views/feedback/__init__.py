"""What pages show of the feedback on one answer."""

from ai_interviewer.views.feedback.parts import (
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
