"""The pages of a long list: newer, older, and their numbers."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.texts import t
from ai_interviewer.views.history import PageLink


def pager(
    links: rx.Var[list[PageLink]], *, current: rx.Var[int], newer: rx.Var[str], older: rx.Var[str]
) -> rx.Component:
    """Links to other pages; nothing for a single page."""
    return rx.cond(
        links.length() > 1,
        rx.el.nav(
            rx.el.ul(
                neighbour_link(t.history.newer, newer, rel="prev"),
                rx.foreach(links, lambda link: page_link(link, current)),
                neighbour_link(t.history.older, older, rel="next"),
                class_name=theme.PAGER,
            ),
            aria_label=t.history.pages,
        ),
    )


def neighbour_link(name: str, address: rx.Var[str], *, rel: str) -> rx.Component:
    return rx.cond(
        address != "",
        rx.el.li(rx.el.a(name, href=address, rel=rel, class_name=theme.PAGE_LINK)),
    )


def page_link(link: rx.Var[PageLink], current: rx.Var[int]) -> rx.Component:
    return rx.el.li(
        rx.cond(
            link.number == 0,
            rx.el.span(t.history.gap, class_name=theme.MUTED, aria_hidden="true"),
            rx.el.a(
                link.number,
                href=link.address,
                aria_label=t.history.page_number.format(number=link.number),
                class_name=theme.PAGE_LINK,
                custom_attrs={"aria-current": rx.cond(link.number == current, "page", "false")},
            ),
        )
    )
