"""Whether this program understands the database that it was given."""

import asyncio

from sqlalchemy import text

from ai_interviewer.database import migrations
from ai_interviewer.database.engine import transaction

_EXISTS = text("SELECT to_regclass('public.alembic_version')")
_REVISION = text("SELECT version_num FROM alembic_version")


async def require_known_schema() -> None:
    """Raise SchemaTooNew when a later version has migrated the open database.

    A database that is away is waited for, like in any transaction.
    """
    async with transaction() as db:
        revision = await db.scalar(_REVISION) if await db.scalar(_EXISTS) else None
    await asyncio.to_thread(migrations.require_known, revision)
