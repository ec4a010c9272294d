"""Deletes what the browser keeps when its owner logs out or somebody else signs in."""

from pathlib import Path

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.components.offline.storage import code
from ai_interviewer.texts import t

_LOG_OUT_PATHS = [routes.AUTH_LOGOUT, routes.AUTH_LOGOUT_EVERYWHERE]
_LEAVING = Path(__file__).with_name("leaving.js")


class KeptOwner(rx.Component):
    """Our own piece of React, defined by `owner.js` in the page itself."""

    tag = "KeptOwner"

    owner: rx.Var[str]
    is_known: rx.Var[bool]
    log_out_paths: rx.Var[list[str]]
    deletion_paths: rx.Var[list[str]]
    words: rx.Var[dict[str, str]]

    def add_custom_code(self) -> list[str]:
        return code("owner")


def kept_owner(owner: rx.Var[str]) -> rx.Component:
    """`owner` is empty when nobody is signed in."""
    return KeptOwner.create(
        owner=owner,
        is_known=rx.State.is_hydrated,
        log_out_paths=_LOG_OUT_PATHS,
        deletion_paths=[routes.ACCOUNT_DELETE],
        words={"logOut": t.app.log_out_unsaved},
    )


def leaving_script() -> str:
    """For the head of every page: tells other tabs of a log-out, even while it loads."""
    return _LEAVING.read_text(encoding="utf-8")
