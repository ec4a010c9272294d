"""How long a server asks to wait, in whatever header or words it says so."""

import math
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

_MOST_SECONDS = 86_400.0
_NUMBER = r"\d+(?:\.\d+)?"
_UNIT = r"(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)(?![a-z])"
_DURATION = rf"(?:{_NUMBER}\s*{_UNIT}[\s,]*(?:and\s+)?)+"
_IN_WORDS = re.compile(
    rf"(?:try again|retry|wait|available|reset\w*)[^.\d]{{0,40}}?(?P<wait>{_DURATION})",
    re.IGNORECASE,
)
_PART = re.compile(rf"({_NUMBER})\s*(milliseconds?|ms|s|h|m)", re.IGNORECASE)
_UNITS = {"ms": 0.001, "milliseconds": 0.001, "millisecond": 0.001, "s": 1, "m": 60, "h": 3600}
_NAMES = {
    *("retrydelay", "retry_delay", "retry-after", "retry_after", "retryafter", "estimated_time"),
    *("retry_after_seconds", "retryafterseconds", "x-ratelimit-reset", "reset_seconds", "wait"),
}


def wait_of(headers: Mapping[str, str], body: Any, words: str) -> float | None:
    """Seconds to wait, from the headers, the fields of the body or its words, in this order."""
    waits = [*_of_headers(headers), *_of_fields(body)]
    if match := _IN_WORDS.search(words):
        waits.append(_duration(match["wait"]))
    return next((wait for wait in map(_within_bounds, waits) if wait is not None), None)


def _of_headers(headers: Mapping[str, str]) -> Iterator[float | None]:
    """`retry-after-ms` and `Retry-After` (RFC 9110: seconds or a date), then what providers send
    about a bucket that is empty."""
    if "retry-after-ms" in headers:
        wait = _seconds(headers["retry-after-ms"])
        yield None if wait is None else wait / 1000
    for name in (
        "retry-after",
        "x-retry-after",
        "x-ratelimit-reset-after",
        "ratelimit-reset",
        "x-ratelimit-reset",
    ):
        if name in headers:
            yield _seconds(headers[name])
    for name, remaining in headers.items():
        is_empty = "ratelimit" in name and "remaining" in name and remaining.strip() in ("0", "0.0")
        if is_empty and (reset := headers.get(name.replace("remaining", "reset"))):
            yield _seconds(reset)


def _of_fields(value: Any, depth: int = 0) -> Iterator[float | None]:
    """Waits in fields of the body, wherever they lie in it."""
    if depth > 6:
        return
    if isinstance(value, dict):
        for name, part in value.items():
            plain = str(name).casefold()
            if plain.removesuffix("_ms") in _NAMES and isinstance(part, str | int | float):
                wait = _seconds(str(part))
                yield wait / 1000 if wait is not None and plain.endswith("_ms") else wait
            elif isinstance(part, dict | list):
                yield from _of_fields(part, depth + 1)
    if isinstance(value, list):
        for part in value:
            yield from _of_fields(part, depth + 1)


def _seconds(value: str) -> float | None:
    """A number of seconds, a point in time as a number or date, or a duration such as 6m0s."""
    text = value.strip()
    try:
        return _since_now(float(text))
    except ValueError:
        pass
    if re.fullmatch(_DURATION, text, re.IGNORECASE):
        return _duration(text)
    for parse in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            then = parse(text)
        except ValueError:
            continue
        aware = then if then.tzinfo else then.replace(tzinfo=UTC)
        return (aware - datetime.now(UTC)).total_seconds()
    return None


def _since_now(number: float) -> float:
    """Numbers that are too large for a wait are times, in seconds or milliseconds since 1970."""
    if number > 1e11:
        return number / 1000 - datetime.now(UTC).timestamp()
    return number - datetime.now(UTC).timestamp() if number > 1e8 else number


def _duration(text: str) -> float:
    return sum(float(number) * _UNITS[unit.casefold()] for number, unit in _PART.findall(text))


def _within_bounds(seconds: float | None) -> float | None:
    if seconds is None or math.isnan(seconds):
        return None
    return min(max(seconds, 0.0), _MOST_SECONDS)
