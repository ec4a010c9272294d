"""What the pages for administrators show, in their own time zone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

from ai_interviewer.domain.administration import Role
from ai_interviewer.texts import number, t
from ai_interviewer.views.administration.lines import (
    AccountLine,
    AuditLine,
    InvitationLine,
    PageOf,
    UserUsage,
)
from ai_interviewer.views.history import PageLink, numbers_around
from ai_interviewer.views.moments import Moment, moment

_CENTS = 100


@dataclass(frozen=True)
class Paging:
    """Where in a list a page is, and the addresses of the others."""

    number: int = 1
    links: list[PageLink] = field(default_factory=list)
    newer: str = ""
    older: str = ""


@dataclass(frozen=True)
class AccountView:
    """An account, and what may be done to it."""

    id: str = ""
    email: str = ""
    is_own: bool = False
    is_administrator: bool = False
    is_disabled: bool = False
    registered: Moment = field(default_factory=Moment)
    is_seen: bool = False
    last_seen: Moment = field(default_factory=Moment)
    interviews: str = ""


@dataclass(frozen=True)
class InvitationView:
    """A link that still opens accounts."""

    id: str = ""
    used: str = ""
    is_for_administrators: bool = False
    created: Moment = field(default_factory=Moment)
    until: Moment = field(default_factory=Moment)


@dataclass(frozen=True)
class UsageRow:
    """What one account's calls to one provider came to, as a row of a table."""

    email: str = ""
    provider: str = ""
    key: str = ""
    calls: str = ""
    tokens_in: str = ""
    tokens_out: str = ""
    cents: str = ""


@dataclass(frozen=True)
class AuditView:
    """One act of the audit log."""

    at: Moment = field(default_factory=Moment)
    act: str = ""
    whom: str = ""
    who: str = ""
    detail: str = ""


def paging(page: PageOf[object], address: Callable[[int], str]) -> Paging:
    """`address` gives that of each page by its number."""
    here, last = page.number, page.pages
    return Paging(
        number=here,
        links=[PageLink(n, address(n) if n else "") for n in numbers_around(here, last)],
        newer=address(here - 1) if here > 1 else "",
        older=address(here + 1) if here < last else "",
    )


def account_view(line: AccountLine, *, zone: str, own_id: UUID | None) -> AccountView:
    return AccountView(
        id=str(line.id),
        email=line.email,
        is_own=line.id == own_id,
        is_administrator=line.role is Role.ADMIN,
        is_disabled=line.disabled_at is not None,
        registered=moment(line.created_at, zone),
        is_seen=line.last_seen_at is not None,
        last_seen=moment(line.last_seen_at, zone),
        interviews=t.history.interviews.format(count=line.interviews),
    )


def invitation_view(line: InvitationLine, *, zone: str) -> InvitationView:
    return InvitationView(
        id=str(line.id),
        used=t.administration.used.format(uses=number(line.uses), most=number(line.uses_most)),
        is_for_administrators=line.role is Role.ADMIN,
        created=moment(line.created_at, zone),
        until=moment(line.expires_at, zone),
    )


def usage_row(line: UserUsage) -> UsageRow:
    usage = line.usage
    cost = usage.cost_usd
    return UsageRow(
        email=line.email,
        provider=usage.provider,
        key=t.administration.key_of_server if usage.is_on_server_key else t.administration.key_own,
        calls=number(usage.calls),
        tokens_in=number(usage.input_tokens),
        tokens_out=number(usage.output_tokens),
        cents=t.administration.price_unknown if cost is None else number(_CENTS * cost, 2),
    )


def audit_view(line: AuditLine, *, zone: str) -> AuditView:
    return AuditView(
        at=moment(line.at, zone),
        act=t.administration.acts.get(line.act, line.act),
        whom=line.whom,
        who=line.who,
        detail=line.detail,
    )
