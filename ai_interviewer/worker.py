"""A worker process of its own: `python -m ai_interviewer.worker`.

The launcher starts one beside the app. Any number may run, wherever the database can be reached.
"""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable

from ai_interviewer.config import ConfigurationError, logs, settings
from ai_interviewer.database import close, open_database
from ai_interviewer.database.embedded import running_url
from ai_interviewer.database.schema import require_known_schema
from ai_interviewer.outages import end_soon
from ai_interviewer.services.administration.measuring import measuring
from ai_interviewer.services.administration.trial_questions import check_host_questions
from ai_interviewer.services.interview_work.worker import run_worker

_NICENESS = 5
"""Grading uses the processor; where one is busy, pages go first."""


async def run() -> None:
    """Work until SIGTERM or Ctrl-C."""
    logs.configure(settings().log_level)
    check_host_questions()
    url = settings().database_url or running_url(settings().data_dir)
    if url is None:
        raise SystemExit("No database: start the app first, or set DATABASE_URL.")
    stop = asyncio.Event()

    def end() -> None:
        # Opening and closing may both wait for a database that is away.
        stop.set()
        end_soon()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, end)
    open_database(url)
    watch = asyncio.create_task(_end_when_orphaned(end))
    try:
        await require_known_schema()
        # Beside the launcher's app, that serves what both of them count.
        has_port = "AI_INTERVIEWER_LAUNCHER" not in os.environ
        is_alone = "AI_INTERVIEWER_SOLE_OWNER" in os.environ
        async with measuring(has_port=has_port), run_worker(is_alone=is_alone):
            await stop.wait()
    finally:
        watch.cancel()
        await close()


async def _end_when_orphaned(end: Callable[[], None]) -> None:
    """The launcher that started us was killed: a worker left behind would use its database."""
    launcher = os.environ.get("AI_INTERVIEWER_LAUNCHER")
    if launcher is None:
        return
    while str(os.getppid()) == launcher:  # noqa: ASYNC110 - the kernel sends no event for this
        await asyncio.sleep(0.5)
    end()


if __name__ == "__main__":
    os.nice(_NICENESS)
    try:
        asyncio.run(run())
    except ConfigurationError as error:
        sys.exit(str(error))
    # All is closed. Where the processor is busy, Python would take seconds to free the memory.
    logging.shutdown()
    os._exit(0)
