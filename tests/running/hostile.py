"""Malformed input, made from a seed: frames, events and requests that no page of ours sends."""

import json
import string
from random import Random
from typing import Any

CANARY = "canary7f3a"
"""Stands in everything that is sent, and may stand in no log."""

NAMES = (
    *("__proto__", "constructor", "prototype", "toString", "__class__", "__init__", "__dict__"),
    *("_private", "__reduce__", "__globals__", "setvar", "set_problem", "reset", "_reset_client"),
    *("event_handlers", "get_state", "dict", "_get_root_state", "router", "hasOwnProperty", ""),
    *(
        "on_connect",
        "enqueue",
        "_execute_event",
        "mro",
        "\x00",
        "../../etc/passwd",
        "%s%n",
        "ї" * 90,
    ),
)
PLAIN_NAMES = (
    *("constructor", "prototype", "toString", "set_problem", "reset", "event_handlers", "dict"),
    *("get_state", "router", "hasOwnProperty", "on_connect", "enqueue", "mro", "x" * 200),
)
SHUT_NAMES = ("setvar", "_x", "__init__", "a b", "x.", "")
VALUES: tuple[Any, ...] = (
    *(None, True, -1, 0, 2**63, 10**400, 1e308, -0.0, "", "\x00", "\ud800", "ї" * 999, "𝕏"),
    *("a" * 60_000, "'; DROP TABLE users; --", "{{7*7}}", "${jndi:ldap://x}", "<script>x</script>"),
    *([], {}, [[]], [None] * 200, {"__proto__": {"admin": True}}, {"constructor": {}}, {"": ""}),
    *("../../../etc/passwd", "NaN", "Infinity", "00000000-0000-0000-0000-000000000000", "a@b"),
)
PATHS = (
    *("/", "/login", "/dashboard", "/health", "/auth/login", "/auth/register", "/auth/logout"),
    *("/resume/upload", "/jobs/x", "/interview/x", "/_event/", "/_upload", "/ping", "/assets/x.js"),
    *("/auth/password", "/auth/logout-everywhere", "/robots.txt", "/__spa-fallback.html"),
)
COOKIES = (CANARY, "a.b.c", "", '"', ";;=", "eyJ.eyJ.x")
METHODS = (*("GET", "POST", "HEAD") * 4, "PUT", "TRACE", "OPTIONS", "DELETE", "PATCH", "FOO", "get")
TYPES = (
    *("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"),
    *("multipart/form-data", "application/json", "multipart/form-data; boundary=" + "b" * 300),
    *("application/x-www-form-urlencoded; charset=utf-7", "multipart/mixed; boundary=x", "x/y; ="),
)


