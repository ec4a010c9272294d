"""What is stored, and a search for secrets in any usual encoding."""

import base64
import html
import json
from urllib.parse import quote, quote_plus

import psycopg
import redis

from ai_interviewer.database.embedded import running_url
from ai_interviewer.routes import COOKIE
from tests.running.app import RunningApp

_PIECE, _SHOWN = 12, 4
"""Characters of a key that are recognised by themselves, and those at its end that pages show."""


def database_dump(app: RunningApp) -> str:
    """Every row of every table, the queue's too; bytes as hex."""
    url = running_url(app.data_dir)
    assert url
    with psycopg.connect(url.replace("+psycopg", "", 1)) as db:
        tables = db.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        return "\n".join(
            row[0]
            for (name,) in tables.fetchall()
            for row in db.execute(f'SELECT t::text FROM "{name}" t')
        )


def redis_dump(url: str | None) -> str:
    """Every key with what it holds, whatever its type."""
    if url is None:
        return ""
    held: list[object] = []
    with redis.Redis.from_url(url) as client:
        readers = {
            b"string": client.get,
            b"hash": client.hgetall,
            b"set": client.smembers,
            b"list": lambda key: client.lrange(key, 0, -1),
            b"zset": lambda key: client.zrange(key, 0, -1),
            b"stream": client.xrange,
        }
        for key in client.scan_iter():
            kind = client.type(key)
            if kind != b"none":
                held += [key, readers[kind](key)]
    return "\n".join(
        part.decode("utf-8", "replace") if isinstance(part, bytes) else repr(part) for part in held
    )


def without_the_cookies_own_header(text: str) -> str:
    """The text without the cookie in the header that sets it: the one place where it belongs."""
    head, *rest = text.split(f"set-cookie: {COOKIE}=")
    return head + "".join(f"Set-Cookie-{part.partition(';')[2]}" for part in rest)


def leaks(secrets: dict[str, str], places: dict[str, str]) -> list[tuple[str, str, str, str]]:
    """Each secret that was found: its name, where, in which form, and the words before it."""
    return [
        (secret, place, form, text[: text.index(written)][-200:])
        for secret, value in secrets.items()
        for form, written in forms(value).items()
        for place, text in places.items()
        if written in text
    ]


def pieces(name: str, key: str) -> dict[str, str]:
    """Overlapping parts of what is random in a key, so that a key that was cut off is found too.

    `forms` leaves out the last four characters of each, and so those that may be shown of a key.
    """
    starts = range(key.rindex("-") + 1, len(key) - _PIECE - _SHOWN + 1, 4)
    return {f"{name}, from {start}": key[start : start + _PIECE + _SHOWN] for start in starts}


def forms(secret: str) -> dict[str, str]:
    """The secret as it is and in the usual encodings, without what may be shown of a key."""
    hidden = secret[:-_SHOWN]
    raw = hidden.encode()
    written = {
        "as it is": hidden,
        "backwards": hidden[::-1],
        "hex": raw.hex(),
        "hex, large": raw.hex().upper(),
        "url": quote(hidden),
        "url, safe characters too": quote(hidden, safe=""),
        "form": quote_plus(hidden),
        "html": html.escape(hidden),
        "json": json.dumps(hidden)[1:-1],
        "json in json": json.dumps(json.dumps(hidden)[1:-1])[1:-1],
        "python": repr(hidden)[1:-1],
        "python bytes": repr(raw)[2:-1],
    }
    for shift in range(3):
        # Wherever it begins within a longer text: what depends on the neighbours is cut off.
        for name, encode in (("base64", base64.b64encode), ("url64", base64.urlsafe_b64encode)):
            code = encode(b"\x00" * shift + raw).decode()
            written[f"{name} {shift}"] = code[4 if shift else 0 : len(code) // 4 * 4 - 4]
    return written
