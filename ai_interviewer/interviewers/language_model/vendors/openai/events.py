"""The values in the body of a reply: server-sent events, or one JSON document.

The content type is not looked at: servers and proxies get it wrong.
"""

import asyncio
import json
import re
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import suppress
from typing import Any

_DONE = "[DONE]"
_DRAIN_SECONDS = 0.2
_FIELDS = ("data", "event", "id", "retry")
_IS_WORDS = re.compile(r"\s*(?:[^\s{\[\"]|\[[A-Z])")
"""What an event holds that is no JSON: some servers say so that they failed."""
_WRAPPERS = ("data", "result", "response", "body")


class NoApi(Exception):
    """What came is no reply of an API, but a page for people or plain text."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__()


async def values_in(body: AsyncIterable[bytes]) -> AsyncGenerator[Any, None]:
    """Each JSON value of the body, as it comes. Raises ValueError for broken JSON, and NoApi."""
    reader = _Reader()
    async for piece in body:
        for value in reader.add(piece):
            yield value
        if reader.is_done:
            # A connection can be used again only after its last byte.
            with suppress(TimeoutError):
                async with asyncio.timeout(_DRAIN_SECONDS):
                    async for _ in body:
                        pass
            return
    for value in reader.rest():
        yield value


def unwrapped(value: Any) -> Any:
    """The reply, or a piece of it, without what some gateways wrap it in."""
    if isinstance(value, list) and len(value) == 1 and _has_choices(value[0]):
        return value[0]
    if isinstance(value, dict) and "choices" not in value:
        return next((value[name] for name in _WRAPPERS if _has_choices(value.get(name))), value)
    return value


def _has_choices(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("choices"), list)


class _Reader:
    """Lines become events; a body that is no stream of events is kept whole."""

    def __init__(self) -> None:
        self.is_done = False
        self._buffer = b""
        self._is_stream: bool | None = None
        self._data: list[str] = []

    def add(self, piece: bytes) -> list[Any]:
        self._buffer += piece
        if self._is_stream is None:
            self._is_stream = _is_event_stream(self._buffer)
        if not self._is_stream:
            return []
        # A carriage return at the end may be half of a line break.
        has_half = self._buffer.endswith(b"\r")
        text = self._buffer[:-1] if has_half else self._buffer
        *lines, last = text.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._buffer = last + (b"\r" if has_half else b"")
        return [value for line in lines for value in self._line(line.decode("utf-8", "replace"))]

    def rest(self) -> list[Any]:
        """What is left at the end: an event without its blank line, or the whole document."""
        text = self._buffer.decode("utf-8", "replace")
        if self._is_stream:
            return [*self._line(text.strip()), *self._line("")]
        return _document(text.strip().removeprefix("\ufeff"))

    def _line(self, line: str) -> list[Any]:
        if self.is_done:
            return []
        name, _, value = line.partition(":")
        if name == "data":
            self._data.append(value.removeprefix(" "))
            return []
        if line or not self._data:
            return []
        data, self._data = self._data, []
        return self._event(data)

    def _event(self, data: list[str]) -> list[Any]:
        values: list[Any] = []
        try:
            return _something(json.loads("\n".join(data)))
        except ValueError:
            # Some servers leave out the blank lines between events.
            for line in data:
                if line.strip().upper().startswith(_DONE):
                    self.is_done = True
                    break
                if _IS_WORDS.match(line):
                    values.append({"error": line.strip()})
                elif line.strip():
                    values += _something(json.loads(line))
        return values


def _something(value: Any) -> list[Any]:
    """The value, unless it is nothing, which some servers send to keep the connection."""
    return [] if value is None else [value]


def _is_event_stream(beginning: bytes) -> bool | None:
    """Whether these bytes begin a stream of events; None while that is open."""
    text = beginning.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not text:
        return None
    if text.startswith(b":"):
        return True
    name, colon, _ = text.partition(b":")
    if colon:
        return name.decode("latin-1").strip() in _FIELDS
    return None if len(text) < 8 and text.isalpha() else False


def _document(text: str) -> list[Any]:
    if not text:
        return []
    if text.startswith("<") or text[0] not in '{["':
        raise NoApi(text)
    try:
        return [json.loads(text)]
    except ValueError:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
