"""HTTP without a client that would correct it."""

import asyncio
import re


class Line:
    """An HTTP connection that sends whatever it is given."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def ask(self, request: bytes, *, is_last: bool = False) -> int:
        """The status of the answer; 0 when the server hung up without one."""
        if self._writer is None or self._writer.is_closing():
            self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        assert self._reader is not None
        try:
            self._writer.write(request)
            if is_last:
                self._writer.write_eof()
            async with asyncio.timeout(20):
                return await self._answer(self._reader, has_body=not request.startswith(b"HEAD"))
        except (asyncio.IncompleteReadError, OSError, asyncio.LimitOverrunError):
            self.close()
            return 0

    async def _answer(self, reader: asyncio.StreamReader, *, has_body: bool) -> int:
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        status = int(head.split(b" ", 2)[1])
        length = re.search(rb"\r\ncontent-length: (\d+)", head)
        if has_body and status not in (204, 304):
            if b"\r\ntransfer-encoding: chunked" in head:
                while (size := int(await reader.readuntil(b"\r\n"), 16)) > 0:
                    await reader.readexactly(size + 2)
                await reader.readuntil(b"\r\n")
            elif length:
                await reader.readexactly(int(length[1]))
        if b"\r\nconnection: close" in head or status in (400, 408, 413):
            self.close()
        return status

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
