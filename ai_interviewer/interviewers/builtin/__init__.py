"""The built-in interviewer: explicit rules instead of a model. See docs/builtin-interviewer.md."""

from ai_interviewer.interviewers.builtin.floor import floor_analysis
from ai_interviewer.interviewers.builtin.interviewer import BuiltinInterviewer

__all__ = ["BuiltinInterviewer", "floor_analysis"]
