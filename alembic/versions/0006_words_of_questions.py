"""The words of questions and answers, with their owners, for the search"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_WORDS_OF_EARLIER_INTERVIEWS = """
    INSERT INTO question_words (question_id, interview_session_id, user_id, words)
    SELECT questions.id, questions.interview_session_id, interview_sessions.user_id, coalesce(
        (
            SELECT array_to_tsvector(
                array_agg(replace(interview_sessions.user_id::text, '-', '') || lexeme)
            )
            FROM unnest(tsvector_to_array(to_tsvector(
                'simple', translate(concat_ws(' ', questions.text, answers.text), '''’ʼ', '''''''')
            ))) AS lexeme
            WHERE octet_length(lexeme) <= 1000
        ),
        ''::tsvector
    )
    FROM questions
    JOIN interview_sessions ON interview_sessions.id = questions.interview_session_id
    LEFT JOIN answers ON answers.question_id = questions.id
"""
_WORDS = "to_tsvector('simple', coalesce(text, ''))"


def upgrade() -> None:
    op.create_table(
        "question_words",
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("interview_session_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("words", postgresql.TSVECTOR(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["questions.id"],
            name=op.f("fk_question_words_question_id_questions"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["interview_session_id"],
            ["interview_sessions.id"],
            name=op.f("fk_question_words_interview_session_id_interview_sessions"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_question_words_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("question_id", name=op.f("pk_question_words")),
    )
    op.execute(_WORDS_OF_EARLIER_INTERVIEWS)
    op.create_index(
        op.f("ix_question_words_interview_session_id"), "question_words", ["interview_session_id"]
    )
    op.create_index(op.f("ix_question_words_user_id"), "question_words", ["user_id"])
    op.create_index(
        "ix_question_words_words",
        "question_words",
        ["words"],
        postgresql_using="gin",
        postgresql_with={"fastupdate": "off"},
    )
    op.drop_index("ix_questions_words", table_name="questions", postgresql_using="gin")
    op.drop_index("ix_answers_words", table_name="answers", postgresql_using="gin")


def downgrade() -> None:
    for table in ("answers", "questions"):
        op.create_index(
            f"ix_{table}_words", table, [sa.literal_column(_WORDS)], postgresql_using="gin"
        )
    op.drop_table("question_words")
