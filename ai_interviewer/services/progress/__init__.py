"""How scores develop."""

from ai_interviewer.services.progress._progress import load

__all__ = ["load"]
