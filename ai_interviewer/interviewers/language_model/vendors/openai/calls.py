"""Calls of one model with one user's key: asked in the dialect that the server understands."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

import httpx2
import openai

from ai_interviewer.config.providers import Preset
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.base import Objections, Pace
from ai_interviewer.interviewers.language_model.conversation import Messages
from ai_interviewer.interviewers.language_model.prompts.prompts import Prompt
from ai_interviewer.interviewers.language_model.tally import Tally
from ai_interviewer.interviewers.language_model.vendors.openai.dialects import (
    CHARACTERS_PER_TOKEN,
    LIMIT,
    THINKING_LIMIT,
    Dialect,
    ReplyFormat,
)
from ai_interviewer.interviewers.language_model.vendors.openai.error_replies import (
    ErrorReply,
    error_in,
    error_reply,
)
from ai_interviewer.interviewers.language_model.vendors.openai.errors import failure_of
from ai_interviewer.interviewers.language_model.vendors.openai.events import (
    NoApi,
    unwrapped,
    values_in,
)
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import (
    is_reasoning_model,
    is_thinking_model,
)
from ai_interviewer.interviewers.language_model.vendors.openai.objections import (
    is_objection,
    next_way,
)
from ai_interviewer.interviewers.language_model.vendors.openai.reply import ReplySoFar
from ai_interviewer.interviewers.language_model.vendors.openai.stopwatch import Stopwatch
from ai_interviewer.interviewers.language_model.vendors.openai.ways import Way, stored_way


class ErrorSent(Exception):
    """An error that the server sent within a reply."""

    def __init__(self, reply: ErrorReply) -> None:
        self.reply = reply
        super().__init__()


# httpx2 is the SDK's transport: its errors come through unwrapped when the body of an error reply
# stalls. Garbage in the middle of a stream ends in a ValueError.
VENDOR_ERRORS = (openai.OpenAIError, httpx2.HTTPError, ValueError, NoApi, ErrorSent)

_OF_THE_FORM = (FailureKind.UNUSABLE_OUTPUT, FailureKind.TRUNCATED, FailureKind.TIMEOUT)
"""Failures that the way of asking may be to blame for."""


class _Objected(Exception):
    """The server rejects how the reply was asked for, before it sends any of it."""

    def __init__(self, reply: ErrorReply) -> None:
        self.reply = reply
        super().__init__()


def failure(error: Exception) -> InterviewerFailed:
    """What a vendor error means to us."""
    if isinstance(error, (openai.APITimeoutError, httpx2.TimeoutException)):
        never_connected = isinstance(error.__cause__, (httpx2.ConnectTimeout, httpx2.PoolTimeout))
        kind = FailureKind.UNREACHABLE if never_connected else FailureKind.TIMEOUT
        return InterviewerFailed(kind)
    if isinstance(error, (openai.APIConnectionError, httpx2.HTTPError)):
        return InterviewerFailed(FailureKind.UNREACHABLE)
    reply = sent_error(error)
    return InterviewerFailed(FailureKind.UNUSABLE_OUTPUT) if reply is None else failure_of(reply)


def sent_error(error: Exception) -> ErrorReply | None:
    """The server's own error behind an exception; None when it is none of the server's."""
    if isinstance(error, ErrorSent):
        return error.reply
    if isinstance(error, NoApi):
        return error_reply(200, error.text)
    if not isinstance(error, openai.APIStatusError):
        return None
    # Not the SDK's body: it takes off the outer object, in which some servers say as much.
    return error_reply(error.response.status_code, error.response.text, error.response.headers)


class ModelCalls:
    """Calls of one model. What the server objects to is remembered in `objections`."""

    def __init__(
        self,
        *,
        client: openai.AsyncOpenAI,
        headers: dict[str, Any],
        address: str,
        preset: Preset,
        model: str,
        objections: Objections,
        pace: Pace | None = None,
        counts_always: bool = False,
    ) -> None:
        self._client = client
        self._headers = headers
        self._address = address
        self._model = model
        self._objections = objections
        self._pace = pace
        self._counts_always = counts_always
        self._fresh = fresh_dialect(preset, model)
        self._known: Way | None = None

    async def complete(
        self, tally: Tally, prompt: Prompt[Any], messages: Messages
    ) -> AsyncGenerator[str, None]:
        """One call in the richest dialect that the server accepts, which is remembered."""
        known = await self._known_way()
        first = known.at(time.time())
        trial = first if first is not known else None
        way: Way | None = first
        objections = 0
        reply = ErrorReply(None)
        text = ""
        while way is not None:
            try:
                async with aclosing(self._texts(way, tally, prompt, messages)) as updates:
                    async for text in updates:
                        yield text
            except _Objected as objected:
                objections += 1
                is_repeated = bool(reply.words) and reply.words == objected.reply.words
                reply = objected.reply
                if way is trial:
                    # What is known to work holds from now on.
                    way = Way(known.dialect)
                else:
                    way = next_way(
                        way,
                        reply,
                        first=first.dialect,
                        objections=objections,
                        is_repeated=is_repeated,
                    )
            except InterviewerFailed as failed:
                if way is trial and failed.kind in _OF_THE_FORM:
                    await self._learn(Way(known.dialect))
                raise
            else:
                # A call without an objection must not overwrite what another call learned in the
                # meantime.
                if way is not known:
                    has_failed = way is trial and not text
                    await self._learn(Way(known.dialect) if has_failed else way)
                return
        raise failure_of(reply)

    async def _known_way(self) -> Way:
        if self._known is None:
            learned = await self._objections.load(server=self._address, model=self._model)
            self._known = stored_way(self._fresh, learned)
        return self._known

    async def _learn(self, way: Way) -> None:
        self._known = way.learned_at(time.time())
        await self._objections.save(
            server=self._address, model=self._model, learned=self._known.stored(self._fresh)
        )

    async def _texts(
        self, way: Way, tally: Tally, prompt: Prompt[Any], messages: Messages
    ) -> AsyncGenerator[str, None]:
        """The whole text so far, growing, from one request in this way."""
        dialect = way.dialect
        reply = ReplySoFar()
        stopwatch = Stopwatch()
        problem: Exception | None = None
        was_silent = False
        try:
            async with aclosing(self._values(dialect, prompt, messages)) as values:
                while (value := await self._next(values)) is not None:
                    if reply.add(value):
                        stopwatch.note_words()
                        yield reply.text
        except TimeoutError:
            was_silent = not reply.characters
            problem = InterviewerFailed(
                FailureKind.TIMEOUT if was_silent else FailureKind.UNUSABLE_OUTPUT
            )
        except VENDOR_ERRORS as error:
            sent = sent_error(error)
            is_about_asking = reply.is_empty and sent is not None and is_objection(sent, dialect)
            # After the end of a reply nothing is missing: what failed is the goodbye.
            if not reply.is_finished:
                problem = _Objected(sent) if sent and is_about_asking else failure(error)
        finally:
            await self._note_speed(stopwatch, reply, was_silent=was_silent)
            if not reply.count(tally) and self._counts_always and not reply.is_empty:
                asked = sum(len(message["content"]) for message in messages)
                tally.add(
                    input_tokens=asked // CHARACTERS_PER_TOKEN,
                    cached_tokens=0,
                    output_tokens=reply.characters // CHARACTERS_PER_TOKEN,
                )
        if problem is not None:
            # Outside the handler: the vendor's error knows the key and the prompt, and must not
            # become the context of ours.
            raise problem
        has_only_thoughts = reply.has_only_thoughts
        if reply.take_what_stands_elsewhere():
            yield reply.text
        elif has_only_thoughts:
            await self._learn(way.after_silence())
        if reply.is_cut_off and prompt.most_tokens is None:
            await self._learn(
                way.after_cut_off(tokens=reply.output_tokens, characters=reply.characters)
            )
        reply.check()

    async def _next(self, values: AsyncGenerator[object, None]) -> object | None:
        """The next piece, or None at the end. Raises TimeoutError when the work's time is up."""
        left = None if self._pace is None else self._pace.seconds_left()
        async with asyncio.timeout(left):
            return await anext(values, None)

    async def _note_speed(
        self, stopwatch: Stopwatch, reply: ReplySoFar, *, was_silent: bool
    ) -> None:
        speed = stopwatch.silence() if was_silent else stopwatch.speed(len(reply.text))
        if self._pace is not None and speed is not None:
            await self._pace.note(speed)

    async def _values(
        self, dialect: Dialect, prompt: Prompt[Any], messages: Messages
    ) -> AsyncGenerator[object, None]:
        """The pieces of a streamed reply, or the whole reply when the server does not stream."""
        request_messages: Any = dialect.messages(prompt, messages)
        async with (
            self._client.chat.completions.with_streaming_response.create(
                model=self._model,
                messages=request_messages,
                stream=dialect.streams,
                extra_headers=self._headers,
                extra_body=dialect.options(prompt),
            ) as response,
            aclosing(values_in(response.iter_bytes())) as values,
        ):
            async for sent in values:
                value = unwrapped(sent)
                if (error := error_in(value)) is not None:
                    raise ErrorSent(error_reply(None, error, response.headers))
                yield value


def fresh_dialect(preset: Preset, model: str) -> Dialect:
    """The dialect for a first contact, by what is known of the server and the model's name."""
    names = ("max_tokens", "max_completion_tokens")
    is_reversed = preset.limit_name == names[1] or is_reasoning_model(model)
    return Dialect(
        format=ReplyFormat(preset.asks_for),
        takes_effort=is_reasoning_model(model),
        bounds_texts=preset.bounds_texts,
        limit_names=names[::-1] if is_reversed else names,
        limit=THINKING_LIMIT if is_thinking_model(model) else LIMIT,
    )
