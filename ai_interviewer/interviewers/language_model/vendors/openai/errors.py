"""What a failed request means: a FailureKind from an error's status, code and words.

Compatible servers agree on statuses and little else, so words are needed, too.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed

_NO_QUOTA = {"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"}
_NO_MODEL = {"model_not_found", "invalid_model", "model_not_available"}
_NO_KEY = {"invalid_api_key", "incorrect_api_key", "account_deactivated"}
_FILTERED = {"content_policy_violation", "content_filter", "invalid_prompt"}
_TOO_LONG = {"context_length_exceeded", "string_above_max_length", "request_too_large"}
_BY_CODE = {
    **dict.fromkeys(_NO_QUOTA, FailureKind.NO_QUOTA),
    **dict.fromkeys(_NO_MODEL, FailureKind.UNKNOWN_MODEL),
    **dict.fromkeys(_NO_KEY, FailureKind.BAD_KEY),
    **dict.fromkeys(_FILTERED, FailureKind.CONTENT_FILTERED),
    **dict.fromkeys(_TOO_LONG, FailureKind.CONTEXT_TOO_LONG),
    "rate_limit_exceeded": FailureKind.RATE_LIMITED,
    "server_error": FailureKind.PROVIDER_DOWN,
}
_BY_WORDS = {
    "maximum context length": FailureKind.CONTEXT_TOO_LONG,
    "context size": FailureKind.CONTEXT_TOO_LONG,
    "context window": FailureKind.CONTEXT_TOO_LONG,
    "prompt is too long": FailureKind.CONTEXT_TOO_LONG,
    "input token count": FailureKind.CONTEXT_TOO_LONG,
    "reduce the length": FailureKind.CONTEXT_TOO_LONG,
    # A request above the limit per minute never fits, however long one waits.
    "request too large": FailureKind.CONTEXT_TOO_LONG,
    "api key not valid": FailureKind.BAD_KEY,
    "credit balance is too low": FailureKind.NO_QUOTA,
}
_BY_STATUS = {
    401: FailureKind.BAD_KEY,
    402: FailureKind.NO_QUOTA,
    403: FailureKind.BAD_KEY,
    404: FailureKind.UNKNOWN_MODEL,
    408: FailureKind.TIMEOUT,
    409: FailureKind.PROVIDER_DOWN,
    413: FailureKind.CONTEXT_TOO_LONG,
    429: FailureKind.RATE_LIMITED,
}
_WAYS_OF_ASKING = ("response_format", "stream", "reasoning")
_COUNTRY = "unsupported_country_region_territory"
_MOST_SECONDS = 86_400.0


@dataclass(frozen=True, slots=True)
class ErrorReply:
    """An error as a server reported it, by status or in the middle of a stream."""

    status: int | None
    code: str | None = None
    type: str | None = None
    param: str | None = None
    message: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


def failure_of(reply: ErrorReply) -> InterviewerFailed:
    """The failure to tell the user about, with the wait that the provider asked for."""
    return InterviewerFailed(_kind(reply), retry_after=_retry_after(reply.headers))


def rejects_format(reply: ErrorReply) -> bool:
    """Whether the server may only object to how the reply was asked for, so that a simpler way is
    worth a try. If it names another parameter, it objects to that one."""
    if reply.status not in (400, 415, 422, 501) or _specific_kind(reply) is not None:
        return False
    return reply.param is None or reply.param.startswith(_WAYS_OF_ASKING)


def _kind(reply: ErrorReply) -> FailureKind:
    kind = _specific_kind(reply)
    if kind is not None:
        return kind
    status = _status(reply)
    if status is None or status >= 500:
        return FailureKind.PROVIDER_DOWN
    return _BY_STATUS.get(status, FailureKind.REQUEST_REJECTED)


def _specific_kind(reply: ErrorReply) -> FailureKind | None:
    """What the words or codes say; None when only the status is left."""
    if reply.code == _COUNTRY:
        return FailureKind.REQUEST_REJECTED
    words = reply.message.casefold()
    for phrase, kind in _BY_WORDS.items():
        if phrase in words:
            return kind
    if reply.code is not None and reply.code.isdecimal():
        return None  # a status in disguise says more than the type beside it
    return _BY_CODE.get(reply.code or "") or _BY_CODE.get(reply.type or "")


def _status(reply: ErrorReply) -> int | None:
    """The status. In the middle of a stream some servers send it as the code."""
    if reply.status is None and reply.code is not None and reply.code.isdecimal():
        return int(reply.code)
    return reply.status


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, from `retry-after-ms` or `Retry-After` (RFC 9110: seconds or a date)."""
    try:
        if "retry-after-ms" in headers:
            return _within_bounds(float(headers["retry-after-ms"]) / 1000)
        return (
            _within_bounds(_seconds(headers["retry-after"])) if "retry-after" in headers else None
        )
    except ValueError:
        return None


def _seconds(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        then = parsedate_to_datetime(value)
        aware = then if then.tzinfo else then.replace(tzinfo=UTC)
        return (aware - datetime.now(UTC)).total_seconds()


def _within_bounds(seconds: float) -> float | None:
    return None if math.isnan(seconds) else min(max(seconds, 0.0), _MOST_SECONDS)
