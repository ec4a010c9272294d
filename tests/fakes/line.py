"""A line to a server that can be cut: a proxy between the app and PostgreSQL, Redis or itself."""

import asyncio
import threading
from contextlib import suppress
from pathlib import Path
from typing import Self


class Line:
    """Passes everything on to a port or a Unix socket, at a port of its own, until it is cut.

    A cut line resets what is open and refuses what comes, like a server that was stopped. A silent
    one takes connections and says nothing, like a network that lost its way.
    """

    def __init__(self, server: int | Path) -> None:
        self.server = server
        self.port = 0
        self._is_cut = self._is_silent = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._is_up = threading.Event()

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._run, name="line", daemon=True)
        self._thread.start()
        assert self._is_up.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(10)

    def cut(self) -> None:
        self._is_cut = True
        self._loop.call_soon_threadsafe(self._reset)

    def silence(self) -> None:
        self._is_silent = True

    def mend(self) -> None:
        self._is_cut = self._is_silent = False
        self._loop.call_soon_threadsafe(self._reset)

    def _reset(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._ended = asyncio.Event()
        server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = server.sockets[0].getsockname()[1]
        self._is_up.set()
        await self._ended.wait()
        server.close()
        self._reset()
        # The loop has to turn before what was aborted is closed.
        await asyncio.sleep(0.05)

    async def _accept(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        if self._is_cut:
            back.transport.abort()
            return
        try:
            far, on = await self._dial()
        except OSError:
            # The server itself is away.
            back.transport.abort()
            return
        both = [
            asyncio.create_task(self._pass_on(near, on)),
            asyncio.create_task(self._pass_on(far, back)),
        ]
        self._tasks.update(both)
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        for task in both:
            task.cancel()
            self._tasks.discard(task)
        on.transport.abort()
        back.transport.abort()

    async def _dial(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if isinstance(self.server, Path):
            return await asyncio.open_unix_connection(self.server)
        return await asyncio.open_connection("127.0.0.1", self.server)

    async def _pass_on(self, source: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while data := await source.read(65536):
                while self._is_silent:  # noqa: ASYNC110 - until the test mends it
                    await asyncio.sleep(0.1)
                to.write(data)
                await to.drain()
