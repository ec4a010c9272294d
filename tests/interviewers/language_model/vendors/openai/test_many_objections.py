"""Servers that object to one thing after the other, and what is kept of that."""

import json
from collections.abc import Mapping
from contextlib import suppress
from itertools import permutations
from typing import Any

import pytest

from ai_interviewer.domain.errors import InterviewerFailed
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.case_server import CaseServer
from tests.interviewers.conftest import KEY
from tests.interviewers.language_model.vendors.openai.test_server_cases import (
    chat,
    message,
    refusing,
    serving,
)
from tests.interviewers.worlds import BRIEF, closing, grading, outcome, turn

REPLY = message("{{REPLY_ESC}}")
ROLE = refusing({"role": "system"}, "System role not supported")
STREAM = refusing({"stream": True}, "Streaming is not supported")
USAGE = refusing({"has": ["stream_options"]}, "Unknown parameter: 'stream_options'")
LIMIT = refusing({"has": ["max_tokens"]}, "Unsupported parameter: 'max_tokens'")
OTHER_LIMIT = refusing({"has": ["max_completion_tokens"]}, "Unknown: 'max_completion_tokens'")
SCHEMA = refusing({"format": ["json_schema"]}, "response_format json_schema is not supported")
OBJECT = refusing({"format": ["json_object"]}, "response_format json_object is not supported")
VAGUE = {"status": 400, "body": {"error": {"message": "Invalid argument."}}}
NOT_OF_THE_SCHEMA = {"when": {"format": ["json_schema", "json_object"]}, **VAGUE}
NOT_OF_THE_ROLE = {"when": {"role": "system"}, **VAGUE}
NOT_OF_THE_STREAM = {"when": {"stream": True}, **VAGUE}

THREE = [
    *permutations((ROLE, STREAM, SCHEMA)),
    *permutations((ROLE, USAGE, LIMIT)),
    (SCHEMA, OBJECT, ROLE),
    (SCHEMA, OBJECT, STREAM),
    (LIMIT, OTHER_LIMIT, STREAM),
    (NOT_OF_THE_SCHEMA, NOT_OF_THE_ROLE, NOT_OF_THE_STREAM),
    (NOT_OF_THE_STREAM, SCHEMA, ROLE),
    (USAGE, NOT_OF_THE_STREAM, NOT_OF_THE_ROLE),
]
FOUR = [
    (ROLE, SCHEMA, OBJECT, STREAM),
    (STREAM, LIMIT, ROLE, SCHEMA),
    (USAGE, LIMIT, SCHEMA, ROLE),
    (LIMIT, OTHER_LIMIT, ROLE, STREAM, SCHEMA, OBJECT),
]


class Kept:
    """What was learned of one model, as the database keeps it."""

    def __init__(self) -> None:
        self.learned: dict[str, Any] = {}

    async def load(self, *, server: str, model: str) -> Mapping[str, Any]:
        return self.learned

    async def save(self, *, server: str, model: str, learned: Mapping[str, Any]) -> None:
        self.learned = json.loads(json.dumps(learned))

    def be_old(self) -> None:
        """Let the time come for what is still to be tried, if anything is."""
        if "untried" in self.learned:
            assert self.learned["untried_at"] > 0
            self.learned["untried_at"] = 1


async def calls_of_an_interview(server: CaseServer, provider: OpenAIProvider, kept: Kept) -> int:
    """How many requests the four kinds of calls took."""
    before = len(server.chats)
    for piece in range(4):
        # Each piece of work has an interviewer of its own, as in the worker.
        interviewer = provider.interviewer(api_key=KEY, model="some-model", objections=kept)
        if piece == 0:
            await result_of(interviewer.plan(BRIEF))
        elif piece == 1:
            await outcome(interviewer.ask(turn()))
        elif piece == 2:
            await result_of(interviewer.analyse(grading()))
        else:
            await result_of(interviewer.summarise(closing()))
    return len(server.chats) - before


@pytest.mark.parametrize("objections", [*THREE, *FOUR])
async def test_however_many_objections_there_are_a_first_contact_costs_two(
    objections: tuple[dict[str, Any], ...],
):
    kept = Kept()
    async with serving(chat(*objections, REPLY)) as (server, provider):
        first = await calls_of_an_interview(server, provider, kept)
        kept.be_old()
        second = await calls_of_an_interview(server, provider, kept)
        third = await calls_of_an_interview(server, provider, kept)

    assert first == 4 + 2
    assert second <= 4 + 1, "what was not objected to is tried once"
    assert third == 4
    assert "untried" not in kept.learned


