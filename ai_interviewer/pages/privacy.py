"""What this server stores, where it goes, who can see it, and how to export or delete it."""

from collections.abc import Sequence

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import page_heading
from ai_interviewer.pages.frame import open_frame
from ai_interviewer.texts import t


def privacy_page() -> rx.Component:
    return open_frame(
        page_heading(t.privacy.heading, t.privacy.lead),
        section(t.privacy.kept, (t.privacy.kept_text,), bullets(t.privacy.kept_list)),
        section(t.privacy.sent, t.privacy.sent_text),
        section(t.privacy.host, t.privacy.host_text),
        section(t.privacy.cookies, (t.privacy.cookies_text,), cookies()),
        section(t.privacy.logs, t.privacy.logs_text),
        section(t.privacy.how_long, t.privacy.how_long_text),
        section(t.privacy.rights, t.privacy.rights_text),
        section(t.privacy.backups, (t.privacy.backups_text,)),
        is_narrow=True,
    )


def section(title: str, paragraphs: Sequence[str], *more: rx.Component) -> rx.Component:
    return rx.el.section(
        rx.el.h2(title, class_name=theme.HEADING),
        *(rx.el.p(text, class_name=theme.TEXT) for text in paragraphs),
        *more,
        class_name=theme.STACK_MID,
    )


def bullets(lines: Sequence[str]) -> rx.Component:
    return rx.el.ul(*(rx.el.li(line) for line in lines), class_name=theme.BULLETS)


def cookies() -> rx.Component:
    return rx.el.dl(*(cookie(*row) for row in t.privacy.cookie_rows), class_name=theme.STACK_MID)


def cookie(name: str, purpose: str, how_long: str) -> rx.Component:
    return rx.el.div(
        rx.el.dt(name, class_name=theme.NAME),
        rx.el.dd(purpose, class_name=theme.FACT),
        rx.el.dd(how_long, class_name=theme.MUTED),
    )
