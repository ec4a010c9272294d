"""Anything sent to where input is parsed gets an answer of ours, never a crash."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount

from ai_interviewer import config
from ai_interviewer.domain.errors import DomainError, NotSignedIn
from ai_interviewer.domain.locales import is_time_zone
from ai_interviewer.domain.material import checked_posting, checked_resume
from ai_interviewer.services.accounts import emails, tokens
from ai_interviewer.state.forms import field, form_error
from ai_interviewer.web.addresses import client_address
from ai_interviewer.web.bodies import run_with_limits
from ai_interviewer.web.requests import text_fields

SOME = settings(max_examples=80, deadline=None)
MULTIPART = "multipart/form-data; boundary=x"
CONTENT_TYPES = (
    *("application/x-www-form-urlencoded", MULTIPART, "multipart/form-data", "", "text/plain"),
    "application/x-www-form-urlencoded; charset=utf-7",
)
PARTS = (
    *(b"--x\r\n", b"--x--", b"\r\n\r\n", b'Content-Disposition: form-data; name="email"', b"\r\n"),
    *(b"email=", b"password=", b"&", b"%", b"%00", b"=", b"\xff", b"a" * 3_000),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(), inside, max_size=3),
    max_leaves=8,
)


@given(
    st.lists(st.sampled_from(PARTS) | st.binary(max_size=40), max_size=12).map(b"".join),
    st.sampled_from(CONTENT_TYPES),
)
@SOME
async def test_any_body_of_a_form_is_read_or_refused(body, content_type):
    statuses: list[int] = []

    async def form(scope, receive, send):
        values = await text_fields(Request(scope, receive), "email", "password")
        assert all(isinstance(value, str) for value in values)
        await PlainTextResponse("read")(scope, receive, send)

    async def send(message):
        statuses.append(message.get("status", 0))

    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}

    app = Starlette(routes=[Mount("/", form)])
    headers = [(b"content-type", content_type.encode()), (b"content-length", b"%d" % len(body))]
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/",
        "headers": headers,
        "query_string": b"",
    }
    await run_with_limits(app, scope, receive, send)

    assert statuses[0] in (200, 400)


@given(st.text() | st.from_regex(r"[\w-]{1,9}\.[\w-]{0,9}\.[\w-]{0,9}", fullmatch=True))
@example("eyJhbGciOiJub25lIn0.e30.")
@example("\ud800")
@SOME
def test_any_token_but_ours_is_nobody_s(token):
    for read in (tokens.read, tokens.read_of_page):
        with pytest.raises(NotSignedIn):
            read(token)
    assert tokens.for_page(token) == ""


@given(st.text())
@SOME
def test_any_address_is_one_or_none(email):
    folded = emails.folded(email)
    assert folded == emails.folded(folded)


@given(anything, st.text(max_size=5))
@SOME
def test_any_payload_has_text_in_its_fields(form, name):
    assert isinstance(field(form, name), str)


@given(st.dictionaries(st.sampled_from(["error", "seconds", "x"]), st.text(max_size=9)))
@SOME
def test_an_address_says_nothing_but_our_own_words(parameters):
    known = ("too_many_attempts", "invalid_credentials")
    sentence = form_error(parameters, known)
    assert bool(sentence) == (parameters.get("error") in known)


@given(st.text(max_size=80))
@example("../../etc/passwd")
@example("\x00")
@SOME
def test_any_time_zone_is_one_or_not(name):
    assert is_time_zone(name) in (True, False)


@given(
    st.fixed_dictionaries(
        {
            name: st.text()
            for name in ("role_title", "company", "level", "tech_stack", "description", "language")
        }
    )
)
@SOME
def test_any_posting_is_kept_or_refused(form):
    for known in ({}, {"level": "SENIOR", "language": "en"}):
        with suppress(DomainError):
            assert checked_posting(**form | known).role_title


@given(st.text())
@SOME
def test_any_resume_is_kept_as_it_is_or_refused(text):
    with suppress(DomainError):
        assert checked_resume(text) == text


@given(st.lists(st.text(max_size=40), max_size=3), st.none() | st.text(max_size=20))
@SOME
def test_any_chain_of_proxies_gives_an_address_or_none(entries, peer):
    headers = [
        (b"x-forwarded-for", entry.encode("latin-1", "replace").replace(b"\n", b""))
        for entry in entries
    ]
    scope = {"type": "http", "headers": headers, "client": (peer, 1) if peer else None}
    assert isinstance(client_address(Request(scope)), str)


NAMES = st.sampled_from(
    [
        "PORT",
        "APP_URL",
        "DATABASE_URL",
        "SECRET_KEY",
        "ENCRYPTION_KEYS",
        "ALLOW_SIGNUP",
        "REDIS_URL",
    ]
)


@given(st.dictionaries(NAMES, st.text(st.characters(blacklist_categories=["Cs"]), max_size=60)))
@SOME
def test_any_environment_is_understood_or_explained(tmp_path_factory, environment):
    folder = Path(tmp_path_factory.getbasetemp()) / "settings"
    folder.mkdir(exist_ok=True)
    with suppress(config.ConfigurationError):
        config.read_settings({**environment, "DATA_DIR": str(folder / "data")})
