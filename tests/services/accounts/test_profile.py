"""What an account remembers of its owner: the time zone and the chosen model."""

import pytest

from ai_interviewer.config import settings
from ai_interviewer.domain.errors import NotSignedIn, ValidationFailed
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import sign_ins, tokens
from tests.factories import a_sign_in, a_user
from tests.statements import statements


async def test_times_are_shown_in_the_zone_of_the_browser(db):
    user = await a_user()

    await accounts.remember_time_zone(user_id=user, time_zone="Pacific/Auckland")

    assert (await accounts.profile(user_id=user)).time_zone == "Pacific/Auckland"


async def test_a_page_that_tells_the_same_time_zone_again_asks_the_database_nothing(db):
    user = await a_user()
    token = tokens.for_page(await a_sign_in(user))
    await accounts.remember_time_zone_of_page(token=token, time_zone="Europe/Kyiv")

    with statements() as again:
        await accounts.remember_time_zone_of_page(token=token, time_zone="Europe/Kyiv")
    await accounts.remember_time_zone_of_page(token=token, time_zone="Asia/Tokyo")

    assert again == []
    assert (await accounts.profile(user_id=user)).time_zone == "Asia/Tokyo"
    await sign_ins.end_all(user_id=user)
    with pytest.raises(NotSignedIn):
        await accounts.remember_time_zone_of_page(token=token, time_zone="Europe/Kyiv")
    with pytest.raises(NotSignedIn):
        await accounts.remember_time_zone_of_page(token="", time_zone="Asia/Tokyo")


async def test_an_unknown_time_zone_changes_nothing(db):
    user = await a_user()
    odd = ("", "Nowhere/Land", "../../etc/passwd", "America", "a\x00b", "\ud800", "x" * 9999)

    for zone in odd:
        await accounts.remember_time_zone(user_id=user, time_zone=zone)

    assert (await accounts.profile(user_id=user)).time_zone == "UTC"


async def test_a_chosen_model_is_kept(db):
    user = await a_user()

    await accounts.choose_model(user_id=user, interviewer="OPENAI", model=" gpt-5.6-sol ")

    assert (await accounts.profile(user_id=user)).providers[0].model == "gpt-5.6-sol"


async def test_what_is_no_model_name_is_refused(db):
    user = await a_user()

    for model in ("", "  ", "m" * 101, "a\nb", "a\x00b", "a\ud800b"):
        with pytest.raises(ValidationFailed, match="model_invalid"):
            await accounts.choose_model(user_id=user, interviewer="OPENAI", model=model)

    assert (await accounts.profile(user_id=user)).providers[0].model == settings().openai_model
