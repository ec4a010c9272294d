"""Which frames are the front end's own."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ai_interviewer.web.frames import ROUTER_CHARACTERS, is_deeper_than, is_ours
from tests.web.events import an_event


@pytest.mark.parametrize(
    "frame",
    [
        *("1", "3", "40/_event,", "40/_event,{}", "41/_event,"),
        '40/_event,{"schema":"abc"}',
        '40/_event,{"event":{"name":"a.hydrate","payload":{},"router_data":{"pathname":"/"}}}',
        an_event(),
        an_event(router_data={"pathname": "/jobs", "asPath": "/jobs?x=1", "query": {"x": "1"}}),
        an_event(traceparent="00-1", substate="x"),
        *(an_event(name=f"a.b_c.{name}") for name in ("x", "on_load_internal", "setvars", "X2")),
        '42/_event,["client_error",{"message":"x"}]',
    ],
)
def test_what_the_front_end_says_is_understood(frame):
    assert is_ours(frame)


@pytest.mark.parametrize(
    "frame",
    [
        *("", "0", "2", "4", "5", "6", "40", "42", "3probe", "2probe", " 3", "3\n", "４0/_event,"),
        *("40/_event", "40/,", "40/other,", "41", "40/_event,[]", '40/_event,"x"', "40/_event,{"),
        *('40/_event,{"event":{}}', '40/_event,{"event":null}', '40/_event,{"event":[]}'),
        '42["event",{"name":"a.x"}]',
        '42/other,["event",{"name":"a.x"}]',
        '42/_event,1["event",{"name":"a.x"}]',
        '43/_event,1["x"]',
        '45/_event,1-["event",{"_placeholder":true,"num":0}]',
        *(f"42/_event,{rest}" for rest in ("", "[]", "{}", "null", "5", "[", '["event"]', "[[]]")),
        *(f'42/_event,["{name}",{{"name":"x"}}]' for name in ("connect", "disconnect", "ping")),
        *(f'42/_event,["{name}",{{}}]' for name in ("__class__", "_trigger_event", "Event", "")),
        '42/_event,["event",{"name":"a.x"},{"name":"a.x"}]',
        '42/_event,["event","x"]',
        *(an_event(name=name) for name in (None, 5, ["x"], {}, "a." + "x" * 301, "", "x", "a.x.")),
        *(
            an_event(name=f"a.{name}")
            for name in ("_x", "__init__", "setvar", "x y", "ї", "x\n", "0")
        ),
        *(an_event(payload=payload) for payload in (None, [], "x", 5)),
        *(
            an_event(router_data=place)
            for place in (None, [], "x", {"pathname": {}}, {"query": "x"})
        ),
        an_event(router_data={"asPath": ["x"]}),
        an_event(router_data={"pathname": "/jobs", "more": "x"}),
        an_event(router_data={"pathname": "/jobs", "query": {"x": "x" * ROUTER_CHARACTERS}}),
        f'42/_event,["event",{{"name":"a.x","payload":{{"a":{"1" * 5000}}}}}]',
    ],
)
def test_what_the_front_end_never_says_is_not(frame):
    assert not is_ours(frame)


@given(
    st.text(max_size=60), st.sampled_from(["", "40/_event,", "42/_event,", '42/_event,["event",'])
)
@settings(max_examples=200, deadline=None)
def test_any_frame_can_be_judged(rest, beginning):
    assert is_ours(beginning + rest) in (True, False)


nested = st.recursive(
    st.none() | st.text('[]{}"\\a'),
    lambda inside: (
        st.lists(inside, max_size=3) | st.dictionaries(st.text('"[\\'), inside, max_size=3)
    ),
    max_leaves=20,
)


def depth(value: object) -> int:
    match value:
        case list():
            return 1 + max(map(depth, value), default=0)
        case dict():
            return 1 + max(map(depth, value.values()), default=0)
        case _:
            return 0


@given(nested, st.integers(0, 5))
@settings(max_examples=150, deadline=None)
def test_the_depth_is_that_of_the_parsed_text(value, most):
    assert is_deeper_than(most, json.dumps(value, ensure_ascii=False)) == (depth(value) > most)


@pytest.mark.parametrize("text", ['"' * 400_000, '"' + '\\"' * 200_000, "\\" * 400_000, "]" * 40])
def test_no_text_makes_the_count_slow(text):
    """Minutes if the search started over at every quote."""
    assert is_deeper_than(32, "[" * 33 + text)
    assert not is_deeper_than(33, "[" * 33 + text)
