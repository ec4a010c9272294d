"""A report on paper: black on white, bars with numbers, nothing to click."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.moments import moment
from ai_interviewer.components.sentences import of_ten, sentence_with
from ai_interviewer.texts import t
from ai_interviewer.theme import paper
from ai_interviewer.views.completed.report import ReportQuestion, ReportView
from ai_interviewer.views.questions import DimensionMean, PracticeView


def report_paper(report: rx.Var[ReportView]) -> rx.Component:
    """The report; its appendix of answers shows while the box `WITH_ANSWERS` is ticked."""
    return rx.el.article(
        head(report),
        outcome(report),
        part(
            t.completed.report_questions,
            rx.el.ol(rx.foreach(report.questions, question), class_name=paper.REPORT_QUESTIONS),
        ),
        rx.cond(report.practise.length() > 0, practise(report)),
        rx.cond(report.asked_about.length() > 0, coverage(report)),
        rx.cond(
            report.is_in_words,
            rx.fragment(),
            rx.el.p(t.completed.report_note, class_name=paper.REPORT_NOTE),
        ),
        answers(report),
        rx.cond(report.resume != "", resume(report)),
        class_name=paper.REPORT_PAPER,
    )


def report_title(report: rx.Var[ReportView], title: str) -> rx.Var[str]:
    """What the page is about; empty until it is known."""
    return rx.cond(report, title.format(role=report.role_title), "")


def head(report: rx.Var[ReportView]) -> rx.Component:
    # Not a `header`: those of pages are left out on paper.
    return rx.el.div(
        rx.el.p(t.completed.report_kicker, class_name=paper.REPORT_NOTE),
        rx.el.h1(report.role_title, class_name=paper.REPORT_TITLE),
        rx.el.p(
            rx.cond(report.company != "", rx.fragment(report.company, t.app.separator)),
            t.app.attempt.format(number=report.attempt_number),
            t.app.separator,
            moment(report.created),
            t.app.separator,
            report.interviewer,
            rx.cond(report.model != "", rx.fragment(t.app.separator, report.model)),
            rx.cond(report.email != "", rx.fragment(t.app.separator, report.email)),
            class_name=paper.REPORT_NOTE,
        ),
    )


def outcome(report: rx.Var[ReportView]) -> rx.Component:
    finish = report.finish
    shown = rx.el.span(report.overall, class_name=paper.REPORT_OVERALL)
    counts = {"answered": report.answered_count, "all": report.question_count}
    return rx.el.section(
        rx.el.div(
            rx.cond(
                report.overall != "",
                rx.el.p(
                    rx.cond(
                        report.is_in_words,
                        sentence_with(t.completed.overall_in_words, word=shown, **counts),
                        sentence_with(t.completed.overall, points=shown, **counts),
                    )
                ),
                rx.el.p(t.completed.no_score),
            ),
            rx.el.p(report.result, class_name=theme.STRONG),
            rx.cond(report.passed != "", rx.el.p(report.passed)),
            rx.el.p(finish.strength),
            rx.el.p(finish.next_step, " ", rx.el.span(finish.to_fix, lang=report.language)),
            class_name=paper.REPORT_LINES,
        ),
        rx.el.dl(
            rx.foreach(report.means, mean),
            aria_label=t.completed.report_means,
            class_name=paper.REPORT_MEANS,
        ),
        class_name=paper.REPORT_OUTCOME,
    )


def mean(row: rx.Var[DimensionMean]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(
            rx.cond(
                row.answers != "",
                t.completed.assessed.format(dimension=row.name, answers=row.answers),
                row.name,
            )
        ),
        rx.el.dd(bar(row.share), of_ten(row.points, class_name=paper.REPORT_POINTS)),
        class_name=paper.REPORT_MEAN,
    )


def bar(share: rx.Var[int]) -> rx.Component:
    """Drawn as a border: browsers leave backgrounds out when they print."""
    return rx.el.span(
        rx.el.span(style={"width": f"{share}%"}, class_name=paper.REPORT_BAR_FILL),
        aria_hidden="true",
        class_name=paper.REPORT_BAR,
    )


def question(row: rx.Var[ReportQuestion]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.h3(
                t.interview.question_number.format(number=row.number),
                t.app.separator,
                row.type_label,
                rx.cond(
                    row.heard != "",
                    rx.fragment(
                        t.app.separator, t.completed.report_key_points.format(heard=row.heard)
                    ),
                ),
                class_name=paper.REPORT_NAME,
            ),
            rx.cond(
                row.points != "",
                rx.el.span(
                    bar(row.share),
                    of_ten(row.points, class_name=paper.REPORT_POINTS),
                    class_name=paper.REPORT_SCORE,
                ),
                rx.el.span(rx.cond(row.is_skipped, t.completed.skipped, t.completed.no_level)),
            ),
            class_name=paper.REPORT_ROW,
        ),
        rx.el.p(row.text, class_name=paper.REPORT_QUESTION),
        labelled(t.completed.report_worked, row.worked),
        labelled(t.completed.report_fix, row.to_fix),
        rx.cond(row.hints_taken != "", rx.el.p(row.hints_taken)),
        lang=row.lang,
        class_name=paper.REPORT_ENTRY,
    )


def labelled(label: str, text: rx.Var[str]) -> rx.Component:
    return rx.cond(text != "", rx.el.p(rx.el.span(label, class_name=theme.STRONG), " ", text))


def practise(report: rx.Var[ReportView]) -> rx.Component:
    return part(
        t.completed.report_practise,
        rx.el.ol(
            rx.foreach(report.practise, practice_line),
            lang=report.language,
            class_name=paper.REPORT_LIST,
        ),
    )


def practice_line(point: rx.Var[PracticeView]) -> rx.Component:
    return rx.el.li(rx.el.span(point.topic, class_name=theme.STRONG), ". ", point.exercise)


def coverage(report: rx.Var[ReportView]) -> rx.Component:
    return part(
        t.completed.report_covered,
        rx.el.p(report.finish.covered),
        rx.el.ul(
            rx.foreach(report.asked_about, rx.el.li),
            lang=report.language,
            class_name=paper.REPORT_LIST,
        ),
    )


def answers(report: rx.Var[ReportView]) -> rx.Component:
    """The appendix, on pages of its own."""
    return rx.el.section(
        rx.el.h2(t.completed.report_answers, class_name=paper.REPORT_HEADING),
        rx.foreach(report.questions, answer),
        class_name=paper.REPORT_APPENDIX,
    )


def answer(row: rx.Var[ReportQuestion]) -> rx.Component:
    return rx.el.div(
        rx.el.h3(
            t.interview.question_number.format(number=row.number), class_name=paper.REPORT_NAME
        ),
        rx.el.p(row.text, class_name=paper.REPORT_QUESTION),
        rx.cond(
            row.answer != "",
            rx.el.p(row.answer, class_name=theme.PRE),
            rx.el.p(rx.cond(row.is_skipped, t.completed.you_skipped, t.completed.report_no_answer)),
        ),
        lang=row.lang,
        class_name=paper.REPORT_ANSWER,
    )


def resume(report: rx.Var[ReportView]) -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.interview.resume, class_name=paper.REPORT_HEADING),
        rx.el.p(report.resume, class_name=theme.PRE),
        class_name=paper.REPORT_RESUME,
    )


def part(title: str, *content: rx.Component) -> rx.Component:
    return rx.el.section(
        rx.el.h2(title, class_name=paper.REPORT_HEADING), *content, class_name=paper.REPORT_LINES
    )


def print_tools(*more: rx.Component) -> rx.Component:
    """What stands above the paper on a screen: printing, and whether the answers come along."""
    return rx.el.div(
        rx.el.button(
            t.completed.report_print,
            type="button",
            on_click=rx.call_function(rx.Var("(() => window.print())")),
            class_name=theme.BUTTON,
        ),
        rx.el.label(
            rx.el.input(type="checkbox", id=paper.WITH_ANSWERS, class_name=theme.CHECKBOX),
            t.completed.report_with_answers,
            class_name=paper.REPORT_CHOICE,
        ),
        *more,
        rx.el.p(t.completed.report_print_hint, class_name=theme.HINT),
        class_name=paper.REPORT_TOOLS,
    )
