"""The built-in interviewer: explicit rules instead of a model. See docs/builtin-interviewer.md."""

from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.fitting import fit
from ai_interviewer.interviewers.builtin.grading import grade
from ai_interviewer.interviewers.builtin.interviewer import BuiltinInterviewer

__all__ = ["BuiltinInterviewer", "Calibration", "fit", "grade"]
