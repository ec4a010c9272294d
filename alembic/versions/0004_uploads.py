"""What was found in an uploaded file"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    hidden = sa.Column("uploaded_hidden", sa.ARRAY(sa.Text()), nullable=False, server_default="{}")
    scan = sa.Column("uploaded_is_scan", sa.Boolean(), nullable=False, server_default="false")
    for column in (hidden, scan):
        op.add_column("resumes", column)
        op.alter_column("resumes", column.name, server_default=None)


def downgrade() -> None:
    op.drop_column("resumes", "uploaded_is_scan")
    op.drop_column("resumes", "uploaded_hidden")
