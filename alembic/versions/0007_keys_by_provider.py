"""A key and a chosen model for each provider; interviewers by name, whichever there are"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_TABLES = ("interview_sessions", "feedback", "interview_results")


def upgrade() -> None:
    op.add_column(
        "api_keys",
        sa.Column("provider", sa.String(length=50), nullable=False, server_default="openai"),
    )
    op.alter_column("api_keys", "provider", server_default=None)
    op.drop_constraint("pk_api_keys", "api_keys", type_="primary")
    op.create_primary_key(op.f("pk_api_keys"), "api_keys", ["user_id", "provider"])

    op.add_column(
        "users",
        sa.Column("chosen_models", postgresql.JSONB(), nullable=False, server_default="{}"),
    )
    op.alter_column("users", "chosen_models", server_default=None)
    op.execute(
        "UPDATE users SET chosen_models = jsonb_build_object('openai', openai_model)"
        " WHERE openai_model IS NOT NULL"
    )
    op.drop_column("users", "openai_model")

    for table in _TABLES:
        op.drop_constraint(op.f(f"ck_{table}_interviewer_known"), table, type_="check")
        op.create_check_constraint(
            op.f(f"ck_{table}_interviewer_is_a_name"), table, "interviewer ~ '^[A-Z][A-Z0-9_]*$'"
        )


def downgrade() -> None:
    for table in _TABLES:
        op.drop_constraint(op.f(f"ck_{table}_interviewer_is_a_name"), table, type_="check")
        op.create_check_constraint(
            op.f(f"ck_{table}_interviewer_known"), table, "interviewer IN ('BUILTIN', 'OPENAI')"
        )

    op.add_column("users", sa.Column("openai_model", sa.String(length=100), nullable=True))
    op.execute("UPDATE users SET openai_model = chosen_models ->> 'openai'")
    op.drop_column("users", "chosen_models")

    op.execute("DELETE FROM api_keys WHERE provider <> 'openai'")
    op.drop_constraint("pk_api_keys", "api_keys", type_="primary")
    op.create_primary_key(op.f("pk_api_keys"), "api_keys", ["user_id"])
    op.drop_column("api_keys", "provider")
