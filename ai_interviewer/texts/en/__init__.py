"""The English catalogue: one module an area, which is what a page or a part of one says.

A text with places (`{count}`) is filled with `format`; what depends on a number is a `Plural`.
"""

from ai_interviewer.texts.en import (
    app,
    auth,
    begin,
    compare,
    completed,
    dashboard,
    errors,
    feedback,
    history,
    interview,
    jobs,
    landing,
    practice,
    privacy,
    progress,
    resume,
    retake,
    scores,
    settings,
    your_data,
)

__all__ = [
    "app",
    "auth",
    "begin",
    "compare",
    "completed",
    "dashboard",
    "errors",
    "feedback",
    "history",
    "interview",
    "jobs",
    "landing",
    "practice",
    "privacy",
    "progress",
    "resume",
    "retake",
    "scores",
    "settings",
    "your_data",
]
