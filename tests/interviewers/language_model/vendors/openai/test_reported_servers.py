"""Shapes of replies and lists that people report of servers of every kind."""

import json
from typing import Any

import pytest

from ai_interviewer.config.providers import Preset
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import listed_models
from ai_interviewer.interviewers.streams import result_of
from tests.interviewers.conftest import KEY
from tests.interviewers.language_model.vendors.openai.test_server_cases import (
    chat,
    message,
    serving,
)
from tests.interviewers.worlds import BRIEF, outcome, turn

DRAFT = 'Perhaps {"text": "Draft?", "decision": "MOVE_ON"} would do.'
PIECES = 'data: {"choices":[{"index":0,"delta":{"content":"{{PIECE_ESC}}"}}]}\n\n'
TOOL = 'data: {"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{{PIECE_ESC}}"}}]}}]}\n\n'  # noqa: E501
DONE = "data: [DONE]\n\n"
FINISHED = 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
WHOLE = message("{{REPLY_ESC}}")["body"]


def stream(before: str = "", after: str = "", *, pieces: str = PIECES, first: str = "") -> Any:
    said = {"pieces": pieces, "before": before, "after": after}
    return {"stream": [*filter(None, [first]), said, DONE]}


def said_first(delta: dict[str, Any]) -> Any:
    return stream(first=f"data: {json.dumps({'choices': [{'index': 0, 'delta': delta}]})}\n\n")


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
    "thoughts in fields of their own": said_first(
        {
            "content": "",
            "reasoning": DRAFT,
            "reasoning_details": [{"type": "reasoning.text", "text": DRAFT}],
        }
    ),
    "thoughts in blocks": said_first(
        {"content": [{"type": "thinking", "thinking": [{"type": "text", "text": DRAFT}]}]}
    ),
    "a thought marked beside its words": said_first(
        {
            "content": DRAFT.removeprefix("Perhaps ").removesuffix(" would do."),
            "extra_content": {"google": {"thought": True}},
        }
    ),
    "an empty thought": stream("<think>\n\n</think>\n\n"),
    "harmony without its marks": stream(f"assistantanalysis{DRAFT}assistantfinal"),
    "a call in the text": stream('{"name": "next_question", "parameters": ', "}"),
    "beside the content, behind a thought": message(
        None, reasoning_content=f"Hm. {DRAFT}\n</think>\n\n{{{{REPLY_ESC}}}}"
    ),
    "whole, and said to be cut off": {
        "stream": [{"pieces": PIECES}, FINISHED.replace("stop", "length"), DONE]
    },
    "events that hold nothing": stream(first="data:\n\ndata: null\n\ndata: {}\n\n"),
    "a filter's own events": stream(
        first='data: {"choices": [], "prompt_filter_results": [{"prompt_index": 0}]}\n\n'
    ),
    "an end in small letters": {"stream": [{"pieces": PIECES}, "data: [done]\n\n"]},
    "broken off after its end": {
        "stream": [{"pieces": PIECES}, FINISHED, {"close": True}],
    },
    "an error after its end": {
        "stream": [{"pieces": PIECES}, FINISHED, 'data: {"error": "usage unknown"}\n\n'],
    },
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


async def test_a_reply_that_thoughts_cut_off_may_be_longer_next_time():
    cut = message("")
    cut["body"]["choices"][0]["finish_reason"] = "length"
    cut["body"]["usage"] = {"prompt_tokens": 7, "completion_tokens": 0, "total_tokens": 4103}
    described = chat({"when": {"nth": 1}, **cut}, message("{{REPLY_ESC}}"))
    async with serving(described) as (server, provider):
        await result_of(provider.interviewer(api_key=KEY, model="smart").plan(BRIEF))

    first, second = (body["max_tokens"] for body in server.chats)
    assert second > first


async def test_a_model_that_only_thinks_is_given_up_after_two_more_calls():
    thought = message("", reasoning=DRAFT, reasoning_content=DRAFT)
    shown: list[str] = []

    async def show(text: str) -> None:
        shown.append(text)

    async with serving(chat(thought)) as (server, provider):
        interviewer = provider.interviewer(api_key=KEY, model="x")
        with pytest.raises(InterviewerFailed) as failed:
            await result_of(interviewer.ask(turn()), show=show)

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT
    assert not any("Draft" in text for text in shown)
    assert len(server.chats) <= 3
