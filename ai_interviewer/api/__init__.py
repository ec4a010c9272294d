"""The HTTP API for programs: a second door to the services, beside the pages.

Importing this package costs nothing: FastAPI is loaded by the first request to the API, so that
pages start as fast without it.
"""

import asyncio
from importlib import import_module

from starlette.types import ASGIApp, Receive, Scope, Send


class Api:
    """The API as an ASGI app, put together when it is first asked."""

    def __init__(self) -> None:
        self._app: ASGIApp | None = None
        self._is_loading = asyncio.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with self._is_loading:
            if self._app is None:
                # In a thread: it takes a second, in which pages go on.
                self._app = await asyncio.to_thread(_put_together)
        await self._app(scope, receive, send)


def _put_together() -> ASGIApp:
    app: ASGIApp = import_module("ai_interviewer.api.app").create()
    return app
