"""Personal tokens: what they may do, and who can make them."""

import pytest
from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import Scope
from ai_interviewer.services.accounts import access_tokens
from tests.api.programs import CREDENTIALS, Program, a_token_of, error_of
from tests.factories import a_user, an_account


async def a_logged_in_program(http) -> Program:
    await an_account()
    pair = (await http.post("/auth/login", json=CREDENTIALS)).json()
    return Program(http, pair["access_token"])


async def test_a_token_is_shown_once_and_stored_as_a_hash(db, http):
    program = await a_logged_in_program(http)
    made = await program.post("/auth/tokens", {"name": "Script", "scopes": ["read"]})

    listed = await program.get("/auth/tokens")

    assert made["token"].startswith("aii_")
    (entry,) = listed["items"]
    assert (entry["id"], entry["name"], entry["scopes"]) == (made["id"], "Script", ["read"])
    assert entry["last_used_at"] is None
    assert await program.get(f"/auth/tokens/{made['id']}") == entry == made["details"]
    assert made["token"] not in str(listed)
    async with transaction() as rows:
        stored = await rows.execute(text("SELECT t::text FROM access_tokens t"))
    assert made["token"].removeprefix("aii_") not in str(stored.all())


async def test_a_token_of_a_log_in_is_no_personal_token(db, http):
    program = await a_logged_in_program(http)
    token_id = (await access_tokens.caller(token=program.token)).token_id

    assert error_of(await program("GET", f"/auth/tokens/{token_id}")) == (404, "NOT_FOUND")


async def test_its_last_use_is_remembered(db, http):
    program = await a_logged_in_program(http)
    made = await program.post("/auth/tokens", {"name": "Script", "scopes": ["read"]})

    await Program(http, made["token"]).get("/users/me")

    (entry,) = (await program.get("/auth/tokens"))["items"]
    assert entry["last_used_at"].endswith("Z")


async def test_a_deleted_token_opens_nothing(db, http):
    program = await a_logged_in_program(http)
    made = await program.post("/auth/tokens", {"name": "Script", "scopes": ["read"]})

    await program.delete(f"/auth/tokens/{made['id']}")

    assert error_of(await Program(http, made["token"])("GET", "/users/me"))[0] == 401


async def test_a_personal_token_makes_and_deletes_none(db, http):
    program = Program(http, await a_token_of(await a_user()))

    made = await program("POST", "/auth/tokens", json={"name": "More", "scopes": ["read"]})
    (own,) = (await program.get("/auth/tokens"))["items"]
    deleted = await program("DELETE", f"/auth/tokens/{own['id']}")
    ended = await program("POST", "/auth/logout")

    for response in (made, deleted, ended):
        assert error_of(response) == (403, "AUTHORIZATION_ERROR")


@pytest.mark.parametrize(
    "body",
    [
        {"name": "", "scopes": ["read"]},
        {"name": "  ", "scopes": ["read"]},
        {"name": "x", "scopes": []},
        {"name": "x", "scopes": ["everything"]},
        {"name": "x", "scopes": ["read"], "expires_in_days": 0},
        {"name": "x", "scopes": ["read"], "expires_in_days": 366},
    ],
)
async def test_odd_tokens_are_refused(db, http, body):
    program = await a_logged_in_program(http)

    assert error_of(await program("POST", "/auth/tokens", json=body)) == (422, "VALIDATION_ERROR")


async def test_there_is_a_limit_to_their_number(db, http, monkeypatch):
    from ai_interviewer.domain import limits

    monkeypatch.setattr(limits, "TOKENS_MOST", 2)
    program = await a_logged_in_program(http)
    body = {"name": "One more", "scopes": ["read"]}

    answers = [await program("POST", "/auth/tokens", json=body) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [201, 201, 409]


async def test_a_scope_opens_what_it_says(db, http):
    user = await a_user()
    reads, writes = [
        Program(http, await a_token_of(user, scope)) for scope in (Scope.READ, Scope.WRITE)
    ]
    zone = {"time_zone": "Europe/Kyiv"}

    await reads.get("/users/me")
    refused = await reads("PATCH", "/users/me", json=zone)
    changed = await writes("PATCH", "/users/me", json=zone)
    unread = await writes("GET", "/job-postings")

    assert error_of(refused) == error_of(unread) == (403, "AUTHORIZATION_ERROR")
    assert "write" in refused.json()["detail"]["message"]
    assert changed.status_code == 200
