"""Key points: what a good answer to a question contains"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    # Questions that were asked before have none.
    op.add_column(
        "questions",
        sa.Column("key_points", postgresql.JSONB(), nullable=False, server_default="[]"),
    )
    op.alter_column("questions", "key_points", server_default=None)


def downgrade() -> None:
    op.drop_column("questions", "key_points")
