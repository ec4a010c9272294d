"""A worker process of its own: `python -m ai_interviewer.worker`.

For servers whose app process is busy enough with pages. Any number may run beside the app.
"""

import asyncio
import signal
import sys

from ai_interviewer import logs
from ai_interviewer.config import ConfigurationError, settings
from ai_interviewer.database import close, open_database
from ai_interviewer.database.embedded import running_url
from ai_interviewer.services.interview_work.worker import run_worker


async def run() -> None:
    """Work until SIGTERM or Ctrl-C."""
    logs.configure(settings().log_level)
    url = settings().database_url or running_url(settings().data_dir)
    if url is None:
        raise SystemExit("No database: start the app first, or set DATABASE_URL.")
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    open_database(url)
    try:
        async with run_worker():
            await stop.wait()
    finally:
        await close()


if __name__ == "__main__":
    try:
        asyncio.run(run())
    except ConfigurationError as error:
        sys.exit(str(error))
