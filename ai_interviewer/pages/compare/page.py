"""Attempts at one posting side by side: what changed, and whether it is more than chance."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.attempts import path
from ai_interviewer.components.faces import alert, empty, loading, notice, page_heading
from ai_interviewer.components.forms import connected_fields, field, submit_button
from ai_interviewer.components.highlights import marked_text
from ai_interviewer.components.posting_changes import posting_changes
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.pages.compare.scales import scales
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.state.compare import RESULT, CompareState
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import (
    AttemptView,
    ComparedAnswer,
    ComparedQuestion,
    ComparedScore,
    PostingChoice,
)

_SHOWN = CompareState.comparison
_PICKS = ("first", "second", "third", "fourth")


def compare_page() -> rx.Component:
    return signed_in_frame(
        page_heading(t.compare.heading, t.compare.lead),
        rx.cond(CompareState.is_loaded, rx.cond(_has_attempts(), comparison(), none()), loading()),
        current=routes.PROGRESS,
    )


def _has_attempts() -> rx.Var[bool]:
    return _SHOWN.attempts.length() > 0


def none() -> rx.Component:
    return rx.cond(
        CompareState.is_missing,
        empty(
            t.app.missing_heading,
            t.errors.not_found,
            rx.el.a(t.compare.to_history, href=routes.HISTORY, class_name=theme.BUTTON_PLAIN),
        ),
        empty(
            t.compare.empty,
            t.compare.empty_text,
            rx.el.a(t.dashboard.to_jobs, href=routes.JOBS, class_name=theme.BUTTON_PLAIN),
        ),
    )


def comparison() -> rx.Component:
    return rx.el.div(
        notice(CompareState.notice),
        overview(),
        rx.cond(
            _SHOWN.chosen.length() > 1,
            rx.el.div(scales(), posting(), questions(), class_name=theme.STACK),
            only_one(),
        ),
        class_name=theme.STACK,
    )


def overview() -> rx.Component:
    """The posting, the path of all scores, the conclusion, and which attempts are compared."""
    return rx.el.section(
        rx.el.div(
            rx.el.h2(_SHOWN.role_title, class_name=theme.HEADING),
            rx.cond(_SHOWN.company != "", rx.el.p(_SHOWN.company, class_name=theme.MUTED)),
            class_name=theme.STACK_TIGHT,
        ),
        path(_SHOWN.trajectory, is_cut=_SHOWN.is_path_cut, marked=CompareState.picked),
        rx.cond(
            _SHOWN.compared != "",
            rx.el.p(_SHOWN.compared, id=RESULT, tab_index=-1, class_name=theme.TEXT),
        ),
        rx.cond(
            _SHOWN.conclusion != "",
            rx.el.p(_SHOWN.conclusion, role="status", class_name=theme.LEAD),
        ),
        rx.cond(
            _SHOWN.not_comparable != "",
            rx.el.p(_SHOWN.not_comparable, role="status", class_name=theme.NOTICE),
        ),
        rx.cond(_SHOWN.attempts.length() > 2, choice()),
        other_postings(),
        class_name=theme.CARD,
    )


def choice() -> rx.Component:
    """Which attempts are compared: two to four."""
    return rx.el.details(
        rx.el.summary(t.compare.choose, class_name=theme.SUMMARY),
        rx.el.form(
            connected_fields(
                rx.el.p(t.compare.choose_hint, class_name=theme.HINT),
                rx.el.div(
                    *(pick(name, place) for place, name in enumerate(t.compare.picks)),
                    class_name=theme.GRID_FIELDS,
                ),
                alert(CompareState.alert),
                rx.el.div(submit_button(t.compare.apply), class_name=theme.ROW),
            ),
            on_submit=CompareState.choose,
            class_name=theme.DETAILS_BODY,
        ),
        key=CompareState.edition,
        class_name=theme.DETAILS,
    )


def pick(name: str, place: int) -> rx.Component:
    """One attempt to compare; the third and the fourth may stay open."""
    id = _PICKS[place]
    return field(
        rx.el.select(
            rx.el.option(t.compare.nobody, value="") if place > 1 else rx.fragment(),
            rx.foreach(_SHOWN.attempts, attempt_option),
            id=id,
            name=id,
            default_value=CompareState.picked[place],
            class_name=theme.INPUT,
        ),
        label=name,
        id=id,
    )


def attempt_option(attempt: rx.Var[AttemptView]) -> rx.Component:
    return rx.el.option(
        t.app.attempt.format(number=attempt.number),
        t.app.separator,
        attempt.created.label,
        rx.cond(attempt.overall != "", t.app.separator + attempt.overall, ""),
        value=attempt.id,
    )


def other_postings() -> rx.Component:
    return rx.cond(
        CompareState.postings.length() > 1,
        rx.el.details(
            rx.el.summary(t.compare.other_postings, class_name=theme.SUMMARY_PLAIN),
            rx.el.ul(rx.foreach(CompareState.postings, posting_link), class_name=theme.COMPACT),
            class_name=theme.DETAILS_PLAIN,
        ),
    )


def posting_link(choice: rx.Var[PostingChoice]) -> rx.Component:
    return rx.el.li(
        sentence_with(
            t.compare.other_posting,
            posting=rx.el.a(choice.title, href=choice.path, class_name=theme.LINK),
            attempts=choice.attempts,
        )
    )


def only_one() -> rx.Component:
    newest = f"/interview/{_SHOWN.attempts[0].id}"
    return empty(
        t.compare.only_one,
        rx.cond(_SHOWN.is_posting_deleted, t.compare.only_one_left, t.compare.only_one_text),
        rx.el.a(t.compare.to_attempt, href=newest, class_name=theme.BUTTON_PLAIN),
    )


def posting() -> rx.Component:
    return posting_changes(_SHOWN.posting_changes, title=t.compare.posting_changed)


def questions() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.compare.questions, class_name=theme.HEADING),
        rx.cond(
            _SHOWN.questions.length() > 0,
            rx.el.div(
                rx.foreach(_SHOWN.questions, lambda asked: question(asked, theme.GRID_TWO)),
                class_name=theme.STACK,
            ),
            rx.el.p(t.compare.none_shared, class_name=theme.MUTED),
        ),
        rx.cond(_SHOWN.single.length() > 0, single_questions()),
        class_name=theme.STACK,
    )


def single_questions() -> rx.Component:
    return rx.el.details(
        rx.el.summary(
            t.compare.single.format(count=_SHOWN.single.length()), class_name=theme.SUMMARY
        ),
        rx.el.div(
            rx.foreach(_SHOWN.single, lambda asked: question(asked, theme.STACK)),
            class_name=theme.DETAILS_BODY,
        ),
        class_name=theme.DETAILS,
    )


def question(asked: rx.Var[ComparedQuestion], layout: str) -> rx.Component:
    return rx.el.article(
        rx.el.div(
            rx.el.span(asked.type_label, class_name=theme.TAG),
            rx.cond(
                asked.difference != "",
                rx.el.span(asked.difference, class_name=theme.TAG),
            ),
            class_name=theme.ROW,
        ),
        rx.el.h3(asked.text, lang=asked.lang, class_name=theme.QUESTION_TEXT_SMALL),
        rx.el.div(rx.foreach(asked.answers, answer), class_name=layout),
        class_name=theme.CARD,
    )


def answer(given: rx.Var[ComparedAnswer]) -> rx.Component:
    return rx.el.section(
        rx.el.div(
            rx.el.h4(t.app.attempt.format(number=given.attempt), class_name=theme.SUBHEADING),
            rx.cond(given.overall != "", rx.el.span(given.overall, class_name=theme.OVERALL_SMALL)),
            class_name=theme.SCORE_HEAD,
        ),
        rx.cond(
            given.has_answer,
            rx.el.div(
                marked_text(given.segments, lang=given.lang),
                score_list(given.scores),
                class_name=theme.STACK_MID,
            ),
            rx.el.p(t.compare.not_asked, class_name=theme.MUTED),
        ),
        class_name=theme.STACK_MID,
    )


def score_list(scores: rx.Var[list[ComparedScore]]) -> rx.Component:
    return rx.el.dl(rx.foreach(scores, score), class_name=theme.STACK_TIGHT)


def score(found: rx.Var[ComparedScore]) -> rx.Component:
    """A dimension's points, and how far they are from those of the first answer."""
    return rx.el.div(
        rx.el.dt(found.name, class_name=theme.MUTED),
        rx.el.dd(
            rx.cond(
                found.difference != "",
                t.compare.points.format(points=found.points, difference=found.difference),
                found.points,
            ),
            class_name=theme.FACT_STRONG,
        ),
        class_name=theme.SCORE_HEAD,
    )
