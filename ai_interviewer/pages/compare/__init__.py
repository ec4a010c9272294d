"""Attempts at one posting side by side."""

from ai_interviewer.pages.compare.page import compare_page

__all__ = ["compare_page"]
