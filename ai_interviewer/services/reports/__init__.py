"""Reports of completed interviews: for the candidate, and shared by a link."""

from ai_interviewer.services.reports._report import load

__all__ = ["load"]
