"""How scores work: the rubric, as the interviewers use it."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import page_heading
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.enums import Dimension, QuestionType
from ai_interviewer.domain.rubric import ELEMENTS, RUBRIC, points
from ai_interviewer.pages.frame import open_frame
from ai_interviewer.texts import number, t
from ai_interviewer.views.scores import anchors_of, asked_of, elements_of


def scores_page() -> rx.Component:
    return open_frame(
        page_heading(t.scores.heading, t.scores.lead),
        rules(),
        *(dimension_section(row.dimension) for row in RUBRIC),
        elements(),
        differences(),
        is_narrow=True,
    )


def rules() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.scores.rules_heading, class_name=theme.HEADING),
        rx.el.ul(*(rx.el.li(rule) for rule in t.scores.rules), class_name=theme.BULLETS),
        class_name=theme.STACK_MID,
    )


def dimension_section(dimension: Dimension) -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.scores.dimensions[dimension.value], class_name=theme.HEADING),
        rx.el.p(asked_of(dimension), class_name=theme.TEXT),
        rx.el.table(
            rx.el.thead(
                rx.el.tr(
                    *(
                        rx.el.th(name, scope="col", class_name=theme.TABLE_HEAD)
                        for name in (t.scores.level, t.scores.points, t.scores.anchor)
                    )
                )
            ),
            rx.el.tbody(
                *(
                    anchor_row(level, text)
                    for level, text in reversed([*enumerate(anchors_of(dimension))])
                )
            ),
            class_name=theme.TABLE,
        ),
        class_name=theme.CARD,
    )


def elements() -> rx.Component:
    """What completeness means for each type of question."""
    return rx.el.section(
        rx.el.h2(t.scores.elements_heading, class_name=theme.HEADING),
        *(
            rx.el.div(
                rx.el.h3(t.interview.question_types[kind.value], class_name=theme.SUBHEADING),
                element_list(kind),
                class_name=theme.STACK_TIGHT,
            )
            for kind in ELEMENTS
        ),
        class_name=theme.CARD,
    )


def element_list(kind: QuestionType) -> rx.Component:
    return rx.el.ul(
        *(
            rx.el.li(sentence_with(t.scores.element, name=rx.el.strong(name), asks=asks))
            for name, asks in elements_of(kind)
        ),
        class_name=theme.COMPACT,
    )


def differences() -> rx.Component:
    """The rule that compares two attempts. Pages with verdicts link to it."""
    return rx.el.section(
        rx.el.h2(t.scores.differences_heading, class_name=theme.HEADING),
        rx.el.p(t.scores.differences_lead, class_name=theme.TEXT),
        rx.el.ul(
            *(
                rx.el.li(sentence_with(wording, verdict=rx.el.strong(t.compare.verdicts[verdict])))
                for verdict, wording in t.scores.when_verdicts.items()
            ),
            class_name=theme.COMPACT,
        ),
        rx.el.ul(*(rx.el.li(text) for text in t.scores.differences), class_name=theme.BULLETS),
        id=routes.DIFFERENCES,
        class_name=f"{theme.CARD} {theme.LINK_TARGET}",
    )


def anchor_row(level: int, text: str) -> rx.Component:
    return rx.el.tr(
        rx.el.td(number(level), class_name=theme.TABLE_CELL),
        rx.el.td(number(points(level)), class_name=theme.TABLE_CELL),
        rx.el.td(text, class_name=theme.TABLE_CELL),
    )
