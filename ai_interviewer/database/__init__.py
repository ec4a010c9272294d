"""PostgreSQL: one engine per process, transactions, notifications, migrations."""

from ai_interviewer.database.engine import (
    Database,
    close,
    database,
    open_database,
    reading,
    transaction,
)

__all__ = ["Database", "close", "database", "open_database", "reading", "transaction"]
