"""Every address of the server, as nobody and as an outsider who knows the owner's ids.

The routes are found by looking, in our own app and in Reflex's, so that a new one without a case
here fails the test.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.models.base import new_id
from ai_interviewer.routes import COOKIE
from ai_interviewer.web import app as web
from ai_interviewer.web.guard import Guard
from tests.factories import PASSWORD, a_sign_in, an_account
from tests.outsiders import a_world, everything_of
from tests.web.conftest import ORIGIN

OWNERS = ("Hopperlane", "EXPLAIN", "Tennfeld", "sk-the-owners-own", "Falconry")
"""Words of the owner's posting, answer, résumé, key and questions."""
COUNTERS = ("rate_limits",)
"""Tables that count what is tried; they hold nothing of anybody."""
NO_FILE = {"file": ("../../owner.md", b"")}


@dataclass(frozen=True)
class Case:
    """What a route answers: the status, and where it leads to."""

    nobody: str
    outsider: str
    path: str = ""
    """Where the route is tried when it is a folder."""
    form: dict[str, str] = field(default_factory=dict)
    """Fields in place of the owner's things."""
    files: dict[str, tuple[str, bytes]] | None = None


CASES = {
    "POST /auth/register": Case(
        "303 /register?error=invalid_email",
        "303 /register?error=invalid_email",
        # An address that is taken must be told apart: there is no mail to tell its owner.
        form={"email": "no address"},
    ),
    "POST /auth/login": Case(
        "303 /login?error=invalid_credentials", "303 /login?error=invalid_credentials"
    ),
    "POST /auth/logout": Case("303 /", "303 /"),
    "POST /auth/logout-everywhere": Case("303 /login", "303 /login"),
    "POST /auth/reset-password": Case(
        "303 /reset-password?error=reset_link_invalid",
        "303 /reset-password?error=reset_link_invalid",
    ),
    "POST /auth/password": Case("303 /login", "303 /settings?error=wrong_password&form=password"),
    # The outsider's own data, and nothing else.
    "POST /account/export": Case("303 /login", "200"),
    "POST /account/questions": Case("303 /login", "303 /settings"),
    "POST /account/delete": Case("303 /login", "303 /settings?error=wrong_password&form=delete"),
    "POST /resume/upload": Case("303 /login", "303 /resume?error=upload_empty", files=NO_FILE),
    # Only for administrators.
    "POST /admin/audit-log/export": Case("404", "404"),
    "GET /health": Case("200", "200"),
    # In a test nobody works.
    "GET /health/ready": Case("503", "503"),
    # Only for who shows the server's token.
    "GET /metrics": Case("404", "404"),
    # Reflex's own: closed to requests, and the websocket is tested with the guard.
    "GET /ping": Case("404", "404"),
    "GET /_health": Case("404", "404"),
    "MOUNT /_event": Case("404", "404", path="/_event/?EIO=4&transport=polling"),
    # The built pages, which hold nothing of anybody.
    "MOUNT /": Case("200", "200", path="/login"),
}


def addresses(routes: list[BaseRoute], prefix: str = "") -> Iterator[str]:
    """`METHOD /path` of every route; what hangs below a mounted app that has routes of its own."""
    for route in routes:
        match route:
            case Route(path=path, methods=methods):
                yield from (f"{m} {prefix}{path}" for m in sorted(methods or ()) if m != "HEAD")
            case Mount(path=path, app=Starlette() as mounted):
                yield from addresses(mounted.routes, prefix + path)
            case Mount(path=path):
                yield f"MOUNT {prefix}{path or '/'}"
            case _:
                yield f"{type(route).__name__} {prefix}{getattr(route, 'path', '?')}"


@pytest.fixture
def served(reflex_routes: list[BaseRoute], build: Path) -> Starlette:
    """Everything that one process answers, without the guard."""
    app = web.create()
    app.router.routes += reflex_routes
    app.mount("/", StaticFiles(directory=build, html=True))
    return app


def test_every_route_has_a_case(served):
    assert set(addresses(served.routes)) == CASES.keys()


@dataclass(frozen=True)
class Ids:
    """The ids that are put into every field and every address."""

    email: str
    user: UUID = field(default_factory=new_id)
    job: UUID = field(default_factory=new_id)
    session: UUID = field(default_factory=new_id)
    question: UUID = field(default_factory=new_id)
    sign_in: UUID = field(default_factory=new_id)

    @property
    def fields(self) -> dict[str, str]:
        """What forms of ours ask for."""
        passwords = ("password", "current_password", "new_password")
        return {"email": self.email, **dict.fromkeys(passwords, "not the password")}

    @property
    def query(self) -> dict[str, str]:
        """Names that a route might listen to."""
        own = {
            "user_id": self.user,
            "job_id": self.job,
            "session_id": self.session,
            "question_id": self.question,
            "sign_in_id": self.sign_in,
            "id": self.session,
        }
        return {"email": self.email, **{name: str(value) for name, value in own.items()}}


