"""How long a text is and may be, counted in the browser while somebody types."""

from pathlib import Path

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.texts import language, t

_CODE = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
_INPUT_FACTOR = 2
_FORMS = ("zero", "one", "two", "few", "many", "other")


class CharacterCount(rx.Component):
    """Our own React component. Its code, `counter.js`, becomes part of the page."""

    tag = "CharacterCount"

    box: rx.Var[str]
    most: rx.Var[int]
    aim: rx.Var[str]
    class_name_over: rx.Var[str]
    class_name_spoken: rx.Var[str]
    words: rx.Var[dict[str, str]]

    def add_custom_code(self) -> list[str]:
        return [_CODE]


def character_count(
    box: str | rx.Var[str], *, most: int, aim: rx.Var[str] | str = ""
) -> rx.Component:
    """The counter of the text box with the id `box`, in the same form.

    With an `aim`, such as "120-200", it counts words until the text comes near its limit.
    """
    return CharacterCount.create(
        box=box,
        most=most,
        aim=aim,
        id=count_id(box),
        class_name=theme.HINT,
        class_name_over=theme.HINT_OVER,
        class_name_spoken=theme.SR_ONLY,
        words={
            "language": language(),
            "count": t.app.count,
            "left": t.app.count_left,
            "over": t.app.count_over,
            **{form: getattr(t.interview.words_aimed, form) for form in _FORMS},
        },
    )


def count_id(box: str | rx.Var[str]) -> str | rx.Var[str]:
    """The id of a box's counter, for `aria-describedby`."""
    return box + "-count"


def input_limit(most: int) -> int:
    """How many characters a text box takes: more than we accept.

    A browser would cut off what is pasted beyond this limit, and not say so.
    """
    return _INPUT_FACTOR * most
