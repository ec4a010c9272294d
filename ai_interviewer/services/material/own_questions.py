"""The questions that a candidate wrote for the built-in interviewer: one file for each account."""

import asyncio
from uuid import UUID

from sqlalchemy import and_, delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound, ValidationFailed
from ai_interviewer.domain.limits import OWN_QUESTIONS_CHARACTERS
from ai_interviewer.domain.material import refuse_unstorable
from ai_interviewer.interviewers.builtin.bank.files import UnusableBank
from ai_interviewer.interviewers.builtin.bank.strangers import parsed_from_stranger
from ai_interviewer.models import OwnQuestions, User
from ai_interviewer.models.base import now
from ai_interviewer.services import rate_limits
from ai_interviewer.texts import t
from ai_interviewer.views.material import OwnQuestionsView
from ai_interviewer.views.moments import moment

_BYTE_ORDER_MARK, _LOST = "\ufeff", "\ufffd"


class UnusableQuestions(ValidationFailed):
    """The file breaks a rule. `problems` says which and where, a line each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("own_questions_unusable", count=len(problems))
        self.problems = problems


async def load(*, user_id: UUID) -> OwnQuestionsView:
    """How many questions the user wrote, and when they were saved."""
    query = (
        select(OwnQuestions, col(User.time_zone))
        .join(User, and_(col(User.id) == col(OwnQuestions.user_id), col(User.id) == user_id))
        .where(col(OwnQuestions.user_id) == user_id)
    )
    async with transaction() as db:
        found = (await db.execute(query)).tuples().first()
    if found is None:
        return OwnQuestionsView()
    row, zone = found
    return OwnQuestionsView(
        count=t.settings.own_count.format(count=row.question_count),
        updated=moment(row.updated_at, zone),
        edition=row.updated_at.isoformat(),
    )


async def file(*, user_id: UUID) -> str:
    """The file as it was saved. Raises NotFound."""
    async with transaction() as db:
        row = await db.get(OwnQuestions, user_id)
    if row is None:
        raise NotFound
    return row.text


async def save(*, user_id: UUID, text: str) -> None:
    """Keep the file in place of an earlier one, exactly as given but for a byte order mark.

    Raises ValidationFailed, UnusableQuestions with every problem, or RateLimited; then the earlier
    one stays.
    """
    kept = _checked(text.removeprefix(_BYTE_ORDER_MARK))
    await rate_limits.allow_own_questions(user_id=user_id)
    try:
        read = await asyncio.to_thread(parsed_from_stranger, kept)
    except UnusableBank as unusable:
        raise UnusableQuestions(unusable.problems) from None
    values = {"text": kept, "question_count": len(read.questions), "updated_at": now()}
    statement = insert(OwnQuestions).values({"user_id": user_id, **values})
    async with transaction() as db:
        await db.execute(
            statement.on_conflict_do_update(index_elements=[col(OwnQuestions.user_id)], set_=values)
        )


async def remove(*, user_id: UUID) -> None:
    """Delete the file. Questions that were asked from it stay in their interviews."""
    async with transaction() as db:
        await db.execute(delete(OwnQuestions).where(col(OwnQuestions.user_id) == user_id))


def _checked(text: str) -> str:
    if not text.strip():
        raise ValidationFailed("own_questions_empty")
    if len(text) > OWN_QUESTIONS_CHARACTERS:
        raise ValidationFailed("own_questions_too_long", most=OWN_QUESTIONS_CHARACTERS)
    refuse_unstorable(text)
    if _LOST in text:
        raise ValidationFailed("own_questions_encoding")
    return text
