"""What questions of the bank are looked for with."""

from dataclasses import dataclass

from ai_interviewer.domain.interview import Posting
from ai_interviewer.interviewers.builtin.bank.library import Library
from ai_interviewer.interviewers.meaning.choose import the_meaning


@dataclass(frozen=True, slots=True)
class Search:
    """A posting and the questions to choose from. All its requirements tell its field."""

    posting: Posting
    phrases: tuple[str, ...]
    library: Library
    meaning: str
    """The name of the measure of meaning, since what it found is kept."""


def search(posting: Posting, phrases: tuple[str, ...], library: Library) -> Search:
    """A search with this process's measure of meaning."""
    return Search(posting, phrases, library, the_meaning().name)
