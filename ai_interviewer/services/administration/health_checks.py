"""What the operator may know of this process."""

import asyncio

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from ai_interviewer.database import transaction

_PATIENCE = 3.0


async def database_answers() -> bool:
    """Whether the database answers a trivial query within a few seconds."""
    try:
        async with asyncio.timeout(_PATIENCE), transaction(patience=0) as db:
            await db.execute(text("SELECT 1"))
    except (SQLAlchemyError, TimeoutError, OSError, RuntimeError):
        return False
    return True
