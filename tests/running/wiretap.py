"""Between a browser and the app: hears every byte that leaves the server, headers and all."""

import asyncio
import re
import threading
from contextlib import suppress
from typing import Self

# Asked for neither, the server compresses neither pages nor frames, and all can be read.
_COMPRESSED = re.compile(rb"(?i)\r\n(accept-encoding|sec-websocket-extensions):[^\r]*")
_PORTION = 65_536


class Wiretap:
    """Passes on what comes in at `port` to the app's port, and keeps what comes back."""

    def __init__(self, port: int, app_port: int) -> None:
        self.port = port
        self.app_port = app_port
        self._heard: list[bytearray] = []
        self._loop = asyncio.new_event_loop()
        self._is_up = threading.Event()

    @property
    def heard(self) -> bytes:
        """What left the server so far, one connection after the other."""
        return b"\n".join(bytes(connection) for connection in self._heard)

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._run, name="wiretap", daemon=True)
        self._thread.start()
        assert self._is_up.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stopped.set)
        self._thread.join(10)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._stopped = asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", self.port)
        self._is_up.set()
        await self._stopped.wait()
        server.close()

    async def _connected(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        heard = bytearray()
        self._heard.append(heard)
        far, on = await asyncio.open_connection("127.0.0.1", self.app_port)
        # Cancelled when the wiretap stops.
        with suppress(asyncio.CancelledError):
            await asyncio.gather(self._pass(near, on), self._pass(far, back, heard))
        for writer in (on, back):
            writer.transport.abort()

    async def _pass(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        heard: bytearray | None = None,
    ) -> None:
        with suppress(OSError):
            while data := await source.read(_PORTION):
                if heard is not None:
                    heard += data
                else:
                    data = _COMPRESSED.sub(b"", data)
                target.write(data)
                await target.drain()
        target.close()
