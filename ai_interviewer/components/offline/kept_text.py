"""Keeps the text of a box in the browser until the server has it."""

from typing import Any

import reflex as rx
from reflex.event import EventType, passthrough_event_spec
from reflex_components_core.core.banner import has_connection_errors

from ai_interviewer import theme
from ai_interviewer.components.offline.storage import code
from ai_interviewer.texts import t


class KeptText(rx.Component):
    """Our own piece of React, defined by `kept_text.js` in the page itself."""

    tag = "KeptText"

    box: rx.Var[str]
    owner: rx.Var[str]
    name: rx.Var[str]
    server_text: rx.Var[str]
    server_revision: rx.Var[int]
    acknowledged: rx.Var[Any]
    refusals: rx.Var[int]
    is_connected: rx.Var[bool]
    note: rx.Var[str]
    words: rx.Var[dict[str, str]]
    class_name_warning: rx.Var[str]
    class_name_spoken: rx.Var[str]
    class_name_alert: rx.Var[str]
    class_name_text: rx.Var[str]
    class_name_button: rx.Var[str]
    on_save: rx.EventHandler[passthrough_event_spec(str, int, int, bool)]
    on_submit: rx.EventHandler[passthrough_event_spec(str)]

    def add_custom_code(self) -> list[str]:
        return code("kept_text")


class ForgetKept(rx.Component):
    """Our own piece of React, defined by `forget_kept.js` in the page itself."""

    tag = "ForgetKept"

    owner: rx.Var[str]
    name: rx.Var[str]
    answer: rx.Var[str]
    words: rx.Var[dict[str, str]]
    class_name_text: rx.Var[str]
    class_name_button: rx.Var[str]

    def add_custom_code(self) -> list[str]:
        return code("forget_kept")


def kept_text(
    box: str,
    *,
    id: str,
    owner: rx.Var[str],
    name: rx.Var[str],
    server_text: rx.Var[str],
    server_revision: rx.Var[int],
    acknowledged: rx.Var,
    refusals: rx.Var[int],
    note: rx.Var[str],
    idle: str,
    saved: str,
    on_save: EventType[str, int, int, bool],
    on_submit: EventType[str],
) -> rx.Component:
    """The line below the text box `box` that says where its text is.

    It saves with `on_save` (text, number, revision seen, whether it is late), and submits with
    `on_submit` what waited for the connection. `acknowledged` is a `DraftAcknowledgement`.
    """
    return KeptText.create(
        box=box,
        id=id,
        key=name,
        owner=owner,
        name=name,
        server_text=server_text,
        server_revision=server_revision,
        acknowledged=acknowledged,
        refusals=refusals,
        is_connected=~has_connection_errors,
        note=note,
        on_save=on_save,
        on_submit=on_submit,
        class_name=theme.MUTED,
        class_name_warning=theme.HINT_OVER,
        class_name_spoken=theme.SR_ONLY,
        class_name_alert=theme.ALERT_ROW,
        class_name_text=theme.TEXT,
        class_name_button=theme.BUTTON_PLAIN,
        words={
            "idle": idle,
            "saving": t.interview.draft_saving,
            "server": saved,
            "browser": t.interview.draft_kept,
            "waiting": t.interview.answer_waiting,
            "unheard": t.interview.answer_unconfirmed,
            "newer": t.interview.draft_newer,
            "keepMine": t.interview.draft_keep_mine,
            "takeNewer": t.interview.draft_take_newer,
        },
    )


def forget_kept(*, owner: rx.Var[str], name: rx.Var[str], answer: rx.Var[str]) -> rx.Component:
    """For a text that the server has: nothing of it stays in the browser."""
    return ForgetKept.create(
        owner=owner,
        name=name,
        answer=answer,
        class_name=theme.NOTICE_ROW,
        class_name_text=theme.PRE,
        class_name_button=theme.BUTTON_PLAIN,
        words={"notSent": t.interview.answer_left_over, "discard": t.app.kept_discard},
    )
