"""What the pages for administrators share: who sees them, their links, and new links."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import loading, page_heading
from ai_interviewer.components.focus.pieces import page_title
from ai_interviewer.components.forms import hint_id
from ai_interviewer.components.pager import pager
from ai_interviewer.components.shell import navigation_link
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.texts import t
from ai_interviewer.views.administration.pages import Paging


def administration_frame(
    *content: rx.Component,
    current: str,
    title: str,
    lead: str,
    is_loaded: rx.Var[bool],
    is_missing: rx.Var[bool],
) -> rx.Component:
    """A page for administrators. To everybody else it is an address that leads nowhere."""
    return signed_in_frame(
        rx.cond(
            is_missing,
            missing(),
            rx.cond(
                is_loaded,
                rx.el.div(
                    section_links(current),
                    page_heading(title, lead),
                    *content,
                    # Another element than the grey lines before it, or these would move here.
                    key="loaded",
                    class_name=theme.STACK,
                ),
                loading(lines=6),
            ),
        ),
        page_title(rx.cond(is_missing, t.app.missing_page, "")),
        current="",
    )


def missing() -> rx.Component:
    return rx.fragment(
        page_heading(t.app.missing_heading, t.app.missing_text),
        rx.el.div(
            rx.el.a(t.app.to_dashboard, href=routes.DASHBOARD, class_name=theme.BUTTON_PLAIN)
        ),
    )


def section_links(current: str) -> rx.Component:
    pages = (
        (routes.ADMIN, t.administration.accounts),
        (routes.ADMIN_INVITATIONS, t.administration.invitations),
        (routes.ADMIN_USAGE, t.administration.usage),
        (routes.ADMIN_AUDIT_LOG, t.administration.audit_log),
    )
    return rx.el.nav(
        rx.el.ul(
            *(navigation_link(path, name, is_current=path == current) for path, name in pages),
            class_name=theme.NAV_LIST,
        ),
        aria_label=t.administration.navigation,
    )


def list_pages(paging: rx.Var[Paging]) -> rx.Component:
    """Links to the other pages of a list."""
    return pager(paging.links, current=paging.number, newer=paging.newer, older=paging.older)


def new_link(link: rx.Var[str], *, id: str, label: str | rx.Var[str], hint: str) -> rx.Component:
    """A link that was just made, to copy; nothing while there is none. It gets the focus."""
    return rx.cond(
        link != "",
        rx.el.div(
            rx.el.label(label, html_for=id, class_name=theme.LABEL),
            rx.el.input(
                id=id,
                value=link,
                read_only=True,
                auto_complete="off",
                class_name=theme.INPUT,
                custom_attrs={"aria-describedby": hint_id(id)},
            ),
            rx.el.p(hint, id=hint_id(id), class_name=theme.HINT),
            class_name=theme.STACK_TIGHT,
        ),
    )
