"""Roles of accounts, and what administrators did"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0020"
down_revision: str | None = "0019"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_TABLE = "audit_log"


def upgrade() -> None:
    op.add_column(
        "users", sa.Column("role", sa.String(length=32), server_default="USER", nullable=False)
    )
    op.alter_column("users", "role", server_default=None)
    op.create_check_constraint(op.f("ck_users_role_known"), "users", "role IN ('USER', 'ADMIN')")
    op.create_table(
        _TABLE,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_name", sa.String(length=100), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("act", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("detail", sa.String(length=200), nullable=False),
        sa.CheckConstraint("act ~ '^[A-Z][A-Z0-9_]*$'", name=op.f("ck_audit_log_act_is_a_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_log")),
    )


def downgrade() -> None:
    op.drop_table(_TABLE)
    op.drop_constraint(op.f("ck_users_role_known"), "users")
    op.drop_column("users", "role")
