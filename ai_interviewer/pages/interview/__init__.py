"""One interview: while it runs, and once it is completed."""

from ai_interviewer.pages.interview.page import interview_page

__all__ = ["interview_page"]
