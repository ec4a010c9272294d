"""Past interviews: the list, the search, and attempts side by side."""

from ai_interviewer.services.history._interview_list import newest_interviews, newest_within, page
from ai_interviewer.services.history._queries import PAGE, conditions, has_words, wanted

__all__ = [
    "PAGE",
    "conditions",
    "has_words",
    "newest_interviews",
    "newest_within",
    "page",
    "wanted",
]
