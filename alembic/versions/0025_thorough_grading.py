"""Thorough grading: chosen by a user, kept in an interview"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0025"
down_revision: str | None = "0024"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_OLD = "ck_users_feedback_length"
_NEW = "ck_users_feedback_length_known"


def upgrade() -> None:
    op.drop_constraint(op.f(_OLD), "users", type_="check")
    op.create_check_constraint(
        op.f(_NEW), "users", "feedback_length IN ('AUTO', 'FULL', 'SHORT', 'THOROUGH')"
    )
    op.add_column(
        "interview_sessions",
        sa.Column("is_thorough", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.alter_column("interview_sessions", "is_thorough", server_default=None)


def downgrade() -> None:
    op.drop_column("interview_sessions", "is_thorough")
    op.drop_constraint(op.f(_NEW), "users", type_="check")
    op.execute("UPDATE users SET feedback_length = 'FULL' WHERE feedback_length = 'THOROUGH'")
    op.create_check_constraint(op.f(_OLD), "users", "feedback_length IN ('AUTO', 'FULL', 'SHORT')")
