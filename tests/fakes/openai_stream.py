"""Chat completions on the wire: server-sent events with chunks, or one JSON object."""

import asyncio
import json
import re
import time
from dataclasses import dataclass
from typing import Any

from tests.fakes.http_server import Responder


@dataclass
class Gate:
    """Where streams of one kind wait, after so many words, until somebody opens it."""

    kind: str
    words: int
    is_open: bool = False

    async def passed(self) -> None:
        while not self.is_open:  # noqa: ASYNC110 - opened from another thread
            await asyncio.sleep(0.005)


@dataclass(frozen=True)
class Pace:
    """Seconds before the first word, and between words. With `lasts` the words are spread so that
    the whole reply takes that long."""

    first: float = 0.0
    each: float = 0.0
    lasts: float = 0.0
    gate: Gate | None = None


def chunk(body: dict[str, Any], delta: dict[str, Any], finish: str | None = None) -> str:
    choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
    return event({**_common(body, "chat.completion.chunk"), "choices": [choice]})


def event(value: Any) -> str:
    return f"data: {json.dumps(value, ensure_ascii=False)}\n\n"


def usage_chunk(body: dict[str, Any], text: str) -> str:
    common = _common(body, "chat.completion.chunk")
    return event({**common, "choices": [], "usage": usage(body, text)})


def usage(body: dict[str, Any], text: str) -> dict[str, Any]:
    """About four characters a token."""
    asked = sum(len(str(message.get("content"))) for message in body["messages"]) // 4
    said = len(text) // 4
    return {
        "prompt_tokens": asked,
        "completion_tokens": said,
        "total_tokens": asked + said,
        "prompt_tokens_details": {"cached_tokens": 0},
    }


async def send_words(
    responder: Responder,
    body: dict[str, Any],
    text: str,
    *,
    pace: Pace,
    record: dict[str, Any],
    share: float = 1.0,
) -> None:
    """Start the stream and send the first `share` of the words."""
    began = time.monotonic()
    await responder.start()
    await asyncio.sleep(pace.first)
    await responder.write(chunk(body, {"role": "assistant", "content": ""}))
    record["first_word"] = time.time()
    words = re.findall(r"\S+\s*|\s+", text)
    for number, word in enumerate(words[: round(len(words) * share)]):
        if pace.gate is not None and (record["kind"], number) == (pace.gate.kind, pace.gate.words):
            await pace.gate.passed()
        await responder.write(chunk(body, {"content": word}))
        if pace.each:
            await asyncio.sleep(pace.each)
        if pace.lasts:
            passed = pace.first + (pace.lasts - pace.first) * (number + 1) / len(words)
            await asyncio.sleep(max(0, began + passed - time.monotonic()))


async def finish(responder: Responder, body: dict[str, Any], text: str, reason: str) -> None:
    await responder.write(chunk(body, {}, reason))
    if (body.get("stream_options") or {}).get("include_usage"):
        await responder.write(usage_chunk(body, text))
    await responder.write("data: [DONE]\n\n")
    await responder.end()


async def send_completion(
    responder: Responder,
    body: dict[str, Any],
    text: str,
    *,
    pace: Pace,
    record: dict[str, Any],
    reason: str = "stop",
    share: float = 1.0,
) -> None:
    """The whole reply, streamed if the request asks for it."""
    if body.get("stream"):
        await send_words(responder, body, text, pace=pace, record=record, share=share)
        await finish(responder, body, text, reason)
        return
    said = text[: round(len(text) * share)]
    message = {"role": "assistant", "content": said, "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": reason}
    common = _common(body, "chat.completion")
    await responder.send(200, {**common, "choices": [choice], "usage": usage(body, said)})


def _common(body: dict[str, Any], kind: str) -> dict[str, Any]:
    return {"id": "chatcmpl-fake", "object": kind, "created": 1, "model": body["model"]}
