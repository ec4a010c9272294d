"""What an interviewer is told: posting and résumé, or one of them"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0023"
down_revision: str | None = "0020"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_TABLE = "interview_sessions"


def upgrade() -> None:
    op.add_column(
        _TABLE, sa.Column("context", sa.String(length=32), server_default="DUAL", nullable=False)
    )
    op.alter_column(_TABLE, "context", server_default=None)
    op.create_check_constraint(
        op.f("ck_interview_sessions_context_known"),
        _TABLE,
        "context IN ('DUAL', 'POSTING_ONLY', 'RESUME_ONLY')",
    )


def downgrade() -> None:
    op.drop_column(_TABLE, "context")
