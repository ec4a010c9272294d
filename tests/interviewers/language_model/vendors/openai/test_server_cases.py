"""Servers as they are reported: a right result or the right failure, with few extra calls."""

import json
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import pytest

from ai_interviewer.config.providers import Preset
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.vendors.openai.addresses import (
    base_address,
    server_name,
)
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import listed_models
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.case_server import CaseServer, case, error_cases
from tests.interviewers.conftest import KEY
from tests.interviewers.worlds import BRIEF, closing, grading, outcome, turn

RIGHT = {
    "harmony-leak": 0,
    "think-without-opening": 0,
    "json-in-reasoning-content": 0,
    "content-blocks": 0,
    "system-role-refused": 1,
    "default-max-tokens": 0,
    "full-endpoint-as-address": 0,
    "models-bare-array": 0,
    "groq-schema-no-stream": 1,
    "azure-first-chunk": 0,
    "crlf-comments-bytes": 0,
    "duplicate-final-message": 0,
    "gemini-unknown-name": 1,
    "groq-json-validate-failed": 1,
    "models-501": 0,
    "models-data-null": 0,
    "unfinished-stream": 1,
}
"""Servers that give an interview, with how many calls they cost beyond one for each result."""

FAILURES = {
    "litellm-budget-429": (FailureKind.NO_BUDGET, None),
    "gemini-error-array": (FailureKind.RATE_LIMITED, 37),
    "ollama-404-wrong-path": (FailureKind.WRONG_ADDRESS, None),
    "openrouter-public-models": (FailureKind.BAD_KEY, None),
    "llamacpp-context-int-code": (FailureKind.CONTEXT_TOO_LONG, None),
    "llamacpp-loading-503": (FailureKind.LOADING, 5),
    "openrouter-midstream-error": (FailureKind.RATE_LIMITED, None),
    "azure-filter-400": (FailureKind.CONTENT_FILTERED, None),
    "overloaded-529": (FailureKind.PROVIDER_DOWN, 12),
    "413-html": (FailureKind.CONTEXT_TOO_LONG, None),
    "whitespace-forever": (FailureKind.UNUSABLE_OUTPUT, None),
}

NAMELESS = ("CONTEXT_TOO_LONG", "TIMEOUT", "UNUSABLE_OUTPUT", "REFUSED")
"""What is told without naming the server: it says so of the model, or of the texts."""


@asynccontextmanager
async def serving(
    described: dict[str, Any], *, read_timeout: float = 5.0
) -> AsyncIterator[tuple[CaseServer, OpenAIProvider]]:
    server = CaseServer(described)
    async with (
        server.running(),
        aclosing(OpenAIProvider(server.base_url, read_timeout=read_timeout)) as provider,
    ):
        yield server, provider


@pytest.mark.parametrize("name", RIGHT)
async def test_a_server_gives_an_interview_with_few_extra_calls(name: str):
    described = case(name)
    async with serving(described) as (server, provider):
        model = described.get("model", "some-model")
        interviewer = provider.interviewer(api_key=KEY, model=model)
        plan = await result_of(interviewer.plan(BRIEF))
        texts, asked = await outcome(interviewer.ask(turn()))
        analysed = await result_of(interviewer.analyse(grading()))
        summed = await result_of(interviewer.summarise(closing()))

    assert plan.plan.topics
    assert asked.question.text == texts[-1]
    assert not any("draft" in text.casefold() or "thought" in text for text in texts)
    assert len(analysed.analysis.scores) == 4
    assert summed.summary.text
    assert len(server.chats) == 4 + RIGHT[name]


@pytest.mark.parametrize("name", FAILURES)
async def test_a_failure_is_told_as_what_it_is(name: str):
    kind, wait = FAILURES[name]
    async with serving(case(name)) as (server, provider):
        with pytest.raises(InterviewerFailed) as failed:
            await result_of(provider.interviewer(api_key=KEY, model="some-model").plan(BRIEF))

    assert failed.value.kind is kind
    assert failed.value.retry_after == (None if wait is None else pytest.approx(wait, abs=1.5))
    assert len(server.chats) <= 3
    assert "OpenAI" not in failed.value.message


