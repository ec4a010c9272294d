"""The frame around every page: skip link, header with navigation, main, footer."""

from collections.abc import Callable

import reflex as rx
from reflex.event import EventSpec, EventType
from reflex.style import resolved_color_mode, toggle_color_mode

from ai_interviewer import routes, theme
from ai_interviewer.components.dialogs import commands
from ai_interviewer.components.focus.pieces import arrival, skip_link
from ai_interviewer.components.forms import post_form
from ai_interviewer.components.offline.connection import connection_banner
from ai_interviewer.texts import t
from ai_interviewer.theme import paper, room

_TIME_ZONE = rx.Var("Intl.DateTimeFormat().resolvedOptions().timeZone", _var_type=str)


def app_frame(
    *content: rx.Component,
    current: str,
    problem: rx.Var[str],
    on_dismiss: EventType[()],
    remember_time_zone: Callable[[rx.Var[str]], EventSpec],
    is_narrow: bool = False,
    bare_bar: rx.Component | None = None,
    is_bare: rx.Var[bool] | bool = False,
    is_loading: rx.Var[bool] | bool = False,
) -> rx.Component:
    """A page for somebody signed in. `current` is the path of its navigation entry.

    While it `is_bare`, the page has `bare_bar` in place of the navigation, and no footer. While
    such a page `is_loading`, nobody knows which header it will have.
    """
    page_header = header(navigation(current), log_out_button(), home=routes.DASHBOARD)
    return _frame(
        page_header if bare_bar is None else rx.cond(is_bare, bare_bar, page_header),
        problem_banner(problem, on_dismiss),
        *content,
        commands(),
        is_narrow=is_narrow,
        is_bare=is_bare,
        is_loading=is_loading,
        on_mount=remember_time_zone(_TIME_ZONE),
    )


def public_frame(
    *content: rx.Component, is_signed_in: rx.Var[bool], is_narrow: bool = False
) -> rx.Component:
    """A page for anybody. Its header knows who is signed in, and keeps its height either way."""
    page_header = header(
        rx.fragment(),
        rx.cond(is_signed_in, dashboard_link(), sign_in_links()),
        home=rx.cond(is_signed_in, routes.DASHBOARD, routes.LANDING),
    )
    return _frame(page_header, *content, is_narrow=is_narrow)


def bare_frame(
    *content: rx.Component, problem: rx.Var[str], on_dismiss: EventType[()]
) -> rx.Component:
    """A page for paper, without header, navigation and footer."""
    return rx.el.div(
        rx.el.main(
            problem_banner(problem, on_dismiss),
            *content,
            id="main",
            tab_index=-1,
            class_name=paper.REPORT_MAIN,
        ),
        connection_banner(),
        arrival(),
        class_name=paper.REPORT,
    )


def _frame(
    page_header: rx.Component,
    *content: rx.Component,
    is_narrow: bool,
    is_bare: rx.Var[bool] | bool = False,
    is_loading: rx.Var[bool] | bool = False,
    **events: EventType[()],
) -> rx.Component:
    return rx.el.div(
        skip_link(),
        page_header,
        rx.el.main(
            *content,
            id="main",
            tab_index=-1,
            class_name=rx.cond(
                is_loading,
                room.MAIN_LOADING,
                rx.cond(is_bare, room.MAIN, theme.MAIN_NARROW if is_narrow else theme.MAIN),
            ),
        ),
        rx.cond(is_bare, rx.fragment(), footer()),
        connection_banner(),
        arrival(),
        class_name=theme.BODY,
        **events,
    )


def header(middle: rx.Component, end: rx.Component, *, home: str | rx.Var[str]) -> rx.Component:
    return rx.el.header(
        rx.el.div(
            rx.el.a(t.app.name, href=home, aria_label=t.app.home, class_name=theme.BRAND),
            middle,
            rx.el.div(theme_button(), end, class_name=theme.HEADER_TOOLS),
            class_name=theme.HEADER_ROW,
        ),
        class_name=theme.HEADER,
    )


def navigation(current: str) -> rx.Component:
    pages = (
        (routes.DASHBOARD, t.app.dashboard),
        (routes.RESUME, t.app.resume),
        (routes.JOBS, t.app.jobs),
        (routes.HISTORY, t.app.history),
        (routes.PROGRESS, t.app.progress),
        (routes.SETTINGS, t.app.settings),
    )
    return rx.el.nav(
        rx.el.ul(
            *(navigation_link(path, name, is_current=path == current) for path, name in pages),
            class_name=theme.NAV_LIST,
        ),
        aria_label=t.app.navigation,
        class_name=theme.NAV,
    )


def navigation_link(path: str, name: str, *, is_current: bool) -> rx.Component:
    attributes = {"aria-current": "page"} if is_current else {}
    return rx.el.li(rx.el.a(name, href=path, class_name=theme.NAV_LINK, custom_attrs=attributes))


def log_out_button() -> rx.Component:
    return post_form(
        rx.el.button(t.app.log_out, type="submit", class_name=theme.BUTTON_QUIET),
        action=routes.AUTH_LOGOUT,
    )


def sign_in_links() -> rx.Component:
    return rx.fragment(
        rx.el.a(t.app.log_in, href=routes.LOGIN, class_name=theme.NAV_LINK),
        rx.el.a(t.app.register, href=routes.REGISTER, class_name=theme.NAV_LINK),
    )


def dashboard_link() -> rx.Component:
    return rx.fragment(
        rx.el.a(t.app.dashboard, href=routes.DASHBOARD, class_name=theme.NAV_LINK),
        log_out_button(),
    )


def theme_button() -> rx.Component:
    is_light = resolved_color_mode == "light"
    return rx.el.button(
        rx.cond(is_light, "◐", "◑"),
        type="button",
        aria_label=rx.cond(is_light, t.app.theme_dark, t.app.theme_light),
        on_click=toggle_color_mode,
        class_name=theme.BUTTON_QUIET,
    )


def problem_banner(problem: rx.Var[str], on_dismiss: EventType[()]) -> rx.Component:
    """An error that no page expected. Its region is always in the page, so that it is announced."""
    return rx.el.div(
        rx.cond(
            problem != "",
            rx.el.div(
                rx.el.p(problem, class_name=theme.TEXT),
                rx.el.button(
                    t.app.close, type="button", on_click=on_dismiss, class_name=theme.BUTTON_QUIET
                ),
                role="alert",
                class_name=theme.ALERT_ROW,
            ),
        ),
        class_name=theme.CONTENTS,
    )


def footer() -> rx.Component:
    return rx.el.footer(
        rx.el.div(
            rx.el.p(t.app.footer, class_name=theme.FOOTER_TEXT),
            rx.el.a(t.app.scores, href=routes.SCORES, class_name=theme.FOOTER_LINK),
            rx.el.a(t.app.privacy, href=routes.PRIVACY, class_name=theme.FOOTER_LINK),
            class_name=theme.FOOTER_ROW,
        ),
        class_name=theme.FOOTER,
    )
