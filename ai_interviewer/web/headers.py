"""What every response carries: security headers, the content policy, how long it may be kept."""

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Send

_EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # "no-referrer" would make our own form posts send "Origin: null".
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=()"
    ),
}
_HTTPS = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}
_NO_DOCUMENT = "default-src 'none'; frame-ancestors 'none'"
_FOREVER = "public, max-age=31536000, immutable"
_NOT_MODIFIED = 304


class Headers:
    """Puts the headers on responses. `policy` is that of pages; None where pages are not built."""

    def __init__(self, *, policy: str | None, is_https: bool) -> None:
        self._policy = policy
        self._everywhere = _EVERYWHERE | (_HTTPS if is_https else {})

    def on(self, send: Send, *, path: str) -> Send:
        """`send`, with the headers of a response at `path`."""

        async def dressed(message: Message) -> None:
            if message["type"].endswith("http.response.start"):
                raw = [(name.lower(), value) for name, value in message.get("headers", ())]
                self._dress(MutableHeaders(raw=raw), path=path, status=message["status"])
                message = {**message, "headers": raw}
            await send(message)

        return dressed

    def _dress(self, headers: MutableHeaders, *, path: str, status: int) -> None:
        for name, value in self._everywhere.items():
            headers[name] = value
        if headers.get("content-type", "").endswith("xml"):
            headers["Content-Type"] += "; charset=utf-8"
        if self._policy is None:
            return
        # Pages and everything beside them have one origin: nobody else reads an answer of ours.
        for name in {name for name in headers if name.startswith("access-control-")}:
            del headers[name]
        if status == _NOT_MODIFIED:
            # The browser keeps the headers that came with what it has.
            return
        is_document = headers.get("content-type", "").startswith("text/html")
        headers["Content-Security-Policy"] = self._policy if is_document else _NO_DOCUMENT
        headers["Cache-Control"] = _caching(headers, path=path, status=status)


def _caching(headers: MutableHeaders, *, path: str, status: int) -> str:
    """Built files for good, as their names change with them; pages asked for anew; no answers."""
    is_file = status in (200, 206) and "etag" in headers
    if not is_file:
        return "no-store"
    return _FOREVER if path.startswith("/assets/") and status == 200 else "no-cache"
