"""Corrections: key points that the candidate says were said, with words of the answer"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column(
        "answers",
        sa.Column("corrections", postgresql.JSONB(), nullable=False, server_default="[]"),
    )
    op.alter_column("answers", "corrections", server_default=None)


def downgrade() -> None:
    op.drop_column("answers", "corrections")
