"""Registering, signing in and out, and who is asking."""

from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import (
    Conflict,
    InvalidCredentials,
    NotSignedIn,
    ValidationFailed,
)
from ai_interviewer.domain.time_zones import is_time_zone
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.interviewers.registry import VENDORS, spec_of
from ai_interviewer.models import LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services import rate_limits
from ai_interviewer.services._records import usage
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.interviewer_labels import interviewer_label
from ai_interviewer.services.accounts import (
    emails,
    password_rules,
    passwords,
    tokens,
)
from ai_interviewer.services.accounts._masked_keys import MaskedKey, masked_keys
from ai_interviewer.services.accounts._sign_in_rows import (
    begin_sign_in_within,
    end_all_sign_ins_within,
    use_sign_in_within,
)
from ai_interviewer.views.account import ProfileView, ProviderView
from ai_interviewer.views.moments import moment

_MOST_ZONES = 10_000
_zones: dict[UUID, str] = {}
"""What this process wrote last, so that pages that tell the same again ask nothing."""


async def register(*, email: str, password: str, address: str = "", user_agent: str = "") -> str:
    """Open an account and sign in; the token for the cookie. `address` is the client's.

    Raises ValidationFailed (signup_closed, invalid_email, weak_password), RateLimited or Conflict
    (email_taken): without mail, whoever registers is told that the address is taken.
    """
    if not settings().allow_signup:
        raise ValidationFailed("signup_closed")
    email = emails.normalised(email)
    # Judging a password costs nearly as much as hashing it.
    await rate_limits.allow_registration(address=address)
    password = await password_rules.checked(password, email=email)
    password_hash = await passwords.hash_password(password)
    try:
        async with transaction() as db:
            user = User(email=email, password_hash=password_hash)
            db.add(user)
            await db.flush()
            return await begin_sign_in_within(db, user_id=user.id, user_agent=user_agent)
    except IntegrityError:
        raise Conflict("email_taken") from None


async def log_in(*, email: str, password: str, address: str = "", user_agent: str = "") -> str:
    """Sign in; the token for the cookie. `address` is the client's.

    Raises InvalidCredentials, the same and after the same time for an unknown e-mail, a wrong
    password and a disabled account, or RateLimited, after as many attempts for an unknown e-mail
    and before a password is hashed.
    """
    await rate_limits.allow_log_in(email=emails.folded(email), address=address)
    async with transaction() as db:
        user = await _by_email(db, email)
    is_right = await passwords.password_matches(password, user.password_hash if user else None)
    if user is None or not is_right:
        raise InvalidCredentials
    async with transaction() as db:
        if not await _is_still(db, user):
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
    """Whose cookie this is. Raises NotSignedIn when it is invalid, expired or revoked."""
    return await _user_of(tokens.read(token))


async def signed_in_user_of_page(*, token: str) -> UUID:
    """Whose page this is, by the token that it keeps. Raises NotSignedIn as `user_of` does."""
    return await _user_of(tokens.read_of_page(token))


async def _user_of(claims: tokens.Claims) -> UUID:
    async with transaction() as db:
        await use_sign_in_within(db, claims=claims)
    return claims.user_id


async def confirm_password(*, user_id: UUID, password: str) -> None:
    """Ask the owner for the password again. Raises ValidationFailed (wrong_password) or, like a
    log-in, RateLimited.
    """
    await _confirmed(user_id, password)


async def change_password(*, user_id: UUID, current: str, new: str, user_agent: str = "") -> str:
    """Set a new password, end every sign-in and begin a new one; the token for the cookie.

    Raises ValidationFailed (wrong_password, weak_password) or RateLimited.
    """
    user = await _confirmed(user_id, current)
    password_hash = await passwords.hash_password(
        await password_rules.checked(new, email=user.email)
    )
    async with transaction() as db:
        if not await _is_still(db, user, lock=True):
            raise ValidationFailed("wrong_password")
        await set_password_within(db, user_id=user_id, password_hash=password_hash)
        return await begin_sign_in_within(db, user_id=user_id, user_agent=user_agent)


