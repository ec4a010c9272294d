"""What does the work of each kind, and the worker that runs it, in whichever process."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.services import analysis, questions, summaries
from ai_interviewer.services.interviewers import close_provider
from ai_interviewer.services.operations import Handler
from ai_interviewer.services.operations.worker import working

HANDLERS: dict[OperationKind, Handler] = {
    OperationKind.QUESTION: questions.ask,
    OperationKind.ANALYSIS: analysis.analyse,
    OperationKind.SUMMARY: summaries.summarise,
}


@asynccontextmanager
async def worker(*, is_alone: bool = False) -> AsyncIterator[None]:
    """Run the queue while the block lasts. The database must be open.

    `is_alone` says that this process owns the database, so that the jobs of a killed one are
    taken over sooner.
    """
    try:
        async with working(HANDLERS, is_alone=is_alone):
            yield
    finally:
        await close_provider()
