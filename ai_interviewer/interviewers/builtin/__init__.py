"""The built-in interviewer: explicit rules instead of a model. See docs/builtin-interviewer.md."""

from ai_interviewer.domain.interviewers import BUILTIN, InterviewerSpec
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.interviewers.builtin.connection import BuiltinConnection
from ai_interviewer.interviewers.builtin.feedback.grade import grade
from ai_interviewer.interviewers.builtin.interviewer import BuiltinInterviewer, main_question_of
from ai_interviewer.interviewers.builtin.questions.plan import plan_for
from ai_interviewer.interviewers.builtin.wording import all_wordings

VENDOR = Vendor(
    spec=InterviewerSpec(
        name=BUILTIN,
        languages=tuple(wording.language for wording in all_wordings()),
    ),
    connect=BuiltinConnection,
)

__all__ = ["VENDOR", "BuiltinInterviewer", "grade", "main_question_of", "plan_for"]
