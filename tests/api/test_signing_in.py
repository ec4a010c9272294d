"""Accounts and log-ins over the API."""

from datetime import timedelta

from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.services.accounts import sign_ins
from ai_interviewer.services.administration import users
from tests.api.programs import CREDENTIALS, Program, error_of
from tests.factories import BY, EMAIL, PASSWORD, a_sign_in, an_account


async def a_log_in(http) -> dict:
    response = await http.post("/auth/login", json=CREDENTIALS)
    assert response.status_code == 200, response.text
    return response.json()


async def test_registering_opens_an_account_that_can_log_in(db, http):
    registered = await http.post("/auth/register", json=CREDENTIALS)
    tokens = await a_log_in(http)
    me = await Program(http, tokens["access_token"]).get("/users/me")

    assert registered.status_code == 201
    assert registered.json() == me
    assert (me["email"], me["time_zone"], me["language"]) == (EMAIL, "UTC", "en")
    assert me["created_at"].endswith("Z")
    assert tokens.keys() == {"access_token", "refresh_token", "token_type", "expires_in"}
    assert (tokens["token_type"], tokens["expires_in"]) == ("bearer", 3600)
    assert tokens["access_token"].startswith("aii_")


async def test_registering_leaves_no_sign_in_behind(db, http):
    user = (await http.post("/auth/register", json=CREDENTIALS)).json()

    async with transaction() as rows:
        holding = await rows.scalar(
            text("SELECT count(*) FROM login_sessions WHERE user_id = :id AND revoked_at IS NULL"),
            {"id": user["id"]},
        )
    assert holding == 0


async def test_a_taken_address_is_a_conflict(db, http):
    await an_account()

    assert error_of(await http.post("/auth/register", json=CREDENTIALS)) == (409, "CONFLICT")


async def test_a_weak_password_and_no_address_are_refused(db, http):
    weak = await http.post("/auth/register", json={"email": EMAIL, "password": "password"})
    odd = await http.post("/auth/register", json={"email": "nobody", "password": PASSWORD})

    assert error_of(weak) == error_of(odd) == (422, "VALIDATION_ERROR")


async def test_closed_sign_up_is_forbidden(db, http, environment):
    environment(ALLOW_SIGNUP="no")

    response = await http.post("/auth/register", json=CREDENTIALS)

    assert error_of(response) == (403, "AUTHORIZATION_ERROR")


async def test_a_wrong_password_is_refused(db, http):
    await an_account()

    response = await http.post("/auth/login", json={"email": EMAIL, "password": "wrong horse"})

    assert error_of(response) == (401, "AUTHENTICATION_ERROR")
    assert response.headers["www-authenticate"] == "Bearer"


async def test_too_many_log_ins_have_to_wait(db, http, environment):
    environment(LOGIN_RATE_LIMIT="2")
    await an_account()
    wrong = {"email": EMAIL, "password": "wrong horse"}

    answers = [await http.post("/auth/login", json=wrong) for _ in range(3)]

    assert error_of(answers[-1]) == (429, "RATE_LIMIT_EXCEEDED")
    seconds = answers[-1].json()["detail"]["retry_after"]
    assert 0 < seconds <= 60
    assert answers[-1].headers["retry-after"] == str(seconds)


async def test_a_refresh_token_works_once_and_opens_nothing(db, http):
    await an_account()
    first = await a_log_in(http)
    body = {"refresh_token": first["refresh_token"]}

    opened = await Program(http, first["refresh_token"])("GET", "/users/me")
    second = await http.post("/auth/refresh", json=body)
    again = await http.post("/auth/refresh", json=body)

    assert error_of(opened) == error_of(again) == (401, "AUTHENTICATION_ERROR")
    assert second.status_code == 200
    for pair in (first, second.json()):
        await Program(http, pair["access_token"]).get("/users/me")


async def test_an_access_token_refreshes_nothing(db, http):
    await an_account()
    pair = await a_log_in(http)

    response = await http.post("/auth/refresh", json={"refresh_token": pair["access_token"]})

    assert error_of(response) == (401, "AUTHENTICATION_ERROR")


async def test_logging_out_ends_both_tokens(db, http):
    await an_account()
    pair = await a_log_in(http)
    program = Program(http, pair["access_token"])

    await program.post("/auth/logout", status=204)

    assert error_of(await program("GET", "/users/me"))[0] == 401
    refreshed = await http.post("/auth/refresh", json={"refresh_token": pair["refresh_token"]})
    assert error_of(refreshed)[0] == 401


async def test_log_out_everywhere_ends_the_tokens_of_log_ins_and_no_others(db, http):
    user = await an_account()
    program = Program(http, (await a_log_in(http))["access_token"])
    made = await program.post("/auth/tokens", {"name": "Script", "scopes": ["read"]})

    await sign_ins.end_all(user_id=user)

    assert error_of(await program("GET", "/users/me"))[0] == 401
    await Program(http, made["token"]).get("/users/me")


async def test_an_expired_token_opens_nothing(db, http):
    await an_account()
    program = Program(http, (await a_log_in(http))["access_token"])
    await program.get("/users/me")

    async with transaction() as rows:
        await rows.execute(
            text("UPDATE access_tokens SET expires_at = expires_at - :hour"),
            {"hour": timedelta(hours=1, seconds=1)},
        )

    assert error_of(await program("GET", "/users/me")) == (401, "AUTHENTICATION_ERROR")


async def test_a_disabled_account_is_closed_to_programs_too(db, http):
    await an_account()
    program = Program(http, (await a_log_in(http))["access_token"])

    await users.disable_user(by=BY, email=EMAIL)

    assert error_of(await program("GET", "/users/me"))[0] == 401


async def test_a_cookie_is_no_token(db, http):
    from ai_interviewer.routes import COOKIE

    token = await a_sign_in(await an_account())

    by_cookie = await http.get("/users/me", headers={"cookie": f"{COOKIE}={token}"})
    as_bearer = await Program(http, token)("GET", "/users/me")

    assert error_of(by_cookie) == error_of(as_bearer) == (401, "AUTHENTICATION_ERROR")


async def test_deleting_the_account_takes_the_password(db, http):
    await an_account()
    program = Program(http, (await a_log_in(http))["access_token"])

    wrong = await program("DELETE", "/users/me", json={"password": "wrong horse"})
    await program.delete("/users/me", {"password": PASSWORD})

    assert error_of(wrong) == (422, "VALIDATION_ERROR")
    assert error_of(await program("GET", "/users/me"))[0] == 401


async def test_the_time_zone_can_be_changed_to_one_that_exists(db, http):
    await an_account()
    program = Program(http, (await a_log_in(http))["access_token"])

    changed = await program("PATCH", "/users/me", json={"time_zone": "Europe/Kyiv"})
    nowhere = await program("PATCH", "/users/me", json={"time_zone": "Europe/Nowhere"})
    language = await program("PATCH", "/users/me", json={"language": "xx"})

    assert (changed.status_code, changed.json()["time_zone"]) == (200, "Europe/Kyiv")
    assert error_of(nowhere) == error_of(language) == (422, "VALIDATION_ERROR")
