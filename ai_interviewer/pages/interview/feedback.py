"""The submitted answer, and the feedback on it or on its latest try."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import alert, failure
from ai_interviewer.components.interview.digest import digest, fold, marked_answer
from ai_interviewer.components.interview.feedback import answer_text, feedback_body, more_feedback
from ai_interviewer.components.interview.questions import relevance_rating
from ai_interviewer.components.offline.kept_text import forget_kept
from ai_interviewer.pages.interview.key_points import corrections
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.room.more_feedback import MoreFeedbackState
from ai_interviewer.state.room.tries import TryState
from ai_interviewer.state.sign_in import TabState
from ai_interviewer.texts import t
from ai_interviewer.theme import room
from ai_interviewer.views.questions import PastAnswer, QuestionView

_SCREEN = InterviewState.screen
_TRY = _SCREEN.latest_try[0]
_SHOWN = rx.cond(_SCREEN.has_try, _TRY.question, _SCREEN.current).to(QuestionView)


def submitted_answer() -> rx.Component:
    """The answer with its marks: folded on a small screen, beside the feedback on a wide one."""
    return rx.el.section(
        rx.el.h2(t.interview.your_answer, class_name=room.ANSWER_TITLE),
        rx.el.details(
            rx.el.summary(t.interview.your_answer, class_name=theme.SUMMARY_PLAIN),
            marked_answer(_SHOWN),
            key=_SHOWN.id,
            open=InterviewState.interview.is_feedback_at_end,
            class_name=room.ANSWER_FOLD,
        ),
        forget_kept(owner=TabState.owner, name=_SHOWN.id, answer=_SHOWN.answer),
        id="answered",
        tab_index=-1,
        class_name=theme.STACK_TIGHT,
    )


def feedback() -> rx.Component:
    """The feedback as it arrives, or where it will come."""
    return rx.fragment(
        failure(TryState.failure, TryState.try_again),
        alert(TryState.alert),
        rx.cond(
            InterviewState.interview.is_feedback_at_end,
            rx.el.p(t.interview.at_end_note, class_name=theme.NOTICE),
            feedback_region(),
        ),
        rx.cond(_SCREEN.is_trying | _SCREEN.has_try, try_status()),
    )


def after_feedback() -> rx.Component:
    """What to say of the question, and what comes next."""
    return rx.fragment(
        relevance_rating(_SCREEN.current, InterviewState.rate_question),
        rx.cond(
            _SCREEN.is_last,
            rx.el.p(
                rx.cond(
                    InterviewState.interview.is_practice,
                    t.practice.last_note,
                    t.interview.last_note,
                ),
                class_name=theme.MUTED,
            ),
        ),
    )


def try_status() -> rx.Component:
    """What the AI is doing about a try. Its end is announced."""
    status = TryState.ticker.status
    return rx.el.p(
        status,
        rx.el.span(
            rx.cond(
                (status == "") & _SCREEN.has_try & _SHOWN.has_feedback,
                rx.cond(
                    _SHOWN.digest.points != "",
                    t.interview.feedback_scored.format(
                        points=_SHOWN.digest.points, standing=_SHOWN.digest.standing
                    ),
                    t.interview.feedback_received,
                ),
                "",
            ),
            class_name=theme.SR_ONLY,
        ),
        role="status",
        class_name=theme.MUTED,
    )


def feedback_region() -> rx.Component:
    is_complete = _SHOWN.has_feedback & ~(_SCREEN.is_analysing & ~_SCREEN.has_try)
    is_awaited = _SCREEN.is_analysing | _SCREEN.has_try
    return rx.el.section(
        rx.el.h2(t.interview.feedback, class_name=theme.SR_ONLY),
        rx.cond(
            _SHOWN.has_feedback,
            digest(
                rx.cond(_SCREEN.has_try, changes()),
                question=_SHOWN,
                corrections=corrections(),
                objection_alert=InterviewState.objection_alert,
                on_objection=InterviewState.disagree,
            ),
            words_so_far(),
        ),
        rx.cond(
            ~_SCREEN.has_try,
            more_feedback(
                _SHOWN.feedback,
                MoreFeedbackState.ask(_SHOWN.id),
                is_busy=_SCREEN.is_analysing,
            ),
        ),
        rx.cond(_SCREEN.past.length() > 0, past_answers()),
        aria_label=t.interview.feedback,
        custom_attrs={"aria-busy": rx.cond(is_complete, "false", "true")},
        class_name=rx.cond(
            _SHOWN.has_feedback,
            room.DIGEST,
            rx.cond(is_awaited, room.DIGEST_AWAITED, theme.SR_ONLY),
        ),
    )


def words_so_far() -> rx.Component:
    """The feedback as it is written."""
    words = rx.cond(
        _SCREEN.has_try, TryState.ticker.feedback_text, InterviewState.ticker.feedback_text
    )
    return rx.cond(
        words != "",
        rx.el.p(words, class_name=theme.PRE),
        rx.cond(
            _SCREEN.is_analysing | _SCREEN.has_try,
            rx.el.div(
                rx.el.div(class_name=theme.SKELETON),
                rx.el.div(class_name=theme.SKELETON),
                aria_hidden="true",
                class_name=theme.SKELETON_BLOCK,
            ),
        ),
    )


def changes() -> rx.Component:
    """What the latest try has over the first answer."""
    return rx.el.div(
        rx.el.p(
            rx.el.strong(t.feedback.try_number.format(number=_TRY.number)),
            t.app.separator,
            t.feedback.since_first,
            class_name=theme.MUTED,
        ),
        rx.el.ul(rx.foreach(_TRY.changes, rx.el.li), class_name=theme.COMPACT),
        class_name=room.CHANGES,
    )


def past_answers() -> rx.Component:
    """The first answer and the tries between, folded."""
    return rx.el.div(
        rx.el.h3(t.feedback.past_answers, class_name=theme.SR_ONLY),
        rx.foreach(_SCREEN.past, past_answer),
        class_name=room.FOLDS,
    )


def past_answer(past: rx.Var[PastAnswer]) -> rx.Component:
    question = past.question
    return fold(
        rx.fragment(
            past.label,
            rx.cond(question.digest.points != "", t.app.separator + question.digest.points, ""),
        ),
        answer_text(question),
        rx.cond(question.has_feedback, feedback_body(question, corrections())),
    )
