"""What all answers have in common: the form of errors, ids of requests, the documentation."""

import json
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from starlette.middleware.cors import CORSMiddleware

from ai_interviewer.api.app import create_v1
from ai_interviewer.api.contract import errors
from ai_interviewer.api.document import document
from ai_interviewer.routes import API_DOCS
from ai_interviewer.texts import t
from ai_interviewer.web import app as web
from ai_interviewer.web.guard import Guard
from tests.api.conftest import HOST
from tests.api.programs import POSTING, Program, a_log_in_of, a_token_of, error_of
from tests.factories import EMAIL, PASSWORD, a_user, an_account
from tests.log_lines import access_lines

DOCUMENT = Path(__file__).parents[2] / "docs/api/openapi.json"


def test_the_committed_document_is_current():
    assert DOCUMENT.read_text(encoding="utf-8") == document(), "run: make api"


async def test_the_document_is_served_as_it_is_committed(http):
    assert (await http.get("/openapi.json")).json() == json.loads(document())


def test_the_document_says_what_needs_a_token():
    open_to_all = {
        path
        for path, methods in create_v1().openapi()["paths"].items()
        for operation in methods.values()
        if "security" not in operation
    }

    assert open_to_all == {
        *("/health", "/version", "/auth/register", "/auth/login", "/auth/refresh"),
    }


async def test_health_and_version_need_no_token(db, http):
    health, version = await http.get("/health"), await http.get("/version")

    assert (health.status_code, health.json()["status"]) == (200, "ok")
    assert version.json()["api"] == "v1"


async def test_the_documentation_loads_our_own_files_alone(http):
    page = await http.get(HOST + API_DOCS)

    assert page.status_code == 200
    assert "script-src 'self'" in page.headers["content-security-policy"]
    addresses = [part.partition('"')[0] for part in page.text.split('src="')[1:]]
    addresses += [part.partition('"')[0] for part in page.text.split('href="')[1:]]
    ours = [address for address in addresses if address.startswith("/api/docs-assets/")]
    assert set(addresses) - set(ours) == {"/favicon.svg"}
    for address in ours:
        assert (await http.get(HOST + address)).status_code == 200
    assert "<script>" not in page.text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nowhere", 404), ("PUT", "/health", 405), ("TRACE", "/health", 405)],
)
async def test_unknown_addresses_and_methods_are_errors_of_the_one_form(http, method, path, status):
    response = await http.request(method, path)

    assert error_of(response)[0] == status


@pytest.mark.parametrize(
    ("path", "methods"),
    [("/sessions", "GET, POST"), (f"/job-postings/{UUID(int=7)}", "DELETE, GET, PUT")],
)
async def test_a_wrong_method_is_told_which_ones_an_address_knows(http, path, methods):
    response = await http.request("PATCH", path)

    assert (response.status_code, response.headers["allow"]) == (405, methods)


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        (("POST", "/auth/register", {"email": "nobody", "password": PASSWORD}), "email"),
        (("POST", "/auth/register", {"email": EMAIL, "password": "short"}), "password"),
        (("PATCH", "/users/me", {"time_zone": "Mars/Base"}), "time_zone"),
        (("PATCH", "/users/me", {"language": "xx"}), "language"),
        (("DELETE", "/users/me", {"password": "not mine"}), "password"),
        (("PUT", "/users/me/api-keys/openai", {"api_key": "two words"}), "api_key"),
        (("POST", "/job-postings", {**POSTING, "role_title": " "}), "role_title"),
        (("POST", "/job-postings", {**POSTING, "description": " "}), "description"),
        (("POST", "/job-postings", {**POSTING, "language": "?"}), "language"),
        (("POST", "/auth/tokens", {"name": " ", "scopes": ["read"]}), "name"),
        (("PUT", "/resumes/me", {"text": "nul \0"}), "text"),
        (("GET", "/sessions?from=0001-01-01", None), "from"),
        (("GET", f"/history/compare?session_ids={'-' * 36},{'-' * 36}", None), "session_ids"),
    ],
)
async def test_an_error_names_the_part_to_correct(db, http, sent, field):
    method, path, body = sent
    program = Program(http, await a_log_in_of(await an_account()))

    response = await program(method, path, json=body)

    assert error_of(response) == (422, "VALIDATION_ERROR")
    fields = response.json()["detail"]["fields"]
    assert fields.keys() == {field}
    assert not fields[field].startswith("Value error")


