"""The settings page makes tokens for programs, shows each once, and deletes them."""

import pytest

from ai_interviewer.domain.enums import Scope
from ai_interviewer.services.accounts import access_tokens
from ai_interviewer.state.settings.access_tokens import AccessTokensState
from ai_interviewer.state.settings.page import SettingsState
from tests.state.tabs import a_tab

FORM = {"token_name": "Class", "token_days": "30", "token_read": "on"}


async def test_a_token_is_made_and_shown_until_the_page_opens_again(db):
    user, tab = await a_tab("/settings")

    await tab.do(AccessTokensState.create, FORM)

    state = await tab.state(AccessTokensState)
    secret = state.new_token
    caller = await access_tokens.caller(token=secret)
    assert (caller.user_id, caller.scopes) == (user, {Scope.READ})
    assert [(token.name, token.is_used) for token in state.tokens] == [("Class", False)]
    await tab.do(SettingsState.open_page)
    assert (await tab.state(AccessTokensState)).new_token == ""
    assert secret not in tab.seen()


@pytest.mark.parametrize(
    "changed",
    [{"token_name": " "}, {"token_read": ""}, {"token_days": "366"}, {"token_days": "soon"}],
)
async def test_an_odd_form_makes_no_token(db, changed):
    user, tab = await a_tab("/settings")

    await tab.do(AccessTokensState.create, FORM | changed)

    state = await tab.state(AccessTokensState)
    assert (state.new_token, state.tokens, bool(state.alert)) == ("", [], True)
    assert await access_tokens.list_tokens(user_id=user) == []


async def test_a_token_is_deleted_and_a_second_click_does_nothing(db):
    _, tab = await a_tab("/settings")
    await tab.do(AccessTokensState.create, FORM)
    [token] = (await tab.state(AccessTokensState)).tokens

    for _ in range(2):
        await tab.do(AccessTokensState.remove, token.id)

    state = await tab.state(AccessTokensState)
    assert (state.tokens, state.alert) == ([], "")
