"""Keeps the fields of a form in the browser until they are saved."""

from typing import Any

import reflex as rx
from reflex.event import EventType, no_args_event_spec
from reflex_components_core.core.banner import has_connection_errors

from ai_interviewer import theme
from ai_interviewer.components.offline.storage import code
from ai_interviewer.texts import t


class KeptForm(rx.Component):
    """Our own piece of React, defined by `kept_form.js` in the page itself."""

    tag = "KeptForm"

    box: rx.Var[str]
    owner: rx.Var[str]
    name: rx.Var[str]
    edition: rx.Var[str]
    is_loaded: rx.Var[bool]
    acknowledged: rx.Var[Any]
    is_connected: rx.Var[bool]
    words: rx.Var[dict[str, str]]
    class_name_region: rx.Var[str]
    class_name_alert: rx.Var[str]
    class_name_text: rx.Var[str]
    class_name_button: rx.Var[str]

    def add_custom_code(self) -> list[str]:
        return code("kept_form")


class ForgetSaved(rx.Component):
    """Our own piece of React, defined by `forget_saved.js` in the page itself."""

    tag = "ForgetSaved"

    owner: rx.Var[str]
    name: rx.Var[str]
    acknowledged: rx.Var[Any]

    def add_custom_code(self) -> list[str]:
        return code("forget_saved")


class ReopenForm(rx.Component):
    """Our own piece of React, defined by `reopen_form.js` in the page itself."""

    tag = "ReopenForm"

    owner: rx.Var[str]
    name: rx.Var[str]
    subject: rx.Var[str]
    on_kept: rx.EventHandler[no_args_event_spec]

    def add_custom_code(self) -> list[str]:
        return code("reopen_form")


def kept_form(
    box: str,
    *,
    owner: rx.Var[str],
    name: str | rx.Var[str],
    edition: rx.Var[str],
    acknowledged: rx.Var,
) -> rx.Component:
    """Keeps what is typed into the form with the id `box`, which has an `unsaved_warning`.

    `edition` changes when the server fills the form with another text. `acknowledged` is a
    `FormAcknowledgement`.
    """
    return KeptForm.create(
        box=box,
        owner=owner,
        name=name,
        edition=edition,
        is_loaded=rx.State.is_hydrated,
        acknowledged=acknowledged,
        is_connected=~has_connection_errors,
        class_name=theme.NOTICE_ROW,
        class_name_region=theme.CONTENTS,
        class_name_alert=theme.ALERT_ROW,
        class_name_text=theme.TEXT,
        class_name_button=theme.BUTTON_PLAIN,
        words={
            "browser": t.app.kept,
            "notSaved": t.app.kept_not_saved,
            "restored": t.app.kept_restored,
            "older": t.app.kept_older,
            "restore": t.app.kept_use,
            "discard": t.app.kept_discard,
            "leave": t.app.leave_unsaved,
        },
    )


def unsaved_warning(box: str) -> rx.Component:
    """Where the form with the id `box` says that it isn't saved: above its buttons."""
    return rx.el.div(id=f"{box}-unsaved", aria_live="polite", class_name=theme.CONTENTS)


def forget_saved(
    *, owner: rx.Var[str], name: str | rx.Var[str], acknowledged: rx.Var
) -> rx.Component:
    """For a form that leaves its page when it is saved: nothing of it stays in the browser."""
    return ForgetSaved.create(owner=owner, name=name, acknowledged=acknowledged)


def reopen_form(
    *, owner: rx.Var[str], name: rx.Var[str], subject: rx.Var[str], on_kept: EventType[()]
) -> rx.Component:
    """Calls `on_kept` once if something of the form is kept. `subject` ends the page's address."""
    return ReopenForm.create(owner=owner, name=name, subject=subject, on_kept=on_kept)
