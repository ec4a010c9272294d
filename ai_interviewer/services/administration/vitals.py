"""How the server is doing now: its schema, its workers and its queue."""

from dataclasses import dataclass

from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.outages import PATIENCE

_VITALS = text("""
    SELECT
        (SELECT version_num FROM alembic_version),
        (SELECT current_setting('server_version')),
        (SELECT count(*) FROM procrastinate_workers
            WHERE last_heartbeat > now() - interval '10 seconds'),
        (SELECT count(*) FROM operations WHERE status = 'PENDING'),
        (SELECT count(*) FROM operations WHERE status = 'RUNNING'),
        (SELECT GREATEST(extract(epoch FROM now() - min(requested_at)), 0)::float
            FROM operations WHERE status = 'PENDING'),
        (SELECT count(*) FROM operations
            WHERE status = 'FAILED' AND finished_at > now() - interval '1 hour')
""")


@dataclass(frozen=True, slots=True)
class Vitals:
    """Figures that change by the minute."""

    revision: str
    """Of the database's schema."""
    postgresql: str
    workers: int
    """Those that reported within the last ten seconds."""
    waiting: int
    running: int
    oldest_waiting_seconds: float
    failed_last_hour: int


async def vitals(*, patience: float = PATIENCE) -> Vitals:
    """The figures now."""
    async with transaction(patience=patience) as db:
        return Vitals(*(await db.execute(_VITALS)).one())
