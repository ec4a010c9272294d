"""What servers of every kind object to in the way of asking, and how they are asked then."""

import json
from typing import Any

import pytest

from ai_interviewer.interviewers.streams import result_of
from tests.interviewers.conftest import KEY
from tests.interviewers.language_model.vendors.openai.test_server_cases import (
    chat,
    message,
    refusing,
    serving,
)
from tests.interviewers.worlds import BRIEF, outcome, turn


def forbidden(*names: str) -> Any:
    return {
        "detail": [
            {"type": "extra_forbidden", "loc": ["body", name], "msg": "Extra inputs not permitted"}
            for name in names
        ]
    }


SCHEMAS = {"format": ["json_schema"]}
FORMATS = {"format": ["json_schema", "json_object"]}
OBJECTIONS: dict[str, tuple[list[dict[str, Any]], int]] = {
    "a model without schemas": (
        [refusing(SCHEMAS, "This model does not support response format `json_schema`.")],
        1,
    ),
    "a server that knows schema and text only": (
        [
            refusing(SCHEMAS, {"error": "Structured output is not supported by this model"}),
            refusing(FORMATS, {"error": "'response_format.type' must be 'json_schema' or 'text'"}),
        ],
        2,
    ),
    "thinking without JSON": (
        [refusing(FORMATS, "Json mode response is not supported when enable_thinking is true")],
        1,
    ),
    "a proxy's parameters": (
        [refusing(FORMATS, "UnsupportedParamsError: x does not support ['response_format']")],
        1,
    ),
    "a vague refusal": ([refusing(SCHEMAS, "Request contains an invalid argument.")], 1),
    "a stream for verified organisations": (
        [refusing({"stream": True}, "Your organization must be verified to stream this model.")],
        1,
    ),
    "a role by its number": (
        [
            refusing(
                {"role": "system"},
                "Unsupported value: 'messages[0].role' does not support 'system' with this model.",
            )
        ],
        1,
    ),
    "a limit by its place": (
        [
            refusing(
                {"has": ["max_tokens"]},
                {"detail": [{"loc": ["body", "max_tokens"], "msg": "Extra inputs are forbidden"}]},
                422,
            )
        ],
        1,
    ),
    "a role, then the format": (
        [
            refusing({"role": "system"}, "System role not supported"),
            refusing(SCHEMAS, "response_format json_schema not supported"),
        ],
        2,
    ),
    "everything at once": (
        [
            refusing({"has": ["stream_options"]}, forbidden("stream_options", "response_format")),
            refusing({"has": ["response_format"]}, forbidden("response_format")),
        ],
        1,
    ),
    "limit and all": (
        [
            refusing({"has": [name]}, forbidden(name, "response_format", "stream_options"), 422)
            for name in ("max_tokens", "max_completion_tokens")
        ],
        2,
    ),
    "a schema that is too deep": (
        [
            refusing(
                SCHEMAS,
                "A schema in GenerationConfig in the request exceeds the maximum allowed nesting "
                "depth.",
            )
        ],
        1,
    ),
    "nothing said of a schema": ([{"when": SCHEMAS, "status": 400, "text": ""}], 1),
    "plain text": (
        [
            {
                "when": SCHEMAS,
                "status": 422,
                "text": "Failed to deserialize the JSON body into the target type: "
                "response_format: unknown variant `json_schema`, expected `json_object`",
            }
        ],
        1,
    ),
    "a role that has to come first": (
        [refusing({"role": "system"}, "Jinja: First message must be from the user role", 500)],
        1,
    ),
    "a stream that a policy forbids": (
        [refusing({"stream": True}, "Streaming requests are not yet allowed.", 403)],
        1,
    ),
    "the same words for every schema": (
        [refusing(SCHEMAS, "Failed to initialize grammar: unsupported maxItems")],
        2,
    ),
    "a reply that the server can't read": (
        [
            refusing(
                FORMATS,
                "The model produced output that does not match the expected peg-native format",
                500,
            )
        ],
        2,
    ),
    "a grammar that a thought breaks": (
        [
            refusing(
                SCHEMAS,
                "Failed to initialize samplers: Unexpected empty grammar stack after accepting "
                "piece: <think> (248068)",
            )
        ],
        2,
    ),
    "the words of somebody behind it": (
        [
            refusing(
                {"role": "system"},
                {
                    "error": {
                        "message": "Provider returned error",
                        "code": 400,
                        "metadata": {
                            "raw": '{"error":{"message":"Developer instruction is not enabled '
                            'for models/gemma-3-27b-it"}}'
                        },
                    }
                },
            )
        ],
        1,
    ),
    "a provider for each parameter": (
        [
            refusing(
                {"has": ["response_format"]},
                "No endpoints found that can handle the requested parameters.",
                404,
            )
        ],
        2,
    ),
}


@pytest.mark.parametrize("name", OBJECTIONS)
async def test_a_first_contact_costs_at_most_two_extra_calls(name: str):
    objections, extra = OBJECTIONS[name]
    async with serving(chat(*objections, message("{{REPLY_ESC}}"))) as (server, provider):
        await outcome(provider.interviewer(api_key=KEY, model="some-model").ask(turn()))
        await outcome(provider.interviewer(api_key=KEY, model="some-model").ask(turn()))

    assert len(server.chats) == 2 + extra


@pytest.mark.parametrize(
    "words",
    [
        "The specified schema produces a constraint that has too many states for serving.",
        "The provided JSON schema contains features not supported by xgrammar.",
        "Unsupported JSON schema fields: {'maxItems', 'maxLength'}",
    ],
)
async def test_a_schema_that_is_too_much_is_sent_without_its_bounds_first(words: str):
    described = chat(refusing({"nth": 1}, words), message("{{REPLY_ESC}}"))
    async with serving(described) as (server, provider):
        await outcome(provider.interviewer(api_key=KEY, model="some-model").ask(turn()))

    _, second = (json.dumps(body["response_format"]) for body in server.chats)
    assert "json_schema" in second
    assert "maxLength" not in second


@pytest.mark.parametrize(
    ("words", "limit"),
    [
        (
            "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: "
            "2000 `inputs` tokens and 4096 `max_new_tokens`",
            2096,
        ),
        ("4096 token capacity required, 1948 available.", 1948),
        (
            "This model's maximum context length is 4096 tokens. However, your request has 2008 "
            "input tokens plus 4096 'max_tokens'. Please reduce one or the other.",
            2072,
        ),
        ("Invalid max_tokens value, the valid range of max_tokens is [1, 1800]", 1800),
        ("max_tokens cannot exceed 1500", 1500),
        (
            "This model's maximum context length is 8192 tokens. However, you requested 4096 output"
            " tokens and your prompt contains at least 4097 input tokens, for a total of at least "
            "8193 tokens. Please reduce the length of the input prompt.",
            1536,
        ),
        ("max_tokens: 4096 > 2048, which is the maximum allowed number of output tokens", 2048),
    ],
)
async def test_a_limit_is_lowered_to_what_the_words_leave_room_for(words: str, limit: int):
    described = chat(refusing({"nth": 1}, words), message("{{REPLY_ESC}}"))
    async with serving(described) as (server, provider):
        await result_of(provider.interviewer(api_key=KEY, model="some-model").plan(BRIEF))

    assert [body["max_tokens"] for body in server.chats] == [4096, limit]
