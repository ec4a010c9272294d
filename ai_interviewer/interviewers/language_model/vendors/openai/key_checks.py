"""Whether a key works, and what is wrong with key or address if it does not.

A list of models proves nothing where anybody may read it. So it is asked for without the key first;
if that is not refused, a call is made that needs a key.
"""

import json
from typing import Any

import httpx2
import openai

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.vendors.openai.addresses import (
    has_version,
    key_endpoint,
)
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
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import chat_models

_WITHOUT_KEY = {"Authorization": openai.omit}
_NOT_THERE = (FailureKind.UNREACHABLE, FailureKind.TIMEOUT)
_LISTS_NONE = (FailureKind.WRONG_ADDRESS, FailureKind.UNKNOWN_MODEL)
_PROVE_THE_KEY = (
    *(FailureKind.TRUNCATED, FailureKind.REQUEST_REJECTED, FailureKind.CONTENT_FILTERED),
    *(FailureKind.CONTEXT_TOO_LONG, FailureKind.RATE_LIMITED, FailureKind.REFUSED),
)
"""Failures of a call that a server reports only to a key that it knows."""


async def models_of(client: openai.AsyncOpenAI, server: str, seconds: float) -> list[str]:
    """The names of the models that can chat; empty when the server keeps no list or the key may
    not read it. Raises InterviewerFailed."""
    found = await _listed(client, seconds)
    if isinstance(found, InterviewerFailed):
        if found.kind in _LISTS_NONE:
            return []
        raise found.at(server)
    return found


async def check(
    client: openai.AsyncOpenAI, *, address: str, server: str, model: str, seconds: float
) -> None:
    """Raise InterviewerFailed unless a call that needs a key succeeded with this one."""
    open_list = await _failure_of_get(client, "/models", seconds, headers=_WITHOUT_KEY)
    if open_list is not None and open_list.kind in _NOT_THERE:
        raise open_list.at(server)
    is_open = open_list is None or open_list.kind is not FailureKind.BAD_KEY
    found = await _listed(client, seconds)
    models = [] if isinstance(found, InterviewerFailed) else found
    problem: InterviewerFailed | None = None
    if isinstance(found, InterviewerFailed) and found.kind not in _LISTS_NONE:
        problem = found
    elif path := key_endpoint(address):
        problem = await _failure_of_get(client, path, seconds)
    elif isinstance(found, InterviewerFailed) or is_open:
        asked = model if model in models or not models else models[0]
        problem = await _failure_of_chat(client, address, asked, seconds) if asked else None
    if problem is None and model and models and model not in models:
        problem = InterviewerFailed(FailureKind.UNKNOWN_MODEL)
    if problem is not None:
        is_bare = problem.kind is FailureKind.WRONG_ADDRESS and not has_version(address)
        raise problem.at(server, is_address_bare=is_bare)


async def _listed(client: openai.AsyncOpenAI, seconds: float) -> list[str] | InterviewerFailed:
    try:
        body = await _body(client, "/models", seconds)
        return chat_models(body)
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
    client: openai.AsyncOpenAI, path: str, seconds: float, headers: Any = None
) -> InterviewerFailed | None:
    try:
        await _body(client, path, seconds, headers=headers)
    except VENDOR_ERRORS as error:
        return failure(error)
    return None


async def _failure_of_chat(
    client: openai.AsyncOpenAI, address: str, model: str, seconds: float
) -> InterviewerFailed | None:
    """What a call of one token says against the key. A call that is rejected for another reason
    says nothing against it."""
    limit = dict.fromkeys(fresh_dialect(address, model).limit_names[:1], 1)
    body = {"model": model, "messages": [{"role": "user", "content": "Hi"}], **limit}
    try:
        await _body(client, "/chat/completions", seconds, post=body)
    except VENDOR_ERRORS as error:
        reply = sent_error(error)
        found = failure(error)
        return None if reply is not None and found.kind in _PROVE_THE_KEY else found
    return None


async def _body(
    client: openai.AsyncOpenAI,
    path: str,
    seconds: float,
    *,
    post: dict[str, Any] | None = None,
    headers: Any = None,
) -> Any:
    """The JSON of a reply. Raises ErrorSent for an error within it, and NoApi."""
    options: Any = {"timeout": seconds} | ({"headers": headers} if headers else {})
    if post is None:
        response = await client.get(path, cast_to=httpx2.Response, options=options)
    else:
        response = await client.post(path, cast_to=httpx2.Response, body=post, options=options)
    text = response.text.strip()
    if text[:1] not in ("{", "["):
        raise NoApi(text)
    value = json.loads(text)
    if (error := error_in(value)) is not None and not isinstance(value, list):
        raise ErrorSent(error_reply(None, error, response.headers))
    return value
