"""The report of a completed interview: for its owner, and by a shared link."""

from ai_interviewer.pages.report.page import report_page
from ai_interviewer.pages.report.shared import shared_report_page

__all__ = ["report_page", "shared_report_page"]
