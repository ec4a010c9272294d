"""Tokens of the HTTP API: a pair for each log-in, and personal ones with a name.

A token is 256 random bits, and only its hash is stored. Those of a log-in end with its sign-in.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import reading, transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import Scope
from ai_interviewer.domain.errors import (
    Conflict,
    NotFound,
    NotPermitted,
    NotSignedIn,
    ValidationFailed,
)
from ai_interviewer.domain.material import refuse_unstorable
from ai_interviewer.models import AccessToken, LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services._records.access import account, owned_token
from ai_interviewer.services.accounts import _authentication, tokens
from ai_interviewer.services.accounts._sign_in_rows import (
    SIGN_IN_LASTS_AT_MOST,
    use_sign_in_within,
)
from ai_interviewer.services.accounts._token_rows import (
    Caller,
    find_within,
    issue_within,
    note_use,
)
from ai_interviewer.texts import t
from ai_interviewer.views.account import TokenView
from ai_interviewer.views.moments import moment

LASTS = timedelta(hours=1)
"""How long the access token of a log-in opens the account, before it has to be refreshed."""


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What a log-in gives: `access_token` for an hour, and `refresh_token` for the next pair."""

    access_token: str
    refresh_token: str
    expires_in: int
    """Seconds until the access token ends."""


@dataclass(frozen=True, slots=True)
class PersonalToken:
    """A token that its owner made and named. What it opens is never shown again."""

    id: UUID
    name: str
    scopes: tuple[Scope, ...]
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime | None


async def log_in(*, email: str, password: str, address: str, user_agent: str) -> TokenPair:
    """Sign in, and get a pair of tokens. Raises InvalidCredentials or RateLimited."""
    token = await _authentication.log_in(
        email=email, password=password, address=address, user_agent=user_agent
    )
    claims = tokens.read(token)
    async with transaction() as db:
        return await _pair_within(db, claims)


async def refresh(*, token: str) -> TokenPair:
    """Exchange a refresh token, which is good for this once. Raises NotSignedIn."""
    async with transaction() as db:
        old = (await find_within(db, secret=token, is_refresh=True)).caller
        taken = await db.scalar(
            delete(AccessToken)
            .where(col(AccessToken.id) == old.token_id, col(AccessToken.user_id) == old.user_id)
            .returning(col(AccessToken.id))
        )
        if taken is None or old.sign_in_id is None:
            raise NotSignedIn
        claims = tokens.Claims(user_id=old.user_id, login_id=old.sign_in_id)
        await use_sign_in_within(db, claims=claims)
        return await _pair_within(db, claims)


async def caller(*, token: str) -> Caller:
    """Who calls with this token. Raises NotSignedIn when it is invalid, expired or ended."""
    async with reading() as db:
        found = await find_within(db, secret=token, is_refresh=False)
    await note_use(found)
    return found.caller


async def log_out(*, user_id: UUID, sign_in_id: UUID | None) -> None:
    """End the sign-in, with all its tokens. Raises NotPermitted for a personal token."""
    if sign_in_id is None:
        raise NotPermitted("needs_log_in")
    async with transaction() as db:
        await db.execute(
            update(LoginSession)
            .where(col(LoginSession.id) == sign_in_id, col(LoginSession.user_id) == user_id)
            .values(revoked_at=now())
        )


