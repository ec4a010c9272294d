"""What an account shows of itself and remembers: its providers, models and time zone."""

from uuid import UUID

from sqlalchemy import update
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Role
from ai_interviewer.domain.enums import FeedbackLength
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.locales import is_time_zone
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.models import User
from ai_interviewer.services import providers
from ai_interviewer.services._records import usage
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.interviewer_labels import label_of
from ai_interviewer.services.accounts import tokens
from ai_interviewer.services.accounts._authentication import signed_in_user_of_page
from ai_interviewer.services.accounts._masked_keys import MaskedKey, masked
from ai_interviewer.services.providers import budgets
from ai_interviewer.views.account import ProfileView, ProviderView
from ai_interviewer.views.moments import moment

_MOST_REMEMBERED = 10_000
_zones: dict[UUID, str] = {}
"""The zones that this process stored last, so that a page that repeats one costs no query."""


async def profile(*, user_id: UUID) -> ProfileView:
    """The account as its owner sees it."""
    async with transaction() as db:
        user, consumed, rows = await usage.account_usage_and_keys(db, user_id=user_id)
        vendors = await providers.vendors_within(db, user_id=user_id)
    keys = masked(rows)
    allowances = await budgets.allowances(vendors, user_id=user_id)
    return ProfileView(
        email=user.email,
        member_since=moment(user.created_at, user.time_zone),
        time_zone=user.time_zone,
        providers=[
            _provider_view(
                vendor, user, keys.get(vendor.spec.provider), allowances.get(vendor.spec.name, "")
            )
            for vendor in vendors
            if vendor.spec.is_model and providers.is_offered(vendor, user)
        ],
        has_own_providers=any(providers.is_own(vendor) for vendor in vendors),
        preferred=next(
            (v.spec.name for v in vendors if v.spec.provider == user.preferred_provider), ""
        ),
        tokens=consumed.tokens,
        cost=consumed.cost,
        is_words_only=user.is_words_only,
        feedback_length=user.feedback_length.value,
        is_administrator=user.role is Role.ADMIN,
    )


async def remember_time_zone_of_page(*, token: str, time_zone: str) -> None:
    """Remember the browser's time zone, which pages send when they open. Raises NotSignedIn."""
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
    if len(_zones) >= _MOST_REMEMBERED:
        _zones.clear()
    _zones[user_id] = time_zone


async def choose_model(*, user_id: UUID, interviewer: str, model: str) -> None:
    """Use this model in new interviews, and preselect its provider. Raises ValidationFailed
    (model_invalid, model_not_allowed, choice_unknown)."""
    name = model.strip()
    if not name or len(name) > 100 or not name.isprintable():
        raise ValidationFailed("model_invalid")
    async with transaction() as db:
        vendor = await providers.vendor_within(db, user_id=user_id, name=interviewer)
        if not vendor.spec.is_model:
            raise ValidationFailed("choice_unknown")
        if not vendor.allows(name):
            raise ValidationFailed("model_not_allowed")
        user = await account(db, user_id=user_id)
        user.chosen_models = {**user.chosen_models, vendor.spec.provider: name}
        user.preferred_provider = vendor.spec.provider


async def choose_words_only(*, user_id: UUID, is_words_only: bool) -> None:
    """Show feedback in the interview room in words, without points; or with them."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        user.is_words_only = is_words_only


async def choose_feedback_length(*, user_id: UUID, length: str) -> None:
    """Let models say this much about an answer at once, in new interviews. Raises
    ValidationFailed."""
    if length not in FeedbackLength.__members__:
        raise ValidationFailed("choice_unknown")
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        user.feedback_length = FeedbackLength(length)


def _provider_view(
    vendor: Vendor, user: User, key: MaskedKey | None, allowance: str
) -> ProviderView:
    spec = vendor.spec
    return ProviderView(
        interviewer=spec.name,
        label=label_of(spec),
        is_on_server_key=bool(vendor.server_key),
        takes_key=spec.takes_key,
        needs_key=spec.needs_key,
        keys_at=vendor.keys_at,
        is_local=spec.is_local,
        is_own=providers.is_own(vendor),
        address=vendor.address if providers.is_own(vendor) else "",
        allowance=allowance,
        has_key=key is not None,
        last4=key.last4 if key else "",
        is_verified=bool(key and key.is_verified),
        model=providers.model_of(vendor, user),
        may_type_model=spec.may_type_model,
    )
