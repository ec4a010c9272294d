"""What became of everything that pages had promised, read from the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text

from ai_interviewer.database import transaction
from benchmarks.drills.promises import Promises, Text

_ANSWERS = text("SELECT question_id, text, draft FROM answers")
_COUNTS = {
    "answers_doubled": """
        SELECT count(*) FROM (
            SELECT question_id FROM answers GROUP BY question_id HAVING count(*) > 1
        ) AS doubled
    """,
    "questions_doubled": """
        SELECT count(*) FROM (
            SELECT interview_session_id, number FROM questions
            GROUP BY interview_session_id, number HAVING count(*) > 1
        ) AS doubled
    """,
    # Nobody disputes anything in a drill, so nothing is graded again.
    "feedback_without_reason": """
        SELECT count(*) - count(DISTINCT answer_id) FROM feedback
    """,
    "operations_stuck": """
        SELECT count(*) FROM operations WHERE status IN ('PENDING', 'RUNNING')
    """,
    "answers_without_feedback_or_failure": """
        SELECT count(*) FROM answers
        WHERE text IS NOT NULL
            AND NOT EXISTS (SELECT FROM feedback WHERE feedback.answer_id = answers.id)
            AND NOT EXISTS (
                SELECT FROM operations
                WHERE operations.answer_id = answers.id AND status = 'FAILED'
            )
    """,
}
_STUCK = text("""
    SELECT operation.kind, operation.status, operation.attempt, operation.tries,
        extract(epoch FROM now() - operation.requested_at)::int AS age,
        job.status AS job, job.attempts AS job_attempts,
        extract(epoch FROM job.scheduled_at - now())::int AS due_in,
        extract(epoch FROM now() - worker.last_heartbeat)::int AS worker_silent_for
    FROM operations AS operation
    LEFT JOIN procrastinate_jobs AS job ON job.id = operation.job_id
    LEFT JOIN procrastinate_workers AS worker ON worker.id = job.worker_id
    WHERE operation.status IN ('PENDING', 'RUNNING')
""")
_INTERVIEWS = text("SELECT count(*) FROM interview_sessions")


@dataclass(frozen=True)
class Account:
    """Zero everywhere, when nothing was lost."""

    answers_lost: int
    answers_changed: int
    """Stored with other words than those that were sent."""
    words_lost: int
    """Words that a page called saved, and that are neither in the answer nor in the draft."""
    interviews_doubled: int
    """More than "Begin" was pressed."""
    answers_doubled: int
    questions_doubled: int
    feedback_without_reason: int
    operations_stuck: int
    answers_without_feedback_or_failure: int
    pages_overdue: int


async def account(promises: Sequence[Promises]) -> Account:
    """Compare what pages promised with what is stored. Nothing may be under way any more."""
    async with transaction() as db:
        stored = {row[0]: (row[1], row[2]) for row in (await db.execute(_ANSWERS)).tuples()}
        counts = {name: int(await db.scalar(text(sql)) or 0) for name, sql in _COUNTS.items()}
        interviews = int(await db.scalar(_INTERVIEWS) or 0)
    found = [
        (typed, stored.get(UUID(question_id), (None, "")))
        for one in promises
        for question_id, typed in one.texts.items()
    ]
    return Account(
        answers_lost=sum(typed.is_taken and answer is None for typed, (answer, _) in found),
        answers_changed=sum(answer not in (None, typed.submitted) for typed, (answer, _) in found),
        words_lost=sum(len(_lost(typed, *texts)) for typed, texts in found),
        interviews_doubled=max(0, interviews - sum(one.begun for one in promises)),
        pages_overdue=sum(len(one.overdue) for one in promises),
        **counts,
    )


def _lost(typed: Text, answer: str | None, draft: str) -> set[str]:
    return typed.saved - set(f"{answer or ''} {draft}".split())


async def stuck_operations() -> list[str]:
    """What is still under way, for the people who look into it."""
    async with transaction() as db:
        return [str(dict(row)) for row in (await db.execute(_STUCK)).mappings()]
