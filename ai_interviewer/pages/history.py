"""Every interview, newest first, with the filters in the address."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import empty, loading, notice, page_heading
from ai_interviewer.components.forms import (
    connected_fields,
    field,
    select,
    submit_button,
    text_input,
)
from ai_interviewer.components.interview_list import interview_list
from ai_interviewer.components.pager import pager
from ai_interviewer.domain import search
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.state.history import RESULTS, HistoryState
from ai_interviewer.texts import t


def history_page() -> rx.Component:
    page = HistoryState.page
    return signed_in_frame(
        page_heading(t.history.heading, t.history.lead),
        rx.cond(
            HistoryState.is_loaded,
            rx.cond(
                page.has_any,
                rx.fragment(
                    filter_form(),
                    notice(HistoryState.notice),
                    result_count(),
                    rx.cond(page.total > 0, result_list(), no_match()),
                ),
                no_interviews(),
            ),
            loading(),
        ),
        current=routes.HISTORY,
    )


def filter_form() -> rx.Component:
    """Uncontrolled inputs, so that typing never waits. A new address remounts them."""
    return rx.el.form(
        connected_fields(
            rx.el.div(
                words_field(),
                posting_field(),
                rx.el.div(status_field(), class_name=theme.FILTER_STATUS),
                day_field("from", t.history.first_day, HistoryState.first_day),
                day_field("to", t.history.last_day, HistoryState.last_day),
                class_name=theme.FILTERS,
            ),
            rx.el.div(
                submit_button(t.history.apply),
                rx.cond(HistoryState.page.is_filtered, clear_button()),
                class_name=theme.ROW,
            ),
        ),
        key=HistoryState.address,
        on_submit=HistoryState.apply,
        role="search",
        aria_label=t.history.filters,
        class_name=theme.CARD_TIGHT,
    )


def words_field() -> rx.Component:
    return rx.el.div(
        field(
            text_input(
                id="q",
                name="q",
                hint=t.history.words_hint,
                type="search",
                default_value=HistoryState.words,
                max_length=search.CHARACTERS,
            ),
            label=t.history.words,
            id="q",
            hint=t.history.words_hint,
        ),
        class_name=theme.FILTER_WIDE,
    )


def posting_field() -> rx.Component:
    return rx.el.div(
        field(
            rx.el.select(
                rx.el.option(t.history.any_posting, value=""),
                rx.foreach(
                    HistoryState.page.postings,
                    lambda posting: rx.el.option(posting.label, value=posting.id),
                ),
                id="job",
                name="job",
                default_value=HistoryState.job,
                class_name=theme.INPUT,
            ),
            label=t.history.posting,
            id="job",
        ),
        class_name=theme.FILTER_WIDE,
    )


def status_field() -> rx.Component:
    return field(
        select(
            [
                ("", t.history.any_status),
                ("completed", t.history.completed),
                ("in-progress", t.history.in_progress),
            ],
            id="status",
            name="status",
            default_value=HistoryState.status,
        ),
        label=t.history.status,
        id="status",
    )


def day_field(name: str, label: str, value: rx.Var[str]) -> rx.Component:
    return rx.el.div(
        field(
            text_input(id=name, name=name, type="date", default_value=value), label=label, id=name
        ),
        class_name=theme.FILTER_DAY,
    )


def clear_button() -> rx.Component:
    return rx.el.button(
        t.history.clear, type="button", on_click=HistoryState.clear, class_name=theme.BUTTON_PLAIN
    )


def result_count() -> rx.Component:
    """How many interviews match. It is always in the page, so that changes are announced."""
    return rx.el.p(
        HistoryState.results, id=RESULTS, role="status", tab_index=-1, class_name=theme.MUTED
    )


def result_list() -> rx.Component:
    return rx.el.div(
        interview_list(HistoryState.page.rows),
        pager(
            HistoryState.links,
            current=HistoryState.page.number,
            newer=HistoryState.newer,
            older=HistoryState.older,
        ),
        class_name=theme.STACK,
    )


def no_match() -> rx.Component:
    return empty(t.history.no_match, HistoryState.no_match, clear_button())


def no_interviews() -> rx.Component:
    return empty(
        t.history.empty,
        t.history.empty_text,
        rx.el.a(t.dashboard.to_jobs, href=routes.JOBS, class_name=theme.BUTTON_PLAIN),
    )
