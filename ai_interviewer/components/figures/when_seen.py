"""What a page draws only when it comes into view."""

from pathlib import Path

import reflex as rx

_CODE = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


class WhenSeen(rx.Component):
    """Our own React component. Its code, `when_seen.js`, becomes part of the page."""

    tag = "WhenSeen"

    height: rx.Var[int]

    def add_custom_code(self) -> list[str]:
        return [_CODE]


def when_seen(content: rx.Component, *, height: rx.Var[int]) -> rx.Component:
    """`content` from the moment when it is near the window, in a place of this height in pixels."""
    return WhenSeen.create(content, height=height)
