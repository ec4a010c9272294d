"""The top of a completed interview: the means, the summary, and work that is still going on."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import alert, failure
from ai_interviewer.components.moments import moment
from ai_interviewer.components.sentences import of_ten, sentence_with
from ai_interviewer.pages.interview.attempts import attempt_label, attempt_scores
from ai_interviewer.pages.interview.retake_dialog import retake_button
from ai_interviewer.state.dashboard.practice import PracticeState
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t
from ai_interviewer.views.questions import DimensionMean, PracticeView


def summary() -> rx.Component:
    interview = InterviewState.interview
    return rx.el.section(
        rx.el.div(
            rx.el.h1(interview.role_title, class_name=theme.TITLE),
            rx.el.p(
                rx.cond(interview.company != "", interview.company + t.app.separator, ""),
                attempt_label(),
                t.app.separator,
                moment(interview.created),
                t.app.separator,
                interview.interviewer,
                rx.cond(interview.model != "", t.app.separator + interview.model, ""),
                class_name=theme.MUTED,
            ),
            class_name=theme.STACK_TIGHT,
        ),
        rx.cond(interview.overall != "", outcome(), rx.el.p(t.completed.no_score)),
        rx.el.div(rx.foreach(interview.means, mean_row), class_name=theme.MEANS),
        what_next(),
        rx.cond(interview.passed != "", rx.el.p(interview.passed, class_name=theme.MUTED)),
        work_status(),
        failure_alert(),
        alert(PracticeState.alert),
        buttons(),
        rx.el.div(attempt_scores(), closing_words()),
        usage_line(),
        id="summary",
        tab_index=-1,
        aria_label=t.completed.summary,
        class_name=theme.CARD,
    )


def outcome() -> rx.Component:
    """The overall score, and what became of it since the last comparable attempt."""
    chain = InterviewState.interview.chain
    return rx.el.div(
        overall(),
        rx.el.p(
            rx.el.span(chain.result, class_name=theme.STRONG),
            rx.cond(
                chain.path.length() > 1,
                rx.fragment(
                    " ",
                    rx.el.a(chain.compare_label, href=chain.compare_path, class_name=theme.LINK),
                ),
            ),
            class_name=theme.TEXT,
        ),
        class_name=theme.STACK_TIGHT,
    )


def what_next() -> rx.Component:
    """One sentence on the strength of the answers, and one on what to do next."""
    finish = InterviewState.interview.finish
    return rx.cond(
        finish.strength != "",
        rx.el.div(
            rx.el.p(finish.strength, class_name=theme.TEXT),
            rx.el.p(
                rx.cond(
                    finish.next_number > 0,
                    rx.el.a(
                        finish.next_step,
                        href=f"#{routes.QUESTION_ANCHOR}{finish.next_number}",
                        # The browser's own link, which opens the question.
                        custom_attrs={"reloadDocument": True},
                        class_name=theme.LINK,
                    ),
                    finish.next_step,
                ),
                " ",
                rx.el.span(finish.to_fix, lang=InterviewState.interview.language),
                class_name=theme.TEXT,
            ),
            class_name=theme.STACK_TIGHT,
        ),
    )


def buttons() -> rx.Component:
    """What to do with a completed interview. Without its posting there can be no retake."""
    interview = InterviewState.interview
    return rx.el.div(
        rx.cond(interview.is_posting_deleted, rx.fragment(), retake_button()),
        rx.cond(interview.finish.weak_card != "", practise_button()),
        rx.el.a(
            t.completed.report_open,
            href=f"/interview/{interview.id}/report",
            class_name=theme.BUTTON_PLAIN,
        ),
        rx.cond(
            interview.is_posting_deleted,
            rx.el.p(t.retake.no_posting, class_name=theme.MUTED),
        ),
        class_name=theme.ROW,
    )


def practise_button() -> rx.Component:
    """Begins with the weakest question. Each practice then offers the next one."""
    return rx.el.button(
        t.completed.practise_weak,
        type="button",
        on_click=PracticeState.begin(InterviewState.interview.finish.weak_card),
        disabled=~rx.State.is_hydrated,
        class_name=theme.BUTTON_PLAIN,
    )


def overall() -> rx.Component:
    interview = InterviewState.interview
    shown = rx.el.span(interview.overall, class_name=theme.OVERALL)
    counts = {"answered": interview.answered_count, "all": interview.question_count}
    return rx.el.p(
        rx.cond(
            interview.is_in_words,
            sentence_with(
                t.completed.overall_in_words, words_class=theme.MUTED, word=shown, **counts
            ),
            sentence_with(t.completed.overall, words_class=theme.MUTED, points=shown, **counts),
        ),
        class_name=theme.ROW_BASELINE,
    )


def mean_row(row: rx.Var[DimensionMean]) -> rx.Component:
    return rx.el.div(
        rx.el.span(
            rx.cond(
                row.answers != "",
                t.completed.assessed.format(dimension=row.name, answers=row.answers),
                row.name,
            ),
            class_name=theme.SUBHEADING,
        ),
        of_ten(row.points, class_name=theme.SCORE_POINTS),
        rx.el.div(
            rx.el.div(style={"width": f"{row.share}%"}, class_name=theme.MEAN_FILL),
            class_name=theme.MEAN_BAR,
            aria_hidden="true",
        ),
        class_name=theme.MEAN_ROW,
    )


def closing_words() -> rx.Component:
    """The interviewer's closing words, and what to practise first."""
    summary = InterviewState.interview.summary
    return rx.cond(
        summary.text != "",
        rx.el.details(
            rx.el.summary(t.completed.in_words, class_name=theme.SUMMARY_PLAIN),
            rx.el.div(
                rx.el.p(summary.text, class_name=theme.PRE),
                rx.cond(summary.by_rule != "", rx.el.p(summary.by_rule, class_name=theme.MUTED)),
                rx.cond(
                    summary.practise.length() > 0,
                    rx.el.div(
                        rx.el.h2(t.completed.practise, class_name=theme.SUBHEADING),
                        rx.el.ol(
                            rx.foreach(summary.practise, practice_point),
                            class_name=theme.NUMBERED,
                        ),
                        class_name=theme.STACK_TIGHT,
                    ),
                ),
                lang=InterviewState.interview.language,
                class_name=theme.FOLD_BODY,
            ),
            class_name=theme.DETAILS_PLAIN,
        ),
    )


