"""Practice: what is due, on the dashboard, and what a finished practice came to."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import alert
from ai_interviewer.components.interview_list import moment
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.pages.interview.summary import failed, still_running
from ai_interviewer.state.dashboard.practice import FORGOTTEN, HEADING, PracticeState
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t
from ai_interviewer.views.practice import PracticeCardView

_QUEUE = PracticeState.queue
_OUTCOME = InterviewState.interview.outcome


def due_for_practice() -> rx.Component:
    return rx.cond(
        PracticeState.is_loaded,
        rx.el.section(
            rx.el.h2(t.practice.heading, id=HEADING, tab_index=-1, class_name=theme.HEADING),
            alert(PracticeState.alert),
            forgotten(),
            rx.cond(_QUEUE.due.length() > 0, queue(), nothing_due()),
            class_name=theme.CARD,
            custom_attrs={"aria-labelledby": HEADING},
        ),
    )


def forgotten() -> rx.Component:
    """What was just taken out of the practice, and the way back."""
    return rx.cond(
        PracticeState.forgotten != "",
        rx.el.div(
            rx.el.p(
                sentence_with(
                    t.practice.forgotten,
                    question=rx.el.span(PracticeState.forgotten, lang=PracticeState.forgotten_lang),
                ),
                class_name=theme.FACT,
            ),
            rx.el.button(
                t.practice.undo,
                type="button",
                on_click=PracticeState.undo,
                class_name=theme.BUTTON_PLAIN,
            ),
            id=FORGOTTEN,
            tab_index=-1,
            role="status",
            class_name=theme.NOTICE_ROW,
        ),
    )


def queue() -> rx.Component:
    return rx.el.div(
        rx.el.p(t.practice.lead, class_name=theme.MUTED),
        rx.el.ul(rx.foreach(_QUEUE.due, card), class_name=theme.LIST),
        rx.cond(_QUEUE.more > 0, rx.el.p(_QUEUE.more_label)),
        class_name=theme.STACK_TIGHT,
    )


def nothing_due() -> rx.Component:
    return rx.el.p(
        rx.cond(_QUEUE.is_empty, t.practice.none, _QUEUE.nothing_due), class_name=theme.TEXT
    )


def card(item: rx.Var[PracticeCardView]) -> rx.Component:
    return rx.el.li(
        rx.el.p(
            item.question, id="practice-" + item.id, lang=item.lang, class_name=theme.PRACTICE_TEXT
        ),
        rx.el.p(
            item.reason,
            t.app.separator,
            sentence_with(
                t.practice.from_interview,
                interview=rx.el.a(
                    item.interview, href=f"/interview/{item.session_id}", class_name=theme.LINK
                ),
            ),
            class_name=theme.MUTED,
        ),
        rx.el.div(
            rx.el.button(
                t.practice.begin,
                type="button",
                on_click=PracticeState.begin(item.id),
                class_name=theme.BUTTON,
                custom_attrs={"aria-describedby": "practice-" + item.id},
            ),
            rx.el.button(
                t.practice.forget,
                type="button",
                on_click=PracticeState.forget(item.id),
                class_name=theme.BUTTON_QUIET,
                custom_attrs={"aria-describedby": "practice-" + item.id},
            ),
            class_name=theme.ROW,
        ),
        class_name=theme.PRACTICE_ROW,
    )


def practice_summary() -> rx.Component:
    """The points of this time beside those of the time before, and what comes next."""
    interview = InterviewState.interview
    return rx.el.section(
        rx.el.div(
            rx.el.h1(t.practice.title, class_name=theme.TITLE),
            rx.el.p(
                interview.role_title,
                rx.cond(interview.company != "", t.app.separator + interview.company, ""),
                t.app.separator,
                moment(interview.created.iso, interview.created.label),
                t.app.separator,
                interview.interviewer,
                rx.cond(interview.model != "", t.app.separator + interview.model, ""),
                class_name=theme.MUTED,
            ),
            class_name=theme.STACK_TIGHT,
        ),
        rx.cond(_OUTCOME.after != "", comparison(), rx.el.p(t.completed.no_score)),
        rx.cond(
            _OUTCOME.again != "",
            rx.el.p(_OUTCOME.again, class_name=theme.TEXT),
            rx.el.p(t.practice.settled, class_name=theme.TEXT),
        ),
        still_running(),
        failed(),
        alert(PracticeState.alert),
        following(),
        id="summary",
        tab_index=-1,
        aria_label=t.completed.summary,
        class_name=theme.CARD,
    )


def comparison() -> rx.Component:
    return rx.el.div(
        rx.el.dl(
            rx.cond(
                _OUTCOME.before != "",
                rx.fragment(
                    points(t.practice.before, _OUTCOME.before),
                    points(
                        t.practice.after,
                        _OUTCOME.after,
                        rx.el.span(
                            rx.cond(_OUTCOME.is_comparable, "→ ", "∦ "),
                            aria_hidden="true",
                            class_name=theme.PRACTICE_ARROW,
                        ),
                    ),
                ),
                points(t.practice.after, _OUTCOME.after),
            ),
            class_name=theme.PRACTICE_POINTS,
        ),
        rx.cond(
            (_OUTCOME.before != "") & ~_OUTCOME.is_comparable,
            rx.el.p(t.practice.not_comparable, class_name=theme.MUTED),
        ),
        class_name=theme.STACK_TIGHT,
    )


def points(label: str, value: rx.Var[str], before: rx.Component | None = None) -> rx.Component:
    return rx.el.div(
        rx.el.dt(label, class_name=theme.MUTED),
        rx.el.dd(before or rx.fragment(), value, class_name=theme.OVERALL),
        class_name=theme.STACK_TIGHT,
    )


def following() -> rx.Component:
    """The next question that is due, or the way back."""
    return rx.cond(
        _OUTCOME.next_id != "",
        rx.el.div(
            rx.el.h2(t.practice.next_heading, class_name=theme.SUBHEADING),
            rx.el.p(_OUTCOME.next_question, class_name=theme.TEXT),
            rx.el.div(
                rx.el.button(
                    t.practice.begin_next,
                    type="button",
                    on_click=PracticeState.begin(_OUTCOME.next_id),
                    class_name=theme.BUTTON,
                ),
            ),
            class_name=theme.STACK_TIGHT,
        ),
        rx.el.div(
            rx.el.a(t.practice.to_dashboard, href=routes.DASHBOARD, class_name=theme.BUTTON_PLAIN)
        ),
    )
