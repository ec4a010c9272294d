"""What is wider than a small screen scrolls by itself, and says so there."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.texts import t


def scrolling(wide: rx.Component, *, name: str, is_hinted: bool = False) -> rx.Component:
    """`name` is what the part is called. A hint is for what is cut off on every small screen."""
    return rx.fragment(
        rx.el.p(t.app.scroll_sideways, class_name=theme.SCROLL_HINT) if is_hinted else None,
        rx.el.div(
            wide,
            # What scrolls must be reachable by keyboard, and then needs a name.
            role="region",
            tab_index=0,
            aria_label=name,
            class_name=theme.SCROLLS,
        ),
    )
