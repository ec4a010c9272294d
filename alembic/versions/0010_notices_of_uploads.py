"""What to look at in the text of an uploaded file"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column(
        "resumes",
        sa.Column("uploaded_notices", postgresql.JSONB(), nullable=False, server_default="[]"),
    )
    op.alter_column("resumes", "uploaded_notices", server_default=None)


def downgrade() -> None:
    op.drop_column("resumes", "uploaded_notices")
