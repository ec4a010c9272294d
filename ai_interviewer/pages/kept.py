"""What the browser keeps of a page's texts, bound to whose sign-in it is."""

import reflex as rx
from reflex.event import EventType

from ai_interviewer.components.offline import kept_form as forms
from ai_interviewer.components.offline import owner as owners
from ai_interviewer.state.sign_in import TabState


def kept_owner() -> rx.Component:
    return owners.kept_owner(TabState.owner)


def kept_form(
    box: str, *, name: str | rx.Var[str], edition: rx.Var[str], acknowledged: rx.Var
) -> rx.Component:
    return forms.kept_form(
        box, owner=TabState.owner, name=name, edition=edition, acknowledged=acknowledged
    )


def forget_saved(*, name: str | rx.Var[str], acknowledged: rx.Var) -> rx.Component:
    return forms.forget_saved(owner=TabState.owner, name=name, acknowledged=acknowledged)


def reopen_form(*, name: rx.Var[str], subject: rx.Var[str], on_kept: EventType[()]) -> rx.Component:
    return forms.reopen_form(owner=TabState.owner, name=name, subject=subject, on_kept=on_kept)
