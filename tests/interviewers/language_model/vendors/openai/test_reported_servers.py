"""Shapes of replies, objections and lists that people report of servers of every kind."""

import json
from typing import Any

import pytest

from ai_interviewer.config.providers import Preset
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import listed_models
from ai_interviewer.interviewers.streams import result_of
from tests.interviewers.conftest import KEY
from tests.interviewers.language_model.vendors.openai.test_server_cases import (
    chat,
    message,
    refusing,
    serving,
)
from tests.interviewers.worlds import BRIEF, outcome, turn

DRAFT = 'Perhaps {"text": "Draft?", "decision": "MOVE_ON"} would do.'
PIECES = 'data: {"choices":[{"index":0,"delta":{"content":"{{PIECE_ESC}}"}}]}\n\n'
TOOL = 'data: {"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{{PIECE_ESC}}"}}]}}]}\n\n'  # noqa: E501
DONE = "data: [DONE]\n\n"
WHOLE = message("{{REPLY_ESC}}")["body"]


def stream(before: str = "", after: str = "", *, pieces: str = PIECES, first: str = "") -> Any:
    said = {"pieces": pieces, "before": before, "after": after}
    return {"stream": [*filter(None, [first]), said, DONE]}


REPLIES: dict[str, dict[str, Any]] = {
    "Seed": stream(f"<seed:think>{DRAFT}</seed:think>"),
    "GLM": stream("<|begin_of_box|>", "<|end_of_box|>"),
    "Hunyuan": stream(f"<think>{DRAFT}</think>\n<answer>", "</answer>"),
    "Command A": stream(
        f"<|START_THINKING|>{DRAFT}<|END_THINKING|><|START_RESPONSE|>", "<|END_RESPONSE|>"
    ),
    "Granite": stream(f"Here is my thought process:\n{DRAFT}\n\nHere is my response:\n"),
    "Apertus": stream(f"<|inner_prefix|>{DRAFT}<|inner_suffix|>"),
    "LongCat": stream(f"<longcat_think>{DRAFT}</longcat_think>"),
    "Gemma": stream(f"<|channel>thought\n{DRAFT}<channel|>"),
    "a special token at the end": stream("", "<|eot_id|><|start_header_id|>assistant"),
    "a special token in front": stream("<|python_tag|>", "<|eom_id|>"),
    "harmony to a tool": stream(
        f"<|channel|>analysis<|message|>{DRAFT}<|end|><|start|>assistant"
        "<|channel|>commentary to=functions.x <|constrain|>json<|message|>",
        "<|call|>",
    ),
    "details": stream(f'<details type="reasoning">\n> {DRAFT}\n</details>\n'),
    "words and a fence": stream(f"**Thinking:** {DRAFT}\n\n**Answer:**\n```json\n", "\n```"),
    "a tool's tag": stream('<tool_call>{"name": "x", "arguments": ', "}</tool_call>"),
    "a tool, streamed": stream(pieces=TOOL),
    "events of other kinds": stream(
        first='event: ping\ndata: {"type": "ping"}\n\n: PROCESSING\n\n'
    ),
    "no blank after the colon": stream(pieces=PIECES.replace("data: ", "data:")),
    "lines of JSON": {"stream": [{"pieces": PIECES.removeprefix("data: ").removesuffix("\n")}]},
    "wrapped in data": {"body": {"code": 200, "msg": "ok", "data": WHOLE}},
    "wrapped in result": {"body": {"success": True, "errors": [], "result": WHOLE}},
    "in a list": {"body": [WHOLE]},
    "with an empty error": {"body": {**WHOLE, "error": {"code": 0, "message": ""}}},
    "with a verdict": {"body": {**WHOLE, "base_resp": {"status_code": 0, "status_msg": ""}}},
}


@pytest.mark.parametrize("dress", REPLIES)
async def test_a_reply_is_read_in_every_dress_without_its_thoughts(dress: str):
    described = chat(REPLIES[dress])
    async with serving(described) as (server, provider):
        interviewer = provider.interviewer(api_key=KEY, model="some-model")
        texts, asked = await outcome(interviewer.ask(turn()))

    assert asked.question.text == texts[-1]
    assert not any("Draft" in text for text in texts)
    assert len(server.chats) == 1


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
        2,
    ),
    "a proxy's parameters": (
        [refusing(FORMATS, "UnsupportedParamsError: x does not support ['response_format']")],
        2,
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
        ("max_tokens: 4096 > 2048, which is the maximum allowed number of output tokens", 2048),
    ],
)
async def test_a_limit_is_lowered_to_what_the_words_leave_room_for(words: str, limit: int):
    described = chat(refusing({"nth": 1}, words), message("{{REPLY_ESC}}"))
    async with serving(described) as (server, provider):
        await result_of(provider.interviewer(api_key=KEY, model="some-model").plan(BRIEF))

    assert [body["max_tokens"] for body in server.chats] == [4096, limit]


@pytest.mark.parametrize(
    "body",
    [
        {"models": [{"name": "a", "endpoints": ["chat"]}, {"name": "b", "endpoints": ["rank"]}]},
        {"data": [{"id": "a", "supports_chat": True}, {"id": "b", "supports_chat": False}]},
        {"data": [{"id": "a", "active": True}, {"id": "b", "active": False}]},
        {"models": [{"type": "llm", "key": "a"}, {"type": "embedding", "key": "b"}]},
        {"data": {"data": [{"id": "a"}]}},
        {"code": 0, "data": {"models": [{"id": "a"}]}},
        [{"name": "a", "task": "chat-completion"}, {"name": "b", "task": "embeddings"}],
        {"data": [{"id": None, "name": "a"}, {"id": 7}, None]},
        {"data": [{"model_name": "a", "litellm_params": {}}]},
    ],
)
def test_a_list_says_in_many_ways_what_can_chat(body: Any):
    assert [model.name for model in listed_models(body, Preset())] == ["a"]
