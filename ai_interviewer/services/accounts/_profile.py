"""What an account shows of itself and remembers: its providers, models and time zone."""

from uuid import UUID

from sqlalchemy import update
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.locales import is_time_zone
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.interviewers.registry import VENDORS, spec_of
from ai_interviewer.models import User
from ai_interviewer.services._records import usage
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.interviewer_labels import interviewer_label
from ai_interviewer.services.accounts import tokens
from ai_interviewer.services.accounts._authentication import signed_in_user_of_page
from ai_interviewer.services.accounts._masked_keys import MaskedKey, masked_keys_within
from ai_interviewer.views.account import ProfileView, ProviderView
from ai_interviewer.views.moments import moment

_MOST_REMEMBERED = 10_000
_zones: dict[UUID, str] = {}
"""The zones that this process stored last, so that a page that repeats one costs no query."""


async def profile(*, user_id: UUID) -> ProfileView:
    """The account as its owner sees it."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        keys = await masked_keys_within(db, user_id=user_id)
        consumed = await usage.usage_of_account(db, user_id=user_id)
    return ProfileView(
        email=user.email,
        member_since=moment(user.created_at, user.time_zone),
        time_zone=user.time_zone,
        providers=[
            _provider_view(vendor, user, keys.get(vendor.spec.provider))
            for vendor in VENDORS
            if vendor.spec.needs_key
        ],
        tokens=consumed.tokens,
        cost=consumed.cost,
        is_words_only=user.is_words_only,
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
    """Use this model in new interviews. Raises ValidationFailed (model_invalid, choice_unknown)."""
    provider = spec_of(interviewer).provider
    name = model.strip()
    if not name or len(name) > 100 or not name.isprintable():
        raise ValidationFailed("model_invalid")
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        user.chosen_models = {**user.chosen_models, provider: name}


async def choose_words_only(*, user_id: UUID, is_words_only: bool) -> None:
    """Show feedback in the interview room in words, without points; or with them."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        user.is_words_only = is_words_only


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
