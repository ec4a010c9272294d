"""The page of an interview: live, and completed."""

from ai_interviewer.pages.interview.page import interview_page

__all__ = ["interview_page"]
