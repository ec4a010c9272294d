"""A fake OpenAI server: real HTTP, sensible replies, and every way of misbehaving on demand.

In a test: `with FakeOpenAI() as fake: provider = OpenAIProvider(fake.base_url)`.
As a process: `python -m tests.fakes.fake_openai --port 8123`, steered by `RemoteFakeOpenAI(url)`
or plain HTTP: `POST /_control`, `GET /_requests`, `POST /_reset`.

A fault is a name from `FAULTS`, or an object: `{"fault": "rate_limited", "retry_after": 7,
"for": "answer_analysis", "times": 3}`. `for` is `interview_opening`, `next_question`,
`answer_analysis`, `interview_summary` or `models`; without it the next chat request of any kind
gets the fault. `{"reply": ...}` replies with that object or text instead of a derived one.
"""

import argparse
import asyncio
import json
import threading
import time
import urllib.request
from collections import deque
from contextlib import suppress
from typing import Any, Self

from tests.fakes.http_server import Request, Responder, start_server
from tests.fakes.openai_faults import FAULTS, Misbehaviour, error_body, misbehave
from tests.fakes.openai_replies import kind_of, reply_to
from tests.fakes.openai_stream import Gate, Pace, send_completion

__all__ = ["FAULTS", "FakeOpenAI", "RemoteFakeOpenAI"]

MODELS = ("gpt-5.6-luna", "gpt-5.6-sol", "fake-small", "text-embedding-3-small")
KEY_HEADERS = ("authorization", "api-key", "x-api-key")
BAD_KEY = "sk-bad"
"""Keys that begin with this are rejected without any fault being set."""


