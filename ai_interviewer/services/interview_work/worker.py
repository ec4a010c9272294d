"""The handler of each kind of work, and the worker that runs them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.interviewers.registry import close_connections
from ai_interviewer.services.interview_work import (
    analysis,
    evaluations,  # noqa: F401 - registers its task with the queue
    questions,
    summaries,
)
from ai_interviewer.services.operations import Handlers
from ai_interviewer.services.operations.worker import run_queue

HANDLERS: Handlers = {
    OperationKind.QUESTION: questions.ask,
    OperationKind.ANALYSIS: analysis.analyse,
    OperationKind.SUMMARY: summaries.summarise,
}


@asynccontextmanager
async def run_worker(*, is_alone: bool = False) -> AsyncIterator[None]:
    """Run the queue while the block lasts. The database must be open.

    With `is_alone` this process owns the database, and takes over the jobs of a killed one sooner.
    """
    try:
        async with run_queue(HANDLERS, is_alone=is_alone):
            yield
    finally:
        await close_connections()