async def create(
    *,
    user_id: UUID,
    name: str,
    scopes: Collection[Scope],
    days: int,
    until: datetime | None = None,
) -> tuple[PersonalToken, str]:
    """Make a personal token that lasts for some days, or until a time; it, and its secret, which
    nobody can look up again.

    Raises ValidationFailed (token_name_invalid, token_scopes_missing, token_days_out_of_range) or
    Conflict (tokens_too_many).
    """
    name = name.strip()
    refuse_unstorable(name)
    if not name or len(name) > limits.TOKEN_NAME_CHARACTERS:
        raise ValidationFailed("token_name_invalid", most=limits.TOKEN_NAME_CHARACTERS)
    if not scopes:
        raise ValidationFailed("token_scopes_missing")
    if until is None and not 1 <= days <= limits.TOKEN_DAYS_MOST:
        raise ValidationFailed("token_days_out_of_range", most=limits.TOKEN_DAYS_MOST)
    ends_at = until or now() + timedelta(days=days)
    if not now() < ends_at <= now() + timedelta(days=limits.TOKEN_DAYS_MOST):
        raise ValidationFailed("token_days_out_of_range", most=limits.TOKEN_DAYS_MOST)
    async with transaction() as db:
        await account(db, user_id=user_id)
        count = await db.scalar(
            select(func.count())
            .select_from(AccessToken)
            .where(col(AccessToken.user_id) == user_id, col(AccessToken.login_session_id).is_(None))
        )
        if (count or 0) >= limits.TOKENS_MOST:
            raise Conflict("tokens_too_many", most=limits.TOKENS_MOST)
        row, secret = await issue_within(
            db,
            user_id=user_id,
            name=name,
            scopes=[scope for scope in Scope if scope in scopes],
            expires_at=ends_at,
        )
    return _personal(row), secret


async def load(*, user_id: UUID, token_id: UUID) -> PersonalToken:
    """One personal token, even if it has expired. Raises NotFound."""
    async with transaction() as db:
        row = await owned_token(db, user_id=user_id, token_id=token_id)
    if row.login_session_id is not None:
        raise NotFound
    return _personal(row)


async def list_tokens(*, user_id: UUID) -> list[PersonalToken]:
    """The user's personal tokens, the newest first, expired ones too."""
    return [token for token, _ in await _tokens_and_zone(user_id)]


async def list_views(*, user_id: UUID) -> list[TokenView]:
    """The same tokens as the settings show them."""
    words = {
        Scope.READ: t.settings.token_read,
        Scope.WRITE: t.settings.token_write,
        Scope.INTERVIEW: t.settings.token_interview,
    }
    return [
        TokenView(
            id=str(token.id),
            name=token.name,
            may=t.app.separator.join(words[scope] for scope in token.scopes),
            expires=moment(token.expires_at, zone),
            is_used=token.last_used_at is not None,
            used=moment(token.last_used_at, zone),
        )
        for token, zone in await _tokens_and_zone(user_id)
    ]


async def _tokens_and_zone(user_id: UUID) -> list[tuple[PersonalToken, str]]:
    query = (
        select(AccessToken, col(User.time_zone))
        .join(User, col(User.id) == col(AccessToken.user_id))
        .where(col(AccessToken.user_id) == user_id, col(AccessToken.login_session_id).is_(None))
        .order_by(col(AccessToken.created_at).desc(), col(AccessToken.id).desc())
    )
    async with transaction() as db:
        return [(_personal(row), zone) for row, zone in await db.execute(query)]


async def remove(*, user_id: UUID, token_id: UUID) -> None:
    """Delete a token: from now on it opens nothing. Raises NotFound."""
    async with transaction() as db:
        await db.delete(await owned_token(db, user_id=user_id, token_id=token_id))


async def _pair_within(db: AsyncSession, claims: tokens.Claims) -> TokenPair:
    await db.execute(
        delete(AccessToken).where(
            col(AccessToken.user_id) == claims.user_id,
            col(AccessToken.login_session_id).is_not(None),
            col(AccessToken.expires_at) <= now(),
        )
    )
    _, access = await issue_within(
        db,
        user_id=claims.user_id,
        name="",
        scopes=tuple(Scope),
        expires_at=now() + LASTS,
        sign_in_id=claims.login_id,
    )
    _, refresh_token = await issue_within(
        db,
        user_id=claims.user_id,
        name="",
        scopes=(),
        expires_at=now() + SIGN_IN_LASTS_AT_MOST,
        sign_in_id=claims.login_id,
        is_refresh=True,
    )
    return TokenPair(access, refresh_token, expires_in=int(LASTS.total_seconds()))


def _personal(row: AccessToken) -> PersonalToken:
    return PersonalToken(
        id=row.id,
        name=row.name,
        scopes=tuple(Scope(name) for name in row.scopes),
        created_at=row.created_at.astimezone(UTC),
        expires_at=row.expires_at.astimezone(UTC),
        last_used_at=row.last_used_at.astimezone(UTC) if row.last_used_at else None,
    )
