"""The API alone, behind the guard, in one process: what `benchmarks.api` asks over HTTP."""

import gc
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette

from ai_interviewer import routes
from ai_interviewer.api import Api
from ai_interviewer.database import close, open_database
from ai_interviewer.web.guard import Guard


@asynccontextmanager
async def _database(_app: Starlette) -> AsyncIterator[None]:
    open_database(os.environ["DATABASE_URL"])
    gc.collect()
    gc.freeze()
    yield
    await close()


def create() -> Guard:
    """The app for Granian."""
    app = Starlette(lifespan=_database)
    app.mount(routes.API_ROOT, Api())
    return Guard(app, origins=(), client=Path(os.environ["DATA_DIR"]), is_https=False)