class Hostile:
    """Everything comes from one seed, so that what was found can be found again."""

    def __init__(self, seed: int, handlers: dict[str, list[str]]) -> None:
        self._random = Random(seed)
        self._handlers = handlers
        self._states = sorted({name.rpartition(".")[0] for name in handlers})

    def event(self) -> tuple[str, dict[str, Any]]:
        """Name and payload of an event whose form is right and whose content is not."""
        r = self._random
        match r.randrange(4):
            case 0:
                return f"a.{CANARY}.b{CANARY}", {CANARY: self.value()}
            case 1:
                return f"{r.choice(self._states)}.{r.choice(PLAIN_NAMES)}", {"value": self.value()}
            case _:
                name = r.choice(list(self._handlers))
                arguments = {argument: self.value() for argument in self._handlers[name]}
                return name, arguments if r.random() < 0.8 else {**arguments, CANARY: self.value()}

    def value(self) -> Any:
        r = self._random
        match r.randrange(5):
            case 0:
                return {r.choice(NAMES) or "x": r.choice(VALUES), CANARY: CANARY}
            case 1:
                return [r.choice(VALUES), CANARY]
            case 2:
                return self._deep(r.randrange(1, 24))
            case _:
                value = r.choice(VALUES)
                return value + CANARY if isinstance(value, str) else value

    def place(self) -> dict[str, Any]:
        """Where the event pretends to come from."""
        r = self._random
        address = r.choice(
            (*PATHS, "//[", "http://[::1", f"/?error={CANARY}", "\x00", "/" * 999, "?" * 99)
        )
        query = {r.choice(NAMES): r.choice((CANARY, "", 7, None, ["x"]))}
        return {"pathname": r.choice((address, "")), "asPath": address + CANARY, "query": query}

    def frame(self) -> str | bytes:
        """A frame that ends the connection."""
        r = self._random
        junk = "".join(r.choices(string.printable, k=r.randrange(1, 60)))
        inner = json.dumps(r.choice(VALUES))
        name, payload = self.event()
        event = json.dumps(["event", {"name": name, "payload": payload}])
        return r.choice(
            (
                CANARY + junk,
                f"42{event}",
                f"42/{CANARY},{event}",
                f"42/_event,{r.randrange(10**25)}{event}",
                f"42/_event,{event[: -r.randrange(1, 9)]}",
                f"42/_event,{inner}",
                f'42/_event,["{r.choice(("connect", "disconnect", "ping", *NAMES[:6]))}",{inner}]',
                f'42/_event,["event",{json.dumps([CANARY])}]',
                f'42/_event,["event",{{"name":{inner},"payload":[]}}]',
                f'42/_event,["event",{event},{event}]',
                f'42/_event,["event",{{"name":"a.{r.choice(SHUT_NAMES)}"}}]',
                f'43/_event,{r.randrange(99)}["{CANARY}"]',
                f'45/_event,1-["{CANARY}",{{"_placeholder":true,"num":0}}]',
                f"40/{CANARY},",
                f'40/_event,{{"event":{inner}}}',
                f"42/_event,{'[' * r.choice((33, 999, 99_999))}",
                "42/_event," + '{"a":' * r.choice((33, 2_000)),
                r.choice(("0", "2", "4", "5", "6", "9", "44/_event,", "  ", "4" * 999)),
                r.randbytes(r.randrange(1, 200)),
                CANARY.encode() * 9,
            )
        )

    def request(self, origin: str) -> bytes:
        """An HTTP request as raw bytes, most of them readable as one."""
        r = self._random
        method, path = r.choice(METHODS), self._path()
        body = self._body()
        headers = [
            "Host: localhost",
            f"Origin: {r.choice((origin, origin, origin, 'null', 'https://evil.example'))}",
            f"Content-Type: {r.choice(TYPES)}",
            f"Cookie: ai_interviewer_session={r.choice(COOKIES)}",
        ]
        if method in ("POST", "PUT", "PATCH", "FOO") or r.random() < 0.1:
            headers.append(f"Content-Length: {len(body)}")
        else:
            body = b""
        headers += r.sample(
            [
                *("Range: bytes=0-0,5-,-1", "Range: bytes=9999999999-", "If-None-Match: *"),
                *("Accept-Encoding: gzip;q=NaN", "If-Modified-Since: never", "Expect: nothing"),
                *(
                    f"X-Forwarded-For: {CANARY}, ::1",
                    "X-Forwarded-Proto: \x7f",
                    "Upgrade: websocket",
                ),
                *(
                    f"User-Agent: {CANARY * 50}",
                    "Sec-Fetch-Site: cross-site",
                    "Content-Encoding: br",
                ),
                *("Authorization: Basic Og==", f"X-{CANARY}: {'x' * 4000}", "Referer: http://["),
            ],
            k=r.randrange(3),
        )
        head = "\r\n".join((f"{method} {path} HTTP/1.1", *headers, "", ""))
        return head.encode("latin-1", "replace") + body

    def noise(self) -> bytes:
        """Bytes that are no HTTP request."""
        r = self._random
        return r.choice(
            (
                r.randbytes(r.randrange(1, 300)),
                b"\x16\x03\x01\x02\x00\x01\x00" + r.randbytes(60),
                b"GET / HTTP/1.1\r\n\r\n",
                b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                b"GET  /\r\n\r\n",
                b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nx",
                b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
                b"GET / HTTP/1.1\r\nHost: x\r\n" + b"a: b\r\n" * 400 + b"\r\n",
                b"GET / HTTP/1.1\r\nHost: x\r\n : " + CANARY.encode() + b"\r\n\r\n",
                b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + r.randbytes(30),
            )
        )

    def _path(self) -> str:
        r = self._random
        path = r.choice(PATHS)
        return r.choice(
            (
                path,
                f"{path}?{CANARY}={r.choice(('', '%00', '%ff%fe', 'a' * 2000, '%', '[[]]', '%s'))}",
                f"{path}/{CANARY}",
                f"{path}%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                f"/{path}",
                f"{path}/../../..{path}",
                f"{path}%00.html",
                f"{path};{CANARY}",
                f"{path}%",
                f"/%{r.randrange(256):02x}{path}",
                "/" + "a/" * 300,
                "http://evil.example" + path,
            )
        )

    def _body(self) -> bytes:
        r = self._random
        name = r.choice(("email", "file", "password", "__proto__", CANARY))
        part = f'--x\r\nContent-Disposition: form-data; name="{name}"'
        return r.choice(
            (
                b"",
                f"{name}={CANARY}&{name}={CANARY}".encode(),
                f"{name}=%00%ff%&=&&{CANARY}".encode(),
                b"&" * 3000,
                r.randbytes(r.randrange(500)),
                f"{part}\r\n\r\n{CANARY}\r\n--x--\r\n".encode(),
                f'{part}; filename="../{CANARY}.txt"\r\n\r\n{CANARY}\r\n--x--'.encode(),
                f'{part}; filename="{CANARY}\x00.pdf"\r\nContent-Type: \r\n\r\n%PDF-1.7'.encode(),
                f"{part}\r\n\r\n".encode() * 40,
                b"--x\r\n" + b"a: b\r\n" * 200,
                b"--x--",
                json.dumps(self.value(), default=str).encode("utf-8", "replace"),
            )
        )

    def _deep(self, levels: int) -> Any:
        value: Any = CANARY
        for _ in range(levels):
            value = [value] if self._random.random() < 0.5 else {"a": value}
        return value
