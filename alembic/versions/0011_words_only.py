"""Whether an account wants feedback in words only"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column(
        "users", sa.Column("is_words_only", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.alter_column("users", "is_words_only", server_default=None)


def downgrade() -> None:
    op.drop_column("users", "is_words_only")
