"""What changed on each scale: points, the difference, and what can be said of it."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.scrolling import scrolling
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.enums import Verdict
from ai_interviewer.state.compare import CompareState
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import NOT_ALIKE, ChangeView
from ai_interviewer.views.questions import DimensionMean

_SHOWN = CompareState.comparison


def scales() -> rx.Component:
    """Every scale: points, the difference, and what can be said of it."""
    return rx.el.section(
        rx.el.h2(t.compare.scales, class_name=theme.HEADING),
        rx.cond(
            _SHOWN.changes.length() > 0,
            rx.el.div(
                rx.cond(
                    _SHOWN.chosen.length() > 2,
                    rx.el.p(t.compare.first_to_last, class_name=theme.MUTED),
                ),
                listed(t.compare.improved, _SHOWN.improved),
                listed(t.compare.declined, _SHOWN.declined),
                scrolling(changes_table(), name=t.compare.scales, is_hinted=True),
                rx.el.p(
                    sentence_with(
                        t.compare.explained,
                        rule=rx.el.a(
                            t.scores.differences_heading,
                            href=routes.WHEN_A_DIFFERENCE_COUNTS,
                            class_name=theme.LINK,
                        ),
                    ),
                    class_name=theme.MUTED,
                ),
                class_name=theme.STACK_MID,
            ),
            means_table(),
        ),
        class_name=theme.CARD,
    )


def listed(label: str, names: rx.Var[list[str]]) -> rx.Component:
    return rx.cond(
        names.length() > 0,
        rx.el.p(rx.el.strong(label), " ", names.join(t.app.comma), class_name=theme.TEXT),
    )


def changes_table() -> rx.Component:
    return rx.el.table(
        rx.el.thead(
            rx.el.tr(
                head(t.compare.scale),
                head(t.compare.verdict),
                head(t.compare.difference),
                rx.foreach(
                    _SHOWN.chosen,
                    lambda attempt: head(t.app.attempt.format(number=attempt.number)),
                ),
                head(t.compare.sure_range),
            )
        ),
        rx.el.tbody(rx.foreach(_SHOWN.changes, change_row)),
        class_name=theme.TABLE,
    )


def head(name: str | rx.Var[str]) -> rx.Component:
    return rx.el.th(name, scope="col", class_name=theme.TABLE_HEAD)


def change_row(change: rx.Var[ChangeView]) -> rx.Component:
    return rx.el.tr(
        rx.el.th(change.name, scope="row", class_name=theme.TABLE_SCALE),
        rx.el.td(verdict(change), class_name=theme.TABLE_VERDICT),
        rx.el.td(
            rx.el.span(change.difference, class_name=theme.NO_WRAP),
            rx.cond(
                change.percent != "",
                rx.fragment(" ", rx.el.span(f"({change.percent})", class_name=theme.NO_WRAP)),
            ),
            class_name=theme.TABLE_NUMBERS,
        ),
        rx.foreach(change.points, points_cell),
        rx.el.td(change.interval, class_name=theme.TABLE_NUMBER),
    )


def points_cell(points: rx.Var[str]) -> rx.Component:
    return rx.el.td(
        rx.cond(
            points == NOT_ALIKE,
            rx.el.span(NOT_ALIKE, title=t.compare.cut, role="img", aria_label=t.compare.cut),
            points,
        ),
        class_name=theme.TABLE_NUMBER,
    )


def verdict(change: rx.Var[ChangeView]) -> rx.Component:
    """In words with a sign, so that no colour has to be told apart."""
    return rx.match(
        change.verdict,
        (Verdict.IMPROVED.value, said("▲", change, theme.VERDICT_IMPROVED)),
        (Verdict.DECLINED.value, said("▼", change, theme.VERDICT_DECLINED)),
        said("≈", change, theme.VERDICT_UNCLEAR),
    )


def said(sign: str, change: rx.Var[ChangeView], class_name: str) -> rx.Component:
    return rx.el.span(
        rx.el.span(sign, aria_hidden="true"), " ", change.verdict_label, class_name=class_name
    )


def means_table() -> rx.Component:
    """Where no difference may be computed: each attempt's own means."""
    return rx.el.div(
        rx.foreach(
            _SHOWN.chosen,
            lambda attempt: rx.el.section(
                rx.el.h3(
                    t.app.attempt.format(number=attempt.number),
                    t.app.separator,
                    attempt.interviewer,
                    class_name=theme.SUBHEADING,
                ),
                points_list(attempt.means),
                class_name=theme.STACK_TIGHT,
            ),
        ),
        class_name=theme.GRID_TWO,
    )


def points_list(scores: rx.Var[list[DimensionMean]]) -> rx.Component:
    return rx.el.dl(
        rx.foreach(
            scores,
            lambda mean: rx.el.div(
                rx.el.dt(mean.name, class_name=theme.MUTED),
                rx.el.dd(mean.points, class_name=theme.FACT_STRONG),
                class_name=theme.SCORE_HEAD,
            ),
        ),
        class_name=theme.STACK_TIGHT,
    )
