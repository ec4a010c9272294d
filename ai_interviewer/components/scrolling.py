"""Content that is wider than a small screen, and scrolls on its own."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.texts import t


def scroll_region(
    wide: rx.Component, *, name: str, is_hinted: rx.Var[bool] | bool = False
) -> rx.Component:
    """`name` is the region's label. The hint is for content that no small screen shows in full."""
    return rx.fragment(
        rx.cond(is_hinted, rx.el.p(t.app.scroll_sideways, class_name=theme.SCROLL_HINT)),
        rx.el.div(
            wide,
            # A scrolling part must be reachable by keyboard, and a focusable region needs a name.
            role="region",
            tab_index=0,
            aria_label=name,
            class_name=theme.SCROLLS,
        ),
    )
