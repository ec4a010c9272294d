"""Results, practice and repeated questions"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_RESULTS_OF_EARLIER_INTERVIEWS = """
    INSERT INTO interview_results (
        interview_session_id,
        user_id,
        job_posting_id,
        interviewer,
        instrument_hash,
        is_counted,
        began_at,
        answered,
        graded,
        practice_seconds,
        overall,
        job_relevance_sum,
        job_relevance_count,
        completeness_sum,
        completeness_count,
        technical_correctness_sum,
        technical_correctness_count,
        clarity_sum,
        clarity_count,
        technical_points,
        technical_graded,
        behavioral_points,
        behavioral_graded,
        project_points,
        project_graded,
        distribution
    )
    SELECT interview_sessions.id AS interview_session_id,
            interview_sessions.user_id AS user_id,
            interview_sessions.job_posting_id AS job_posting_id,
            interview_sessions.interviewer AS interviewer,
            CASE WHEN (count(DISTINCT graded.instrument_hash) > 1) THEN 'mixed' ELSE coalesce(min(graded.instrument_hash), '') END AS instrument_hash,
            interview_sessions.kind = 'INTERVIEW' AND interview_sessions.status = 'COMPLETED' AS is_counted,
            interview_sessions.created_at AS began_at,
            count(graded.answer_id) AS answered,
            count(graded.points) AS graded,
            CAST(coalesce(sum(graded.seconds), 0) AS INTEGER) AS practice_seconds,
            avg(graded.points) AS overall,
            coalesce(sum(graded.job_relevance), 0) AS job_relevance_sum,
            count(graded.job_relevance) AS job_relevance_count,
            coalesce(sum(graded.completeness), 0) AS completeness_sum,
            count(graded.completeness) AS completeness_count,
            coalesce(sum(graded.technical_correctness), 0) AS technical_correctness_sum,
            count(graded.technical_correctness) AS technical_correctness_count,
            coalesce(sum(graded.clarity), 0) AS clarity_sum,
            count(graded.clarity) AS clarity_count,
            coalesce(sum(graded.points) FILTER (WHERE graded.type = 'TECHNICAL'), 0) AS technical_points,
            count(graded.points) FILTER (WHERE graded.type = 'TECHNICAL') AS technical_graded,
            coalesce(sum(graded.points) FILTER (WHERE graded.type = 'BEHAVIORAL'), 0) AS behavioral_points,
            count(graded.points) FILTER (WHERE graded.type = 'BEHAVIORAL') AS behavioral_graded,
            coalesce(sum(graded.points) FILTER (WHERE graded.type = 'PROJECT'), 0) AS project_points,
            count(graded.points) FILTER (WHERE graded.type = 'PROJECT') AS project_graded,
            ARRAY[count(*) FILTER (WHERE round(graded.points) = 0), count(*) FILTER (WHERE round(graded.points) = 1), count(*) FILTER (WHERE round(graded.points) = 2), count(*) FILTER (WHERE round(graded.points) = 3), count(*) FILTER (WHERE round(graded.points) = 4), count(*) FILTER (WHERE round(graded.points) = 5), count(*) FILTER (WHERE round(graded.points) = 6), count(*) FILTER (WHERE round(graded.points) = 7), count(*) FILTER (WHERE round(graded.points) = 8), count(*) FILTER (WHERE round(graded.points) = 9), count(*) FILTER (WHERE round(graded.points) = 10)] AS distribution
    FROM interview_sessions LEFT OUTER JOIN (SELECT questions.interview_session_id AS session_id,
            questions.type AS type,
            answers.id AS answer_id,
            least(greatest(EXTRACT(epoch FROM answers.submitted_at - questions.created_at), 0), 1800) AS seconds,
            feedback.instrument_hash AS instrument_hash,
            feedback.job_relevance AS job_relevance,
            feedback.completeness AS completeness,
            feedback.technical_correctness AS technical_correctness,
            feedback.clarity AS clarity,
            CASE WHEN (num_nonnulls(feedback.job_relevance, feedback.completeness, feedback.technical_correctness, feedback.clarity) > 0) THEN (2 * (CAST(0 AS FLOAT) + coalesce(feedback.job_relevance, 0) + coalesce(feedback.completeness, 0) + coalesce(feedback.technical_correctness, 0) + coalesce(feedback.clarity, 0))) / CAST(num_nonnulls(feedback.job_relevance, feedback.completeness, feedback.technical_correctness, feedback.clarity) AS NUMERIC) END AS points
    FROM questions JOIN interview_sessions ON interview_sessions.id = questions.interview_session_id JOIN answers ON answers.question_id = questions.id AND answers.text IS NOT NULL LEFT OUTER JOIN feedback ON feedback.answer_id = answers.id AND feedback.is_current ) AS graded ON graded.session_id = interview_sessions.id  GROUP BY interview_sessions.id