async def test_an_error_in_a_200_shortens_the_texts():
    described = case("error-200-context")
    described["routes"][1]["responses"][0]["when"]["min_chars"] = 30_000
    async with serving(described) as (server, provider):
        interviewer = provider.interviewer(api_key=KEY, model="some-model")
        long = "\n".join(f"- requirement number {n} about databases" for n in range(600))
        posting = BRIEF.posting.__class__(
            **{n: getattr(BRIEF.posting, n) for n in BRIEF.posting.__slots__}
            | {"description": long}
        )
        brief = BRIEF.__class__(posting=posting, resume=BRIEF.resume, question_count=3)
        plan = await result_of(interviewer.plan(brief))

    assert plan.plan.topics
    assert len(server.chats) == 2


async def test_comments_keep_a_reply_alive_that_begins_later_than_silence_may_last():
    described = case("slow-first-token")
    comments = described["routes"][1]["responses"][0]["stream"][0]
    comments["every"] = 0.15
    lasting = comments["every"] * comments["times"]
    async with serving(described, read_timeout=lasting / 2) as (server, provider):
        await result_of(provider.interviewer(api_key=KEY, model="some-model").plan(BRIEF))

    assert len(server.chats) == 1


def chat(*responses: dict[str, Any]) -> dict[str, Any]:
    """A server without a list of models whose chats are answered so."""
    return {"routes": [{"path": "/v1/chat/completions", "responses": list(responses)}]}


