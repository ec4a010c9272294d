"""What a failed request means: a FailureKind from an error's status, code and words.

Compatible servers agree on statuses and little else, so words are needed, too.
"""

import re
import tomllib
from pathlib import Path

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.vendors.openai.error_replies import ErrorReply
from ai_interviewer.interviewers.language_model.vendors.openai.waits import wait_of

_BY_CODE = {
    **dict.fromkeys(
        ("insufficient_quota", "billing_hard_limit_reached", "billing_not_active"),
        FailureKind.NO_QUOTA,
    ),
    **dict.fromkeys(
        ("model_not_found", "invalid_model", "model_not_available", "key_model_access_denied"),
        FailureKind.UNKNOWN_MODEL,
    ),
    **dict.fromkeys(
        ("invalid_api_key", "incorrect_api_key", "account_deactivated"), FailureKind.BAD_KEY
    ),
    **dict.fromkeys(
        ("content_policy_violation", "content_filter", "invalid_prompt"),
        FailureKind.CONTENT_FILTERED,
    ),
    **dict.fromkeys(
        ("context_length_exceeded", "string_above_max_length", "request_too_large"),
        FailureKind.CONTEXT_TOO_LONG,
    ),
    "rate_limit_exceeded": FailureKind.RATE_LIMITED,
    "server_error": FailureKind.PROVIDER_DOWN,
}
_IN_WORDS = tuple(
    (re.compile("|".join(phrases), re.IGNORECASE | re.DOTALL), FailureKind(kind))
    for kind, phrases in tomllib.loads(
        Path(__file__).with_name("phrases.toml").read_text("utf-8")
    ).items()
)
_WRONG_PATH = re.compile(
    r"page not found|unexpected endpoint|unknown (?:request url|path|endpoint|route|url)"
    r"|invalid url|no (?:such )?(?:route|endpoint|handler)\b(?!s? found)|cannot (?:post|get)\b"
    r"|(?:route|path|url|endpoint|resource)(?: \S+)? (?:was )?not found|method not allowed"
    r"|no static resource|^\s*not found\W*$",
    re.IGNORECASE,
)
_NEVER_FITS = re.compile(r"too (?:large|long)|reduce (?:the|your)|context", re.IGNORECASE)
_EXCEEDED_QUOTA = re.compile(r"exceeded your current quota", re.IGNORECASE)
_BY_STATUS = {
    401: FailureKind.BAD_KEY,
    402: FailureKind.NO_QUOTA,
    403: FailureKind.BAD_KEY,
    404: FailureKind.WRONG_ADDRESS,
    405: FailureKind.WRONG_ADDRESS,
    408: FailureKind.TIMEOUT,
    409: FailureKind.PROVIDER_DOWN,
    413: FailureKind.CONTEXT_TOO_LONG,
    429: FailureKind.RATE_LIMITED,
}
_LOADING_SECONDS = 5.0
"""How long to wait for a model that is loading when the server does not say."""


def failure_of(reply: ErrorReply) -> InterviewerFailed:
    """The failure to tell the user about, with the wait that the provider asked for."""
    kind, wait = kind_of(reply), wait_of(reply.headers, reply.body, _words(reply))
    if kind is FailureKind.LOADING and wait is None:
        wait = _LOADING_SECONDS
    return InterviewerFailed(kind, retry_after=wait)


def kind_of(reply: ErrorReply) -> FailureKind:
    """What the error means, by its words and codes, and by its status when they say nothing."""
    kind = specific_kind(reply)
    if kind is not None:
        return kind
    status = status_of(reply)
    if reply.is_page and status in (None, 200, 403):
        return FailureKind.WRONG_ADDRESS
    if status is None or status >= 500:
        return FailureKind.PROVIDER_DOWN
    if status == 404 and re.search(r"\b(?:model|deployment)", _words(reply), re.IGNORECASE):
        return FailureKind.UNKNOWN_MODEL
    return _BY_STATUS.get(status, FailureKind.REQUEST_REJECTED)


def specific_kind(reply: ErrorReply) -> FailureKind | None:
    """What the words or codes say; None when only the status is left."""
    words = _words(reply)
    if status_of(reply) in (None, 200, 404, 405) and _WRONG_PATH.search(words):
        return FailureKind.WRONG_ADDRESS
    if _EXCEEDED_QUOTA.search(words) and not re.search(r"per_?day", words, re.IGNORECASE):
        # Google says so of a limit per minute, too, and then how long to wait.
        is_limit = wait_of({}, reply.body, words) is not None
        return FailureKind.RATE_LIMITED if is_limit else FailureKind.NO_QUOTA
    if not reply.is_markup:
        for phrases, kind in _IN_WORDS:
            if phrases.search(words):
                is_too_much_at_once = status_of(reply) == 429 and not _NEVER_FITS.search(words)
                is_too_long = kind is FailureKind.CONTEXT_TOO_LONG
                return FailureKind.RATE_LIMITED if is_too_long and is_too_much_at_once else kind
    if reply.code is not None and reply.code.isdecimal():
        return None  # a status in disguise says more than the type beside it
    return _BY_CODE.get(reply.code or "") or _BY_CODE.get(reply.type or "")


def status_of(reply: ErrorReply) -> int | None:
    """The status. In a 200 and in the middle of a stream some servers send it as the code."""
    if reply.status in (None, 200) and reply.code is not None and reply.code.isdecimal():
        return int(reply.code)
    return reply.status


def _words(reply: ErrorReply) -> str:
    return reply.words or reply.message
