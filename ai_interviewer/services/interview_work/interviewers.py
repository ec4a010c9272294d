"""The interviewer of an interview, ready to be called."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TypeVar
from uuid import UUID

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Brief, Closing, Grading, Turn
from ai_interviewer.interviewers.base import (
    AnalysisResult,
    Interviewer,
    PlanResult,
    QuestionResult,
    Spending,
    Stream,
    SummaryResult,
    TextSoFar,
)
from ai_interviewer.interviewers.by_rule import CompletedByRule
from ai_interviewer.interviewers.registry import connection_to, spec_of
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.accounts.objections import StoredObjections

E = TypeVar("E")


async def interviewer_for(*, user_id: UUID, name: str, model: str) -> Interviewer:
    """The interviewer, with the user's own key if it needs one.

    Raises InterviewerFailed (NO_KEY) when the user has removed the key.
    """
    provider = spec_of(name).provider
    if not provider:
        return connection_to(name).interviewer(api_key="", model=model)
    key = await api_keys.reveal(user_id=user_id, provider=provider)
    interviewer = connection_to(name).interviewer(
        api_key=key, model=model, objections=StoredObjections(user_id)
    )
    return CompletedByRule(_MarkingInterviewer(interviewer, user_id, provider))


class _MarkingInterviewer:
    """An interviewer whose calls show whether its key is accepted, which is noted."""

    def __init__(self, interviewer: Interviewer, user_id: UUID, provider: str) -> None:
        self._interviewer = interviewer
        self._user_id = user_id
        self._provider = provider

    @property
    def name(self) -> str:
        return self._interviewer.name

    def plan(self, brief: Brief) -> Stream[PlanResult]:
        """See `Interviewer.plan`."""
        return self._marked(self._interviewer.plan(brief))

    def ask(self, turn: Turn) -> Stream[QuestionResult]:
        """See `Interviewer.ask`."""
        return self._marked(self._interviewer.ask(turn))

    def analyse(self, grading: Grading) -> Stream[AnalysisResult]:
        """See `Interviewer.analyse`."""
        return self._marked(self._interviewer.analyse(grading))

    def summarise(self, closing: Closing) -> Stream[SummaryResult]:
        """See `Interviewer.summarise`."""
        return self._marked(self._interviewer.summarise(closing))

    async def _marked(self, stream: AsyncGenerator[E, None]) -> AsyncGenerator[E, None]:
        has_called = False
        try:
            async with aclosing(stream):
                async for event in stream:
                    if isinstance(event, Spending):
                        has_called = True
                    elif has_called and not isinstance(event, TextSoFar):
                        await self._mark(is_accepted=True)
                    yield event
        except InterviewerFailed as error:
            if error.kind is FailureKind.BAD_KEY:
                await self._mark(is_accepted=False)
            raise

    async def _mark(self, *, is_accepted: bool) -> None:
        await api_keys.mark(user_id=self._user_id, provider=self._provider, is_accepted=is_accepted)