def message(content: Any, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", "content": content, **more}}
    return {"body": {"choices": [{**choice, "finish_reason": "stop"}]}}


REPLIES = {
    "text": message("{{REPLY_ESC}}"),
    "blocks": message(
        [{"type": "thinking", "thinking": "{}"}, {"type": "text", "text": "{{REPLY_ESC}}"}]
    ),
    "reasoning": message(None, reasoning="{{REPLY_ESC}}"),
    "reasoning content": message("", reasoning_content="{{REPLY_ESC}}"),
    "tool": message(
        None,
        tool_calls=[{"type": "function", "function": {"name": "x", "arguments": "{{REPLY_ESC}}"}}],
    ),
    "function": message(None, function_call={"name": "x", "arguments": "{{REPLY_ESC}}"}),
    "legacy": {"body": {"choices": [{"text": "{{REPLY_ESC}}", "finish_reason": "stop"}]}},
    "wrong type": {**message("{{REPLY_ESC}}"), "headers": {"content-type": "text/plain"}},
    "blanks first": {"text": '\n\n  {"choices": [{"message": {"content": "{{REPLY_ESC}}"}}]}'},
    "no blank lines": {
        "stream": ['data: {"choices": [{"delta": {"content": "{{REPLY_ESC}}"}}]}\ndata: [DONE]\n']
    },
    "events as text": {
        "headers": {"content-type": "text/plain"},
        "text": 'event: message\ndata: {"choices": [{"delta": {"content": "{{REPLY_ESC}}"}}]}\n\n',
    },
}


@pytest.mark.parametrize("dress", REPLIES)
async def test_a_reply_is_found_wherever_it_stands(dress: str):
    async with serving(chat(REPLIES[dress])) as (server, provider):
        interviewer = provider.interviewer(api_key=KEY, model="some-model")
        _, asked = await outcome(interviewer.ask(turn()))

    assert asked.question.text
    assert len(server.chats) == 1


async def test_thoughts_beside_an_empty_reply_are_no_reply_and_cost_the_schema():
    thought = message(None, reasoning_content='Perhaps {"text": "Draft?", "decision": "MOVE_ON"}.')
    fitting = {"when": {"format": ["json_object", "none"]}, **message("{{REPLY_ESC}}")}
    async with serving(chat(fitting, thought)) as (server, provider):
        interviewer = provider.interviewer(api_key=KEY, model="some-model")
        _, asked = await outcome(interviewer.ask(turn()))
        await outcome(provider.interviewer(api_key=KEY, model="some-model").analyse(grading()))

    assert "Draft" not in asked.question.text
    assert len(server.chats) == 3


@pytest.mark.parametrize("described", error_cases(), ids=lambda e: e["kind"])
async def test_errors_are_understood_in_every_form(
    described: dict[str, Any],
):
    kind, wait = described["kind"], described.get("wait")
    async with serving(chat(described["response"])) as (server, provider):
        with pytest.raises(InterviewerFailed) as failed:
            await result_of(provider.interviewer(api_key=KEY, model="x").plan(BRIEF))

    assert failed.value.kind.value == kind
    assert wait is None or failed.value.retry_after == pytest.approx(wait, abs=0.5)
    assert server.base_url.split("/")[2] in failed.value.message or kind in NAMELESS
    assert len(server.chats) <= 3


def refusing(when: dict[str, Any], message: Any, status: int = 400) -> dict[str, Any]:
    body = message if isinstance(message, dict) else {"error": {"message": message}}
    return {"when": when, "status": status, "body": body}


OBJECTIONS = {
    "max_tokens": refusing(
        {"has": ["max_tokens"]},
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use "
        "'max_completion_tokens' instead.",
    ),
    "stream_options": refusing(
        {"has": ["stream_options"]},
        {"detail": [{"loc": ["body", "stream_options"], "msg": "Extra inputs are not permitted"}]},
        422,
    ),
    "system role in a 500": refusing(
        {"role": "system"}, "Jinja Exception: System role not supported", 500
    ),
    "alternating roles": refusing(
        {"role": "system"}, "Conversation roles must alternate user/assistant/user/assistant/..."
    ),
    "developer": refusing({"role": "system"}, "Developer instruction is not enabled for gemma"),
    "format": refusing({"format": ["json_schema"]}, "This response_format type is unavailable now"),
}


@pytest.mark.parametrize("name", OBJECTIONS)
async def test_an_objection_costs_one_call_and_is_remembered(name: str):
    described = chat(OBJECTIONS[name], message("{{REPLY_ESC}}"))
    async with serving(described) as (server, provider):
        await result_of(provider.interviewer(api_key=KEY, model="some-model").plan(BRIEF))
        await outcome(provider.interviewer(api_key=KEY, model="some-model").ask(turn()))

    assert len(server.chats) == 3


@pytest.mark.parametrize(
    ("words", "limit"),
    [
        ("max_tokens is too large: 4096. This model supports at most 2048 completion tokens", 2048),
        (
            "'max_tokens' or 'max_completion_tokens' is too large: 4096. This model's maximum "
            "context length is 4096 tokens and your request has 1200 input tokens",
            2880,
        ),
        (
            "Request too large for model on tokens per minute (TPM): Limit 6000, Requested 6596, "
            "please reduce your message size",
            3436,
        ),
        ("You requested up to 4096 tokens, but can only afford 1234", 1234),
    ],
)
async def test_a_limit_that_is_too_high_is_lowered(words: str, limit: int):
    described = chat(refusing({}, words), message("{{REPLY_ESC}}"))
    described["routes"][0]["responses"][0]["when"] = {"nth": 1}
    async with serving(described) as (server, provider):
        await result_of(provider.interviewer(api_key=KEY, model="some-model").plan(BRIEF))

    assert [body["max_tokens"] for body in server.chats] == [4096, limit]


async def test_a_server_that_knows_the_limit_by_its_other_name_is_told_it_so():
    cut = message("{")
    cut["body"]["choices"][0]["finish_reason"] = "length"
    described = chat(
        {"when": {"lacks": ["max_completion_tokens"]}, **cut}, message("{{REPLY_ESC}}")
    )
    async with serving(described) as (server, provider):
        await result_of(provider.interviewer(api_key=KEY, model="some-model").plan(BRIEF))
        await outcome(provider.interviewer(api_key=KEY, model="some-model").ask(turn()))

    assert len(server.chats) == 3


async def test_bounds_that_a_server_refuses_are_said_in_words():
    described = chat(
        refusing({"nth": 1}, "Invalid schema: 'maxLength' is not permitted"),
        message("{{REPLY_ESC}}"),
    )
    async with serving(described) as (server, provider):
        await outcome(provider.interviewer(api_key=KEY, model="some-model").ask(turn()))

    first, second = (json.dumps(body["response_format"]) for body in server.chats)
    assert "maxLength" in first
    assert "maxLength" not in second
    assert "characters" in second


@pytest.mark.parametrize(
    "body",
    [
        [{"id": "org/a", "type": "chat"}, {"id": "org/embed", "type": "embedding"}],
        {"data": [{"id": "org/a"}, {"id": "text-embedding-3-small"}]},
        {"data": [{"id": "org/a", "capabilities": {"completion_chat": True}}]},
        {"models": [{"name": "org/a", "model": "org/a"}]},
        {"object": "list", "data": ["org/a", "whisper-1"]},
        {
            "data": [
                {"id": "org/a", "architecture": {"output_modalities": ["text"]}},
                {"id": "org/b", "architecture": {"output_modalities": ["image"]}},
                {"id": "org/c", "capabilities": {"completion_chat": False}},
            ]
        },
    ],
)
def test_a_list_of_models_is_read_in_every_shape(body: Any):
    assert [model.name for model in listed_models(body, Preset())] == ["org/a"]


@pytest.mark.parametrize("body", [{"data": None}, {"data": []}, []])
def test_a_list_may_be_empty(body: Any):
    assert listed_models(body, Preset()) == []


async def test_a_server_that_needs_no_key_accepts_one_by_a_call_of_one_token():
    described = chat(message("Hello"))
    described["routes"].append({"path": "/v1/models", "responses": [{"body": [{"id": "a"}]}]})
    async with serving(described) as (server, provider):
        await provider.check_key(api_key=KEY, model="a")

    (asked,) = [r["body"] for r in server.requests if r["method"] == "POST"]
    assert asked["max_tokens"] == 1


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (error_cases()[1]["response"], FailureKind.NO_QUOTA),
        ({"status": 401, "body": {"detail": "Invalid API key"}}, FailureKind.BAD_KEY),
        ({"text": "<html>Sign in</html>"}, FailureKind.WRONG_ADDRESS),
        ({"status": 404, "body": {"error": "model 'a' not found"}}, FailureKind.UNKNOWN_MODEL),
    ],
)
async def test_saving_a_key_tells_each_way_it_can_be_wrong(
    response: dict[str, Any], kind: FailureKind
):
    async with serving(chat(response)) as (_, provider):
        with pytest.raises(InterviewerFailed) as failed:
            await provider.check_key(api_key=KEY, model="a")

    assert failed.value.kind is kind


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        ({"status": 404, "text": "<html>Not found</html>"}, FailureKind.WRONG_ADDRESS),
        ({"status": 401, "body": {"detail": "Invalid API key"}}, FailureKind.BAD_KEY),
        ({"status": 404, "body": {"error": "model 'gpt-4o-mini' not found"}}, None),
        (message("Hello"), None),
    ],
)
async def test_key_and_address_are_checked_before_a_model_is_chosen(
    response: dict[str, Any], kind: FailureKind | None
):
    failed = None
    async with serving(chat(response)) as (server, provider):
        try:
            await provider.check_key(api_key=KEY, model="")
        except InterviewerFailed as failure:
            failed = failure.kind

    assert failed is kind
    assert [r["path"] for r in server.requests if r["method"] == "POST"]


def test_addresses_that_people_paste_are_understood():
    assert base_address(" https://x.example/v1/chat/completions/ ") == "https://x.example/v1"
    assert base_address("https://x.example/v1/models") == "https://x.example/v1"
    assert base_address("https://x.example/v1") == "https://x.example/v1"
    assert server_name("https://api.groq.com/openai/v1") == "Groq"
    assert server_name("http://user:secret@127.0.0.1:8080/v1") == "127.0.0.1:8080"
