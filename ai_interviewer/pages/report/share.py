"""Sharing a report: how long, with what, and the link."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import connected_fields, field, select, submit_button
from ai_interviewer.components.report.copying import copy_button
from ai_interviewer.domain.limits import SHARE_DAYS
from ai_interviewer.state.completed.report import ReportState
from ai_interviewer.texts import t
from ai_interviewer.theme import paper

_LINK = "share-link"


def share_part() -> rx.Component:
    """Folded, and never printed."""
    return rx.cond(
        ReportState.may_share,
        rx.el.details(
            rx.el.summary(t.completed.share, class_name=theme.SUMMARY),
            rx.el.div(
                rx.el.p(t.completed.share_lead, class_name=theme.TEXT),
                form(),
                form_error(ReportState.share_alert),
                link(),
                class_name=theme.DETAILS_BODY,
            ),
            class_name=paper.SHARE,
        ),
    )


def form() -> rx.Component:
    days = [(str(days), t.completed.share_day.format(count=days)) for days in SHARE_DAYS]
    return rx.el.form(
        connected_fields(
            field(
                select(days, id="days", name="days", default_value=days[1][0]),
                label=t.completed.share_days,
                id="days",
            ),
            choice("shows_email", t.completed.share_email),
            choice("shows_resume", t.completed.share_resume),
            rx.el.div(submit_button(t.completed.share_create)),
        ),
        on_submit=ReportState.share,
        class_name=theme.STACK_MID,
    )


def choice(name: str, label: str) -> rx.Component:
    return rx.el.label(
        rx.el.input(type="checkbox", name=name, class_name=theme.CHECKBOX),
        label,
        class_name=paper.REPORT_CHOICE,
    )


def link() -> rx.Component:
    return rx.cond(
        ReportState.share_link != "",
        rx.el.div(
            rx.el.label(t.completed.share_link, html_for=_LINK, class_name=theme.LABEL),
            rx.el.input(
                id=_LINK,
                value=ReportState.share_link,
                read_only=True,
                class_name=theme.INPUT,
            ),
            rx.el.p(t.completed.share_once, class_name=theme.HINT),
            rx.el.div(copy_button(t.completed.share_copy, box=_LINK)),
            class_name=theme.STACK_TIGHT,
        ),
    )
