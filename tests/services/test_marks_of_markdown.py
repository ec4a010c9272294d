"""Signs of Markdown stay in a posting as it was pasted, and are not shown where it is quoted."""

from dataclasses import asdict
from typing import Any
from uuid import UUID

from ai_interviewer.services import interviews, progress, reports
from tests.factories import (
    a_posting,
    a_user,
    an_interview,
    complete_interview,
    edit_posting,
    run_queued_work,
)

POSTING = """# Backend Engineer

## What we ask for
- Experience with message queues such as `SQS` or RabbitMQ
- Strong SQL: query plans, indexing, `EXPLAIN ANALYZE`
- Runs **schema migrations** on large `PostgreSQL` tables
"""


def marked(view: Any, name: str = "") -> list[str]:
    """Where signs of Markdown are left in the texts of a view."""
    if isinstance(view, dict):
        return [found for key, value in view.items() for found in marked(value, key)]
    if isinstance(view, list):
        return [found for value in view for found in marked(value, name)]
    return [f"{name}: {view}"] if isinstance(view, str) and ("`" in view or "**" in view) else []


async def test_quotes_of_a_posting_have_no_marks(db):
    user = await a_user()
    job = await a_posting(user)
    await edit_posting(user, job, description=POSTING)
    session = await an_interview(user, job_id=job)
    await complete_interview(user, session, "I don't know.", "It was fine, I did it.", "No idea.")
    await run_queued_work(session)

    interview = await interviews.load(user_id=user, session_id=session)
    report = await reports.load(user_id=user, session_id=session)
    progressed = await progress.load(user_id=user, job_id=UUID(interview.job_id))

    assert interview.summary.practise
    assert progressed.requirements.rows
    assert marked([asdict(interview), asdict(report), asdict(progressed)]) == []
