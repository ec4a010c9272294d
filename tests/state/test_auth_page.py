"""The forms to log in and to register."""

import pytest

from ai_interviewer.domain.administration import Role
from ai_interviewer.routes import TYPED_EMAIL_COOKIE
from ai_interviewer.services.administration import invitations, reset_links
from ai_interviewer.state.auth import AuthState, ResetPasswordState
from tests.factories import BY, EMAIL, an_account
from tests.state.tabs import Tab, a_tab, destination


@pytest.mark.parametrize(
    ("error", "is_shown"),
    [("invalid_credentials", True), ("email_taken", True), ("not_found", False), ("<b>", False)],
)
async def test_the_form_shows_the_errors_it_knows(error, is_shown):
    tab = Tab(path=f"/login?error={error}", cookies=f"{TYPED_EMAIL_COOKIE}=maya@example.org")

    await tab.do(AuthState.open_form)

    state = await tab.state(AuthState)
    assert bool(state.error) == is_shown
    assert state.email == ("maya@example.org" if is_shown else "")


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        *(("42", "42 seconds"), ("1", "1 second"), ("3600", "3,600 seconds")),
        *((no_wait, "60 seconds") for no_wait in ("3601", "0", "-5", "", "1e3", "٤٢")),
        *((no_wait, "60 seconds") for no_wait in ("<b>", "9" * 5000, "{0}")),
    ],
)
async def test_the_form_says_how_long_to_wait(seconds, shown):
    tab = Tab(path=f"/login?error=too_many_attempts&seconds={seconds}")

    await tab.do(AuthState.open_form)

    state = await tab.state(AuthState)
    assert state.error == f"Too many attempts. Wait {shown}, then try again."


async def test_somebody_signed_in_needs_no_form(db):
    _, tab = await a_tab("/login")

    assert destination(await tab.do(AuthState.open_form)) == "/dashboard"


@pytest.mark.parametrize("is_open", [True, False])
async def test_the_form_knows_whether_sign_up_is_open(environment, is_open):
    environment(ALLOW_SIGNUP=str(is_open))
    tab = Tab(path="/register")

    await tab.do(AuthState.open_form)

    state = await tab.state(AuthState)
    assert (state.is_signup_open, state.is_loaded) == (is_open, True)


async def test_no_form_is_shown_before_it_is_known_who_may_use_it():
    state = await Tab(path="/register").state(AuthState)

    assert (state.is_signup_open, state.is_loaded) == (False, False)


async def test_the_form_takes_an_invitation_by_its_link(db, environment):
    environment(ALLOW_SIGNUP="false")
    link = await invitations.create(by=BY, role=Role.USER, uses=1, days=1)
    tab = Tab(path=link.removeprefix("http://localhost:3000"))

    await tab.do(AuthState.open_form)

    state = await tab.state(AuthState)
    assert (state.invitation, state.is_invitation_over) == (link.rpartition("=")[2], False)


@pytest.mark.parametrize("token", ["A" * 43, "<b>"])
async def test_the_form_says_that_an_invitation_is_over(db, token):
    tab = Tab(path=f"/register?invitation={token}&error=invitation_invalid")

    await tab.do(AuthState.open_form)

    state = await tab.state(AuthState)
    assert (state.invitation, state.is_invitation_over) == ("", True)


async def test_the_page_of_a_reset_link_says_whose_password_it_sets(db):
    await an_account()
    link = await reset_links.create(by=BY, email=EMAIL)
    tab = Tab(path=f"{link.removeprefix('http://localhost:3000')}&error=weak_password")

    await tab.do(ResetPasswordState.open_form)

    state = await tab.state(ResetPasswordState)
    assert (state.email, state.token, state.is_loaded) == (EMAIL, link.rpartition("=")[2], True)
    assert state.error


@pytest.mark.parametrize("query", ["", "?token=" + "A" * 43, "?token=<b>&error=weak_password"])
async def test_a_link_that_is_over_shows_no_form(db, query):
    tab = Tab(path=f"/reset-password{query}")

    await tab.do(ResetPasswordState.open_form)

    state = await tab.state(ResetPasswordState)
    assert (state.email, state.token, state.error, state.is_loaded) == ("", "", "", True)


async def test_after_a_new_password_the_log_in_says_so():
    tab = Tab(path="/login?notice=password_set")

    await tab.do(AuthState.open_form)

    state = await tab.state(AuthState)
    assert (state.is_password_set, state.notice) == (True, "")
