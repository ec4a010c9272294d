"""The buttons "Next question" and "Finish interview", and the dialog that asks before finishing."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.dialogs import modal
from ai_interviewer.components.interview.room import by_key
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.room.tries import TryState
from ai_interviewer.texts import t
from ai_interviewer.theme import room

_SCREEN = InterviewState.screen
_IS_SETTLED = _SCREEN.is_answered | _SCREEN.is_skipped
_IS_DONE = _SCREEN.is_last & _IS_SETTLED
_CAN_TRY = (
    _SCREEN.current.has_feedback
    & ~_SCREEN.is_trying
    & (~_SCREEN.has_try | _SCREEN.latest_try[0].question.has_feedback)
)


def actions() -> rx.Component:
    return rx.el.div(
        # It is there before the feedback, so that the next button stays where it is.
        rx.cond(
            _SCREEN.is_answered & ~InterviewState.interview.is_feedback_at_end,
            rx.el.button(
                t.feedback.try_again,
                type="button",
                disabled=~_CAN_TRY,
                on_click=TryState.begin,
                custom_attrs=by_key("r"),
                class_name=theme.BUTTON_PLAIN,
            ),
        ),
        rx.cond(
            _SCREEN.can_go_on,
            rx.el.button(
                t.interview.next,
                type="button",
                on_click=InterviewState.go_on,
                custom_attrs=by_key("n"),
                class_name=theme.BUTTON,
            ),
        ),
        rx.cond(_IS_DONE, _finish(theme.BUTTON)),
        # With a new key, the buttons settle again after an answer was submitted.
        key=rx.cond(_IS_SETTLED, "answered", "open"),
        class_name=rx.cond(
            _IS_SETTLED,
            rx.cond(_SCREEN.is_trying, room.BAR_WHILE_TRYING, f"{room.BAR} {theme.SETTLING}"),
            theme.HIDDEN,
        ),
    )


def finish_button() -> rx.Component:
    """For the bar of the room. After the last answer it stands where "Next question" did."""
    return rx.cond(InterviewState.is_loaded & ~_IS_DONE, _finish(room.FINISH))


def _finish(class_name: str) -> rx.Component:
    return rx.el.button(
        rx.cond(InterviewState.interview.is_practice, t.practice.finish, t.interview.finish),
        type="button",
        on_click=InterviewState.ask_to_finish,
        class_name=class_name,
    )


def finish_dialog() -> rx.Component:
    return rx.cond(
        InterviewState.is_asking_to_finish,
        modal(
            rx.el.p(
                rx.cond(_SCREEN.has_answers, t.interview.finish_text, t.interview.finish_discard),
                class_name=theme.TEXT,
            ),
            rx.el.div(
                # The first is focused when the dialog opens.
                rx.el.button(
                    t.interview.finish_no,
                    type="button",
                    on_click=InterviewState.keep_going,
                    class_name=theme.BUTTON_PLAIN,
                ),
                rx.el.button(
                    t.interview.finish_yes,
                    type="button",
                    on_click=InterviewState.finish,
                    class_name=theme.BUTTON_DANGER,
                ),
                class_name=theme.ROW,
            ),
            id="finish",
            title=t.interview.finish_heading,
            on_close=InterviewState.keep_going,
        ),
    )
