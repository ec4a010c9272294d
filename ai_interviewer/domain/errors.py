"""Every error a user may see: a stable code, and a sentence with what to do next.

Codes are used in operations, logs and metrics. Sentences come from the catalogue, so an error
carries a key and its parameters rather than a text in one language.
"""

from enum import StrEnum
from typing import ClassVar, Self

from ai_interviewer.texts import sentence, t


class ErrorCode(StrEnum):
    """Stable across releases."""

    VALIDATION_ERROR = "VALIDATION_ERROR"
    AUTHENTICATION_ERROR = "AUTHENTICATION_ERROR"
    AUTHORIZATION_ERROR = "AUTHORIZATION_ERROR"
    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    RATE_LIMIT_EXCEEDED = "RATE_LIMIT_EXCEEDED"
    OPENAI_API_ERROR = "OPENAI_API_ERROR"
    INTERNAL_ERROR = "INTERNAL_ERROR"


class FailureKind(StrEnum):
    """Why an interviewer could not do its work."""

    BAD_KEY = "BAD_KEY"
    NO_KEY = "NO_KEY"
    NO_QUOTA = "NO_QUOTA"
    NO_BUDGET = "NO_BUDGET"
    NO_ALLOWANCE = "NO_ALLOWANCE"
    NO_PROVIDER = "NO_PROVIDER"
    RATE_LIMITED = "RATE_LIMITED"
    UNKNOWN_MODEL = "UNKNOWN_MODEL"
    TIMEOUT = "TIMEOUT"
    REFUSED = "REFUSED"
    CONTENT_FILTERED = "CONTENT_FILTERED"
    CONTEXT_TOO_LONG = "CONTEXT_TOO_LONG"
    REQUEST_REJECTED = "REQUEST_REJECTED"
    TRUNCATED = "TRUNCATED"
    UNUSABLE_OUTPUT = "UNUSABLE_OUTPUT"
    UNREACHABLE = "UNREACHABLE"
    PROVIDER_DOWN = "PROVIDER_DOWN"
    LOADING = "LOADING"
    NO_MEMORY = "NO_MEMORY"
    WRONG_ADDRESS = "WRONG_ADDRESS"
    BLOCKED = "BLOCKED"

    @property
    def is_transient(self) -> bool:
        """Whether the same call may succeed a moment later."""
        return self in _TRANSIENT


_TRANSIENT = frozenset(
    {
        FailureKind.RATE_LIMITED,
        FailureKind.UNREACHABLE,
        FailureKind.PROVIDER_DOWN,
        FailureKind.LOADING,
        FailureKind.UNUSABLE_OUTPUT,
    }
)


class DomainError(Exception):
    """Something a user can be told. `key` names the sentence in the catalogue's `errors`."""

    code: ClassVar[ErrorCode] = ErrorCode.INTERNAL_ERROR

    def __init__(self, key: str, **parameters: str | int) -> None:
        self.key = key
        self.parameters = parameters
        self.field: str | None = None
        super().__init__(key)

    def about(self, field: str) -> Self:
        """The same error, about this part of the request."""
        self.field = field
        return self

    @property
    def message(self) -> str:
        return sentence(self.key, **self.parameters)


class ValidationFailed(DomainError):
    """The input cannot be accepted as it is."""

    code = ErrorCode.VALIDATION_ERROR


class NotSignedIn(DomainError):
    """Nobody is signed in, or the sign-in has ended."""

    code = ErrorCode.AUTHENTICATION_ERROR

    def __init__(self) -> None:
        super().__init__("not_signed_in")


class InvalidCredentials(DomainError):
    """E-mail and password do not belong together."""

    code = ErrorCode.AUTHENTICATION_ERROR

    def __init__(self) -> None:
        super().__init__("invalid_credentials")


class NotPermitted(DomainError):
    """Somebody is signed in, but may not do this."""

    code = ErrorCode.AUTHORIZATION_ERROR


class NotFound(DomainError):
    """No such thing, or it belongs to somebody else: the answer is the same."""

    code = ErrorCode.NOT_FOUND

    def __init__(self) -> None:
        super().__init__("not_found")


class Conflict(DomainError):
    """The thing is not in a state that allows this."""

    code = ErrorCode.CONFLICT


class RateLimited(DomainError):
    """Too many requests of one kind; wait `seconds` for the next. Nothing is lost."""

    code = ErrorCode.RATE_LIMIT_EXCEEDED

    def __init__(self, key: str, *, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(key, seconds=seconds)


class InterviewerFailed(DomainError):
    """The interviewer could not do its work. Nothing the user typed is lost.

    `retry_after` is in seconds, as the provider asked. `provider` is how the user knows the
    provider: its name, or its address.
    """

    code = ErrorCode.OPENAI_API_ERROR

    def __init__(
        self,
        kind: FailureKind,
        *,
        retry_after: float | None = None,
        provider: str = "",
    ) -> None:
        self.kind = kind
        self.retry_after = retry_after
        super().__init__(f"ai_{kind.value.lower()}", provider=provider or t.begin.ai_provider)
        if kind is FailureKind.RATE_LIMITED and retry_after is not None:
            self.key = "ai_rate_limited_for"
            self.parameters["seconds"] = max(1, round(retry_after))

    def at(self, provider: str, *, is_address_bare: bool = False) -> Self:
        """This failure, with the provider it happened at. A bare address has no version in it."""
        self.parameters["provider"] = provider
        if is_address_bare:
            self.key = "ai_wrong_address_bare"
        return self
