"""What the state of a page learns of the request that opened it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.requests import cookie_parser

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.routes import COOKIE, TYPED_EMAIL_COOKIE
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import tokens
from ai_interviewer.web import sockets
from tests.factories import a_sign_in, a_user


async def test_the_state_never_holds_the_log_in_cookie(db):
    token = await a_sign_in(await a_user())
    cookies = f"other=program; {COOKIE}={token}; {TYPED_EMAIL_COOKIE}=maya@example.org"

    headers = dict(
        sockets.headers_for_state(
            [
                (b"cookie", cookies.encode()),
                (b"authorization", b"Basic c2VjcmV0"),
                (b"x-forwarded-for", b"192.0.2.7"),
                (b"user-agent", b"A browser"),
                (b"host", b"localhost:3000"),
            ]
        )
    )

    assert headers.keys() == {b"cookie", b"host"}
    assert token.encode() not in headers[b"cookie"]
    assert cookie_parser(headers[b"cookie"].decode()).keys() == {COOKIE, TYPED_EMAIL_COOKIE}


async def test_on_https_only_cookies_bound_to_this_host_reach_the_state(db, environment):
    token = await a_sign_in(await a_user())
    environment(APP_URL="https://rehearse.example.org")

    plain = sockets.headers_for_state([(b"cookie", f"{COOKIE}={token}".encode())])
    prefixed = dict(sockets.headers_for_state([(b"cookie", f"__Host-{COOKIE}={token}".encode())]))

    assert plain == []
    assert cookie_parser(prefixed[b"cookie"].decode()).keys() == {COOKIE}


async def test_what_the_state_holds_names_the_user_and_opens_nothing(db):
    user = await a_user()
    kept = tokens.for_page(await a_sign_in(user))

    assert await accounts.signed_in_user_of_page(token=kept) == user
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=kept)
    assert tokens.for_page(kept) == ""


async def test_the_cookie_itself_is_no_page_s_token(db):
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user_of_page(token=await a_sign_in(await a_user()))


async def test_a_page_that_outlives_its_sign_in_is_nobody_s(db):
    token = await a_sign_in(await a_user())
    kept = tokens.for_page(token)

    await accounts.log_out(token=token)

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user_of_page(token=kept)


@pytest.mark.parametrize(
    "cookie", ["", COOKIE, f"{COOKIE}=", f"{COOKIE}=forged", f"{COOKIE}=a.b.c; {COOKIE}=d", "ї=ї"]
)
def test_a_stranger_s_cookie_leaves_nothing(cookie):
    assert sockets.headers_for_state([(b"cookie", cookie.encode())]) == []


@given(st.lists(st.tuples(st.binary(max_size=20), st.binary(max_size=60)), max_size=6))
@settings(max_examples=100, deadline=None)
def test_any_headers_can_be_read(headers):
    sockets.headers_for_state([*headers, *((b"cookie", value) for _, value in headers)])
