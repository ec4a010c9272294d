"""What this server keeps, where it goes, and what it never does."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import page_heading
from ai_interviewer.components.shell import public_frame
from ai_interviewer.texts import t


def privacy_page() -> rx.Component:
    return public_frame(
        page_heading(t.privacy.heading, t.privacy.lead),
        *(
            rx.el.section(
                rx.el.h2(title, class_name=theme.HEADING),
                rx.el.p(text, class_name=theme.TEXT),
                class_name=theme.STACK_TIGHT,
            )
            for title, text in t.privacy.sections
        ),
        is_reading=True,
    )
