"""The frames of pages, bound to their states."""

import reflex as rx

from ai_interviewer.components.shell import app_frame, bare_frame, public_frame
from ai_interviewer.pages.kept import kept_owner
from ai_interviewer.state.shell import ShellState
from ai_interviewer.state.sign_in import TabState

IS_SIGNED_IN = TabState.owner != ""


def signed_in_frame(
    *content: rx.Component,
    current: str,
    is_narrow: bool = False,
    bare_bar: rx.Component | None = None,
    is_bare: rx.Var[bool] | bool = False,
    is_loading: rx.Var[bool] | bool = False,
) -> rx.Component:
    """`content` in its frame. `current` is the path of the navigation entry."""
    return app_frame(
        *content,
        kept_owner(),
        current=current,
        problem=ShellState.problem,
        on_dismiss=ShellState.dismiss,
        remember_time_zone=ShellState.remember_time_zone,
        is_narrow=is_narrow,
        bare_bar=bare_bar,
        is_bare=is_bare,
        is_loading=is_loading,
    )


def paper_frame(*content: rx.Component) -> rx.Component:
    """`content` as on paper: no navigation, black on white in either theme."""
    return bare_frame(*content, problem=ShellState.problem, on_dismiss=ShellState.dismiss)


def open_frame(*content: rx.Component, is_narrow: bool = False) -> rx.Component:
    """`content` in the frame of a page for anybody."""
    return public_frame(*content, kept_owner(), is_signed_in=IS_SIGNED_IN, is_narrow=is_narrow)
