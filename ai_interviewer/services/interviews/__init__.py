"""Interviews: opened, answered, finished; retaken, objected to, deleted."""

from ai_interviewer.services.interviews._closing import start_summary_when_ready
from ai_interviewer.services.interviews._opening import Repetition, Terms, open_interview
from ai_interviewer.services.interviews._sessions import (
    begin,
    finish,
    load,
    move_to_next_question,
    remove,
    sources,
)

__all__ = [
    "Repetition",
    "Terms",
    "begin",
    "finish",
    "load",
    "move_to_next_question",
    "open_interview",
    "remove",
    "sources",
    "start_summary_when_ready",
]
