"""What does the work of each kind, and the worker that runs it, in whichever process."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.interviewers.registry import close_connections
from ai_interviewer.services.interview_work import analysis, questions, summaries
from ai_interviewer.services.operations import Handlers
from ai_interviewer.services.operations.worker import running_worker

HANDLERS: Handlers = {
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
        async with running_worker(HANDLERS, is_alone=is_alone):
            yield
    finally:
        await close_connections()
