"""The pieces that move the focus and name the page. Each is defined by a script beside this."""

from pathlib import Path

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.texts import t

_HERE = Path(__file__).parent


class SkipLink(rx.Component):
    tag = "SkipLink"

    words: rx.Var[dict[str, str]]

    def add_custom_code(self) -> list[str]:
        return _code("skip_link")


class Arrival(rx.Component):
    tag = "Arrival"

    def add_custom_code(self) -> list[str]:
        return _code("arrival")


class PageTitle(rx.Component):
    tag = "PageTitle"

    words: rx.Var[dict[str, str]]

    def add_custom_code(self) -> list[str]:
        return _code("page_title")


class FormError(rx.Component):
    tag = "FormError"

    message: rx.Var[str]
    words: rx.Var[dict[str, str]]

    def add_custom_code(self) -> list[str]:
        return _code("form_error")


def skip_link() -> rx.Component:
    """A plain anchor to the content: it moves the focus and keeps the address."""
    return SkipLink.create(words={"skip": t.app.skip}, class_name=theme.SKIP)


def arrival() -> rx.Component:
    """Moves the focus to the heading after a change of page, and says the page's title."""
    return Arrival.create(class_name=theme.SR_ONLY)


def page_title(subject: rx.Var[str]) -> rx.Component:
    """Names the page after its subject; empty while that isn't known."""
    title = rx.cond(subject != "", t.app.title.format(page=subject), "")
    return PageTitle.create(words={"title": title})


def form_error(message: rx.Var[str], *, id: str = "") -> rx.Component:
    """What is wrong with a form; nothing while there is no message. `id` is for its fields."""
    return FormError.create(
        message=message,
        words={"error": t.app.error},
        class_name=theme.ALERT,
        **({"id": id} if id else {}),
    )


def invalid(is_invalid: rx.Var[bool], *, error: str) -> dict[str, rx.Var[str]]:
    """Attributes of a field that the error with the id `error` may be about."""
    return {
        "aria-invalid": rx.cond(is_invalid, "true", "false"),
        "aria-errormessage": error,
    }


def _code(name: str) -> list[str]:
    return [(_HERE / f"{name}.js").read_text(encoding="utf-8")]
