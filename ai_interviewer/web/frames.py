"""The frames that our pages send over their websocket: a small part of engine.io and socket.io.

The libraries accept much more: other namespaces, binary parts, acknowledgements, and events that
they raise themselves. If a client named its event "connect", its data would be taken for the
request's headers. So only our front end's frames are accepted.
"""

import json
import re
from itertools import accumulate
from typing import Any

NESTING = 32
ROUTER_CHARACTERS = 8_000
"""The longest description of a page's address, which holds its parameters twice."""
_ROUTER_KEYS = frozenset({"pathname", "asPath", "query"})
# Neither private names nor Reflex's general setter, which every state has.
_NAME = re.compile(r"(?=.{1,300}$)[A-Za-z_][\w.]*\.(?!setvar$)[A-Za-z]\w*", re.ASCII)
_CONTROL_FRAMES = frozenset({"1", "3", "41/_event,"})
"""To close, to answer a ping, and to disconnect."""
_CONNECT = "40/_event,"
_EVENT = "42/_event,"
# The closing quote is optional, so that no text makes the search take quadratic time.
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"?', re.DOTALL)
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}


def is_ours(text: str) -> bool:
    """Whether the front end could have sent this."""
    if text in _CONTROL_FRAMES or text == _CONNECT:
        return True
    if text.startswith(_CONNECT):
        return _is_connection(_json_value(text.removeprefix(_CONNECT)))
    if text.startswith(_EVENT):
        return _is_call(_json_value(text.removeprefix(_EVENT)))
    return False


def is_deeper_than(most: int, text: str) -> bool:
    """Whether lists and objects of a JSON text are nested more than `most` deep."""
    if text.count("[") + text.count("{") <= most:
        return False
    without_strings = _STRING.sub("", text)
    return max(accumulate(_STEPS.get(sign, 0) for sign in without_strings), default=0) > most


def _json_value(text: str) -> Any:
    """The value of a JSON text; None when it is invalid or nested too deep."""
    if is_deeper_than(NESTING, text):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None


def _is_connection(auth: Any) -> bool:
    """Whether this opens a connection. It may carry the first event, so that it needn't wait."""
    match auth:
        case {"event": event}:
            return _is_event(event)
        case dict():
            return True
        case _:
            return False


def _is_call(call: Any) -> bool:
    match call:
        case ["event", event]:
            return _is_event(event)
        case ["client_error", dict()]:
            return True
        case _:
            return False


def _is_event(event: Any) -> bool:
    match event:
        case {"name": str(name)}:
            payload, router = event.get("payload", {}), event.get("router_data", {})
            is_handler = _NAME.fullmatch(name) is not None
            return is_handler and isinstance(payload, dict) and _is_router_data(router)
        case _:
            return False


def _is_router_data(router: Any) -> bool:
    """Whether this is the address of a page. The page's state keeps it, so it must be small."""
    return (
        isinstance(router, dict)
        and router.keys() <= _ROUTER_KEYS
        and len(json.dumps(router)) <= ROUTER_CHARACTERS
        and all(isinstance(router.get(key, ""), str) for key in ("pathname", "asPath"))
        and isinstance(router.get("query", {}), dict)
    )
