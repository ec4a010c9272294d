"""What is shown of an account: to its owner, and to administrators.

Administrators are never shown a résumé, a posting, an answer or a key.
"""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from ai_interviewer.views.moments import Moment


@dataclass(frozen=True)
class ProviderView:
    """A provider of models: the key's last four characters, and the chosen model."""

    interviewer: str = ""
    label: str = ""
    is_on_server_key: bool = False
    """Whether the host's key pays."""
    takes_key: bool = True
    needs_key: bool = True
    keys_at: str = ""
    """Where a key can be made; empty when that isn't known."""
    is_own: bool = False
    """Whether the user added it."""
    address: str = ""
    """Of a provider that the user added."""
    allowance: str = ""
    """What the user may spend on the host's key, and has spent, in a sentence."""
    has_key: bool = False
    last4: str = ""
    is_verified: bool = False
    model: str = ""
    may_type_model: bool = True


@dataclass(frozen=True)
class ProfileView:
    """The account, as its owner sees it."""

    email: str = ""
    member_since: Moment = field(default_factory=Moment)
    time_zone: str = "UTC"
    providers: list[ProviderView] = field(default_factory=list)
    has_own_providers: bool = False
    """Whether the user added some of them."""
    preferred: str = ""
    """The interviewer of the provider that was set up last, if it is still there."""
    tokens: str = ""
    cost: str = ""
    is_words_only: bool = False
    feedback_length: str = "AUTO"


@dataclass(frozen=True)
class SignInView:
    """One browser where the account is signed in."""

    id: str = ""
    browser: str = ""
    since: Moment = field(default_factory=Moment)
    last_seen: Moment = field(default_factory=Moment)
    is_this_one: bool = False


@dataclass(frozen=True)
class TokenView:
    """A token for a program: what it may do, in words, and when it was used."""

    id: str = ""
    name: str = ""
    may: str = ""
    expires: Moment = field(default_factory=Moment)
    is_used: bool = False
    used: Moment = field(default_factory=Moment)


@dataclass(frozen=True)
class UsageView:
    """Tokens and money spent with the user's own key; empty when nothing was spent."""

    tokens: str = ""
    cost: str = ""


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
