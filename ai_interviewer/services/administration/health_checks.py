"""Whether this process can work."""

import asyncio
import logging

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from ai_interviewer.database import transaction

_TIMEOUT_SECONDS = 3.0

logger = logging.getLogger(__name__)


async def database_answers() -> bool:
    """Whether the database answers a trivial query within three seconds."""
    try:
        async with asyncio.timeout(_TIMEOUT_SECONDS), transaction() as db:
            await db.execute(text("SELECT 1"))
    except (SQLAlchemyError, TimeoutError, OSError, RuntimeError) as error:
        logger.warning("The database does not answer: %s", type(error).__name__)
        return False
    return True
