"""What was done before: the list, the search, attempts side by side."""

from ai_interviewer.services.history._history import PAGE, newest_interviews, newest_within, page

__all__ = ["PAGE", "newest_interviews", "newest_within", "page"]
