"""The official SDK against OpenAI or any compatible server.

The only module that imports openai. It speaks the Chat Completions API, the one surface that
every compatible server has, and turns the vendor's errors into domain errors. Nothing is retried
here: retries belong to operations.
"""

import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from functools import partial
from typing import Any

import httpx2
import openai
from openai.types.chat import ChatCompletion

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Consumption
from ai_interviewer.interviewers.language_model.conversation import Messages
from ai_interviewer.interviewers.language_model.estimates import estimate
from ai_interviewer.interviewers.language_model.interviewer import (
    LanguageModel,
    LanguageModelInterviewer,
)
from ai_interviewer.interviewers.language_model.prompts.prompts import Prompt
from ai_interviewer.interviewers.language_model.tally import Tally
from ai_interviewer.interviewers.language_model.vendors.openai.dialects import (
    Dialect,
    FormatRejected,
    is_chat_model,
    is_reasoning_model,
)
from ai_interviewer.interviewers.language_model.vendors.openai.errors import (
    ErrorReply,
    failure_of,
    rejects_format,
)
from ai_interviewer.interviewers.language_model.vendors.openai.prices import OPENAI_URL, price
from ai_interviewer.interviewers.language_model.vendors.openai.reply import ReplySoFar

NAME = "OPENAI"
"""This interviewer's name in the database and the exports."""

# httpx2 is the SDK's transport: its errors come through unwrapped when the body of an error reply
# stalls. Garbage in the middle of a stream ends in a ValueError.
_VENDOR_ERRORS = (openai.OpenAIError, httpx2.HTTPError, ValueError)
_LIST_SECONDS = 15.0
_NO_ACCOUNT: Any = {"OpenAI-Organization": openai.omit, "OpenAI-Project": openai.omit}


