"""A list of interviews."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.highlights import marked_segment
from ai_interviewer.components.moments import moment
from ai_interviewer.components.sentences import of_ten
from ai_interviewer.texts import t
from ai_interviewer.views.questions import InterviewSummary


def interview_list(interviews: rx.Var[list[InterviewSummary]]) -> rx.Component:
    return rx.el.ul(rx.foreach(interviews, interview_row), class_name=theme.LIST)


def interview_row(interview: rx.Var[InterviewSummary]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.a(
                interview.role_title,
                rx.cond(interview.company != "", t.app.separator + interview.company, ""),
                href=interview.path,
                class_name=theme.ROW_LINK,
            ),
            rx.el.p(
                moment(interview.created),
                t.app.separator,
                rx.cond(
                    interview.attempt_number > 0,
                    rx.fragment(
                        t.app.attempt.format(number=interview.attempt_number), t.app.separator
                    ),
                ),
                rx.cond(
                    interview.retake_of > 0,
                    rx.fragment(t.retake.of.format(number=interview.retake_of), t.app.separator),
                ),
                interview.interviewer,
                class_name=theme.MUTED,
            ),
            excerpt(interview),
            class_name=theme.LIST_ENTRY,
        ),
        rx.el.div(
            rx.cond(
                interview.is_practice,
                rx.el.span(t.history.practice, class_name=theme.TAG),
            ),
            rx.cond(
                interview.is_completed,
                rx.fragment(),
                rx.el.span(t.history.in_progress, class_name=theme.TAG_ACCENT),
            ),
            rx.el.span(
                t.history.answered.format(
                    answered=interview.answered, all=interview.question_count
                ),
                class_name=theme.MUTED,
            ),
            rx.cond(
                interview.overall != "",
                of_ten(interview.overall, class_name=theme.OVERALL_SMALL),
            ),
            class_name=theme.ROW,
        ),
        class_name=theme.LIST_ROW,
    )


def excerpt(interview: rx.Var[InterviewSummary]) -> rx.Component:
    """The passage that matches a search, with the words marked."""
    return rx.cond(
        interview.excerpt.length() > 0,
        rx.el.p(
            rx.el.span(interview.excerpt_from, class_name=theme.STRONG),
            " ",
            rx.el.span(rx.foreach(interview.excerpt, marked_segment), lang=interview.excerpt_lang),
            class_name=theme.EXCERPT,
        ),
    )
