"""How a user's scores develop."""

from ai_interviewer.services.progress._progress_view import load

__all__ = ["load"]
