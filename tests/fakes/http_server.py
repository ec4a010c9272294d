"""A small HTTP/1.1 server for fakes: it can hang, stall and break off, and it notices when a
client goes away, which well-behaved servers make hard to do and to see."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any


class BrokenOff(Exception):
    """Raised by a handler to close the connection in the middle of a reply."""


@dataclass
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    was_aborted: bool = False

    def json(self) -> Any:
        return json.loads(self.body) if self.body else {}


@dataclass
class Responder:
    """Writes one reply: `send` for a whole one, or `start`, `write` and `end` for a stream."""

    writer: asyncio.StreamWriter
    has_started: bool = field(default=False)

    async def send(
        self,
        status: int,
        value: Any,
        headers: dict[str, str] | None = None,
        content_type: str = "application/json",
    ) -> None:
        body = value.encode() if isinstance(value, str) else json.dumps(value).encode()
        self._head(status, {"content-length": str(len(body)), **(headers or {})}, content_type)
        self.writer.write(body)
        await self.writer.drain()

    async def start(self, content_type: str = "text/event-stream") -> None:
        self._head(200, {"transfer-encoding": "chunked"}, content_type)
        await self.writer.drain()

    async def write(self, text: str) -> None:
        data = text.encode()
        self.writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        await self.writer.drain()

    async def end(self) -> None:
        self.writer.write(b"0\r\n\r\n")
        await self.writer.drain()

    def _head(self, status: int, headers: dict[str, str], content_type: str) -> None:
        self.has_started = True
        lines = [f"HTTP/1.1 {status} Status", f"content-type: {content_type}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        self.writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())


Handler = Callable[[Request, Responder], Awaitable[None]]


async def start_server(handler: Handler, host: str, port: int) -> asyncio.Server:
    """Serve `handler` until the server is closed. Port 0 picks a free one."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Cancelled when the server stops: asyncio would report that as an error of this callback.
        with suppress(
            ConnectionError, asyncio.IncompleteReadError, BrokenOff, asyncio.CancelledError
        ):
            while (request := await _read(reader)) is not None:
                await _reply(handler, request, reader, writer)
        writer.close()

    return await asyncio.start_server(connected, host, port, limit=2**22)


async def _read(reader: asyncio.StreamReader) -> Request | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, path, _ = first.split(" ", 2)
    headers = {name.lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Request(method=method, path=path, headers=headers, body=body)


async def _reply(
    handler: Handler,
    request: Request,
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
) -> None:
    """Run the handler until it is done or the client leaves."""
    work = asyncio.ensure_future(handler(request, Responder(writer)))
    leaving = asyncio.ensure_future(reader.read(1))
    try:
        await asyncio.wait({work, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not work.done():
            request.was_aborted = True
            raise BrokenOff
        await work
    except ConnectionError:
        request.was_aborted = True
        raise
    finally:
        for task in (work, leaving):
            task.cancel()
        await asyncio.gather(work, leaving, return_exceptions=True)
