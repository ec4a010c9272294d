"""A real worker on a real database, and interviews with work for it.

Handlers of the tests stand in for the AI.
"""

import asyncio
from contextlib import asynccontextmanager
from types import SimpleNamespace

from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import listening
from ai_interviewer.domain.enums import OperationKind, OperationStatus
from ai_interviewer.domain.errors import InterviewerFailed
from ai_interviewer.models.base import now
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.interview_work.worker import HANDLERS
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.operations import _runner
from ai_interviewer.services.operations._follow import current_operations
from ai_interviewer.services.operations.worker import run_queue
from tests.factories import ANSWER, a_question, an_interview, operations_of, wait_until

PENDING, RUNNING = OperationStatus.PENDING, OperationStatus.RUNNING
COMPLETED, FAILED = OperationStatus.COMPLETED, OperationStatus.FAILED
CANCELLED = OperationStatus.CANCELLED
BOTH = (OperationKind.QUESTION, OperationKind.ANALYSIS)


@asynccontextmanager
async def a_worker(handler=None, *, is_alone=False):
    """A running worker; with `handler`, it does the work of every kind."""
    handlers = dict(HANDLERS) if handler is None else dict.fromkeys(BOTH, handler)
    async with listening(), run_queue(handlers, is_alone=is_alone):
        yield handlers


async def run_once(session, handler):
    """Run the interview's first operation here and now, as the queue would once."""
    [operation, *_] = await operations_of(session)
    context = SimpleNamespace(abort_reason=lambda: None)
    await _runner.run(context, operation_id=operation.id, handlers=dict.fromkeys(BOTH, handler))


async def complete(work):
    async with work.complete():
        pass


async def statuses(session):
    return [operation.status for operation in await operations_of(session)]


async def wait_for_statuses(session, *wanted):
    async def holds():
        return await statuses(session) == list(wanted)

    await wait_until(holds)


async def job_count():
    """How many jobs the queue holds, whatever their state."""
    async with transaction() as db:
        return await db.scalar(text("SELECT count(*) FROM procrastinate_jobs"))


async def shown_message(user, session):
    [operation, *_] = await current_operations(user_id=user, session_id=session)
    return operation.message


def a_failing_handler(kind, **how):
    """A handler that always fails, and the times it was called."""
    calls = []

    async def fail(work):
        calls.append(now())
        raise InterviewerFailed(kind, **how)

    return fail, calls


class Gate:
    """A handler that waits inside the call until it is let through."""

    def __init__(self):
        self.is_inside, self.may_pass, self.was_aborted = (asyncio.Event() for _ in range(3))
        self.calls = 0

    async def __call__(self, work):
        self.calls += 1
        self.is_inside.set()
        try:
            await self.may_pass.wait()
        except asyncio.CancelledError:
            self.was_aborted.set()
            raise
        await complete(work)

    async def wait_until_inside(self):
        await asyncio.wait_for(self.is_inside.wait(), 10)


async def is_queue_empty():
    return not await job_count()


async def ask_second_question(db, user, session):
    await operations.enqueue_within(
        db, user_id=user, session_id=session, kind=OperationKind.QUESTION, question_number=2
    )


async def finish_early(user):
    """Finish an interview while its next question is still pending; its id."""
    session = await an_interview(user)
    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)
    await interviews.finish(user_id=user, session_id=session)
    return session
