"""The headers of every response: security, content policy, how long it may be cached."""

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Send

from ai_interviewer import routes

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
_SHARED = {
    # The address is the permission: it goes to no other site and into no search engine. Nothing is
    # posted from these pages.
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
_HTTPS = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}
_NO_DOCUMENT = "default-src 'none'; frame-ancestors 'none'"
_FOREVER = "public, max-age=31536000, immutable"
_NAMED_BY_VERSION = ("/assets/", "/fonts/")
_NOT_MODIFIED = 304


class Headers:
    """Adds headers to responses. `policy` is that of pages; None when no pages are built."""

    def __init__(self, *, policy: str | None, is_https: bool) -> None:
        self._policy = policy
        self._everywhere = _EVERYWHERE | (_HTTPS if is_https else {})

    def wrap(self, send: Send, *, path: str) -> Send:
        """`send`, adding the headers of a response at `path`."""

        async def send_with_headers(message: Message) -> None:
            if message["type"].endswith("http.response.start"):
                raw = [(name.lower(), value) for name, value in message.get("headers", ())]
                self._add_headers(MutableHeaders(raw=raw), path=path, status=message["status"])
                message = {**message, "headers": raw}
            await send(message)

        return send_with_headers

    def _add_headers(self, headers: MutableHeaders, *, path: str, status: int) -> None:
        for name, value in self._everywhere.items():
            headers[name] = value
        if path.startswith(f"{routes.SHARED}/"):
            for name, value in _SHARED.items():
                headers[name] = value
        if headers.get("content-type", "").endswith("xml"):
            headers["Content-Type"] += "; charset=utf-8"
        if self._policy is None:
            return
        # Everything of ours has one origin: no other site needs to read an answer.
        # The API has its own list of those that may.
        if not path.startswith(f"{routes.API_ROOT}/"):
            for name in {name for name in headers if name.startswith("access-control-")}:
                del headers[name]
        if status == _NOT_MODIFIED:
            # The browser keeps the headers of the copy it has.
            return
        is_document = headers.get("content-type", "").startswith("text/html")
        headers["Content-Security-Policy"] = self._policy if is_document else _NO_DOCUMENT
        headers["Cache-Control"] = _cache_control(headers, path=path, status=status)


def _cache_control(headers: MutableHeaders, *, path: str, status: int) -> str:
    """Built files and fonts are cached for good, as their names change with them. Pages are
    revalidated, and other answers are not stored."""
    is_file = status in (200, 206) and "etag" in headers
    if not is_file:
        return "no-store"
    return _FOREVER if path.startswith(_NAMED_BY_VERSION) and status == 200 else "no-cache"
