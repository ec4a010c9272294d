"""What administrators are shown of accounts, work, links and acts.

Never a résumé, a posting, an answer or a key.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID

from ai_interviewer.domain.administration import Role

_Line = TypeVar("_Line")
PAGE = 20
"""Lines on one page."""


@dataclass(frozen=True, slots=True)
class PageOf(Generic[_Line]):
    """One page of a list, its number, and how many lines all pages have."""

    lines: list[_Line]
    number: int
    total: int

    @property
    def pages(self) -> int:
        return page_count(self.total)


def page_count(total: int) -> int:
    """The number of pages for so many lines, at least 1."""
    return max(1, -(-total // PAGE))


def existing_page(number: int, total: int) -> int:
    """The number itself, or that of the nearest page that exists."""
    return min(max(1, number), page_count(total))


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account in the list of all."""

    id: UUID
    email: str
    role: Role
    created_at: datetime
    disabled_at: datetime | None
    last_seen_at: datetime | None
    """Of the sign-ins that are still known; None if there is none."""
    interviews: int


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """A link that opens accounts, without its token, which nobody can look up again."""

    id: UUID
    role: Role
    uses: int
    uses_most: int
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One act of an administrator. An account that is deleted since is named by its id."""

    at: datetime
    who: str
    act: str
    whom: str
    detail: str


@dataclass(frozen=True, slots=True)
class UsageLine:
    """What an account's calls to one provider came to."""

    provider: str
    is_on_server_key: bool
    calls: int
    input_tokens: int
    output_tokens: int
    cost_usd: float | None
    """None where the price isn't known."""


@dataclass(frozen=True, slots=True)
class UserUsage:
    """What one account's calls to one provider came to."""

    email: str
    usage: UsageLine

    def as_row(self) -> dict[str, str]:
        """As a table has it. Dollars are empty where the price isn't known."""
        line = self.usage
        return {
            "email": self.email,
            "provider": line.provider,
            "on_server_key": "yes" if line.is_on_server_key else "no",
            "calls": str(line.calls),
            "input_tokens": str(line.input_tokens),
            "output_tokens": str(line.output_tokens),
            "usd": "" if line.cost_usd is None else f"{line.cost_usd:.6f}",
        }


@dataclass(frozen=True, slots=True)
class OperationLine:
    """A piece of work, without what it was about."""

    id: UUID
    email: str
    interview_id: UUID
    kind: str
    question_number: int
    status: str
    attempt: int
    tries: int
    interviewer: str
    model: str
    error_code: str
    error_key: str
    requested_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    job: str
    """What the queue says of it; empty when its job is done."""
    usage: tuple[UsageLine, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class UserLine:
    """An account, and how much it holds."""

    id: UUID
    email: str
    role: str
    created_at: datetime
    disabled_at: datetime | None
    last_seen_at: datetime | None
    sign_ins: int
    interviews: int
    keys: tuple[str, ...]
    """The providers that a key is stored for."""
    usage: tuple[UsageLine, ...] = field(default=())
    operations: tuple[OperationLine, ...] = field(default=())
    """The latest."""
