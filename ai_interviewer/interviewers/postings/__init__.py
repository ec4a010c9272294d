"""Reading job postings as people paste them."""

from ai_interviewer.interviewers.postings.phrases import is_clause
from ai_interviewer.interviewers.postings.reading import Reading, read
from ai_interviewer.interviewers.postings.stack import stack_of, tool_names
from ai_interviewer.interviewers.postings.words import SectionKind

__all__ = ["Reading", "SectionKind", "is_clause", "read", "stack_of", "tool_names"]
