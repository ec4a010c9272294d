"""Every route of the API, found by looking: as nobody, as an outsider who knows the owner's ids,
with tokens that may do less, and with tokens that have ended."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi.routing import APIRoute, iter_route_contexts
from sqlalchemy import text

from ai_interviewer.api.app import create_v1
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import Scope
from ai_interviewer.services.accounts import access_tokens
from tests.api.programs import Program, a_log_in_of, a_token_of, error_of
from tests.factories import a_user, an_account
from tests.outsiders import World, a_world, everything_of

OPEN = {
    *("GET /health", "GET /version"),
    *("POST /auth/register", "POST /auth/login", "POST /auth/refresh"),
}
"""Routes that need no token."""
OWNERS = ("Hopperlane", "EXPLAIN", "Tennfeld", "sk-the-owners-own", "Falconry")
"""Words of the owner's posting, answer, résumé, key and questions."""


DOCUMENT = create_v1().openapi()


@dataclass(frozen=True)
class Address:
    method: str
    path: str

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"


def addresses() -> Iterator[Address]:
    """Every route and method of the API, as it is served."""
    for path, methods in DOCUMENT["paths"].items():
        for method in methods:
            yield Address(method.upper(), path)


ALL = sorted(addresses(), key=lambda address: address.name)
GUARDED = [address for address in ALL if address.name not in OPEN]


def ids(world: World) -> dict[str, str]:
    """The owner's ids by the names that addresses give them."""
    return {
        "job_posting_id": str(world.job),
        "session_id": str(world.session),
        "operation_id": str(world.operation),
        "card_id": str(world.card),
        "token_id": str(world.token),
        "provider": "openai",
        "evaluation_id": str(world.evaluation),
    }


def body(world: World, address: Address) -> dict[str, Any]:
    """What the route's body may ask for, with the owner's ids."""
    offered = {
        **ids(world),
        "question_id": str(world.question),
        **{"text": "Mine now", "role_title": "Mine", "description": "Mine", "name": "Mine"},
        **{"scopes": ["read"], "password": "not the password", "time_zone": "Europe/Kyiv"},
        "api_key": "no key",
    }
    return {name: value for name, value in offered.items() if name in _taken(address)}


def _taken(address: Address) -> set[str]:
    """The fields that the route's body has."""
    operation = DOCUMENT["paths"][address.path][address.method.lower()]
    if "requestBody" not in operation:
        return set()
    (content,) = operation["requestBody"]["content"].values()
    name = content["schema"]["$ref"].rpartition("/")[2]
    return set(DOCUMENT["components"]["schemas"][name]["properties"])


async def ask(program: Program, address: Address, world: World) -> httpx.Response:
    options: dict[str, Any] = {"params": {"session_ids": f"{world.session},{world.practice}"}}
    if address.path.endswith("/upload"):
        options["files"] = {"file": ("cv.md", b"Mine")}
    elif address.method != "GET":
        options["json"] = body(world, address)
    path = address.path.format(**ids(world))
    return await program(address.method, path, **options)


def test_the_document_names_every_route():
    served = {
        f"{method} {context.path}"
        for context in iter_route_contexts(create_v1().routes)
        if isinstance(context.route, APIRoute)
        for method in context.methods or ()
    }

    assert served == {address.name for address in ALL} != set()
    assert {address.name for address in ALL} >= OPEN


async def test_nobody_gets_in(db, http):
    _, world = await a_world()
    answers = {}

    for address in GUARDED:
        for token in ("", "aii_" + "x" * 43, "not even one"):
            response = await ask(Program(http, token), address, world)
            answers[address.name, token] = error_of(response)

    assert set(answers.values()) == {(401, "AUTHENTICATION_ERROR")}


