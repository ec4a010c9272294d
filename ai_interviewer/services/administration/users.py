"""What an administrator may do to accounts. Each act is noted in the audit log."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Act, Actor, Role
from ai_interviewer.domain.errors import Conflict
from ai_interviewer.models import InterviewSession, LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import deletion, password_rules, passwords
from ai_interviewer.services.administration._audit_rows import record_within
from ai_interviewer.services.administration._user_rows import user_by_email
from ai_interviewer.views.administration.lines import PAGE, AccountLine, PageOf, existing_page


async def create_user(*, by: Actor, email: str, password: str, role: Role = Role.USER) -> UUID:
    """Open an account; its id. Raises ValidationFailed or Conflict (email_taken)."""
    account = await accounts.checked_account(email=email, password=password)
    async with transaction() as db:
        user_id = await accounts.open_account_within(db, account, role=role)
        await record_within(db, by=by, act=Act.CREATE_USER, user_id=user_id, detail=_of_role(role))
        return user_id


def _of_role(role: Role) -> str:
    return "" if role is Role.USER else f"role {role.value}"


async def reset_password(*, by: Actor, email: str, password: str) -> None:
    """Set a new password and end every sign-in. Raises NotFound or ValidationFailed."""
    password_hash = await passwords.hash_password(
        await password_rules.checked(password, email=email)
    )
    async with transaction() as db:
        user = await user_by_email(db, email)
        await accounts.set_password_within(db, user_id=user.id, password_hash=password_hash)
        await record_within(db, by=by, act=Act.RESET_PASSWORD, user_id=user.id)


async def disable_user(*, by: Actor, email: str) -> None:
    """Refuse further log-ins and end every sign-in. Raises NotFound or Conflict (own_account)."""
    async with transaction() as db:
        user = await _another(db, by, email)
        user.disabled_at = user.disabled_at or now()
        await accounts.end_all_sign_ins_within(db, user_id=user.id)
        await record_within(db, by=by, act=Act.DISABLE_USER, user_id=user.id)


async def enable_user(*, by: Actor, email: str) -> None:
    """Let a disabled account log in again. Raises NotFound."""
    async with transaction() as db:
        user = await user_by_email(db, email)
        user.disabled_at = None
        await record_within(db, by=by, act=Act.ENABLE_USER, user_id=user.id)


async def end_sign_ins(*, by: Actor, email: str) -> None:
    """End every sign-in of an account, which can log in again at once. Raises NotFound."""
    async with transaction() as db:
        user = await user_by_email(db, email)
        await accounts.end_all_sign_ins_within(db, user_id=user.id)
        await record_within(db, by=by, act=Act.END_SIGN_INS, user_id=user.id)


async def change_role(*, by: Actor, email: str, role: Role) -> None:
    """Make an account an administrator's, or an ordinary one again. Raises NotFound or Conflict
    (own_account)."""
    async with transaction() as db:
        user = await _another(db, by, email)
        user.role = role
        await record_within(
            db, by=by, act=Act.CHANGE_ROLE, user_id=user.id, detail=f"role {role.value}"
        )


async def delete_user(*, by: Actor, email: str) -> None:
    """Delete an account with everything that belongs to it. Raises NotFound or Conflict
    (own_account)."""
    async with transaction() as db:
        user_id = (await _another(db, by, email)).id
        await record_within(db, by=by, act=Act.DELETE_USER, user_id=user_id)
    await deletion.erase_account(user_id=user_id)


async def page(*, words: str, number: int) -> PageOf[AccountLine]:
    """One page of the accounts with these words in the e-mail, the newest first. A number beyond
    the last page gives the last."""
    matches = col(User.email).contains(words.strip().lower(), autoescape=True)
    last_seen = (
        select(func.max(col(LoginSession.last_seen_at)))
        .where(col(LoginSession.user_id) == col(User.id))
        .scalar_subquery()
    )
    interviews = (
        select(func.count()).where(col(InterviewSession.user_id) == col(User.id)).scalar_subquery()
    )
    async with transaction() as db:
        total = await db.scalar(select(func.count()).select_from(User).where(matches)) or 0
        number = existing_page(number, total)
        query = (
            select(User, last_seen, interviews)
            .where(matches)
            .order_by(col(User.created_at).desc(), col(User.id).desc())
            .limit(PAGE)
            .offset((number - 1) * PAGE)
        )
        lines = [
            AccountLine(
                id=user.id,
                email=user.email,
                role=user.role,
                created_at=user.created_at,
                disabled_at=user.disabled_at,
                last_seen_at=seen_at,
                interviews=count,
            )
            for user, seen_at, count in await db.execute(query)
        ]
    return PageOf(lines, number, total)


async def user_lines() -> list[str]:
    """A line per account, the oldest first: e-mail, registration, active or disabled, its role."""
    async with transaction() as db:
        users = list(await db.scalars(select(User).order_by(col(User.created_at))))
    return [
        f"{user.email}\t{user.created_at:%Y-%m-%d}\t{'disabled' if user.disabled_at else 'active'}"
        f"{'' if user.role is Role.USER else chr(9) + user.role.value.lower()}"
        for user in users
    ]


async def _another(db: AsyncSession, by: Actor, email: str) -> User:
    """The account with this e-mail, unless it is the actor's own: nobody locks themselves out."""
    user = await user_by_email(db, email)
    if user.id == by.user_id:
        raise Conflict("own_account")
    return user
