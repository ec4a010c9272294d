"""The posting as it stood when an interview began: the columns of an interview that hold it."""

from typing import Any

from ai_interviewer.models import InterviewSession, JobPosting
from ai_interviewer.services._records import interview_rows

Snapshot = dict[str, Any]
"""The columns of an interview that hold a posting as it stood when the interview began."""


def snapshot_of_posting(posting: JobPosting) -> Snapshot:
    """The posting as it stands now: later edits never change what this interview was about."""
    return {
        "job_posting_id": posting.id,
        "language": posting.language,
        "posting_title": posting.role_title,
        "posting_company": posting.company,
        "posting_level": posting.experience_level,
        "posting_tech_stack": list(posting.tech_stack),
        "posting_description": posting.description,
        "posting_hash": interview_rows.posting_hash(posting),
    }


def snapshot_of_interview(interview: InterviewSession) -> Snapshot:
    """The posting as it stood when this interview began."""
    return {
        "job_posting_id": interview.job_posting_id,
        "language": interview.language,
        "posting_title": interview.posting_title,
        "posting_company": interview.posting_company,
        "posting_level": interview.posting_level,
        "posting_tech_stack": list(interview.posting_tech_stack),
        "posting_description": interview.posting_description,
        "posting_hash": interview.posting_hash,
    }
