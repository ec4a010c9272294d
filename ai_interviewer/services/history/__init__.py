"""Past interviews: the list, the search, and attempts side by side."""

from ai_interviewer.services.history._interview_list import newest_interviews, newest_within, page
from ai_interviewer.services.history._queries import PAGE

__all__ = ["PAGE", "newest_interviews", "newest_within", "page"]
