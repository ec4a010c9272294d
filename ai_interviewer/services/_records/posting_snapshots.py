"""The posting as it was when an interview began.

To add a column, add it to `InterviewSession`, to the fields of `PostingSnapshot` and to
`snapshot_of_posting`; everything else follows from the fields.
"""

import hashlib
from dataclasses import asdict, dataclass, fields
from typing import Any
from uuid import UUID

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import Posting
from ai_interviewer.models import InterviewSession, JobPosting


@dataclass(frozen=True, slots=True)
class PostingSnapshot:
    """A posting at one moment. Its fields have the names of an interview's columns."""

    job_posting_id: UUID | None
    language: str
    posting_title: str
    posting_company: str
    posting_level: ExperienceLevel
    posting_tech_stack: list[str]
    posting_description: str
    posting_hash: str

    def columns(self) -> dict[str, Any]:
        """The values of an interview's columns."""
        return asdict(self)

    def as_posting(self) -> Posting:
        """The posting as interviewers take it."""
        return Posting(
            role_title=self.posting_title,
            company=self.posting_company,
            level=self.posting_level,
            tech_stack=tuple(self.posting_tech_stack),
            description=self.posting_description,
            language=self.language,
        )


COLUMNS = tuple(field.name for field in fields(PostingSnapshot))
"""The columns of an interview that hold its snapshot, in the order of the fields."""


def snapshot_of_posting(posting: JobPosting) -> PostingSnapshot:
    """The posting as it is now."""
    return PostingSnapshot(
        job_posting_id=posting.id,
        language=posting.language,
        posting_title=posting.role_title,
        posting_company=posting.company,
        posting_level=posting.experience_level,
        posting_tech_stack=list(posting.tech_stack),
        posting_description=posting.description,
        posting_hash=posting_hash(posting),
    )


def snapshot_of_interview(interview: InterviewSession) -> PostingSnapshot:
    """The posting as it was when this interview began."""
    return PostingSnapshot(**{name: getattr(interview, name) for name in COLUMNS})


def posting_hash(posting: JobPosting) -> str:
    """Hex SHA-256 of what the posting asks for: equal for texts with the same requirements."""
    parts = (posting.role_title, posting.description, ",".join(posting.tech_stack))
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
