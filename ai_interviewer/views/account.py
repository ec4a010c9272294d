"""What pages show of an account."""

from dataclasses import dataclass, field

from ai_interviewer.views.moments import Moment


@dataclass(frozen=True)
class ProviderView:
    """An interviewer that takes a key: the key's last four characters, and the chosen model."""

    interviewer: str = ""
    label: str = ""
    has_key: bool = False
    last4: str = ""
    is_verified: bool = False
    model: str = ""


@dataclass(frozen=True)
class ProfileView:
    """The account, as its owner sees it."""

    email: str = ""
    member_since: Moment = field(default_factory=Moment)
    time_zone: str = "UTC"
    providers: list[ProviderView] = field(default_factory=list)
    tokens: str = ""
    cost: str = ""
    is_words_only: bool = False


@dataclass(frozen=True)
class SignInView:
    """One browser where the account is signed in."""

    id: str = ""
    browser: str = ""
    since: Moment = field(default_factory=Moment)
    last_seen: Moment = field(default_factory=Moment)
    is_this_one: bool = False


@dataclass(frozen=True)
class UsageView:
    """Tokens and money spent with the user's own key; empty when nothing was spent."""

    tokens: str = ""
    cost: str = ""
