"""The settings: password, sign-ins, key and model."""

from uuid import UUID

import pytest

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.domain.limits import KEY_CHECKS_A_MINUTE
from ai_interviewer.services import accounts, rate_limits
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.state.settings.sign_ins import SignInsState
from ai_interviewer.state.sign_in import current_user_id
from tests.factories import a_sign_in
from tests.state.tabs import Tab, a_tab


async def a_tab_at_settings(query: str = "") -> tuple[UUID, Tab, SignInsState]:
    user, tab = await a_tab(f"/settings{query}")
    await tab.do(SettingsState.open_page)
    return user, tab, await tab.state(SignInsState)


@pytest.mark.parametrize(
    ("query", "alert", "notice"),
    [
        ("", "", ""),
        ("?error=wrong_password&form=password", "current password is wrong", ""),
        ("?error=weak_password&form=password", "at least 8 characters", ""),
        ("?error=too_many_attempts&form=password&seconds=42", "42 seconds", ""),
        ("?error=wrong_password", "", ""),
        ("?error=not_found&form=password", "", ""),
        ("?notice=password_changed", "", "Password changed."),
        ("?notice=<b>", "", ""),
    ],
)
async def test_the_settings_show_the_result_of_the_password_form(db, query, alert, notice):
    _, _, state = await a_tab_at_settings(query)

    assert alert in state.password_alert
    assert bool(alert) == bool(state.password_alert)
    assert notice in state.password_notice
    assert bool(notice) == bool(state.password_notice)


async def test_ending_a_sign_in_takes_it_off_the_list_and_leaves_this_one(db):
    user, tab, state = await a_tab_at_settings()
    other = await a_sign_in(user)
    await tab.do(SettingsState.open_page)
    (other_sign_in,) = [s for s in state.sign_ins if not s.is_this_one]

    await tab.do(SignInsState.end, other_sign_in.id)
    await tab.do(SignInsState.end, other_sign_in.id)

    assert [s.is_this_one for s in state.sign_ins] == [True]
    assert await current_user_id(tab.root) == user
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=other)


async def test_a_list_of_sign_ins_holds_no_token(db):
    user, tab, _ = await a_tab_at_settings()
    other = await a_sign_in(user)

    await tab.do(SettingsState.open_page)

    assert tab.token not in tab.seen()
    assert other not in tab.seen()


async def test_a_refused_key_is_alerted_and_nothing_is_busy_afterwards(db):
    _, tab = await a_tab("/settings")

    await tab.do(SettingsState.save_key, {"key": "short"})

    state = await tab.state(SettingsState)
    assert (state.is_busy, state.provider.has_key, bool(state.key_alert)) == (False, False, True)


async def test_a_key_stays_in_its_field_after_too_many_checks(db, environment):
    environment(OPENAI_BASE_URL="http://127.0.0.1:1/v1")
    user, tab = await a_tab("/settings")
    for _ in range(KEY_CHECKS_A_MINUTE):
        await rate_limits.allow_key_check(user_id=user)
    before = (await tab.state(SettingsState)).edition

    await tab.do(SettingsState.save_key, {"key": "sk-own-12345678"})

    state = await tab.state(SettingsState)
    assert (state.is_busy, state.key_notice, state.edition) == (False, "", before)
    assert "seconds" in state.key_alert


async def test_a_stored_key_never_reaches_the_tab(db, environment):
    environment(OPENAI_BASE_URL="http://127.0.0.1:1/v1")
    _, tab = await a_tab("/settings")

    await tab.do(SettingsState.save_key, {"key": "sk-own-secret-WXYZ"})

    state = await tab.state(SettingsState)
    assert (state.provider.last4, state.is_busy) == ("WXYZ", False)
    assert "we couldn't reach 127.0.0.1:1" in state.key_notice
    assert "sk-own-secret" not in tab.seen() + str(vars(state))
    await tab.do(SettingsState.remove_key)
    assert not state.provider.has_key


async def test_a_chosen_model_is_listed_even_if_the_provider_cannot_be_asked(db):
    user, tab = await a_tab("/settings")

    await tab.do(SettingsState.save_model, {"model_name": "llama-9"})
    await tab.do(SettingsState.list_models)

    state = await tab.state(SettingsState)
    assert (state.model_choice, "llama-9" in repr(state.models)) == ("llama-9", True)
    assert (await accounts.profile(user_id=user)).providers[0].model == "llama-9"