class OpenAIProvider:
    """One server, and the client that all its users share. Make one per process; `aclose()` it.

    Making a client blocks for some 80 ms, a copy with another key only for 0.2 ms. `read_timeout`
    is how many seconds the server may be silent, before and between words.
    """

    def __init__(self, base_url: str | None = None, *, read_timeout: float = 120.0) -> None:
        self.base_url = base_url or OPENAI_URL
        self._list_timeout = min(read_timeout, _LIST_SECONDS)
        self._dialects: dict[str, Dialect] = {}
        self._client = openai.AsyncOpenAI(
            # The SDK would fill these from the operator's environment, for every user alike.
            api_key="none",
            default_headers=_NO_ACCOUNT,
            base_url=self.base_url,
            max_retries=0,
            timeout=openai.Timeout(read_timeout, connect=10.0),
        )
        # The SDK imports these when first touched, which would stall the event loop.
        _ = self._client.chat.completions, self._client.models

    def interviewer(self, *, api_key: str, model: str) -> LanguageModelInterviewer:
        """An interviewer for one user's calls. Raises InterviewerFailed for an impossible key."""
        client = self._for_key(api_key)
        calls = _ModelCalls(client=client, model=model, dialects=self._dialects)
        return LanguageModelInterviewer(
            LanguageModel(
                interviewer=NAME,
                name=model,
                call=calls.complete,
                price=partial(price, model=model, base_url=self.base_url),
            )
        )

    async def list_models(self, *, api_key: str) -> list[str]:
        """Names of the models that the key can interview with, sorted; empty when the server
        keeps no list or the key may not read it. Raises InterviewerFailed."""
        client = self._for_key(api_key)
        try:
            page = await client.models.list(timeout=self._list_timeout)
            return sorted({model.id for model in page.data if is_chat_model(model.id)})
        except openai.NotFoundError:
            return []
        except openai.PermissionDeniedError as error:
            # A key restricted to chat completions is a good key.
            if "scope" in error.message:
                return []
            failure = _failure(error)
        except _VENDOR_ERRORS as error:
            failure = _failure(error)
        except (AttributeError, TypeError):
            failure = InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
        # Outside the handlers, so that the vendor's error, which knows the key, is not its context.
        raise failure

    async def check_key(self, *, api_key: str) -> None:
        """Raise InterviewerFailed when the server does not accept the key. Costs nothing."""
        await self.list_models(api_key=api_key)

    def estimate(
        self, *, model: str, brief_characters: int, question_count: int, samples: int
    ) -> Consumption | None:
        """See `Connection.estimate`."""
        return estimate(
            model,
            brief_characters=brief_characters,
            question_count=question_count,
            samples=samples,
            is_reasoning=is_reasoning_model(model),
            price=partial(price, model=model, base_url=self.base_url),
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _for_key(self, api_key: str) -> openai.AsyncOpenAI:
        key = api_key.strip()
        if not key:
            raise InterviewerFailed(FailureKind.NO_KEY)
        if not (key.isascii() and key.isprintable()) or " " in key:
            # It cannot be sent in a header, and the error about that would quote it.
            raise InterviewerFailed(FailureKind.BAD_KEY)
        return self._client.with_options(api_key=key)


class _ModelCalls:
    """Calls of one model with one user's key."""

    def __init__(
        self, *, client: openai.AsyncOpenAI, model: str, dialects: dict[str, Dialect]
    ) -> None:
        self._client = client
        self._model = model
        self._dialects = dialects

    async def complete(
        self, tally: Tally, prompt: Prompt[Any], messages: Messages
    ) -> AsyncGenerator[str, None]:
        """One call in the richest dialect that the server accepts, which is remembered."""
        initial = self._dialects.get(self._model) or Dialect(
            takes_effort=is_reasoning_model(self._model)
        )
        dialect: Dialect | None = initial
        while dialect is not None:
            try:
                async with aclosing(self._reply_texts(dialect, tally, prompt, messages)) as updates:
                    async for text in updates:
                        yield text
            except FormatRejected as rejected:
                dialect = dialect.simpler(rejected.objection)
            else:
                # A call without an objection must not overwrite what another call learned in the
                # meantime.
                if dialect != initial:
                    self._dialects[self._model] = dialect
                return
        raise InterviewerFailed(FailureKind.REQUEST_REJECTED)

    async def _reply_texts(
        self, dialect: Dialect, tally: Tally, prompt: Prompt[Any], messages: Messages
    ) -> AsyncGenerator[str, None]:
        """The whole text so far, growing, from one request in this dialect."""
        reply = ReplySoFar()
        failure: Exception | None = None
        try:
            async with aclosing(self._chunks(dialect, prompt, messages)) as chunks:
                async for chunk in chunks:
                    if reply.add(chunk):
                        yield reply.text
        except _VENDOR_ERRORS as error:
            failure = _objection(error) or _failure(error)
        finally:
            reply.count(tally)
        if failure is not None:
            # Outside the handler: the vendor's error knows the key and the prompt, and must not
            # become the context of ours.
            raise failure
        reply.check()

    async def _chunks(
        self, dialect: Dialect, prompt: Prompt[Any], messages: Messages
    ) -> AsyncGenerator[object, None]:
        """The pieces of a streamed reply, or the whole reply when the server does not stream."""
        request_messages: Any = dialect.messages(prompt, messages)
        reply = await self._client.chat.completions.create(
            model=self._model,
            messages=request_messages,
            stream=dialect.streams,
            extra_body=dialect.options(prompt),
        )
        if not isinstance(reply, openai.AsyncStream):
            yield reply
            return
        async with reply:
            if "application/json" in reply.response.headers.get("content-type", ""):
                # Some servers ignore that a stream was asked for.
                body = json.loads(await reply.response.aread())
                yield ChatCompletion.construct(**body) if isinstance(body, dict) else None
                return
            async for chunk in reply:
                yield chunk


def _objection(error: Exception) -> FormatRejected | None:
    """Why the server may accept the same request in a simpler dialect; None for other errors."""
    reply = _error_reply(error) if isinstance(error, openai.APIStatusError) else None
    if reply is None or not rejects_format(reply):
        return None
    return FormatRejected(f"{reply.param or ''} {reply.message}")


def _failure(error: Exception) -> InterviewerFailed:
    """What a vendor error means to us."""
    if isinstance(error, (openai.APITimeoutError, httpx2.TimeoutException)):
        never_connected = isinstance(error.__cause__, (httpx2.ConnectTimeout, httpx2.PoolTimeout))
        kind = FailureKind.UNREACHABLE if never_connected else FailureKind.TIMEOUT
        return InterviewerFailed(kind)
    if isinstance(error, (openai.APIConnectionError, httpx2.HTTPError)):
        return InterviewerFailed(FailureKind.UNREACHABLE)
    if not isinstance(error, openai.APIError):
        return InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
    return failure_of(_error_reply(error))


def _error_reply(error: openai.APIError) -> ErrorReply:
    response = error.response if isinstance(error, openai.APIStatusError) else None
    return ErrorReply(
        status=response.status_code if response is not None else None,
        code=error.code,
        type=error.type,
        param=error.param if isinstance(error.param, str) else None,
        message=error.message,
        headers=response.headers if response is not None else {},
    )
