"""The account, as its owner's programs read and change it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import reading
from ai_interviewer.domain.errors import NotFound, ValidationFailed
from ai_interviewer.domain.locales import is_time_zone
from ai_interviewer.models import User
from ai_interviewer.services import accounts
from ai_interviewer.services.administration import invitations
from ai_interviewer.services.programs._times import utc
from ai_interviewer.texts import language as spoken_language


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """An account. `time_zone` decides what a day is; `language` is the interface's."""

    id: UUID
    email: str
    time_zone: str
    language: str
    created_at: datetime


async def register(
    *, email: str, password: str, invitation: str | None, address: str
) -> AccountRecord:
    """Open an account, with an invitation if there is one: its link, or the token in it. Leaves no
    sign-in behind. Raises as `accounts.register` and `invitations.accept` do."""
    if invitation:
        sign_in = await invitations.accept(
            token=invitation.rpartition("invitation=")[2],
            email=email,
            password=password,
            address=address,
            user_agent="",
        )
    else:
        sign_in = await accounts.register(email=email, password=password, address=address)
    user_id = await accounts.signed_in_user(token=sign_in)
    await accounts.log_out(token=sign_in)
    return await load(user_id=user_id)


async def load(*, user_id: UUID) -> AccountRecord:
    """The user's account. Raises NotFound."""
    query = select(col(User.id), col(User.email), col(User.time_zone), col(User.created_at)).where(
        col(User.id) == user_id
    )
    async with reading() as db:
        user = (await db.execute(query)).one_or_none()
    if user is None:
        raise NotFound
    return AccountRecord(
        id=user.id,
        email=user.email,
        time_zone=user.time_zone,
        language=spoken_language(),
        created_at=utc(user.created_at),
    )


async def change(*, user_id: UUID, time_zone: str | None, language: str | None) -> None:
    """Change what is given. Raises ValidationFailed (choice_unknown) for a time zone that we
    don't know, or a language that the interface doesn't speak."""
    if language not in (None, spoken_language()):
        raise ValidationFailed("choice_unknown").about("language")
    if time_zone is None:
        return
    if len(time_zone) > 64 or not is_time_zone(time_zone):
        raise ValidationFailed("choice_unknown").about("time_zone")
    await accounts.remember_time_zone(user_id=user_id, time_zone=time_zone)
