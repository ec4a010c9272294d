"""Events that Reflex itself answers."""

from reflex_base.registry import RegistrationContext

_SHOWS = "changes only what this tab shows"
REFLEX_EVENTS = {
    "state.hydrate": "sends a tab its own state, after OnePersonATab emptied that of others",
    "state.hydrate_and_load": "the same, and then the page's own events, which ask who is there",
    "state.set_is_hydrated": _SHOWS,
    "on_load_internal_state.on_load_internal": "starts the page's own events",
    "on_load_internal_state.set_is_hydrated": _SHOWS,
    "update_vars_internal_state.update_vars_internal": "sets cookies as variables: we have none",
    "frontend_event_exception_state.handle_frontend_exception": "logs what a page complains of",
}


def test_reflex_answers_no_event_that_was_not_looked_at(reflex_routes):
    found = {
        ".".join(part.removeprefix("reflex___state____") for part in name.split(".")[-2:])
        for name in RegistrationContext.get().event_handlers
        # `setvar` refuses every variable of ours: tests/state tries them all.
        if not name.endswith(".setvar") and "ai_interviewer" not in name
    }

    assert found == REFLEX_EVENTS.keys()


def test_the_only_socket_events_are_the_ones_looked_at():
    from reflex.app import EventNamespace

    found = {name for name in dir(EventNamespace) if name.startswith("on_")}

    assert found == {"on_connect", "on_disconnect", "on_event", "on_ping", "on_client_error"}
