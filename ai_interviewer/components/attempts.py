"""The overall scores of all attempts, in order."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.sentences import of_ten
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import Stop


def score_path(
    stops: rx.Var[list[Stop]], *, is_cut: rx.Var[bool], marked: rx.Var[list[str]]
) -> rx.Component:
    """ "5.5 → 6.2 → 6.8", each a link. "∦" separates scores that aren't comparable.

    `marked` holds the ids of the attempts that the page is about.
    """
    return rx.cond(
        stops.length() > 1,
        rx.el.div(
            rx.el.ol(
                rx.foreach(stops, lambda attempt: stop(attempt, marked.contains(attempt.id))),
                aria_label=t.compare.path,
                class_name=theme.PATH,
            ),
            rx.cond(is_cut, rx.el.p(t.compare.cut, class_name=theme.MUTED)),
            class_name=theme.STACK_TIGHT,
        ),
    )


def stop(attempt: rx.Var[Stop], is_marked: rx.Var[bool]) -> rx.Component:
    return rx.el.li(
        rx.cond(
            attempt.is_first,
            rx.fragment(),
            rx.cond(
                attempt.is_joined,
                rx.el.span("→", aria_hidden="true", class_name=theme.MUTED),
                rx.el.span("∦", title=t.compare.cut, role="img", class_name=theme.MUTED),
            ),
        ),
        rx.el.a(
            of_ten(attempt.overall, class_name=theme.OVERALL_SMALL),
            rx.el.span(t.app.attempt.format(number=attempt.number), class_name=theme.PATH_LABEL),
            href=f"/interview/{attempt.id}",
            class_name=rx.cond(is_marked, theme.PATH_STOP_MARKED, theme.PATH_STOP),
            custom_attrs={"aria-current": rx.cond(is_marked, "true", "false")},
        ),
        class_name=theme.PATH_ITEM,
    )
