"""Administration: who used how much, and what administrators did."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import empty
from ai_interviewer.components.forms import download_button
from ai_interviewer.components.moments import moment
from ai_interviewer.components.scrolling import scroll_region
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.pages.administration.frame import administration_frame, list_pages
from ai_interviewer.state.administration.lists import AuditLogState, UsageState
from ai_interviewer.texts import t
from ai_interviewer.views.administration.pages import AuditView, UsageRow


def usage_page() -> rx.Component:
    return administration_frame(
        rx.cond(
            UsageState.rows.length() > 0,
            rx.fragment(
                scroll_region(usage_table(), name=t.administration.usage_table, is_hinted=True),
                list_pages(UsageState.paging),
            ),
            empty(t.administration.no_usage, t.administration.no_usage_text),
        ),
        current=routes.ADMIN_USAGE,
        title=t.administration.usage,
        lead=t.administration.usage_lead,
        is_loaded=UsageState.is_loaded,
        is_missing=UsageState.is_missing,
    )


def usage_table() -> rx.Component:
    heads = (
        t.administration.search,
        t.administration.provider,
        t.administration.key,
        t.administration.calls,
        t.administration.tokens_in,
        t.administration.tokens_out,
        t.administration.cents,
    )
    return rx.el.table(
        rx.el.thead(
            rx.el.tr(*(rx.el.th(name, scope="col", class_name=theme.TABLE_HEAD) for name in heads))
        ),
        rx.el.tbody(rx.foreach(UsageState.rows, usage_row)),
        class_name=theme.TABLE,
    )


def usage_row(row: rx.Var[UsageRow]) -> rx.Component:
    return rx.el.tr(
        rx.el.th(
            # In one piece: a narrow window scrolls instead of breaking it at every few letters.
            rx.el.span(row.email, class_name=theme.NO_WRAP),
            scope="row",
            class_name=theme.TABLE_NAME,
        ),
        *(rx.el.td(text, class_name=theme.TABLE_CELL) for text in (row.provider, row.key)),
        *(
            rx.el.td(number, class_name=theme.TABLE_NUMBER)
            for number in (row.calls, row.tokens_in, row.tokens_out, row.cents)
        ),
    )


def audit_log_page() -> rx.Component:
    return administration_frame(
        rx.cond(
            AuditLogState.acts.length() > 0,
            rx.fragment(
                download_button(
                    t.administration.export_log,
                    action=routes.ADMIN_AUDIT_EXPORT,
                    class_name=theme.BUTTON_PLAIN,
                ),
                rx.el.ul(rx.foreach(AuditLogState.acts, act_row), class_name=theme.LIST),
                list_pages(AuditLogState.paging),
            ),
            empty(t.administration.no_act, t.administration.no_act_text),
        ),
        current=routes.ADMIN_AUDIT_LOG,
        title=t.administration.audit_log,
        lead=t.administration.audit_lead,
        is_loaded=AuditLogState.is_loaded,
        is_missing=AuditLogState.is_missing,
    )


def act_row(act: rx.Var[AuditView]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.p(
                act.act,
                rx.cond(act.whom != "", t.app.separator + act.whom, ""),
                class_name=theme.FACT_STRONG,
            ),
            rx.el.p(
                moment(act.at),
                t.app.separator,
                sentence_with(t.administration.by, who=act.who),
                rx.cond(act.detail != "", t.app.separator + act.detail, ""),
                class_name=theme.MUTED,
            ),
            class_name=theme.LIST_TEXT,
        ),
        class_name=theme.LIST_ROW,
    )
