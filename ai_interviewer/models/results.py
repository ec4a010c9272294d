"""The figures of an interview, stored so that those of a thousand can be read at once."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Column, Index, Integer
from sqlmodel import Field

from ai_interviewer.models.base import Row, name_check, references, timestamp

POINTS = range(11)
"""The whole points 0-10 that `distribution` counts answers by."""


class InterviewResult(Row, table=True):
    """One interview's figures, derived from its answers and their current feedback.

    `services._records.results` computes the row again whenever an answer or feedback is stored.
    Sums are of levels (0-5) and counts are of assessed answers, so that means over many interviews
    need no look at the answers. `instrument_hash` is empty without feedback, and `mixed` when
    different instruments graded the answers.
    """

    __tablename__ = "interview_results"
    __table_args__ = (
        name_check("interviewer"),
        CheckConstraint("cardinality(distribution) = 11", name="distribution_has_11_counts"),
        Index("ix_interview_results_user_id_began_at", "user_id", "began_at"),
    )

    interview_session_id: UUID = references(
        "interview_sessions.id", on_delete="CASCADE", primary_key=True, index=False
    )
    user_id: UUID = references("users.id", on_delete="CASCADE", index=False)
    job_posting_id: UUID | None = references("job_postings.id", on_delete="SET NULL", optional=True)
    interviewer: str = Field(max_length=32)
    instrument_hash: str = Field(default="", max_length=64)
    is_counted: bool = False
    """Whether statistics count it: a completed interview with an attempt number."""
    began_at: datetime = timestamp()
    answered: int = 0
    graded: int = 0
    practice_seconds: int = 0
    overall: float | None = None
    """Mean points (0-10) of the graded answers."""
    job_relevance_sum: float = 0
    job_relevance_count: int = 0
    completeness_sum: float = 0
    completeness_count: int = 0
    technical_correctness_sum: float = 0
    technical_correctness_count: int = 0
    clarity_sum: float = 0
    clarity_count: int = 0
    technical_points: float = 0
    technical_graded: int = 0
    behavioral_points: float = 0
    behavioral_graded: int = 0
    project_points: float = 0
    project_graded: int = 0
    distribution: list[int] = Field(
        default_factory=lambda: [0] * len(POINTS),
        sa_column=Column(ARRAY(Integer), nullable=False),
    )
