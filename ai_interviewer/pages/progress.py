"""The results of all interviews, as numbers and figures."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import empty, loading, page_heading
from ai_interviewer.components.figures.figure import figure, heat_map
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import connected_fields, field, submit_button
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.state.progress import ProgressState
from ai_interviewer.texts import t
from ai_interviewer.views.progress import Choice
from ai_interviewer.views.questions import DimensionMean

_TOTALS = ProgressState.totals
FEWEST_FOR_CHARTS = 3


def progress_page() -> rx.Component:
    return signed_in_frame(
        page_heading(t.progress.heading, t.progress.lead),
        rx.cond(ProgressState.is_loaded, content(), loading()),
        current=routes.PROGRESS,
    )


def content() -> rx.Component:
    return rx.cond(
        (ProgressState.choices.length() > 0) | (_TOTALS.sessions > 0),
        rx.el.div(
            filter_form(),
            rx.cond(_TOTALS.sessions > 0, results(), no_results()),
            class_name=theme.STACK,
        ),
        rx.cond(
            ProgressState.is_missing,
            no_results(),
            empty(
                t.progress.empty,
                t.progress.empty_text,
                rx.el.a(t.dashboard.to_jobs, href=routes.JOBS, class_name=theme.BUTTON_PLAIN),
            ),
        ),
    )


def no_results() -> rx.Component:
    return empty(
        t.progress.nothing,
        t.progress.nothing_text,
        rx.el.a(t.progress.show_all, href=routes.PROGRESS, class_name=theme.BUTTON_PLAIN),
    )


def filter_form() -> rx.Component:
    return rx.el.form(
        connected_fields(
            rx.el.div(
                rx.el.div(posting_field(), class_name=theme.FILTER_HALF),
                day_field("since", t.progress.since, ProgressState.since),
                day_field("until", t.progress.until, ProgressState.until),
                rx.el.div(submit_button(t.progress.apply), class_name=theme.FILTER_BUTTON),
                class_name=theme.FILTERS_IN_A_ROW,
            ),
            form_error(ProgressState.alert),
        ),
        on_submit=ProgressState.choose,
        key=ProgressState.edition,
        class_name=theme.STACK_MID,
    )


def posting_field() -> rx.Component:
    return field(
        rx.el.select(
            rx.el.option(t.progress.all_postings, value=""),
            rx.foreach(ProgressState.choices, posting_option),
            id="job",
            name="job",
            default_value=ProgressState.job,
            class_name=theme.INPUT,
        ),
        label=t.progress.posting,
        id="job",
    )


def posting_option(choice: rx.Var[Choice]) -> rx.Component:
    return rx.el.option(choice.title, value=choice.id)


def day_field(name: str, label: str, value: rx.Var[str]) -> rx.Component:
    control = rx.el.input(
        id=name, name=name, type="date", default_value=value, class_name=theme.INPUT
    )
    return rx.el.div(field(control, label=label, id=name), class_name=theme.FILTER_DATE)


def results() -> rx.Component:
    return rx.el.div(
        totals(),
        rx.cond(_TOTALS.sessions >= FEWEST_FOR_CHARTS, charts(), so_far()),
        class_name=theme.STACK,
    )


def so_far() -> rx.Component:
    """What one or two interviews say, in sentences: charts would show single dots."""
    state = ProgressState
    return rx.fragment(
        rx.el.section(
            rx.el.h2(t.progress.so_far, class_name=theme.HEADING),
            rx.el.ul(
                *(
                    rx.el.li(rx.el.strong(f"{name}: "), table.summary)
                    for name, table in (
                        (t.progress.retakes, state.retakes_table),
                        (t.progress.by_type, state.by_type_table),
                        (t.progress.distribution, state.distribution_table),
                    )
                ),
                class_name=theme.BULLETS,
            ),
            compare_link(),
            rx.el.p(t.progress.charts_later, class_name=theme.MUTED),
            class_name=theme.CARD,
        ),
        heat_map(state.heat),
    )


def charts() -> rx.Component:
    state = ProgressState
    return rx.fragment(
        figure(t.progress.over_time, state.over_time, state.over_time_table, id="over-time"),
        figure(
            t.progress.retakes, state.retakes, state.retakes_table, compare_link(), id="retakes"
        ),
        heat_map(state.heat),
        rx.el.div(
            figure(t.progress.by_type, state.by_type, state.by_type_table, id="by-type"),
            figure(
                t.progress.distribution, state.distribution, state.distribution_table, id="spread"
            ),
            class_name=theme.GRID_TWO,
        ),
        figure(t.progress.by_posting, state.by_posting, state.by_posting_table, id="by-posting"),
    )


def compare_link() -> rx.Component:
    return rx.cond(
        ProgressState.compare_path != "",
        rx.el.p(rx.el.a(t.compare.heading, href=ProgressState.compare_path, class_name=theme.LINK)),
    )


def totals() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.progress.numbers, class_name=theme.HEADING),
        rx.el.dl(
            number(t.progress.sessions, _TOTALS.sessions.to_string()),
            number(t.progress.answers, _TOTALS.answers.to_string()),
            number(t.progress.practice, _TOTALS.practice),
            rx.cond(_TOTALS.overall != "", number(t.progress.overall, _TOTALS.overall)),
            rx.foreach(_TOTALS.means, mean),
            class_name=theme.GRID_FOUR,
        ),
        rx.el.p(rx.el.strong(t.progress.trend), " ", _TOTALS.trend, class_name=theme.TEXT),
        rx.cond(_TOTALS.basis != "", rx.el.p(_TOTALS.basis, class_name=theme.MUTED)),
        class_name=theme.CARD,
    )


def number(name: str | rx.Var[str], value: rx.Var[str]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(name, class_name=theme.MUTED),
        rx.el.dd(value, class_name=theme.OVERALL_SMALL),
        class_name=theme.LIST_TEXT,
    )


def mean(row: rx.Var[DimensionMean]) -> rx.Component:
    return number(row.name, row.points)