"""


def upgrade() -> None:
    op.create_table(
        "interview_results",
        sa.Column("interview_session_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("job_posting_id", sa.Uuid(), nullable=True),
        sa.Column(
            "interviewer",
            sa.Enum("BUILTIN", "OPENAI", name="interviewername", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("instrument_hash", sa.String(length=64), nullable=False),
        sa.Column("is_counted", sa.Boolean(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("graded", sa.Integer(), nullable=False),
        sa.Column("practice_seconds", sa.Integer(), nullable=False),
        sa.Column("overall", sa.Float(), nullable=True),
        sa.Column("job_relevance_sum", sa.Float(), nullable=False),
        sa.Column("job_relevance_count", sa.Integer(), nullable=False),
        sa.Column("completeness_sum", sa.Float(), nullable=False),
        sa.Column("completeness_count", sa.Integer(), nullable=False),
        sa.Column("technical_correctness_sum", sa.Float(), nullable=False),
        sa.Column("technical_correctness_count", sa.Integer(), nullable=False),
        sa.Column("clarity_sum", sa.Float(), nullable=False),
        sa.Column("clarity_count", sa.Integer(), nullable=False),
        sa.Column("technical_points", sa.Float(), nullable=False),
        sa.Column("technical_graded", sa.Integer(), nullable=False),
        sa.Column("behavioral_points", sa.Float(), nullable=False),
        sa.Column("behavioral_graded", sa.Integer(), nullable=False),
        sa.Column("project_points", sa.Float(), nullable=False),
        sa.Column("project_graded", sa.Integer(), nullable=False),
        sa.Column("distribution", sa.ARRAY(sa.Integer()), nullable=False),
        sa.CheckConstraint(
            "interviewer IN ('BUILTIN', 'OPENAI')",
            name=op.f("ck_interview_results_interviewer_known"),
        ),
        sa.CheckConstraint(
            "cardinality(distribution) = 11",
            name=op.f("ck_interview_results_distribution_has_11_counts"),
        ),
        sa.ForeignKeyConstraint(
            ["interview_session_id"],
            ["interview_sessions.id"],
            name=op.f("fk_interview_results_interview_session_id_interview_sessions"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["job_posting_id"],
            ["job_postings.id"],
            name=op.f("fk_interview_results_job_posting_id_job_postings"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_interview_results_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("interview_session_id", name=op.f("pk_interview_results")),
    )
    op.create_index(
        op.f("ix_interview_results_job_posting_id"),
        "interview_results",
        ["job_posting_id"],
        unique=False,
    )
    op.create_index(
        "ix_interview_results_user_id_began_at",
        "interview_results",
        ["user_id", "began_at"],
        unique=False,
    )
    op.create_table(
        "practice_cards",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("job_posting_id", sa.Uuid(), nullable=True),
        sa.Column("question_id", sa.Uuid(), nullable=True),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("is_unsteady", sa.Boolean(), nullable=False),
        sa.Column("last_points", sa.Float(), nullable=True),
        sa.Column("schedule", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("practised_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["job_posting_id"],
            ["job_postings.id"],
            name=op.f("fk_practice_cards_job_posting_id_job_postings"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["questions.id"],
            name=op.f("fk_practice_cards_question_id_questions"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_practice_cards_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_cards")),
        sa.UniqueConstraint(
            "user_id", "text_hash", name=op.f("uq_practice_cards_user_id_text_hash")
        ),
    )
    op.create_index(
        op.f("ix_practice_cards_job_posting_id"), "practice_cards", ["job_posting_id"], unique=False
    )
    op.create_index(
        op.f("ix_practice_cards_question_id"), "practice_cards", ["question_id"], unique=False
    )
    op.create_index(
        "ix_practice_cards_user_id_due_at", "practice_cards", ["user_id", "due_at"], unique=False
    )
    op.create_index(
        "ix_answers_words",
        "answers",
        [sa.literal_column("to_tsvector('simple', coalesce(text, ''))")],
        unique=False,
        postgresql_using="gin",
    )
    op.add_column(
        "interview_sessions",
        sa.Column(
            "questions_to_repeat",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=True,
        ),
    )
    op.create_index(
        "ix_questions_words",
        "questions",
        [sa.literal_column("to_tsvector('simple', coalesce(text, ''))")],
        unique=False,
        postgresql_using="gin",
    )
    op.execute(_RESULTS_OF_EARLIER_INTERVIEWS)


def downgrade() -> None:
    op.drop_index("ix_questions_words", table_name="questions", postgresql_using="gin")
    op.drop_column("interview_sessions", "questions_to_repeat")
    op.drop_index("ix_answers_words", table_name="answers", postgresql_using="gin")
    op.drop_index("ix_practice_cards_user_id_due_at", table_name="practice_cards")
    op.drop_index(op.f("ix_practice_cards_question_id"), table_name="practice_cards")
    op.drop_index(op.f("ix_practice_cards_job_posting_id"), table_name="practice_cards")
    op.drop_table("practice_cards")
    op.drop_index("ix_interview_results_user_id_began_at", table_name="interview_results")
    op.drop_index(op.f("ix_interview_results_job_posting_id"), table_name="interview_results")
    op.drop_table("interview_results")
