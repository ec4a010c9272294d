"""A button that copies the text of a box, and says whether it did."""

from pathlib import Path

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.texts import t

_CODE = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


class CopyButton(rx.Component):
    """Our own piece of React, defined by `copying.js` in the page itself."""

    tag = "CopyButton"

    box: rx.Var[str]
    class_name_said: rx.Var[str]
    words: rx.Var[dict[str, str]]

    def add_custom_code(self) -> list[str]:
        return [_CODE]


def copy_button(text: str, *, box: str) -> rx.Component:
    """Copies what is in the box with this id."""
    return CopyButton.create(
        box=box,
        class_name=theme.BUTTON_PLAIN,
        class_name_said=theme.HINT,
        words={"copy": text, "copied": t.app.copied, "selected": t.app.selected},
    )
