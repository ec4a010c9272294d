"""Interviews: opened, answered, finished; retaken, objected to, deleted."""

from ai_interviewer.services.interviews._closing import start_due_summary_within
from ai_interviewer.services.interviews._opening import Repetition, Terms, open_interview_within
from ai_interviewer.services.interviews._sessions import (
    ask_next_question,
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
    "ask_next_question",
    "begin",
    "finish",
    "load",
    "move_to_next_question",
    "open_interview_within",
    "remove",
    "sources",
    "start_due_summary_within",
]
