"""`research/`: flat tables of interviews, questions, answers with every grading, and key points.

Each is there as CSV and as JSON lines, with a dictionary of all columns.
"""

from ai_interviewer.services.exports.research.files import ResearchFiles

__all__ = ["ResearchFiles"]