async def set_password_within(db: AsyncSession, *, user_id: UUID, password_hash: str) -> None:
    """Store the hash and end every sign-in."""
    await db.execute(
        update(User).where(col(User.id) == user_id).values(password_hash=password_hash)
    )
    await end_all_sign_ins_within(db, user_id=user_id)


async def profile(*, user_id: UUID) -> ProfileView:
    """The account as its owner sees it."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        keys = await masked_keys(db, user_id=user_id)
        spent = await usage.usage_of_account(db, user_id=user_id)
    return ProfileView(
        email=user.email,
        member_since=moment(user.created_at, user.time_zone),
        time_zone=user.time_zone,
        providers=[
            _provider_view(vendor, user, keys.get(vendor.spec.provider))
            for vendor in VENDORS
            if vendor.spec.needs_key
        ],
        tokens=spent.tokens,
        cost=spent.cost,
    )


def _provider_view(vendor: Vendor, user: User, key: MaskedKey | None) -> ProviderView:
    spec = vendor.spec
    return ProviderView(
        interviewer=spec.name,
        label=interviewer_label(spec.name),
        has_key=key is not None,
        last4=key.last4 if key else "",
        is_verified=bool(key and key.is_verified),
        model=user.chosen_models.get(spec.provider) or vendor.default_model(),
    )


async def remember_time_zone_of_page(*, token: str, time_zone: str) -> None:
    """Remember the browser's time zone, which every page tells when it opens.

    Raises NotSignedIn.
    """
    if _zones.get(tokens.read_of_page(token).user_id) != time_zone:
        await remember_time_zone(
            user_id=await signed_in_user_of_page(token=token), time_zone=time_zone
        )


async def remember_time_zone(*, user_id: UUID, time_zone: str) -> None:
    """Remember the browser's time zone. An unknown one is ignored."""
    if len(time_zone) > 64 or not is_time_zone(time_zone):
        return
    async with transaction() as db:
        await db.execute(
            update(User)
            .where(col(User.id) == user_id, col(User.time_zone) != time_zone)
            .values(time_zone=time_zone)
        )
    if len(_zones) >= _MOST_ZONES:
        _zones.clear()
    _zones[user_id] = time_zone


async def choose_model(*, user_id: UUID, interviewer: str, model: str) -> None:
    """Use this model in new interviews. Raises ValidationFailed (model_invalid, choice_unknown)."""
    provider = spec_of(interviewer).provider
    name = model.strip()
    if not name or len(name) > 100 or not name.isprintable():
        raise ValidationFailed("model_invalid")
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        user.chosen_models = {**user.chosen_models, provider: name}


async def _confirmed(user_id: UUID, password: str) -> User:
    async with transaction() as db:
        user = await account(db, user_id=user_id)
    await rate_limits.allow_password(email=emails.folded(user.email))
    if not await passwords.password_matches(password, user.password_hash):
        raise ValidationFailed("wrong_password")
    return user


async def _by_email(db: AsyncSession, email: str) -> User | None:
    """The account of this address, or else the one stored under its former form."""
    known_as = emails.known_as(email)
    found = {
        user.email: user
        for user in await db.scalars(select(User).where(col(User.email).in_(known_as)))
    }
    return next((found[form] for form in known_as if form in found), None)


async def _is_still(db: AsyncSession, user: User, *, lock: bool = False) -> bool:
    """Whether the account is as it was when the password was checked, and enabled.

    Checking takes a while. Whoever sets a password or disables the account meanwhile waits for us
    and then ends what we began, or we wait for them.
    """
    query = select(col(User.id)).where(
        col(User.id) == user.id,
        col(User.password_hash) == user.password_hash,
        col(User.disabled_at).is_(None),
    )
    found = await db.scalar(query.with_for_update(read=not lock, key_share=lock))
    return found is not None
