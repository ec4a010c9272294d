"""The official SDK against OpenAI or any compatible server.

Only this module, `calls` and `key_checks` import openai. They speak the Chat Completions API, the
one surface that every compatible server has, and turn the vendor's errors into domain errors.
Nothing is retried here: retries belong to operations.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any

import httpx2
import openai

from ai_interviewer.config.providers import Preset, Prices, preset_of_address
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Consumption
from ai_interviewer.interviewers.base import ListedModel, Objections, Pace
from ai_interviewer.interviewers.language_model.estimates import estimate
from ai_interviewer.interviewers.language_model.interviewer import (
    LanguageModel,
    LanguageModelInterviewer,
)
from ai_interviewer.interviewers.language_model.vendors.openai import key_checks
from ai_interviewer.interviewers.language_model.vendors.openai.addresses import (
    OPENAI_URL,
    base_address,
    server_name,
)
from ai_interviewer.interviewers.language_model.vendors.openai.calls import ModelCalls
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import (
    is_reasoning_model,
)
from ai_interviewer.interviewers.language_model.vendors.openai.prices import price

NAME = "OPENAI"
"""This interviewer's name in the database and the exports."""

_LIST_SECONDS = 15.0
_NO_KEY: Any = {"Authorization": openai.omit}
_NO_ACCOUNT: Any = {"OpenAI-Organization": openai.omit, "OpenAI-Project": openai.omit}


class OpenAIProvider:
    """One server, and the client that all its users share. Make one per process; `aclose()` it.

    Making a client blocks for some 80 ms, a copy with another key only for 0.2 ms. `read_timeout`
    is how many seconds the server may be silent, before and between words. `name` is what users
    know the server by, `prices` hold for models that the price list doesn't know.
    With `counts_always` the tokens of a server that reports none are estimated.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        interviewer: str = NAME,
        name: str = "",
        preset: Preset | None = None,
        prices: Prices | None = None,
        needs_key: bool = True,
        counts_always: bool = False,
        http_client: httpx2.AsyncClient | None = None,
        read_timeout: float = 900.0,
    ) -> None:
        self.base_url = base_address(base_url or OPENAI_URL)
        self.server = name or server_name(self.base_url)
        self._interviewer = interviewer
        self._preset = preset or preset_of_address(self.base_url)
        self._needs_key = needs_key
        self._counts_always = counts_always
        self._price = partial(price, base_url=self.base_url, otherwise=prices)
        self._list_timeout = min(read_timeout, _LIST_SECONDS)
        self._objections = _InThisProcess()
        if http_client is None and self._preset.key_header:
            # A redirect would take a header of another name to anybody.
            http_client = openai.DefaultAsyncHttpxClient(follow_redirects=False)
        self._client = openai.AsyncOpenAI(
            # The SDK would fill these from the operator's environment, for every user alike.
            api_key="none",
            default_headers=_NO_ACCOUNT,
            base_url=self.base_url,
            max_retries=0,
            timeout=openai.Timeout(read_timeout, connect=10.0),
            http_client=http_client,
        )
        # The SDK imports these when first touched, which would stall the event loop.
        _ = self._client.chat.completions, self._client.models

    def interviewer(
        self,
        *,
        api_key: str,
        model: str,
        objections: Objections | None = None,
        pace: Pace | None = None,
        is_short: bool = False,
        is_thorough: bool = False,
    ) -> LanguageModelInterviewer:
        """See `Connection.interviewer`."""
        calls = ModelCalls(
            client=self._for_key(api_key),
            headers=self._headers(api_key),
            address=self.base_url,
            preset=self._preset,
            model=model,
            objections=objections or self._objections,
            pace=pace,
            counts_always=self._counts_always,
        )
        return LanguageModelInterviewer(
            LanguageModel(
                interviewer=self._interviewer,
                name=model,
                server=self.server,
                call=calls.complete,
                price=partial(self._price, model=model),
            ),
            is_short=is_short,
            is_thorough=is_thorough,
        )

    async def list_models(self, *, api_key: str) -> list[ListedModel]:
        """The models that the key can interview with, by name; empty when the server keeps no list
        or the key may not read it. Raises InterviewerFailed."""
        return await key_checks.models_of(self._asked_with(api_key))

    async def check_key(self, *, api_key: str, model: str = "") -> None:
        """Raise InterviewerFailed when the server does not accept the key, and say what else is
        wrong. Costs nothing, or one token where nothing that is free needs a key."""
        await key_checks.check(self._asked_with(api_key), model=model)

    def estimate(
        self,
        *,
        model: str,
        brief_characters: int,
        question_count: int,
        samples: int,
        is_thorough: bool = False,
    ) -> Consumption | None:
        """See `Connection.estimate`."""
        return estimate(
            model,
            brief_characters=brief_characters,
            question_count=question_count,
            samples=samples,
            is_reasoning=is_reasoning_model(model),
            is_thorough=is_thorough,
            price=partial(self._price, model=model),
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _asked_with(self, api_key: str) -> key_checks.Server:
        return key_checks.Server(
            client=self._for_key(api_key),
            headers=self._headers(api_key),
            address=self.base_url,
            name=self.server,
            preset=self._preset,
            seconds=self._list_timeout,
            api_key=api_key.strip(),
        )

    def _for_key(self, api_key: str) -> openai.AsyncOpenAI:
        key = api_key.strip()
        if not key:
            if self._needs_key:
                raise InterviewerFailed(FailureKind.NO_KEY, provider=self.server)
            return self._client
        if not (key.isascii() and key.isprintable()) or " " in key:
            # It cannot be sent in a header, and the error about that would quote it.
            raise InterviewerFailed(FailureKind.BAD_KEY, provider=self.server)
        return self._client.with_options(api_key=key)

    def _headers(self, api_key: str) -> dict[str, Any]:
        """Headers of each request that differ from the SDK's own."""
        key, header = api_key.strip(), self._preset.key_header
        if not key:
            return dict(_NO_KEY)
        return {**_NO_KEY, header: key} if header else {}


class _InThisProcess:
    """Objections of a process that has nowhere to store them."""

    def __init__(self) -> None:
        self._learned: dict[tuple[str, str], Mapping[str, Any]] = {}

    async def load(self, *, server: str, model: str) -> Mapping[str, Any]:
        return self._learned.get((server, model), {})

    async def save(self, *, server: str, model: str, learned: Mapping[str, Any]) -> None:
        self._learned[server, model] = learned
