"""Plays a server of `tests/server_cases`: exactly the bytes that its file describes.

A file has routes; of a route, the first response whose `when` fits is sent. `{{REPLY}}` is a
fitting reply as JSON, `{{REPLY_ESC}}` the same within a JSON string, `{{MODEL}}` the request's
model and `{{HTTP_DATE+N}}` a date in N seconds. A stream is a list of texts, one write each, of
`pieces` of the reply with a `before` and an `after`, of a text to `repeat` or to `split` into
bytes.
"""

import asyncio
import json
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from email.utils import formatdate
from pathlib import Path
from typing import Any, Self

from tests.fakes.http_server import BrokenOff, Request, Responder, start_server
from tests.fakes.openai_replies import reply_to

_CASES = Path(__file__).parent.parent / "server_cases"
_DATE = re.compile(r"\{\{HTTP_DATE\+(\d+)\}\}")


def case(name: str) -> dict[str, Any]:
    described: dict[str, Any] = json.loads((_CASES / f"{name}.json").read_text("utf-8"))
    return described


def error_cases() -> list[dict[str, Any]]:
    """Errors as servers send them, each with the kind of failure and the wait that it means."""
    described: list[dict[str, Any]] = json.loads((_CASES / "errors.json").read_text("utf-8"))
    return described


class CaseServer:
    """One server, in the event loop of the test."""

    def __init__(self, described: dict[str, Any]) -> None:
        self._described = described
        self._counts: Counter[tuple[str, str]] = Counter()
        self.requests: list[dict[str, Any]] = []
        self.base_url = ""

    def change(self, described: dict[str, Any]) -> None:
        """Play another server at the same address from now on."""
        self._described = described

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Self]:
        server = await start_server(self._handle, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        self.base_url = f"http://127.0.0.1:{port}{self._described.get('base_path', '/v1')}"
        try:
            yield self
        finally:
            server.close()

    @property
    def chats(self) -> list[dict[str, Any]]:
        """The bodies of the requests that asked for a reply of more than one token."""
        bodies = [r["body"] for r in self.requests if r["method"] == "POST"]
        limits = ("max_tokens", "max_completion_tokens")
        return [b for b in bodies if 1 not in (b.get(name) for name in limits)]

    async def _handle(self, request: Request, responder: Responder) -> None:
        path, body = request.path.partition("?")[0], request.json()
        self.requests.append({"method": request.method, "path": path, "body": body})
        response = self._response(request.method, path, body)
        status, headers = response.get("status", 200), dict(response.get("headers", {}))
        headers = {name: _filled(text, body) for name, text in headers.items()}
        kind = headers.pop("content-type", None)
        if "stream" in response:
            await responder.start(kind or "text/event-stream")
            for item in response["stream"]:
                await _send(item, body, responder)
            await responder.end()
        elif "body" in response:
            text = _filled(json.dumps(response["body"], ensure_ascii=False), body)
            await responder.send(status, text, headers, kind or "application/json")
        else:
            text = _filled(response.get("text", ""), body)
            await responder.send(status, text, headers, kind or "text/plain")

    def _response(self, method: str, path: str, body: dict[str, Any]) -> dict[str, Any]:
        for route in self._described["routes"]:
            if route.get("method", method) != method or route["path"] not in (path, "*"):
                continue
            self._counts[method, route["path"]] += 1
            for response in route["responses"]:
                if _fits(response.get("when", {}), body, self._counts[method, route["path"]]):
                    found: dict[str, Any] = response
                    return found
        return {"status": 404, "body": {"error": {"message": "not found"}}}


def _fits(when: dict[str, Any], body: dict[str, Any], count: int) -> bool:
    messages = body.get("messages", [])
    roles = [message.get("role") for message in messages]
    form = (body.get("response_format") or {}).get("type", "none")
    characters = sum(len(str(message.get("content"))) for message in messages)
    return all(
        (
            all(name in body for name in when.get("has", [])),
            not any(name in body for name in when.get("lacks", [])),
            "role" not in when or when["role"] in roles,
            "format" not in when or form in when["format"],
            "stream" not in when or bool(body.get("stream")) == when["stream"],
            "nth" not in when or count == when["nth"],
            "before" not in when or count < when["before"],
            characters >= when.get("min_chars", 0),
        )
    )


async def _send(item: str | dict[str, Any], body: dict[str, Any], responder: Responder) -> None:
    if isinstance(item, str):
        await responder.write(_filled(item, body))
    elif "close" in item:
        raise BrokenOff
    elif "repeat" in item:
        for _ in range(item["times"]):
            await asyncio.sleep(item.get("every", 0))
            await responder.write(_filled(item["repeat"], body))
    elif "split" in item:
        text = _filled(item["split"], body)
        for start in range(0, len(text), item["bytes"]):
            await responder.write(text[start : start + item["bytes"]])
    else:
        for piece in _pieces(item, body):
            await responder.write(piece)


def _pieces(item: dict[str, Any], body: dict[str, Any]) -> Iterator[str]:
    reply = item.get("before", "") + reply_to(body) + item.get("after", "")
    for start in range(0, len(reply), 40):
        piece = _escaped(reply[start : start + 40])
        yield _filled(item["pieces"].replace("{{PIECE_ESC}}", piece), body)


def _filled(text: str, body: dict[str, Any]) -> str:
    if "{{REPLY" in text:
        reply = reply_to(body)
        text = text.replace("{{REPLY_ESC}}", _escaped(reply)).replace("{{REPLY}}", reply)
    text = text.replace("{{MODEL}}", str(body.get("model")))
    return _DATE.sub(lambda date: formatdate(time.time() + int(date[1]), usegmt=True), text)


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