@pytest.mark.parametrize(
    ("objection", "learned"),
    [
        (ROLE, {"has_system_role": False}),
        (STREAM, {"streams": False}),
        (USAGE, {"reports_usage": False}),
        (LIMIT, {"limit_names": ["max_completion_tokens"]}),
        (SCHEMA, {"format": "json_object"}),
        (
            refusing(
                {"has": ["response_format"]}, "Unsupported parameter: 'response_format'", status=422
            ),
            {"format": "text"},
        ),
    ],
)
async def test_of_one_objection_nothing_else_is_learned(
    objection: dict[str, Any], learned: dict[str, Any]
):
    kept = Kept()
    async with serving(chat(objection, REPLY)) as (server, provider):
        assert await calls_of_an_interview(server, provider, kept) == 4 + 1

    assert kept.learned == learned


@pytest.mark.parametrize(
    ("objections", "learned"),
    [
        ((ROLE, USAGE), {"has_system_role": False, "reports_usage": False}),
        ((STREAM, SCHEMA), {"streams": False, "format": "json_object"}),
        ((SCHEMA, OBJECT), {"format": "text"}),
        ((LIMIT, OTHER_LIMIT), {"limit_names": []}),
    ],
)
async def test_after_two_objections_what_was_not_objected_to_comes_back_later_at_no_cost(
    objections: tuple[dict[str, Any], ...], learned: dict[str, Any]
):
    kept = Kept()
    async with serving(chat(*objections, REPLY)) as (server, provider):
        assert await calls_of_an_interview(server, provider, kept) == 4 + 2
        assert kept.learned["untried"] == learned
        kept.be_old()
        assert await calls_of_an_interview(server, provider, kept) == 4

    assert kept.learned == learned


async def test_after_a_vague_objection_the_rest_comes_back_later():
    kept = Kept()
    async with serving(chat(NOT_OF_THE_SCHEMA, REPLY)) as (server, provider):
        assert await calls_of_an_interview(server, provider, kept) == 4 + 1
        kept.be_old()
        assert await calls_of_an_interview(server, provider, kept) == 4

    assert kept.learned == {"format": "text"}


async def test_a_plain_reply_that_is_cut_off_brings_the_limit_back():
    cut_off = {"choices": [{"message": {"content": '{"te'}, "finish_reason": "length"}]}
    short = {"when": {"lacks": ["max_tokens"]}, "body": cut_off}
    kept = Kept()
    async with serving(chat(ROLE, SCHEMA, short, REPLY)) as (server, provider):
        await result_of(provider.interviewer(api_key=KEY, model="x", objections=kept).plan(BRIEF))

    assert ["max_tokens" in body for body in server.chats] == [True, True, False, True]
    assert kept.learned == {"has_system_role": False, "format": "json_object"}


async def test_what_is_tried_later_and_gives_nothing_is_not_tried_again():
    nothing = {"when": {"stream": True}, "body": {"choices": [{"message": {"content": ""}}]}}
    kept = Kept()
    async with serving(chat(ROLE, SCHEMA, nothing, REPLY)) as (server, provider):
        assert await calls_of_an_interview(server, provider, kept) == 4 + 2
        kept.be_old()
        with suppress(InterviewerFailed):
            await calls_of_an_interview(server, provider, kept)
        assert await calls_of_an_interview(server, provider, kept) == 4

    assert "untried" not in kept.learned
    assert kept.learned["streams"] is False


async def test_a_limit_that_a_server_told_stays_in_the_plainest_form():
    dear = refusing({"nth": 2}, "You requested up to 4096 tokens, but can only afford 1234", 402)
    async with serving(chat(ROLE, dear, REPLY)) as (server, provider):
        await result_of(provider.interviewer(api_key=KEY, model="some-model").plan(BRIEF))

    assert [body["max_tokens"] for body in server.chats] == [4096, 4096, 1234]


async def test_a_server_that_only_streams_is_asked_for_a_stream_again():
    only = refusing({"stream": False}, "This model only supports stream=true")
    kept = Kept()
    async with serving(chat(ROLE, SCHEMA, only, REPLY)) as (server, provider):
        await calls_of_an_interview(server, provider, kept)
        kept.be_old()
        assert await calls_of_an_interview(server, provider, kept) == 4

    assert kept.learned == {"has_system_role": False, "format": "json_object"}


async def test_a_server_that_refuses_everything_is_left_after_three_calls():
    async with serving(chat(VAGUE)) as (server, provider):
        with pytest.raises(InterviewerFailed):
            await result_of(provider.interviewer(api_key=KEY, model="some-model").plan(BRIEF))

    assert len(server.chats) == 3


async def test_the_stream_is_given_up_when_nothing_else_is_left():
    kept = Kept()
    async with serving(chat(NOT_OF_THE_SCHEMA, REPLY)) as (server, provider):
        await calls_of_an_interview(server, provider, kept)
        # The same model, whose server takes no streams any more.
        server.change(chat(NOT_OF_THE_STREAM, REPLY))
        assert await calls_of_an_interview(server, provider, kept) == 4 + 1

    assert kept.learned["streams"] is False
