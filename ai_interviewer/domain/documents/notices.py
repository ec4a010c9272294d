"""What to look at in the text of an uploaded file."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

QUOTES = 5
QUOTE_CHARACTERS = 200
NOTICES = (
    *("not_words", "placeholders", "fields_unread", "part_unread"),
    *("pages_without_text", "encoding_guessed"),
)
"""Each has its sentence in the catalogue, as `notice_…` of `resume`."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that the owner of the file should know: how many there are, how they begin."""

    key: str
    count: int = 0
    quotes: tuple[str, ...] = ()

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """A notice that was stored or sent, trusted no more than the file it comes from."""
        quotes = tuple(str(quote)[:QUOTE_CHARACTERS] for quote in stored["quotes"])[:QUOTES]
        return cls(str(stored["key"]), int(stored["count"]), quotes)

    def stored(self) -> dict[str, Any]:
        """The notice as JSON has it."""
        return asdict(self)
