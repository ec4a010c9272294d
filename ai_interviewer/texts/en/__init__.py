"""The English catalogue: one module an area, which is what a page or a part of one says.

A text with places (`{count}`) is filled with `format`; what depends on a number is a `Plural`.
"""

from ai_interviewer.texts.en import (
    administration,
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
    "administration",
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
    "practice",
    "privacy",
    "progress",
    "resume",
    "retake",
    "scores",
    "settings",
    "your_data",
]
