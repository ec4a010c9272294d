"""The page that compares attempts at one posting."""

from ai_interviewer.pages.compare.page import compare_page

__all__ = ["compare_page"]
