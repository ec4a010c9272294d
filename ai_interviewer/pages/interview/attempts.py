"""Where an interview stands among the attempts at its posting."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.attempts import score_path
from ai_interviewer.components.posting_changes import posting_changes
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t

_CHAIN = InterviewState.interview.chain


def attempt_label() -> rx.Component:
    """ "Attempt 3 · retake of attempt 2 · same questions", the earlier one a link."""
    return rx.fragment(
        t.app.attempt.format(number=InterviewState.interview.attempt_number),
        rx.cond(
            _CHAIN.of_number > 0,
            rx.fragment(
                t.app.separator,
                rx.el.a(
                    t.retake.of.format(number=_CHAIN.of_number),
                    href=f"/interview/{_CHAIN.of_id}",
                    class_name=theme.LINK,
                ),
                t.app.separator,
                rx.cond(_CHAIN.has_same_questions, t.retake.same_questions, t.retake.new_questions),
            ),
        ),
    )


def attempt_scores() -> rx.Component:
    """The overall scores of all attempts at this posting, folded, if there are two or more."""
    return rx.cond(
        _CHAIN.path.length() > 1,
        rx.el.details(
            rx.el.summary(t.retake.path, class_name=theme.SUMMARY_PLAIN),
            rx.el.div(
                score_path(
                    _CHAIN.path,
                    is_cut=_CHAIN.is_path_cut,
                    marked=rx.Var.create([InterviewState.interview.id]),
                ),
                class_name=theme.FOLD_BODY,
            ),
            class_name=theme.DETAILS_PLAIN,
        ),
    )


def changed_posting() -> rx.Component:
    return posting_changes(_CHAIN.posting_changes, title=t.retake.posting_changed)
