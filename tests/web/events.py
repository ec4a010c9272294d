"""Events as a page sends them, in frames of its websocket."""

import json


def an_event(answer: str = "", **fields: object) -> str:
    event = {"name": "a.state.submit", "payload": {"answer": answer}, **fields}
    return f"42/_event,{json.dumps(['event', event], ensure_ascii=False)}"
