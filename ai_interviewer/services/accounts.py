"""Registering, signing in and out, and who is asking."""

from datetime import timedelta
from uuid import UUID

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import (
    Conflict,
    InvalidCredentials,
    NotSignedIn,
    ValidationFailed,
)
from ai_interviewer.domain.moments import is_time_zone, moment
from ai_interviewer.domain.views import ProfileView
from ai_interviewer.models import LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services import passwords, rate_limits, tokens, usage
from ai_interviewer.services._access import account
from ai_interviewer.services.api_keys import masked

SIGN_IN_LASTS = timedelta(days=14)


async def register(*, email: str, password: str, address: str = "", user_agent: str = "") -> str:
    """Open an account and sign in; the token for the cookie. `address` is the client's.

    Raises ValidationFailed (signup_closed, invalid_email, weak_password), RateLimited or Conflict
    (email_taken).
    """
    if not settings().allow_signup:
        raise ValidationFailed("signup_closed")
    email, password = normalised_email(email), checked_password(password)
    await rate_limits.allow_registration(address=address)
    password_hash = await passwords.hashed(password)
    try:
        async with transaction() as db:
            user = User(email=email, password_hash=password_hash)
            db.add(user)
            await db.flush()
            return await _sign_in(db, user_id=user.id, user_agent=user_agent)
    except IntegrityError:
        raise Conflict("email_taken") from None


async def log_in(*, email: str, password: str, address: str = "", user_agent: str = "") -> str:
    """Sign in; the token for the cookie. `address` is the client's.

    Raises InvalidCredentials, the same and after the same time for an unknown e-mail, or
    RateLimited, after as many attempts for an unknown e-mail and before a password is hashed.
    """
    folded = _folded(email)
    await rate_limits.allow_log_in(email=folded or email, address=address)
    async with transaction() as db:
        user = await db.scalar(select(User).where(col(User.email) == folded))
    is_right = await passwords.matches(password, user.password_hash if user else None)
    if user is None or not is_right or user.disabled_at is not None:
        raise InvalidCredentials
    async with transaction() as db:
        return await _sign_in(db, user_id=user.id, user_agent=user_agent)


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


async def user_of(*, token: str) -> UUID:
    """Whose token this is. Raises NotSignedIn when it is invalid, expired or revoked."""
    claims = tokens.read(token)
    query = (
        select(col(LoginSession.user_id))
        .join(User, col(User.id) == col(LoginSession.user_id))
        .where(
            col(LoginSession.id) == claims.login_id,
            col(LoginSession.user_id) == claims.user_id,
            col(LoginSession.revoked_at).is_(None),
            col(LoginSession.expires_at) > now(),
            col(User.disabled_at).is_(None),
        )
    )
    async with transaction() as db:
        user_id = await db.scalar(query)
    if user_id is None:
        raise NotSignedIn
    return user_id


async def profile(*, user_id: UUID) -> ProfileView:
    """The account as its owner sees it."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        key = await masked(db, user_id=user_id)
        spent = await usage.of_account(db, user_id=user_id)
    return ProfileView(
        email=user.email,
        member_since=moment(user.created_at, user.time_zone),
        time_zone=user.time_zone,
        has_key=key is not None,
        key_last4=key.last4 if key else "",
        is_key_verified=bool(key and key.is_verified),
        model=user.openai_model or settings().openai_model,
        tokens=spent.tokens,
        cost=spent.cost,
    )


async def keep_time_zone(*, user_id: UUID, time_zone: str) -> None:
    """Remember the browser's time zone. An unknown one is ignored."""
    if len(time_zone) > 64 or not is_time_zone(time_zone):
        return
    async with transaction() as db:
        await db.execute(
            update(User)
            .where(col(User.id) == user_id, col(User.time_zone) != time_zone)
            .values(time_zone=time_zone)
        )


async def choose_model(*, user_id: UUID, model: str) -> None:
    """The OpenAI model for new interviews. Raises ValidationFailed when it is no model name."""
    name = model.strip()
    if not name or len(name) > 100 or not name.isprintable():
        raise ValidationFailed("model_invalid")
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        user.openai_model = name


def normalised_email(email: str) -> str:
    """The address in its one form. Raises ValidationFailed when it is none."""
    try:
        return validate_email(
            email.strip(), check_deliverability=False, test_environment=True
        ).normalized.casefold()
    except EmailNotValidError:
        raise ValidationFailed("invalid_email") from None


def checked_password(password: str) -> str:
    """The password, unchanged. Raises ValidationFailed (weak_password)."""
    if not limits.PASSWORD_SHORTEST <= len(password) <= limits.PASSWORD_LONGEST:
        raise ValidationFailed("weak_password")
    return password


def _folded(email: str) -> str:
    try:
        return normalised_email(email)
    except ValidationFailed:
        return ""


async def _sign_in(db: AsyncSession, *, user_id: UUID, user_agent: str) -> str:
    login = LoginSession(
        user_id=user_id,
        user_agent=user_agent[:300].replace("\x00", ""),
        expires_at=now() + SIGN_IN_LASTS,
    )
    db.add(login)
    await db.flush()
    return tokens.issue(user_id=user_id, login_id=login.id, expires_at=login.expires_at)
