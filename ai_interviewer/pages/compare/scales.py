"""What changed on each scale: the points, their difference, and the verdict."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.scrolling import scroll_region
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.enums import Verdict
from ai_interviewer.state.compare import CompareState
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import NOT_ALIKE, ChangeView
from ai_interviewer.views.questions import DimensionMean

_COMPARISON = CompareState.comparison


def scales() -> rx.Component:
    """A row for each scale; only the means if the attempts aren't comparable."""
    return rx.el.section(
        rx.el.h2(t.compare.scales, class_name=theme.HEADING),
        rx.cond(
            _COMPARISON.changes.length() > 0,
            rx.el.div(
                rx.cond(
                    _COMPARISON.chosen.length() > 2,
                    rx.el.p(t.compare.first_to_last, class_name=theme.MUTED),
                ),
                scale_names(t.compare.improved, _COMPARISON.improved),
                scale_names(t.compare.declined, _COMPARISON.declined),
                scroll_region(changes_table(), name=t.compare.scales, is_hinted=True),
                rx.cond(_COMPARISON.is_in_words, rx.fragment(), how_sure()),
                class_name=theme.STACK_MID,
            ),
            means_table(),
        ),
        class_name=theme.CARD,
    )


def how_sure() -> rx.Component:
    """The interval of each difference, and when a difference counts."""
    return rx.el.details(
        rx.el.summary(t.compare.how_sure, class_name=theme.SUMMARY),
        rx.el.div(
            rx.el.p(_COMPARISON.conclusion, class_name=theme.TEXT),
            rx.el.dl(rx.foreach(_COMPARISON.changes, interval_row), class_name=theme.STACK_TIGHT),
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
            class_name=theme.DETAILS_BODY,
        ),
        class_name=theme.DETAILS,
    )


def interval_row(change: rx.Var[ChangeView]) -> rx.Component:
    return rx.cond(
        change.interval != "",
        rx.el.div(
            rx.el.dt(change.name, class_name=theme.MUTED),
            rx.el.dd(
                t.app.fact.format(name=t.compare.sure_range, value=change.interval),
                class_name=theme.FACT,
            ),
            class_name=theme.SCORE_HEAD,
        ),
    )


def scale_names(label: str, names: rx.Var[list[str]]) -> rx.Component:
    return rx.cond(
        names.length() > 0,
        rx.el.p(rx.el.strong(label), " ", names.join(t.app.comma), class_name=theme.TEXT),
    )


def changes_table() -> rx.Component:
    return rx.el.table(
        rx.el.thead(
            rx.el.tr(
                column_head(t.compare.scale),
                column_head(t.compare.verdict),
                rx.cond(_COMPARISON.is_in_words, rx.fragment(), column_head(t.compare.difference)),
                rx.foreach(
                    _COMPARISON.chosen,
                    lambda attempt: column_head(t.app.attempt.format(number=attempt.number)),
                ),
            )
        ),
        rx.el.tbody(rx.foreach(_COMPARISON.changes, change_row)),
        class_name=theme.TABLE,
    )


def column_head(name: str | rx.Var[str]) -> rx.Component:
    return rx.el.th(name, scope="col", class_name=theme.TABLE_HEAD)


def change_row(change: rx.Var[ChangeView]) -> rx.Component:
    return rx.el.tr(
        rx.el.th(change.name, scope="row", class_name=theme.TABLE_SCALE),
        rx.el.td(verdict(change), class_name=theme.TABLE_VERDICT),
        rx.cond(_COMPARISON.is_in_words, rx.fragment(), difference_cell(change)),
        rx.foreach(change.points, points_cell),
    )


def difference_cell(change: rx.Var[ChangeView]) -> rx.Component:
    return rx.el.td(
        rx.el.span(change.difference, class_name=theme.NO_WRAP),
        rx.cond(
            change.percent != "",
            rx.fragment(" ", rx.el.span(f"({change.percent})", class_name=theme.NO_WRAP)),
        ),
        class_name=theme.TABLE_NUMBERS,
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
    """The verdict as a word with a sign, so that nobody depends on its colour."""
    return rx.match(
        change.verdict,
        (Verdict.IMPROVED.value, verdict_text("▲", change, theme.VERDICT_IMPROVED)),
        (Verdict.DECLINED.value, verdict_text("▼", change, theme.VERDICT_DECLINED)),
        verdict_text("≈", change, theme.VERDICT_UNCLEAR),
    )


def verdict_text(sign: str, change: rx.Var[ChangeView], class_name: str) -> rx.Component:
    return rx.el.span(
        rx.el.span(sign, aria_hidden="true"), " ", change.verdict_label, class_name=class_name
    )


def means_table() -> rx.Component:
    """Each attempt's means, for attempts that aren't comparable."""
    return rx.el.div(
        rx.foreach(
            _COMPARISON.chosen,
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
