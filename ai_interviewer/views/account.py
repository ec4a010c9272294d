"""What is shown of an account to its owner."""

from dataclasses import dataclass, field

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
    is_local: bool = False
    """Whether it was found on the app's own machine."""
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
    is_administrator: bool = False


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