def test_every_error_that_names_a_part_has_its_sentence():
    for key in errors._FIELDS:
        assert hasattr(t.errors, key), key


async def test_what_is_no_json_is_told_apart_from_wrong_fields(db, http):
    no_json = await http.post(
        "/auth/login", content=b"{", headers={"content-type": "application/json"}
    )
    no_fields = await http.post("/auth/login", json={"email": 1})

    assert error_of(no_json) == (400, "VALIDATION_ERROR")
    assert error_of(no_fields) == (422, "VALIDATION_ERROR")
    assert no_fields.json()["detail"]["fields"].keys() == {"email", "password"}


async def test_a_body_that_is_too_large_is_refused(db, http):
    response = await http.post("/auth/login", json={"email": "e" * 2_000_001, "password": ""})

    assert error_of(response) == (413, "VALIDATION_ERROR")


@pytest.mark.parametrize(
    ("given", "is_taken"), [("my-run.7", True), ("", False), ("a b", False), ("x" * 101, False)]
)
async def test_the_id_of_a_request_is_taken_or_made_and_logged(db, http, given, is_taken):
    user = await a_user()
    program = Program(http, await a_token_of(user))

    with access_lines() as written:
        response = await program("GET", "/users/me", headers={"x-request-id": given})

    request_id = response.headers["x-request-id"]
    assert (request_id == given) is is_taken
    assert request_id
    [line] = [line for line in written if line["message"] == "GET /api/v1/users/me"]
    assert (line["request_id"], line["user_id"]) == (request_id, str(user))


TOOLS, EVIL, DEVELOPMENT = "https://tools.example.org", "https://evil.example", HOST


@pytest.fixture
def browser(api, tmp_path):
    """Makes a browser whose pages may call the API if their origin is among these.

    Around the app stands what Reflex puts there: a list of origins of its own.
    """

    def browser_of(*api_origins: str) -> httpx.AsyncClient:
        app = CORSMiddleware(
            web.create(api=api), allow_origins=[DEVELOPMENT], allow_credentials=True
        )
        terms = {"origins": (HOST,), "client": tmp_path, "is_https": False}
        transport = httpx.ASGITransport(Guard(app, **terms, api_origins=api_origins))
        return httpx.AsyncClient(transport=transport, base_url=f"{HOST}/api/v1")

    return browser_of


async def asked(http: httpx.AsyncClient, origin: str) -> list[httpx.Response]:
    """What a browser asks for a page of this origin: whether it may, and then the thing itself."""
    preflight = {
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization",
    }
    return [
        await http.options("/users/me", headers={"origin": origin, **preflight}),
        await http.get("/version", headers={"origin": origin}),
    ]


@pytest.mark.parametrize("origin", [EVIL, DEVELOPMENT])
async def test_no_other_site_may_call_from_a_browser(db, browser, origin):
    async with browser() as http:
        for answer in await asked(http, origin):
            assert not [name for name in answer.headers if name.startswith("access-control-")]


async def test_origins_that_the_host_names_may_call_from_a_browser(db, browser):
    async with browser(TOOLS) as http:
        known, others = (
            await asked(http, TOOLS),
            [
                *await asked(http, EVIL),
                *await asked(http, DEVELOPMENT),
            ],
        )

    assert [answer.status_code for answer in known] == [200, 200]
    assert {answer.headers["access-control-allow-origin"] for answer in known} == {TOOLS}
    assert "Authorization" in known[0].headers["access-control-allow-headers"]
    for answer in (*known, *others):
        assert "access-control-allow-credentials" not in answer.headers
    assert not [answer for answer in others if "access-control-allow-origin" in answer.headers]


async def test_one_user_and_one_token_may_send_only_so_many_requests(db, http, environment):
    environment(API_RATE_LIMIT="18")
    user = await a_user()
    first, second = [Program(http, await a_token_of(user)) for _ in range(2)]
    stranger = Program(http, await a_token_of(await a_user()))

    answers = [await program("GET", "/users/me") for program in (first, first, second, second)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 4
    await stranger.get("/users/me")
