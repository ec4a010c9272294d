"""The interviewer of an interview, ready to be called."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from ai_interviewer.config import metrics
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed, ValidationFailed
from ai_interviewer.domain.interview import Analysis, Brief, Closing, Consumption, Grading, Turn
from ai_interviewer.interviewers.base import (
    AnalysisResult,
    Interviewer,
    OpeningResult,
    Pace,
    PlanResult,
    QuestionResult,
    Spending,
    Stream,
    SummaryResult,
    TextSoFar,
    Vendor,
)
from ai_interviewer.interviewers.by_rule import CompletedByRule
from ai_interviewer.interviewers.registry import connection_of
from ai_interviewer.services import providers
from ai_interviewer.services._records.interviewer_labels import interviewer_label, label_of
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.accounts.objections import StoredObjections
from ai_interviewer.services.accounts.provider_keys import key_for
from ai_interviewer.services.providers import budgets

E = TypeVar("E")
_OF_THE_HOST = {
    "ai_bad_key": "ai_bad_key_host",
    "ai_no_quota": "ai_no_quota_host",
    "ai_no_budget": "ai_no_budget_host",
    "ai_unknown_model": "ai_unknown_model_host",
    "ai_rate_limited": "ai_rate_limited_host",
    "ai_rate_limited_for": "ai_rate_limited_for_host",
}
"""The sentences about a user's own key and account, and what to say when they are the host's."""


async def interviewer_for(
    *,
    user_id: UUID,
    name: str,
    model: str,
    pace: Pace | None = None,
    is_short: bool = False,
    is_thorough: bool = False,
) -> Interviewer:
    """The interviewer, with the key that pays for its calls. `pace`, `is_short` and `is_thorough`
    are for a language model.

    Raises InterviewerFailed: NO_KEY when the user has removed the key, NO_PROVIDER when nobody
    describes the provider any more.
    """
    try:
        async with transaction() as db:
            vendor = await providers.vendor_within(db, user_id=user_id, name=name)
    except ValidationFailed:
        label = interviewer_label(name)
        raise InterviewerFailed(FailureKind.NO_PROVIDER, provider=label) from None
    if not vendor.spec.is_model:
        return connection_of(vendor).interviewer(api_key="", model=model)
    key = await key_for(user_id=user_id, vendor=vendor)
    interviewer = connection_of(vendor).interviewer(
        api_key=key,
        model=model,
        objections=StoredObjections(user_id),
        pace=pace,
        is_short=is_short,
        is_thorough=is_thorough,
    )
    watched = _WatchedInterviewer(interviewer, user_id, vendor, model)
    return CompletedByRule(watched, is_short=is_short)


class _WatchedInterviewer:
    """An interviewer whose calls keep to the user's budget, if the host's key pays, and show
    whether the user's own key is accepted, which is noted."""

    def __init__(self, interviewer: Interviewer, user_id: UUID, vendor: Vendor, model: str) -> None:
        self._interviewer = interviewer
        self._model = model
        self._user_id = user_id
        self._vendor = vendor
        self._stored: budgets.Spent | None = None
        self._unstored: list[Consumption] = []
        """What calls have consumed since what was stored was read."""

    @property
    def name(self) -> str:
        return self._interviewer.name

    def plan(self, brief: Brief) -> Stream[PlanResult]:
        """See `Interviewer.plan`."""
        return self._watched(self._interviewer.plan(brief), brief, OperationKind.QUESTION)

    def begin(self, brief: Brief) -> Stream[OpeningResult]:
        """See `Interviewer.begin`."""
        return self._watched(self._interviewer.begin(brief), brief, OperationKind.QUESTION)

    def ask(self, turn: Turn) -> Stream[QuestionResult]:
        """See `Interviewer.ask`."""
        return self._watched(self._interviewer.ask(turn), turn, OperationKind.QUESTION)

    def analyse(self, grading: Grading) -> Stream[AnalysisResult]:
        """See `Interviewer.analyse`."""
        return self._watched(self._interviewer.analyse(grading), grading, OperationKind.ANALYSIS)

    def say_more(self, grading: Grading, analysis: Analysis) -> Stream[AnalysisResult]:
        """See `Interviewer.say_more`."""
        stream = self._interviewer.say_more(grading, analysis)
        return self._watched(stream, grading, OperationKind.ANALYSIS)

    def summarise(self, closing: Closing) -> Stream[SummaryResult]:
        """See `Interviewer.summarise`."""
        return self._watched(self._interviewer.summarise(closing), closing, OperationKind.SUMMARY)

    async def _watched(
        self, stream: AsyncGenerator[E, None], subject: object, kind: OperationKind
    ) -> AsyncGenerator[E, None]:
        is_counted = False
        said = 0
        call = metrics.AiCall(self._provider, self._model)
        try:
            async with aclosing(stream):
                await self._check_budget()
                async for event in stream:
                    if isinstance(event, Spending):
                        is_counted = True
                        used = event.consumption
                        call.add_tokens(read=used.input_tokens, written=used.output_tokens)
                        yield self._counted(event)  # type: ignore[misc]
                        continue
                    if isinstance(event, TextSoFar):
                        said = len(event.text)
                    elif is_counted:
                        await self._mark(is_accepted=True)
                    is_counted = is_counted or not isinstance(event, TextSoFar)
                    yield event
        except InterviewerFailed as error:
            call.outcome = error.kind.value.lower()
            if error.kind is FailureKind.BAD_KEY:
                await self._mark(is_accepted=False)
            if not self._vendor.spec.takes_key:
                error.key = _OF_THE_HOST.get(error.key, error.key)
            raise
        except (asyncio.CancelledError, GeneratorExit):
            call.outcome = "stopped"
            # In the middle: nobody else says what it cost.
            if self._vendor.budget is not None and not is_counted:
                await budgets.record_unreported(
                    user_id=self._user_id,
                    vendor=self._vendor,
                    model=self._model,
                    kind=kind,
                    asked=len(repr(subject)),
                    said=said,
                )
            raise
        finally:
            call.end()

    @property
    def _provider(self) -> str:
        """How metrics name the provider; those that users add have one name together."""
        return "own" if providers.is_own(self._vendor) else self._vendor.spec.provider

    async def _check_budget(self) -> None:
        budget, spec = self._vendor.budget, self._vendor.spec
        if budget is None:
            return
        if self._stored is None:
            self._stored = await budgets.spent(user_id=self._user_id, provider=spec.provider)
        label = label_of(spec)
        budgets.check_budget(budget, self._stored, self._unstored, provider=label)

    def _counted(self, spending: Spending) -> Spending:
        consumption = replace(
            spending.consumption,
            provider=self._vendor.spec.provider,
            is_on_server_key=bool(self._vendor.server_key),
        )
        self._unstored.append(consumption)
        return Spending(consumption)

    async def _mark(self, *, is_accepted: bool) -> None:
        spec = self._vendor.spec
        if spec.takes_key:
            await api_keys.mark(
                user_id=self._user_id, provider=spec.provider, is_accepted=is_accepted
            )