class FakeOpenAI:
    """The server, running in a thread of its own between `start` and `stop`.

    `requests` holds every API request: `path`, `headers`, `body`, `kind`, `was_aborted`,
    `started`, `first_word` and `finished` (seconds of `time.time()`).
    """

    def __init__(self, port: int = 0) -> None:
        self.port = port
        self._thread: threading.Thread | None = None
        self._loop = asyncio.new_event_loop()
        self._is_up = threading.Event()
        self.pace = Pace()
        self.reset()

    def reset(self) -> None:
        """Forget requests and faults; behave well again."""
        self._requests: deque[dict[str, Any]] = deque(maxlen=2000)
        self._next: list[dict[str, Any]] = []
        self.always: Any = None
        self.release()
        self.pace = Pace()
        self.unsupported: list[str] = []
        self.models: list[str] = list(MODELS)
        self.wants_key = True
        self.context_characters: int | None = None

    def next(self, *faults: str | dict[str, Any]) -> None:
        """Queue faults for coming requests, one a request; "ok" lets one request pass."""
        for fault in faults:
            entry = {"fault": fault} if isinstance(fault, str) else dict(fault)
            name = entry.get("fault", "ok")
            if name != "ok" and name not in FAULTS:
                raise ValueError(f"no such fault: {name}")
            self._next += [entry] * int(entry.pop("times", 1))

    def set(
        self,
        *,
        always: str | dict[str, Any] | None = None,
        token_delay: float = 0.0,
        first_token_delay: float = 0.0,
        unsupported: list[str] | None = None,
        models: list[str] | None = None,
        context_characters: int | None = None,
        wants_key: bool = True,
    ) -> None:
        """Behaviour until the next reset: a fault for every chat request, delays in seconds, what
        the server does not know (`json_schema`, `json_object`, `stream_options`, `stream`,
        `reasoning_effort`, `maxItems`), how many characters its model's context holds, and whether
        it wants a key."""
        self.always = {"fault": always} if isinstance(always, str) else always
        self.pace = Pace(first=first_token_delay, each=token_delay)
        self.unsupported = unsupported or []
        self.models = models or list(MODELS)
        self.context_characters = context_characters
        self.wants_key = wants_key

    def hold(self, kind: str, *, words: int) -> None:
        """Let streams of this kind get no further than so many words, until `release`; of `models`
        nothing is said before."""
        self.pace = Pace(gate=Gate(kind, words))

    def release(self) -> None:
        """Let everything that is held go on, and nothing be held any more."""
        if self.pace.gate is not None:
            self.pace.gate.is_open = True
        self.pace = Pace()

    @property
    def requests(self) -> list[dict[str, Any]]:
        return list(self._requests)

    def chats(self, kind: str | None = None) -> list[dict[str, Any]]:
        """The chat requests, of one kind if given."""
        return [r for r in self.requests if "body" in r and kind in (None, r["kind"])]

    @property
    def base_url(self) -> str:
        return f"{self.url}/v1"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Self:
        self._thread = threading.Thread(target=self._run, name="fake-openai", daemon=True)
        self._thread.start()
        if not self._is_up.wait(10):
            raise RuntimeError("the fake server did not start")
        return self

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._stopped.set)
        if self._thread is not None:
            self._thread.join(10)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self.serve())

    async def serve(self) -> None:
        """Serve until stopped, in the calling loop."""
        self._stopped = asyncio.Event()
        server = await start_server(self._handle, "127.0.0.1", self.port)
        self.port = server.sockets[0].getsockname()[1]
        self._is_up.set()
        await self._stopped.wait()
        server.close()

    async def _handle(self, request: Request, responder: Responder) -> None:
        path = request.path.partition("?")[0]
        if path.startswith("/_"):
            await self._control(path, request, responder)
            return
        record = {"path": path, "headers": request.headers, "started": time.time()}
        self._requests.append(record)
        try:
            await self._api(path, request, responder, record)
        finally:
            record["was_aborted"] = request.was_aborted
            record["finished"] = time.time()

    async def _control(self, path: str, request: Request, responder: Responder) -> None:
        if path == "/_control":
            orders = request.json()
            self.next(*orders.pop("next", []))
            if orders:
                self.set(**orders)
        if path == "/_reset":
            self.reset()
        await responder.send(200, self.requests if path == "/_requests" else {"ok": True})

    async def _api(
        self, path: str, request: Request, responder: Responder, record: dict[str, Any]
    ) -> None:
        sent = (request.headers.get(name, "") for name in KEY_HEADERS)
        key = next(filter(None, sent), "").removeprefix("Bearer ")
        if self.wants_key and (not key or key.startswith(BAD_KEY)):
            await responder.send(401, error_body("invalid_api_key", f"Incorrect key: {key}"))
        elif path == "/v1/models":
            await self._list_models(responder, record, key)
        elif path == "/v1/key":
            await responder.send(200, {"data": {"limit": None}})
        elif path == "/v1/chat/completions":
            record["body"] = request.json()
            record["kind"] = kind_of(record["body"])
            await self._chat(record, responder)
        else:
            await responder.send(404, error_body(None, "Unknown request URL"))

    async def _list_models(self, responder: Responder, record: dict[str, Any], key: str) -> None:
        if self.pace.gate is not None and self.pace.gate.kind == "models":
            await self.pace.gate.passed()
        if (fault := self._taken("models", key)) is not None:
            await misbehave(fault, responder, "", Misbehaviour(record=record))
            return
        data = [{"id": m, "object": "model", "created": 0, "owned_by": "x"} for m in self.models]
        await responder.send(200, {"object": "list", "data": data})

    async def _chat(self, record: dict[str, Any], responder: Responder) -> None:
        body = record["body"]
        if (objection := self._objection(body)) is not None:
            status, error = objection
            await responder.send(status, error)
            return
        fault = self._taken(record["kind"]) or self.always or {}
        content = fault.get("reply")
        if content is None:
            content = reply_to(body, foreign_quotes=fault.get("fault") == "foreign_quotes")
        text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
        how = Misbehaviour(body=body, pace=self.pace, record=record)
        if fault.get("fault", "ok") in ("ok", "foreign_quotes"):
            await send_completion(responder, body, text, pace=self.pace, record=record)
        else:
            await misbehave(fault, responder, text, how)

    def _objection(self, body: dict[str, Any]) -> tuple[int, dict[str, Any]] | None:
        if body["model"] not in self.models:
            return 404, error_body("model_not_found", f"The model `{body['model']}` does not exist")
        wanted = (body.get("response_format") or {}).get("type")
        if wanted in self.unsupported:
            return 400, error_body(
                None, f"response_format {wanted} is not supported", param="response_format"
            )
        if self._is_too_long(body):
            message = "Your input exceeds the context window of this model."
            return 400, error_body("context_length_exceeded", message)
        return self._objection_to_arguments(body)

    def _objection_to_arguments(self, body: dict[str, Any]) -> tuple[int, dict[str, Any]] | None:
        if "maxItems" in self.unsupported and "maxItems" in json.dumps(body["response_format"]):
            message = "Invalid schema for response_format: 'maxItems' is not permitted."
            return 400, error_body(None, message, param="response_format")
        for argument in ("stream_options", "reasoning_effort"):
            if argument in self.unsupported and argument in body:
                return 400, error_body(None, f"Unrecognized argument: {argument}")
        if "stream" in self.unsupported and body.get("stream"):
            message = "Your organization must be verified to stream this model."
            return 400, error_body("unsupported_value", message, param="stream")
        return None

    def _is_too_long(self, body: dict[str, Any]) -> bool:
        characters = sum(len(str(message.get("content"))) for message in body["messages"])
        return self.context_characters is not None and characters > self.context_characters

    def _taken(self, kind: str, key: str = "") -> dict[str, Any] | None:
        """The first queued fault that is meant for this request, taken off the queue."""
        for place, entry in enumerate(self._next):
            if entry.get("key", key) != key:
                continue
            if entry.get("for") == kind or ("for" not in entry and kind != "models"):
                return self._next.pop(place)
        return None


class RemoteFakeOpenAI:
    """The same controls over HTTP, for a fake that runs in another process."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self.base_url = f"{self.url}/v1"

    def next(self, *faults: str | dict[str, Any]) -> None:
        self._send("/_control", {"next": list(faults)})

    def set(self, **behaviour: Any) -> None:
        self._send("/_control", behaviour)

    def reset(self) -> None:
        self._send("/_reset", {})

    @property
    def requests(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._send("/_requests", None)
        return found

    def chats(self, kind: str | None = None) -> list[dict[str, Any]]:
        return [r for r in self.requests if "body" in r and kind in (None, r["kind"])]

    def _send(self, path: str, value: Any) -> Any:
        data = None if value is None else json.dumps(value).encode()
        with urllib.request.urlopen(self.url + path, data=data, timeout=10) as response:
            return json.load(response)


def main() -> None:
    parser = argparse.ArgumentParser(description="A fake OpenAI server.")
    parser.add_argument("--port", type=int, default=8123)
    parser.add_argument("--token-delay", type=float, default=0.0)
    parser.add_argument("--first-token-delay", type=float, default=0.0)
    arguments = parser.parse_args()
    fake = FakeOpenAI(arguments.port)
    fake.pace = Pace(first=arguments.first_token_delay, each=arguments.token_delay)
    with suppress(KeyboardInterrupt):
        asyncio.run(fake.serve())


if __name__ == "__main__":
    main()
