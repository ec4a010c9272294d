"""A figure, what it says in a sentence, and its numbers. The only module that draws with Plotly."""

from typing import Any

import plotly.graph_objects as go
import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.figures.when_seen import when_seen
from ai_interviewer.components.scrolling import scroll_region
from ai_interviewer.texts import t
from ai_interviewer.views.progress import Cell, HeatMap, RequirementRow, TableView

_ATTEMPTS_IN_SIGHT = 3
"""So many columns fit beside the names on a small screen."""
_CONFIG = {"displayModeBar": False, "displaylogo": False, "responsive": True, "scrollZoom": False}


def figure(
    title: str,
    plot: rx.Var[dict[str, Any]],
    table: rx.Var[TableView],
    *more: rx.Component,
    id: str,
) -> rx.Component:
    """`more` comes below the figure's note."""
    return rx.el.figure(
        rx.el.h2(title, class_name=theme.HEADING),
        rx.el.p(table.summary, id=f"{id}-summary", class_name=theme.TEXT),
        rx.cond(
            table.rows.length() > 0,
            rx.el.div(
                rx.el.div(
                    when_seen(drawing(plot), height=plot["layout"].to(dict[str, int])["height"]),
                    role="img",
                    aria_label=title,
                    custom_attrs={"aria-describedby": f"{id}-summary"},
                ),
                rx.cond(table.note != "", rx.el.p(table.note, class_name=theme.MUTED)),
                *more,
                number_table(table, title),
                class_name=theme.STACK_TIGHT,
            ),
        ),
        class_name=theme.FIGURE,
    )


def drawing(plot: rx.Var[dict[str, Any]]) -> rx.Component:
    """Plotly weighs more than the rest of the page; a browser fetches it for the first drawing."""
    return rx.plotly.basic(
        data=plot.to(go.Figure),
        template=go.layout.Template(),
        config=_CONFIG,
        style={"width": "100%"},
    )


def number_table(table: rx.Var[TableView], title: str) -> rx.Component:
    return rx.el.details(
        rx.el.summary(t.progress.table, class_name=theme.SUMMARY_PLAIN),
        scroll_region(
            rx.el.table(
                rx.el.thead(rx.el.tr(rx.foreach(table.head, column_head))),
                rx.el.tbody(rx.foreach(table.rows, table_row)),
                class_name=theme.TABLE,
            ),
            name=title,
        ),
        class_name=theme.DETAILS_PLAIN,
    )


def column_head(name: rx.Var[str]) -> rx.Component:
    return rx.el.th(name, scope="col", class_name=theme.TABLE_HEAD)


def table_row(cells: rx.Var[list[str]]) -> rx.Component:
    return rx.el.tr(rx.foreach(cells, lambda cell: rx.el.td(cell, class_name=theme.TABLE_NUMBER)))


def heat_map(heat: rx.Var[HeatMap]) -> rx.Component:
    """A table with coloured cells. It needs no second table, as it shows the numbers itself."""
    return rx.el.figure(
        rx.el.h2(t.progress.requirements, class_name=theme.HEADING),
        rx.cond(
            heat.rows.length() > 0,
            rx.el.div(
                rx.el.p(heat.summary, id="requirements-summary", class_name=theme.TEXT),
                scroll_region(
                    heat_table(heat),
                    name=t.progress.requirements,
                    is_hinted=heat.attempts.length() > _ATTEMPTS_IN_SIGHT,
                ),
                rx.el.p(heat.legend, class_name=theme.MUTED),
                class_name=theme.STACK_TIGHT,
            ),
            rx.el.p(t.progress.requirements_hint, class_name=theme.MUTED),
        ),
        class_name=theme.FIGURE,
    )


def heat_table(heat: rx.Var[HeatMap]) -> rx.Component:
    return rx.el.table(
        rx.el.thead(
            rx.el.tr(
                rx.el.th(t.progress.requirement, scope="col", class_name=theme.HEAT_HEAD),
                rx.foreach(
                    heat.attempts,
                    lambda number: rx.el.th(
                        rx.el.span(number, aria_hidden="true"),
                        rx.el.span(t.app.attempt.format(number=number), class_name=theme.SR_ONLY),
                        scope="col",
                        class_name=theme.HEAT_ATTEMPT,
                    ),
                ),
            )
        ),
        rx.el.tbody(rx.foreach(heat.rows, heat_row)),
        class_name=theme.TABLE,
        custom_attrs={"aria-describedby": "requirements-summary"},
    )


def heat_row(row: rx.Var[RequirementRow]) -> rx.Component:
    return rx.el.tr(
        rx.el.th(row.phrase, scope="row", class_name=theme.HEAT_NAME),
        rx.foreach(row.cells, heat_cell),
    )


def heat_cell(cell: rx.Var[Cell]) -> rx.Component:
    return rx.el.td(
        rx.el.span(cell.shown, aria_hidden="true"),
        rx.el.span(cell.label, class_name=theme.SR_ONLY),
        title=cell.label,
        class_name=rx.match(
            cell.level,
            *((level, colours) for level, colours in enumerate(theme.HEAT_LEVELS)),
            theme.HEAT_NONE,
        ),
    )
