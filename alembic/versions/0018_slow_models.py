"""How fast models are, and shorter feedback for slow ones"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0018"
down_revision: str | None = "0017"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_TABLE = "model_speeds"
_LENGTHS = "feedback_length IN ('AUTO', 'FULL', 'SHORT')"


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("provider", sa.String(length=50), nullable=False),
        sa.Column("model", sa.String(length=100), nullable=False),
        sa.Column("wait_seconds", sa.Float(), nullable=False),
        sa.Column("characters_per_second", sa.Float(), nullable=False),
        sa.Column("measured_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("user_id", "provider", "model"),
    )
    op.add_column(
        "users",
        sa.Column("feedback_length", sa.String(length=32), server_default="AUTO", nullable=False),
    )
    op.create_check_constraint("feedback_length", "users", _LENGTHS)
    op.alter_column("users", "feedback_length", server_default=None)
    op.add_column("interview_sessions", sa.Column("is_short", sa.Boolean(), nullable=True))
    op.add_column("operations", sa.Column("expected_seconds", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("operations", "expected_seconds")
    op.drop_column("interview_sessions", "is_short")
    op.drop_constraint("feedback_length", "users", type_="check")
    op.drop_column("users", "feedback_length")
    op.drop_table(_TABLE)
