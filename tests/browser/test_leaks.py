"""The search for secrets finds them, whole and in part."""

import base64
from secrets import token_hex

import pytest

from tests.browser.leaks import leaks, pieces

KEY = f"sk-canary-{token_hex(20)}"


@pytest.mark.parametrize("written", ["{}", "x{}x"])
def test_the_search_finds_a_secret_in_the_middle_of_something(written: str) -> None:
    for code in (lambda b: base64.b64encode(b).decode(), bytes.hex, lambda b: b.decode()):
        for before in ("", "a", "ab", "abc"):
            text = written.format(code(f"{before}{KEY} and more".encode()))
            assert leaks({"key": KEY}, {"here": text}), text
    assert leaks({"key": KEY}, {"here": f"…{KEY[-4:]}"}) == []


@pytest.mark.parametrize(("start", "end"), [(3, None), (0, 24), (20, 40), (-24, -4)])
def test_the_search_finds_a_part_of_a_key(start: int, end: int | None) -> None:
    for code in (lambda b: base64.b64encode(b).decode(), bytes.hex, lambda b: b.decode()):
        for before in ("", "a", "ab", "abc"):
            text = code(f"{before}{KEY[start:end]} and more".encode())
            assert leaks(pieces("key", KEY), {"here": text}), text
    assert leaks(pieces("key", KEY), {"here": f"sk-canary-…{KEY[-4:]}"}) == []