def practice_point(point: rx.Var[PracticeView]) -> rx.Component:
    return rx.el.li(
        rx.el.p(rx.el.strong(point.topic), class_name=theme.TEXT),
        rx.el.p(point.why, class_name=theme.TEXT),
        rx.el.p(
            rx.el.span(t.feedback.exercise, class_name=theme.STRONG),
            " ",
            point.exercise,
            class_name=theme.TEXT,
        ),
        rx.cond(
            point.questions.length() > 0,
            rx.el.p(
                t.completed.from_questions.format(questions=point.questions.join(t.app.comma)),
                class_name=theme.MUTED,
            ),
        ),
    )


def work_status() -> rx.Component:
    """Analyses may still be running after Finish. The page follows them."""
    return rx.el.p(
        rx.cond(
            InterviewState.ticker.status != "",
            t.completed.pending,
            rx.cond(InterviewState.is_summarising, t.completed.summarising, ""),
        ),
        role="status",
        class_name=theme.STATUS_BELOW,
    )


def failure_alert() -> rx.Component:
    return failure(InterviewState.failure, InterviewState.try_again)


def usage_line() -> rx.Component:
    usage = InterviewState.interview.usage
    return rx.cond(
        usage.tokens != "",
        rx.el.p(
            sentence_with(
                t.completed.usage,
                usage=rx.fragment(
                    usage.tokens, rx.cond(usage.cost != "", t.app.separator + usage.cost, "")
                ),
            ),
            class_name=theme.MUTED,
        ),
    )
