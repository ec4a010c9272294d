"""Registering, signing in and out, changing the password, and whose token one is."""

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import log_context, metrics, settings
from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Role
from ai_interviewer.domain.errors import (
    Conflict,
    InvalidCredentials,
    NotSignedIn,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.models import LoginSession, ResetLink, User
from ai_interviewer.models.base import now
from ai_interviewer.outages import patient
from ai_interviewer.services import rate_limits
from ai_interviewer.services._records.access import account
from ai_interviewer.services.accounts import (
    emails,
    password_rules,
    passwords,
    tokens,
)
from ai_interviewer.services.accounts._sign_in_rows import (
    begin_sign_in_within,
    end_all_sign_ins_within,
    use_sign_in_within,
)


@dataclass(frozen=True, slots=True)
class NewAccount:
    """An account before it is opened: its e-mail in its one form, and its password's hash."""

    email: str
    password_hash: str = field(repr=False)


async def register(*, email: str, password: str, address: str = "", user_agent: str = "") -> str:
    """Open an account and sign in; the token for the cookie. `address` is the client's.

    Raises ValidationFailed (signup_closed, invalid_email, weak_password), RateLimited or Conflict
    (email_taken): without mail there is no other way to say that the address is taken.
    """
    if not settings().allow_signup:
        raise ValidationFailed("signup_closed")
    email = emails.normalised(email)
    # Judging a password costs nearly as much as hashing it.
    await rate_limits.allow_registration(address=address)
    account = await checked_account(email=email, password=password)
    async with transaction() as db:
        user_id = await open_account_within(db, account)
        return await begin_sign_in_within(db, user_id=user_id, user_agent=user_agent)


async def checked_account(*, email: str, password: str) -> NewAccount:
    """What is stored of an account that may be opened. Raises ValidationFailed (invalid_email,
    weak_password)."""
    address = emails.normalised(email)
    password = await password_rules.checked(password, email=address)
    return NewAccount(address, await passwords.hash_password(password))


async def open_account_within(
    db: AsyncSession, account: NewAccount, *, role: Role = Role.USER
) -> UUID:
    """Open it; its id. Raises Conflict (email_taken), which undoes the caller's transaction."""
    user = User(email=account.email, password_hash=account.password_hash, role=role)
    db.add(user)
    try:
        await db.flush()
    except IntegrityError:
        raise Conflict("email_taken") from None
    return user.id


async def log_in(*, email: str, password: str, address: str = "", user_agent: str = "") -> str:
    """Sign in; the token for the cookie. `address` is the client's.

    Raises InvalidCredentials or RateLimited. An unknown e-mail, a wrong password and a disabled
    account get the same answer after the same time, and the limit counts unknown e-mails alike. It
    is checked before a password is hashed.
    """
    try:
        await rate_limits.allow_log_in(email=emails.folded(email), address=address)
        token = await _checked_log_in(email, password, user_agent)
    except RateLimited:
        metrics.count_sign_in("limited")
        raise
    except InvalidCredentials:
        metrics.count_sign_in("refused")
        raise
    metrics.count_sign_in("ok")
    return token


async def _checked_log_in(email: str, password: str, user_agent: str) -> str:
    async with transaction() as db:
        user = await _by_email(db, email)
    is_right = await passwords.password_matches(password, user.password_hash if user else None)
    if user is None or not is_right:
        raise InvalidCredentials
    async with transaction() as db:
        if not await _is_unchanged(db, user):
            raise InvalidCredentials
        return await begin_sign_in_within(db, user_id=user.id, user_agent=user_agent)


async def log_out(*, token: str) -> None:
    """End this sign-in on the server. An invalid token is already signed out."""
    try:
        claims = tokens.read(token)
    except NotSignedIn:
        return
    async with transaction() as db:
        await db.execute(
            update(LoginSession)
            .where(col(LoginSession.id) == claims.login_id, col(LoginSession.revoked_at).is_(None))
            .values(revoked_at=now())
        )


async def signed_in_user(*, token: str) -> UUID:
    """The user of a cookie's token. Raises NotSignedIn when it is invalid, expired or revoked."""
    return await _user_of(tokens.read(token))


@patient
async def signed_in_user_of_page(*, token: str) -> UUID:
    """The user of a page's own token. Raises NotSignedIn when it is invalid, expired or revoked."""
    return await _user_of(tokens.read_of_page(token))


async def _user_of(claims: tokens.Claims) -> UUID:
    async with transaction() as db:
        await use_sign_in_within(db, claims=claims)
    log_context.note(user_id=claims.user_id)
    return claims.user_id


async def confirm_password(*, user_id: UUID, password: str) -> None:
    """Check the owner's password again. Raises ValidationFailed (wrong_password) or, like a log-in,
    RateLimited.
    """
    await _check_password(user_id, password)


async def change_password(*, user_id: UUID, current: str, new: str, user_agent: str = "") -> str:
    """Set a new password, end every sign-in and begin a new one; the token for the cookie.

    Raises ValidationFailed (wrong_password, weak_password) or RateLimited.
    """
    user = await _check_password(user_id, current)
    password_hash = await passwords.hash_password(
        await password_rules.checked(new, email=user.email)
    )
    async with transaction() as db:
        if not await _is_unchanged(db, user, lock=True):
            raise ValidationFailed("wrong_password")
        await set_password_within(db, user_id=user_id, password_hash=password_hash)
        return await begin_sign_in_within(db, user_id=user_id, user_agent=user_agent)


async def set_password_within(db: AsyncSession, *, user_id: UUID, password_hash: str) -> None:
    """Store the hash, and end every sign-in and the link to set a new password."""
    await db.execute(
        update(User).where(col(User.id) == user_id).values(password_hash=password_hash)
    )
    await db.execute(delete(ResetLink).where(col(ResetLink.user_id) == user_id))
    await end_all_sign_ins_within(db, user_id=user_id)


async def _check_password(user_id: UUID, password: str) -> User:
    """The account, if the password is its own. Counted like a log-in."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
    await rate_limits.allow_password(email=emails.folded(user.email))
    if not await passwords.password_matches(password, user.password_hash):
        raise ValidationFailed("wrong_password")
    return user


async def _by_email(db: AsyncSession, email: str) -> User | None:
    """The account of this address, or else the one stored under its former form."""
    forms = emails.known_as(email)
    users = {
        user.email: user
        for user in await db.scalars(select(User).where(col(User.email).in_(forms)))
    }
    return next((users[form] for form in forms if form in users), None)


async def _is_unchanged(db: AsyncSession, user: User, *, lock: bool = False) -> bool:
    """Whether the account is enabled and its password still the one that was checked.

    Checking takes a while. A change of the password or a disabling that comes meanwhile waits for
    us and then ends the sign-in that we began, or we wait for it.
    """
    query = select(col(User.id)).where(
        col(User.id) == user.id,
        col(User.password_hash) == user.password_hash,
        col(User.disabled_at).is_(None),
    )
    user_id = await db.scalar(query.with_for_update(read=not lock, key_share=lock))
    return user_id is not None
