"""What the access log writes, as it is written."""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ai_interviewer.config import logs


@contextmanager
def access_lines() -> Iterator[list[dict[str, Any]]]:
    """The lines that are written while the block lasts."""
    written: list[dict[str, Any]] = []

    class Writing(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            written.append(json.loads(logs.JsonFormatter().format(record)))

    logger = logging.getLogger("ai_interviewer.web.access_log")
    handler, level = Writing(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield written
    finally:
        logger.setLevel(level)
        logger.removeHandler(handler)
