"""What the operator may know of this process."""

import asyncio
import logging

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from ai_interviewer.database import transaction

_PATIENCE = 3.0

logger = logging.getLogger(__name__)


async def database_answers() -> bool:
    """Whether the database answers a trivial query within a few seconds."""
    try:
        async with asyncio.timeout(_PATIENCE), transaction() as db:
            await db.execute(text("SELECT 1"))
    except (SQLAlchemyError, TimeoutError, OSError, RuntimeError) as error:
        logger.warning("The database does not answer: %s", type(error).__name__)
        return False
    return True
