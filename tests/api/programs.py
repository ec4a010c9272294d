"""A program that calls the API with a token."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import Scope
from ai_interviewer.services.accounts import access_tokens, tokens
from tests.factories import EMAIL, PASSWORD, a_sign_in

CREDENTIALS = {"email": EMAIL, "password": PASSWORD}
POSTING = {
    "role_title": "Senior Backend Engineer",
    "company": "Hopperlane",
    "experience_level": "SENIOR",
    "tech_stack": ["Python", "PostgreSQL"],
    "description": "You will build services in Python.\nRequirements:\n- PostgreSQL in production\n"
    "- Designing HTTP APIs\n- Incident response",
    "language": "en",
}


@dataclass
class Program:
    http: httpx.AsyncClient
    token: str

    async def __call__(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {"authorization": f"Bearer {self.token}", **options.pop("headers", {})}
        return await self.http.request(method, path, headers=headers, **options)

    async def get(self, path: str, **options: Any) -> Any:
        """The body of an answer that must be 200."""
        return self._ok(await self("GET", path, **options), 200)

    async def post(self, path: str, body: Any = None, *, status: int = 201, **options: Any) -> Any:
        return self._ok(await self("POST", path, json=body, **options), status)

    async def put(self, path: str, body: Any, *, status: int = 200) -> Any:
        return self._ok(await self("PUT", path, json=body), status)

    async def delete(self, path: str, body: Any = None) -> None:
        self._ok(await self("DELETE", path, json=body), 204)

    @staticmethod
    def _ok(response: httpx.Response, status: int) -> Any:
        assert response.status_code == status, (response.status_code, response.text)
        return response.json() if response.content else None


async def a_token_of(user_id: UUID, *scopes: Scope) -> str:
    """A personal token with these scopes, or with all."""
    _, secret = await access_tokens.create(
        user_id=user_id, name="Test", scopes=scopes or tuple(Scope), days=1
    )
    return secret


def error_of(response: httpx.Response) -> tuple[int, str]:
    """Status and code of an answer in the one form of errors."""
    detail = response.json()["detail"]
    assert detail["message"]
    return response.status_code, detail["error_code"]


async def a_log_in_of(user_id: UUID) -> str:
    """An access token of a fresh sign-in, which may do all that its owner may."""
    claims = tokens.read(await a_sign_in(user_id))
    async with transaction() as db:
        return (await access_tokens._pair_within(db, claims)).access_token
