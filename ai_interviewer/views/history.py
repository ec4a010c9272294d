"""The history: which interviews an address asks for, and one page of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from ai_interviewer import routes
from ai_interviewer.domain import search
from ai_interviewer.domain.enums import InterviewStatus
from ai_interviewer.views.questions import InterviewSummary

_STATUSES = {"completed": InterviewStatus.COMPLETED, "in-progress": InterviewStatus.IN_PROGRESS}
_YEARS = range(1971, 9999)
"""The years in which every day has a beginning in every time zone."""
_NUMBER_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows the list. Days are in the reader's time zone; both are included."""

    job_id: UUID | None = None
    first_day: date | None = None
    last_day: date | None = None
    status: InterviewStatus | None = None
    words: str = ""

    @property
    def is_filtered(self) -> bool:
        return self != Filters()

    @property
    def has_days(self) -> bool:
        return bool(self.first_day or self.last_day)

    @property
    def is_backwards(self) -> bool:
        """Whether the first day is after the last."""
        return bool(self.first_day and self.last_day and self.first_day > self.last_day)

    def address(self, number: int = 1) -> str:
        """The address of this page of the history, with these filters."""
        statuses = {status: name for name, status in _STATUSES.items()}
        parameters = {
            "job": str(self.job_id or ""),
            "from": self.first_day.isoformat() if self.first_day else "",
            "to": self.last_day.isoformat() if self.last_day else "",
            "status": statuses[self.status] if self.status else "",
            "q": self.words,
            "page": str(number) if number > 1 else "",
        }
        return routes.history(**parameters)


@dataclass(frozen=True)
class PostingChoice:
    """A posting that a list can be narrowed to."""

    id: str
    label: str


@dataclass(frozen=True)
class PageLink:
    """A link to one page of the list; number 0 stands for a gap."""

    number: int
    address: str


@dataclass(frozen=True)
class HistoryPage:
    """One page of the history. `has_any` tells an empty account from filters that match nothing."""

    rows: list[InterviewSummary] = field(default_factory=list)
    total: int = 0
    number: int = 1
    pages: int = 1
    postings: list[PostingChoice] = field(default_factory=list)
    is_filtered: bool = False
    is_posting_known: bool = True
    has_any: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """What an address asks for. `is_understood` is false when a part of it was ignored."""

    filters: Filters = Filters()
    number: int = 1
    is_understood: bool = True


def parse_request(parameters: Mapping[str, str]) -> Request:
    """Read an address. Anybody can type one, so parts that make no sense are ignored."""
    texts = {name: parameters.get(name, "").strip() for name in ("job", "from", "to", "status")}
    filters = Filters(
        job_id=_id(texts["job"]),
        first_day=_day(texts["from"]),
        last_day=_day(texts["to"]),
        status=_STATUSES.get(texts["status"]),
        words=search.normalize_search(parameters.get("q", "")),
    )
    values = (filters.job_id, filters.first_day, filters.last_day, filters.status)
    page = parameters.get("page", "")
    number = _page_number(page)
    return Request(
        filters=filters,
        number=number or 1,
        is_understood=all(
            value is not None for text, value in zip(texts.values(), values, strict=True) if text
        )
        and not (page and number is None),
    )


def numbers_around(number: int, pages: int) -> list[int]:
    """The page numbers of a pager: the ends, this page and its neighbours; 0 marks a gap."""
    numbers: list[int] = []
    for n in range(1, pages + 1):
        if n not in {1, pages} and abs(n - number) > 1:
            continue
        if numbers and n - numbers[-1] > 1:
            numbers.append(0)
        numbers.append(n)
    return numbers


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in _YEARS else None


def _page_number(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) <= _NUMBER_DIGITS
    return int(text) or None if is_number else None
