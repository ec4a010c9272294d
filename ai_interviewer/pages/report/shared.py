"""A report that somebody shared: to read and to print, without links and without an account."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import alert, empty, loading
from ai_interviewer.components.focus.pieces import page_title
from ai_interviewer.components.report.paper import print_tools, report_paper, report_title
from ai_interviewer.pages.frame import paper_frame
from ai_interviewer.state.completed.shared_report import SharedReportState
from ai_interviewer.texts import t
from ai_interviewer.theme import paper


def shared_report_page() -> rx.Component:
    return paper_frame(
        rx.cond(
            SharedReportState.is_loaded,
            rx.cond(
                SharedReportState.report,
                rx.fragment(note(), print_tools(), report_paper(SharedReportState.report)),
                closed(),
            ),
            loading(lines=6),
        ),
        page_title(report_title(SharedReportState.report, t.completed.shared_title)),
    )


def note() -> rx.Component:
    """Whose report this is: it speaks to the candidate."""
    return rx.el.p(
        t.completed.shared_note.format(day=SharedReportState.report.until),
        class_name=paper.SHARED_NOTE,
    )


def closed() -> rx.Component:
    return rx.fragment(
        rx.el.h1(t.completed.shared_page, class_name=theme.TITLE),
        alert(SharedReportState.alert),
        rx.cond(
            SharedReportState.is_missing,
            empty(t.completed.shared_missing, t.completed.shared_missing_text),
        ),
    )
