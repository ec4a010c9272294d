"""Tries of an interview, skipped and swapped questions, hints, notes and the limit of a question"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_SESSIONS, _QUESTIONS = "interview_sessions", "questions"


def upgrade() -> None:
    op.add_column(_SESSIONS, sa.Column("try_of_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_interview_sessions_try_of_id_interview_sessions"),
        _SESSIONS,
        _SESSIONS,
        ["try_of_id"],
        ["id"],
        ondelete="CASCADE",
    )
    op.create_index(op.f("ix_interview_sessions_try_of_id"), _SESSIONS, ["try_of_id"])
    op.add_column(
        _SESSIONS, sa.Column("swapped_questions", JSONB(), nullable=False, server_default="[]")
    )
    op.add_column(_SESSIONS, sa.Column("notes", sa.Text(), nullable=False, server_default=""))
    op.add_column(_SESSIONS, sa.Column("minutes_a_question", sa.Integer(), nullable=True))
    op.add_column(_QUESTIONS, sa.Column("skipped_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        _QUESTIONS, sa.Column("hints_taken", sa.Integer(), nullable=False, server_default="0")
    )
    for table, column in (
        (_SESSIONS, "swapped_questions"),
        (_SESSIONS, "notes"),
        (_QUESTIONS, "hints_taken"),
    ):
        op.alter_column(table, column, server_default=None)


def downgrade() -> None:
    op.drop_column(_QUESTIONS, "hints_taken")
    op.drop_column(_QUESTIONS, "skipped_at")
    op.drop_column(_SESSIONS, "minutes_a_question")
    op.drop_column(_SESSIONS, "notes")
    op.drop_column(_SESSIONS, "swapped_questions")
    op.drop_column(_SESSIONS, "try_of_id")
