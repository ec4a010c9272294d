"""Attempts at one posting side by side: what changed, and whether it could be chance."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.attempts import score_path
from ai_interviewer.components.faces import empty, loading, notice, page_heading
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import connected_fields, field, submit_button
from ai_interviewer.components.highlights import marked_text
from ai_interviewer.components.posting_changes import posting_changes
from ai_interviewer.components.sentences import of_ten, sentence_with
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

_COMPARISON = CompareState.comparison
_PICKS = ("first", "second", "third", "fourth")


def compare_page() -> rx.Component:
    return signed_in_frame(
        page_heading(t.compare.heading, t.compare.lead),
        rx.cond(
            CompareState.is_loaded, rx.cond(_has_attempts(), comparison(), no_attempts()), loading()
        ),
        current=routes.PROGRESS,
    )


def _has_attempts() -> rx.Var[bool]:
    return _COMPARISON.attempts.length() > 0


def no_attempts() -> rx.Component:
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
            _COMPARISON.chosen.length() > 1,
            rx.el.div(scales(), changed_posting(), questions(), class_name=theme.STACK),
            single_attempt(),
        ),
        class_name=theme.STACK,
    )


def overview() -> rx.Component:
    """The posting, all scores, the conclusion, and the choice of attempts."""
    return rx.el.section(
        rx.el.div(
            rx.el.h2(_COMPARISON.role_title, class_name=theme.HEADING),
            rx.cond(
                _COMPARISON.company != "", rx.el.p(_COMPARISON.company, class_name=theme.MUTED)
            ),
            class_name=theme.STACK_TIGHT,
        ),
        rx.cond(
            _COMPARISON.compared != "",
            rx.el.p(_COMPARISON.compared, id=RESULT, tab_index=-1, class_name=theme.MUTED),
        ),
        rx.cond(
            _COMPARISON.lead != "",
            rx.el.div(
                rx.el.p(_COMPARISON.lead, class_name=theme.RESULT),
                rx.el.p(_COMPARISON.verdict, class_name=theme.LEAD),
                role="status",
                class_name=theme.STACK_TIGHT,
            ),
        ),
        rx.cond(
            _COMPARISON.not_comparable != "",
            rx.el.p(_COMPARISON.not_comparable, role="status", class_name=theme.NOTICE),
        ),
        score_path(
            _COMPARISON.trajectory, is_cut=_COMPARISON.is_path_cut, marked=CompareState.picks
        ),
        rx.cond(_COMPARISON.attempts.length() > 2, attempt_picker()),
        other_postings(),
        class_name=theme.CARD,
    )


def attempt_picker() -> rx.Component:
    """Which attempts are compared: two to four."""
    return rx.el.details(
        rx.el.summary(t.compare.choose, class_name=theme.SUMMARY),
        rx.el.form(
            connected_fields(
                rx.el.p(t.compare.choose_hint, class_name=theme.HINT),
                rx.el.div(
                    *(
                        attempt_field(name, position)
                        for position, name in enumerate(t.compare.picks)
                    ),
                    class_name=theme.GRID_FIELDS,
                ),
                form_error(CompareState.alert),
                rx.el.div(submit_button(t.compare.apply), class_name=theme.ROW),
            ),
            on_submit=CompareState.choose,
            class_name=theme.DETAILS_BODY,
        ),
        key=CompareState.edition,
        class_name=theme.DETAILS,
    )


def attempt_field(name: str, position: int) -> rx.Component:
    """One attempt to compare. The third and the fourth are optional."""
    id = _PICKS[position]
    return field(
        rx.el.select(
            rx.el.option(t.compare.nobody, value="") if position > 1 else rx.fragment(),
            rx.foreach(_COMPARISON.attempts, attempt_option),
            id=id,
            name=id,
            default_value=CompareState.picks[position],
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


def single_attempt() -> rx.Component:
    newest = f"/interview/{_COMPARISON.attempts[0].id}"
    return empty(
        t.compare.only_one,
        rx.cond(_COMPARISON.is_posting_deleted, t.compare.only_one_left, t.compare.only_one_text),
        rx.el.a(t.compare.to_attempt, href=newest, class_name=theme.BUTTON_PLAIN),
    )


def changed_posting() -> rx.Component:
    return posting_changes(_COMPARISON.posting_changes, title=t.compare.posting_changed)


def questions() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.compare.questions, class_name=theme.HEADING),
        rx.cond(
            _COMPARISON.questions.length() > 0,
            rx.el.div(
                rx.foreach(
                    _COMPARISON.questions, lambda question: question_card(question, theme.GRID_TWO)
                ),
                class_name=theme.STACK,
            ),
            rx.el.p(t.compare.none_shared, class_name=theme.MUTED),
        ),
        rx.cond(_COMPARISON.single.length() > 0, single_questions()),
        class_name=theme.STACK,
    )


def single_questions() -> rx.Component:
    return rx.el.details(
        rx.el.summary(
            t.compare.single.format(count=_COMPARISON.single.length()), class_name=theme.SUMMARY
        ),
        rx.el.div(
            rx.foreach(_COMPARISON.single, lambda question: question_card(question, theme.STACK)),
            class_name=theme.DETAILS_BODY,
        ),
        class_name=theme.DETAILS,
    )


def question_card(question: rx.Var[ComparedQuestion], layout: str) -> rx.Component:
    return rx.el.article(
        rx.el.div(
            rx.el.span(question.type_label, class_name=theme.TAG),
            rx.cond(
                question.difference != "",
                rx.el.span(question.difference, class_name=theme.TAG),
            ),
            class_name=theme.ROW,
        ),
        rx.el.h3(question.text, lang=question.lang, class_name=theme.QUESTION_TEXT_SMALL),
        rx.el.div(rx.foreach(question.answers, answer_column), class_name=layout),
        class_name=theme.CARD,
    )


def answer_column(answer: rx.Var[ComparedAnswer]) -> rx.Component:
    return rx.el.section(
        rx.el.div(
            rx.el.h4(t.app.attempt.format(number=answer.attempt), class_name=theme.SUBHEADING),
            rx.cond(answer.overall != "", of_ten(answer.overall, class_name=theme.OVERALL_SMALL)),
            class_name=theme.SCORE_HEAD,
        ),
        rx.cond(
            answer.has_answer,
            rx.el.details(
                rx.el.summary(t.compare.answer, class_name=theme.SUMMARY_PLAIN),
                rx.el.div(
                    marked_text(answer.segments, lang=answer.lang),
                    score_list(answer.scores),
                    class_name=theme.STACK_MID,
                ),
                class_name=theme.FOLD_UNLESS_WIDE,
            ),
            rx.el.p(t.compare.not_asked, class_name=theme.MUTED),
        ),
        class_name=theme.STACK_MID,
    )


def score_list(scores: rx.Var[list[ComparedScore]]) -> rx.Component:
    return rx.el.dl(rx.foreach(scores, score_row), class_name=theme.STACK_TIGHT)


def score_row(score: rx.Var[ComparedScore]) -> rx.Component:
    """A dimension's points, and their difference from the first answer's."""
    return rx.el.div(
        rx.el.dt(score.name, class_name=theme.MUTED),
        rx.el.dd(
            rx.cond(
                score.difference != "",
                t.compare.points.format(points=score.points, difference=score.difference),
                score.points,
            ),
            class_name=theme.FACT_STRONG,
        ),
        class_name=theme.SCORE_HEAD,
    )
