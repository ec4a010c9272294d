"""What an interview is about: résumés, job postings, and the files they come in."""

from ai_interviewer.services.material._posting_views import list_within

__all__ = ["list_within"]
