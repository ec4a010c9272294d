"""Every way in which an OpenAI-compatible server misbehaves."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.http_server import BrokenOff, Responder
from tests.fakes.openai_stream import Pace, chunk, event, finish, send_completion, send_words

_FOREVER = 3600.0


@dataclass
class Misbehaviour:
    """The request that is treated badly, and the pace of what is sent of the reply."""

    body: dict[str, Any] = field(default_factory=dict)
    pace: Pace = field(default_factory=Pace)
    record: dict[str, Any] = field(default_factory=dict)


Fault = Callable[[Responder, str, Misbehaviour, dict[str, Any]], Awaitable[None]]


def error_body(
    code: str | None, message: str, *, kind: str = "invalid_request_error", param: str | None = None
) -> dict[str, Any]:
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


async def misbehave(
    fault: dict[str, Any], responder: Responder, text: str, how: Misbehaviour
) -> None:
    """Answer with the fault instead of with `text`."""
    await FAULTS[fault["fault"]](responder, text, how, fault)


def _status(status: int, *arguments: Any, **named: Any) -> Fault:
    async def fault(
        responder: Responder, _text: str, _how: Misbehaviour, entry: dict[str, Any]
    ) -> None:
        wait = entry.get("retry_after")
        headers = {} if wait is None else {"retry-after": str(wait)}
        await responder.send(status, error_body(*arguments, **named), headers)

    return fault


async def _echoed_key(
    responder: Responder, _text: str, how: Misbehaviour, _entry: dict[str, Any]
) -> None:
    headers = how.record["headers"]
    keys = [headers[name] for name in ("authorization", "api-key", "x-api-key") if name in headers]
    await responder.send(401, error_body("invalid_api_key", f"Incorrect key: {' '.join(keys)}"))


def _cut(reason: str) -> Fault:
    async def fault(
        responder: Responder, text: str, how: Misbehaviour, _entry: dict[str, Any]
    ) -> None:
        await send_completion(
            responder, how.body, text, pace=how.pace, record=how.record, reason=reason, share=0.5
        )

    return fault


def _says(text: str) -> Fault:
    async def fault(
        responder: Responder, _text: str, how: Misbehaviour, _entry: dict[str, Any]
    ) -> None:
        await send_completion(responder, how.body, text, pace=how.pace, record=how.record)

    return fault


async def _hang(responder: Responder, _t: str, _h: Misbehaviour, entry: dict[str, Any]) -> None:
    await asyncio.sleep(entry.get("seconds", _FOREVER))
    raise BrokenOff


async def _silent(
    responder: Responder, text: str, how: Misbehaviour, entry: dict[str, Any]
) -> None:
    await responder.start()
    await asyncio.sleep(entry.get("seconds", _FOREVER))
    raise BrokenOff


async def _stall(responder: Responder, text: str, how: Misbehaviour, entry: dict[str, Any]) -> None:
    await send_words(responder, how.body, text, pace=how.pace, record=how.record, share=0.5)
    await asyncio.sleep(entry.get("seconds", _FOREVER))
    raise BrokenOff


async def _disconnect(
    responder: Responder, text: str, how: Misbehaviour, _entry: dict[str, Any]
) -> None:
    await send_words(responder, how.body, text, pace=how.pace, record=how.record, share=0.5)
    raise BrokenOff


async def _refusal(
    responder: Responder, _text: str, how: Misbehaviour, _entry: dict[str, Any]
) -> None:
    await responder.start()
    await responder.write(chunk(how.body, {"role": "assistant", "refusal": "I can't help."}))
    await finish(responder, how.body, "", "stop")


async def _empty_choices(
    responder: Responder, _text: str, how: Misbehaviour, _entry: dict[str, Any]
) -> None:
    await responder.start()
    await responder.write(event({"id": "x", "object": "chat.completion.chunk", "choices": []}))
    await responder.write(event({"id": "x", "choices": None, "usage": None}))
    await responder.write("data: [DONE]\n\n")
    await responder.end()


async def _rubbish(
    responder: Responder, text: str, how: Misbehaviour, _entry: dict[str, Any]
) -> None:
    await send_words(responder, how.body, text, pace=how.pace, record=how.record, share=0.5)
    await responder.write("data: {rubbish\n\n")
    await responder.end()


async def _stream_error(
    responder: Responder, text: str, how: Misbehaviour, entry: dict[str, Any]
) -> None:
    await send_words(responder, how.body, text, pace=how.pace, record=how.record, share=0.5)
    code = entry.get("code", "server_error")
    await responder.write(event(error_body(code, "It went wrong", kind="server_error")))
    await responder.end()


async def _unstreamed(
    responder: Responder, text: str, how: Misbehaviour, _entry: dict[str, Any]
) -> None:
    """A server that overlooks that a stream was asked for."""
    body = {**how.body, "stream": False}
    await send_completion(responder, body, text, pace=how.pace, record=how.record)


async def _html(responder: Responder, _t: str, _h: Misbehaviour, _e: dict[str, Any]) -> None:
    await responder.send(200, "<html><p>A portal page</p></html>", content_type="text/html")


async def _echo(responder: Responder, text: str, how: Misbehaviour, entry: dict[str, Any]) -> None:
    """A proxy in front of the provider that repeats what it was sent, the key included."""
    sent = how.record["headers"].get("authorization", "")
    message = f"Rejected: Authorization: {sent}; {sent.removeprefix('Bearer ')}"
    status = entry.get("status", 400)
    if entry.get("as") == "html":
        await responder.send(status, f"<html>{message}</html>", content_type="text/html")
    elif entry.get("as") == "stream":
        await send_words(responder, how.body, text, pace=how.pace, record=how.record, share=0.5)
        await responder.write(event(error_body("invalid_value", message)))
        await responder.end()
    else:
        await responder.send(status, error_body(entry.get("code"), message))


FAULTS: dict[str, Fault] = {
    "echoed_key": _echoed_key,
    "bad_key": _status(401, "invalid_api_key", "Incorrect API key provided"),
    "forbidden": _status(403, None, "You have insufficient permissions"),
    "no_scope": _status(403, None, "Missing scopes: api.model.read"),
    "country": _status(403, "unsupported_country_region_territory", "Not supported here"),
    "unknown_model": _status(404, "model_not_found", "The model does not exist"),
    "payment_required": _status(402, None, "Insufficient credits"),
    "rate_limited": _status(429, "rate_limit_exceeded", "Rate limit reached", kind="requests"),
    "no_quota": _status(
        429, "insufficient_quota", "You exceeded your quota", kind="insufficient_quota"
    ),
    "too_large": _status(429, "rate_limit_exceeded", "Request too large for x on TPM"),
    "bad_request": _status(400, "invalid_value", "Invalid value", param="messages"),
    "vague_rejection": _status(400, None, "Bad Request"),
    "context_too_long": _status(
        400, "context_length_exceeded", "This model's maximum context length is 8192 tokens"
    ),
    "policy": _status(400, "invalid_prompt", "Flagged as violating our usage policy"),
    "server_error": _status(500, None, "The server had an error", kind="server_error"),
    "overloaded": _status(503, None, "Overloaded", kind="server_error"),
    "hang": _hang,
    "silent": _silent,
    "stall": _stall,
    "disconnect": _disconnect,
    "truncated": _cut("length"),
    "content_filter": _cut("content_filter"),
    "refusal": _refusal,
    "malformed_json": _says('{"text": "half a thought, and then'),
    "prose": _says("I would rather talk about something else."),
    "empty": _says(""),
    "empty_choices": _empty_choices,
    "rubbish": _rubbish,
    "stream_error": _stream_error,
    "html": _html,
    "unstreamed": _unstreamed,
    "echo": _echo,
    # Handled where the reply is made:
    "foreign_quotes": _says(""),
}
