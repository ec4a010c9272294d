"""Which provider a user prefers, and whose key each call was paid with"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_ON_SERVER_KEY = "ix_usage_on_server_key"


def upgrade() -> None:
    op.add_column("users", sa.Column("preferred_provider", sa.String(length=50), nullable=True))
    op.add_column(
        "usage",
        sa.Column("provider", sa.String(length=50), nullable=False, server_default="openai"),
    )
    op.alter_column("usage", "provider", server_default=None)
    op.add_column(
        "usage",
        sa.Column("is_on_server_key", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.alter_column("usage", "is_on_server_key", server_default=None)
    op.create_index(
        _ON_SERVER_KEY,
        "usage",
        ["user_id", "provider", "created_at"],
        postgresql_where=sa.text("is_on_server_key"),
    )


def downgrade() -> None:
    op.drop_index(_ON_SERVER_KEY, table_name="usage")
    op.drop_column("usage", "is_on_server_key")
    op.drop_column("usage", "provider")
    op.drop_column("users", "preferred_provider")
