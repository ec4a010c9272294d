"""The page for an address that doesn't exist."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import page_heading
from ai_interviewer.pages.frame import open_frame
from ai_interviewer.texts import t


def not_found_page() -> rx.Component:
    return open_frame(
        page_heading(t.app.missing_heading, t.app.missing_text),
        rx.el.div(
            rx.el.a(t.app.to_dashboard, href=routes.DASHBOARD, class_name=theme.BUTTON),
            rx.el.a(t.app.to_start, href=routes.LANDING, class_name=theme.BUTTON_PLAIN),
            class_name=theme.ROW,
        ),
        is_narrow=True,
    )
