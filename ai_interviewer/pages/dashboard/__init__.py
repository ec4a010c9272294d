"""The dashboard: what to do next."""

from ai_interviewer.pages.dashboard.page import dashboard_page

__all__ = ["dashboard_page"]
