"""Whether a key works, and what is wrong with key or address if it does not.

A list of models proves nothing where anybody may read it. So it is asked for without the key first;
if that is not refused, a call is made that needs a key.
"""

import json
from dataclasses import dataclass, field
from typing import Any

import httpx2
import openai

from ai_interviewer.config.providers import Preset
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.base import ListedModel
from ai_interviewer.interviewers.language_model.vendors.openai.addresses import has_version
from ai_interviewer.interviewers.language_model.vendors.openai.calls import (
    VENDOR_ERRORS,
    ErrorSent,
    failure,
    fresh_dialect,
    sent_error,
)
from ai_interviewer.interviewers.language_model.vendors.openai.error_replies import (
    error_in,
    error_reply,
)
from ai_interviewer.interviewers.language_model.vendors.openai.events import NoApi
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import listed_models

_WITHOUT_KEY: dict[str, Any] = {"Authorization": openai.omit}
_NOT_THERE = (FailureKind.UNREACHABLE, FailureKind.TIMEOUT)
_LISTS_NONE = (FailureKind.WRONG_ADDRESS, FailureKind.UNKNOWN_MODEL)
_PROVE_THE_KEY = (
    *(FailureKind.TRUNCATED, FailureKind.REQUEST_REJECTED, FailureKind.CONTENT_FILTERED),
    *(FailureKind.CONTEXT_TOO_LONG, FailureKind.RATE_LIMITED, FailureKind.REFUSED),
)
"""Failures of a call that a server reports only to a key that it knows."""
_ANY_MODEL = "gpt-4o-mini"
"""What is asked for while no model is chosen and the server lists none."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server to ask with one key. `seconds` is how long to wait for each answer."""

    client: openai.AsyncOpenAI
    headers: dict[str, Any] = field(repr=False)
    address: str
    name: str
    preset: Preset
    seconds: float
    api_key: str = field(repr=False)

    @property
    def headers_of_list(self) -> dict[str, Any]:
        """Headers of the list of models, where they differ from those of calls."""
        named = self.preset.list_headers
        headers = {name: value.replace("{key}", self.api_key) for name, value in named.items()}
        return {**_WITHOUT_KEY, **headers} if headers else {}

    @property
    def headers_without_key(self) -> dict[str, Any]:
        own = self.preset.key_header
        return {**_WITHOUT_KEY, own: openai.omit} if own else dict(_WITHOUT_KEY)


async def models_of(server: Server) -> list[ListedModel]:
    """The models that can chat; empty when the server keeps no list or the key may not read it.
    Raises InterviewerFailed."""
    if not server.preset.lists_models:
        return []
    found = await _listed(server)
    if isinstance(found, InterviewerFailed):
        if found.kind in _LISTS_NONE:
            return []
        raise found.at(server.name)
    return found


async def check(server: Server, *, model: str) -> None:
    """Raise InterviewerFailed unless a call that needs a key succeeded with this one, or a server
    that wants no key answered."""
    is_open = True
    if server.api_key:
        without = server.headers_without_key
        open_list = await _failure_of_get(server, "/models", headers=without)
        if open_list is not None and open_list.kind in _NOT_THERE:
            raise open_list.at(server.name)
        is_open = open_list is None or open_list.kind is not FailureKind.BAD_KEY
    found = await _listed(server)
    models = [] if isinstance(found, InterviewerFailed) else [entry.name for entry in found]
    if not server.preset.lists_models:
        models = []
    problem: InterviewerFailed | None = None
    if isinstance(found, InterviewerFailed) and found.kind not in _LISTS_NONE:
        problem = found
    elif path := server.preset.key_path:
        problem = await _failure_of_get(server, path)
    elif isinstance(found, InterviewerFailed) or is_open or not server.preset.lists_models:
        asked = model if model in models or not models else models[0]
        problem = await _failure_of_chat(server, asked or _ANY_MODEL)
        if not asked and problem is not None and problem.kind is FailureKind.UNKNOWN_MODEL:
            # Of a model that nobody chose a server says so to a key that it knows.
            problem = None
    if problem is None and model and models and model not in models:
        problem = InterviewerFailed(FailureKind.UNKNOWN_MODEL)
    if problem is not None:
        is_bare = problem.kind is FailureKind.WRONG_ADDRESS and not has_version(server.address)
        raise problem.at(server.name, is_address_bare=is_bare)


async def _listed(server: Server) -> list[ListedModel] | InterviewerFailed:
    try:
        body = await _body(server, "/models", headers=server.headers_of_list)
        return listed_models(body, server.preset)
    except openai.APIStatusError as error:
        # A key restricted to chat completions is a good key.
        if error.response.status_code == 403 and "scope" in error.message:
            return []
        if error.response.status_code == 501:
            return InterviewerFailed(FailureKind.WRONG_ADDRESS)
        return failure(error)
    except VENDOR_ERRORS as error:
        return failure(error)


async def _failure_of_get(
    server: Server, path: str, headers: Any = None
) -> InterviewerFailed | None:
    try:
        await _body(server, path, headers=headers)
    except VENDOR_ERRORS as error:
        return failure(error)
    return None


async def _failure_of_chat(server: Server, model: str) -> InterviewerFailed | None:
    """What a call of one token says against the key. A call that is rejected for another reason
    says nothing against it."""
    limit = dict.fromkeys(fresh_dialect(server.preset, model).limit_names[:1], 1)
    body = {"model": model, "messages": [{"role": "user", "content": "Hi"}], **limit}
    try:
        await _body(server, "/chat/completions", post=body)
    except VENDOR_ERRORS as error:
        reply = sent_error(error)
        found = failure(error)
        return None if reply is not None and found.kind in _PROVE_THE_KEY else found
    return None


async def _body(
    server: Server,
    path: str,
    *,
    post: dict[str, Any] | None = None,
    headers: Any = None,
) -> Any:
    """The JSON of a reply. Raises ErrorSent for an error within it, and NoApi."""
    options: Any = {"timeout": server.seconds, "headers": headers or server.headers}
    if post is None:
        response = await server.client.get(path, cast_to=httpx2.Response, options=options)
    else:
        response = await server.client.post(
            path, cast_to=httpx2.Response, body=post, options=options
        )
    text = response.text.strip()
    if text[:1] not in ("{", "["):
        raise NoApi(text)
    value = json.loads(text)
    if (error := error_in(value)) is not None and not isinstance(value, list):
        raise ErrorSent(error_reply(None, error, response.headers))
    return value
