"""The dashboard: what to do next, and the latest interviews."""

from ai_interviewer.pages.dashboard.page import dashboard_page

__all__ = ["dashboard_page"]
