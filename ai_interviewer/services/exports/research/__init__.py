"""`research/`: flat tables of questions, answers with every grading, and interviews.

Each as CSV and as JSON lines, with a dictionary of all columns.
"""

from ai_interviewer.services.exports.research.files import ResearchFiles

__all__ = ["ResearchFiles"]
