"""What became of everything that pages had promised, read from the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text

from ai_interviewer.database import transaction
from benchmarks.drills.candidate import Promises

_ANSWERS = text("SELECT question_id, text, draft FROM answers")
_TWICE = text("""
    SELECT count(*) FROM (
        SELECT answer_id, revision FROM feedback GROUP BY answer_id, revision HAVING count(*) > 1
    ) AS doubled
""")
_STUCK = text("SELECT count(*) FROM operations WHERE status IN ('PENDING', 'RUNNING')")
_UNGRADED = text("""
    SELECT count(*) FROM answers
    WHERE text IS NOT NULL
        AND NOT EXISTS (SELECT FROM feedback WHERE feedback.answer_id = answers.id)
        AND NOT EXISTS (
            SELECT FROM operations WHERE operations.answer_id = answers.id AND status = 'FAILED'
        )
""")


@dataclass(frozen=True)
class Account:
    """Zero everywhere, when nothing was lost."""

    answers_lost: int
    drafts_lost: int
    feedback_doubled: int
    operations_stuck: int
    answers_without_feedback_or_failure: int
    pages_frozen: int


async def account(promises: Sequence[Promises]) -> Account:
    """Compare what pages promised with what is stored. Nothing may be under way any more."""
    async with transaction() as db:
        stored = {row[0]: (row[1], row[2]) for row in (await db.execute(_ANSWERS)).tuples()}
        doubled, stuck, ungraded = [
            int(await db.scalar(query) or 0) for query in (_TWICE, _STUCK, _UNGRADED)
        ]
    answers = [item for one in promises for item in one.answers.items()]
    drafts = [item for one in promises for item in one.drafts.items()]
    nothing = (None, "")
    return Account(
        answers_lost=sum(stored.get(UUID(q), nothing)[0] != words for q, words in answers),
        drafts_lost=sum(words not in stored.get(UUID(q), nothing) for q, words in drafts),
        feedback_doubled=doubled,
        operations_stuck=stuck,
        answers_without_feedback_or_failure=ungraded,
        pages_frozen=sum(len(one.frozen) for one in promises),
    )