async def test_a_token_that_has_ended_opens_nothing(db, http):
    owner, world = await a_world()
    removed, expired, of_log_in = await a_token_of(owner), await a_token_of(owner), ""
    of_log_in = await a_log_in_of(owner)
    token_id = (await access_tokens.caller(token=removed)).token_id
    await access_tokens.remove(user_id=owner, token_id=token_id)
    expired_id = (await access_tokens.caller(token=expired)).token_id
    async with transaction() as rows:
        await rows.execute(
            text("UPDATE access_tokens SET expires_at = now() WHERE id = :id"), {"id": expired_id}
        )
        await rows.execute(text("UPDATE login_sessions SET revoked_at = now()"))

    answers = [
        error_of(await ask(Program(http, token), address, world))
        for address in GUARDED
        for token in (removed, expired, of_log_in)
    ]

    assert set(answers) == {(401, "AUTHENTICATION_ERROR")}


async def test_a_disabled_account_is_closed(db, http):
    owner, world = await a_world()
    tokens = [await a_token_of(owner), await a_log_in_of(owner)]
    async with transaction() as rows:
        await rows.execute(text("UPDATE users SET disabled_at = now()"))

    answers = [
        error_of(await ask(Program(http, token), address, world))
        for address in GUARDED
        for token in tokens
    ]

    assert set(answers) == {(401, "AUTHENTICATION_ERROR")}


async def test_a_token_does_no_more_than_its_scopes_say(db, http):
    """Reading needs `read`, or `interview` for an interview; nothing is changed by `read`."""
    _, world = await a_world()
    may: dict[str, set[str]] = {}
    for address in GUARDED:
        for scope in Scope:
            token = await a_token_of(await a_user(), scope)
            response = await ask(Program(http, token), address, world)
            if response.status_code != 403:
                may.setdefault(address.name, set()).add(scope.value)

    reading = {name for name in may if name.startswith("GET ")}
    assert all("read" in may[name] for name in reading)
    assert not any("write" in may[name] for name in reading)
    assert {name for name in reading if "interview" in may[name]} == {
        "GET /sessions/{session_id}",
        "GET /sessions/{session_id}/feedback",
        "GET /sessions/{session_id}/messages",
        "GET /sessions/{session_id}/operations",
        "GET /operations/{operation_id}",
        "GET /operations/{operation_id}/events",
    }
    changing = may.keys() - reading
    assert not any("read" in may[name] for name in changing)
    assert all(len(may[name]) == 1 for name in changing)
    # What is left is closed to every personal token.
    assert {address.name for address in GUARDED} - may.keys() == {
        *("POST /auth/logout", "POST /auth/tokens", "DELETE /auth/tokens/{token_id}"),
        "DELETE /users/me",
    }


async def test_an_outsider_finds_nothing_and_changes_nothing_of_the_owner(db, http):
    owner, world = await a_world()
    await give_password(world.outsider)
    before = await everything_of(owner)
    answers = {}

    for address in GUARDED:
        # A log-in for each call: one of them ends it.
        program = Program(http, await a_log_in_of(world.outsider))
        response = await ask(program, address, world)
        answers[address.name] = response.status_code
        told = response.text + str(response.headers)
        assert not [word for word in OWNERS if word in told], (address.name, told)

    named = {name for name in answers if "{" in name}
    assert {answers[name] for name in named - {"PUT /users/me/api-keys/{provider}"}} == {404}
    # Its own key, which is none.
    assert answers["PUT /users/me/api-keys/{provider}"] == 422
    assert answers["POST /sessions"] == 404
    assert answers["GET /history/compare"] == 404
    assert answers["DELETE /users/me"] == 422
    after = await everything_of(owner)
    for table, rows in before.items():
        assert set(map(str, rows)) <= set(map(str, after[table])), table


async def give_password(user: UUID) -> None:
    """Let the account have a password, as every account of a person has."""
    template = await an_account("template@example.org")
    same = text(
        "UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE id = :template)"
        " WHERE id = :id"
    )
    async with transaction() as rows:
        await rows.execute(same, {"template": template, "id": user})


@pytest.mark.parametrize("path", ["/export", "/users/me", "/users/me/api-keys", "/auth/tokens"])
async def test_no_secret_is_in_an_answer(db, http, path):
    owner, _ = await a_world()
    token = await a_log_in_of(owner)

    response = await Program(http, token)("GET", path)

    assert response.status_code == 200
    told = response.text + str(response.headers)
    assert not [secret for secret in ("sk-the-owners-own", token, "a hash") if secret in told]
