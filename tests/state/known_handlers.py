"""Every event handler, and which of them need nobody to be signed in."""

import inspect

from tests.state.tabs import handlers

_TAB_ONLY = "changes only what this tab shows; reads nothing of anybody"
EXEMPT = {
    "AuthState.open_form": "the log-in page is for people who are not signed in",
    "BeginState.close_dialog": _TAB_ONLY,
    "InterviewState.keep_going": _TAB_ONLY,
    "JobState.choose_language": _TAB_ONLY,
    "RetakeState.close": _TAB_ONLY,
    "JobState.edit": _TAB_ONLY,
    "JobState.stop_editing": _TAB_ONLY,
    "ResetPasswordState.open_form": "takes a random token, and nobody signed in",
    "SharedReportState.open_page": "a shared report takes a random token, and nobody signed in",
    "ShellState.dismiss": _TAB_ONLY,
    "ShellState.remember_time_zone": "sent by every page; without a sign-in it does nothing",
    "ShellState.show_problem": _TAB_ONLY,
}
HANDLERS = {name: h for name, h in handlers().items() if not name.endswith(".setvar")}
GUARDED = sorted(HANDLERS.keys() - EXEMPT.keys())


def parameter_count(name: str) -> int:
    return len(inspect.signature(HANDLERS[name].fn).parameters) - 1
