"""Runs migrations on the connection that `ai_interviewer.database.migrations` hands over."""

from typing import Any

from alembic import context
from sqlalchemy import engine_from_config, pool
from sqlmodel import AutoString

from ai_interviewer.config import settings
from ai_interviewer.database.embedded import running_url
from ai_interviewer.models import metadata


def is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """The queue's tables come from its own schema file, not from our models."""
    return not (kind == "table" and name is not None and name.startswith("procrastinate_"))


def plain_types(kind: str, item: Any, _context: Any) -> str | bool:
    """Write SQLModel's strings as SQLAlchemy's: migrations need neither our models nor it."""
    if kind == "type" and isinstance(item, AutoString):
        return f"sa.String(length={item.length})" if item.length else "sa.String()"
    return False


def migrate(connection: Any) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        include_name=is_ours,
        render_item=plain_types,
        compare_type=True,
        compare_server_default=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


handed_over = context.config.attributes.get("connection")
if handed_over is not None:
    migrate(handed_over)
else:
    # `alembic …` by hand: the configured server, or the embedded one of a running app.
    url = settings().database_url or running_url(settings().data_dir)
    if url is None:
        raise SystemExit("Set DATABASE_URL, or start the app so that its database runs.")
    engine = engine_from_config({"sqlalchemy.url": url}, poolclass=pool.NullPool)
    with engine.connect() as connection:
        migrate(connection)
