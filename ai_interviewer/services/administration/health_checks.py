"""Whether this process can work."""

import asyncio

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from ai_interviewer.database import transaction

_TIMEOUT_SECONDS = 3.0


async def database_answers() -> bool:
    """Whether the database answers a trivial query within three seconds."""
    try:
        async with asyncio.timeout(_TIMEOUT_SECONDS), transaction(patience=0) as db:
            await db.execute(text("SELECT 1"))
    except (SQLAlchemyError, TimeoutError, OSError, RuntimeError):
        return False
    return True
