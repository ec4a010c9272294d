"""The report of a completed interview, to print or to save as a PDF."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import empty, loading
from ai_interviewer.components.focus.pieces import page_title
from ai_interviewer.components.report.paper import print_tools, report_paper, report_title
from ai_interviewer.pages.frame import paper_frame
from ai_interviewer.pages.report.share import share_part
from ai_interviewer.state.completed.report import ReportState
from ai_interviewer.texts import t


def report_page() -> rx.Component:
    return paper_frame(
        rx.cond(
            ReportState.is_loaded,
            rx.cond(ReportState.is_missing, missing(), rx.fragment(tools(), share_part(), paper())),
            loading(lines=6),
        ),
        page_title(report_title(ReportState.report, t.completed.report_title)),
    )


def paper() -> rx.Component:
    return report_paper(ReportState.report)


def tools() -> rx.Component:
    return print_tools(
        rx.el.a(
            t.completed.report_back,
            href=f"/interview/{ReportState.report.id}",
            class_name=theme.BUTTON_PLAIN,
        )
    )


def missing() -> rx.Component:
    return rx.fragment(
        rx.el.h1(t.completed.report_page, class_name=theme.TITLE),
        empty(
            t.completed.report_missing,
            t.completed.report_missing_text,
            rx.el.a(t.interview.to_history, href=routes.HISTORY, class_name=theme.BUTTON_PLAIN),
        ),
    )
