"""Past interviews: the list, the search, and attempts side by side."""

from ai_interviewer.services.history._interview_list import newest_interviews, newest_within, page
from ai_interviewer.services.history._queries import PAGE, ids_of_page_within

__all__ = ["PAGE", "ids_of_page_within", "newest_interviews", "newest_within", "page"]