async def ask(guard: Guard, address: str, ids: Ids, token: str) -> httpx.Response:
    """Send one request from our own origin, with the ids in its form and in its query."""
    method, _, path = address.partition(" ")
    case = CASES[address]
    cookies = {COOKIE: token} if token else {}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(guard),
        base_url=ORIGIN,
        headers={"origin": ORIGIN},
        cookies=cookies,
    ) as browser:
        if method == "POST":
            form = {**ids.fields, **case.form}
            return await browser.post(path, data=form, files=case.files, params=ids.query)
        separate = {} if "?" in case.path else {"params": ids.query}
        return await browser.get(case.path or path, **separate)


def status_and_place(response: httpx.Response) -> str:
    return f"{response.status_code} {response.headers.get('location', '')}".strip()


def all_that_is_told(response: httpx.Response) -> tuple[Any, ...]:
    """Everything in an answer that could differ: place, words and cookies."""
    cookies: SimpleCookie = SimpleCookie()
    for header in response.headers.get_list("set-cookie"):
        cookies.load(header)
    # An export lists the asker's sign-ins, and each of these calls has one of its own.
    body = body_text(response).partition("# Where you're signed in")[0]
    return status_and_place(response), body, sorted(cookies), COOKIE in response.cookies


def body_text(response: httpx.Response) -> str:
    """The body as text; for an archive, the text of its files."""
    if response.headers.get("content-type") != "application/zip":
        return response.text
    with zipfile.ZipFile(io.BytesIO(response.content)) as files:
        return "".join(files.read(name).decode() for name in files.namelist())


async def test_no_route_tells_or_changes_anything_of_somebody_else(db, served, build):
    owner, world = await a_world()
    await give_passwords()
    await a_sign_in(owner)
    async with transaction() as rows:
        email = await rows.scalar(text("SELECT email FROM users WHERE id = :id"), {"id": owner})
        sign_in = await rows.scalar(text("SELECT id FROM login_sessions"))
    owners = Ids(email, owner, world.job, world.session, world.question, sign_in)
    strangers = Ids("nobody@example.org")
    guard = Guard(served, origins=settings().origins, client=build, is_https=False)
    before = await everything_of(owner)
    answers, differ = {}, []

    for address in CASES:
        for who in ("nobody", "outsider"):
            # A sign-in for each call: some of them end it.
            asked = []
            for ids in (owners, strangers):
                token = await a_sign_in(world.outsider) if who == "outsider" else ""
                asked.append(await ask(guard, address, ids, token))
            answers[address, who] = status_and_place(asked[0])
            # How long an outage has lasted is another number with each call.
            tells_time = address == "GET /health/ready"
            if not tells_time and all_that_is_told(asked[0]) != all_that_is_told(asked[1]):
                differ.append((address, who))
            everything = body_text(asked[0]) + str(asked[0].headers)
            assert not [word for word in OWNERS if word in everything], (address, who)

    assert answers == {
        (address, who): getattr(case, who)
        for address, case in CASES.items()
        for who in ("nobody", "outsider")
    }
    assert differ == []
    after = await everything_of(owner)
    for table, rows in before.items():
        if table not in COUNTERS:
            assert set(map(str, rows)) <= set(map(str, after[table])), table


async def give_passwords() -> None:
    """Give everybody the same password, which is hashed once, because that is slow."""
    account = await an_account("template@example.org", PASSWORD)
    same = text("UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE id = :id)")
    async with transaction() as db:
        await db.execute(same, {"id": account})


@pytest.mark.parametrize(
    "path",
    [
        *("/.git/config", "/.env", "/data/secret_key", "/alembic.ini", "/rxconfig.py"),
        *("/../secret", "/..%2fsecret", "/%2e%2e/secret", "/assets/..%5c..%5csecret"),
        *("/_upload", "/_upload/resume.md", "/uploaded_files/resume.md", "/_all_routes"),
        *("/auth-codespace", "/admin", "/metrics", "/docs", "/openapi.json", "/.states"),
    ],
)
async def test_nothing_else_of_the_disk_or_of_reflex_is_served(served, build, path):
    (build.parent / "secret").write_text("Not for you", encoding="utf-8")
    guard = Guard(served, origins=settings().origins, client=build, is_https=False)

    async with httpx.AsyncClient(transport=httpx.ASGITransport(guard), base_url=ORIGIN) as browser:
        response = await browser.get(path)

    assert response.status_code == 404
    assert "Not for you" not in response.text
