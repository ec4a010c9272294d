"""The log-in token: a signed JWT whose `jti` is a row that can be revoked."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import jwt

from ai_interviewer.config import settings
from ai_interviewer.domain.errors import NotSignedIn

_ALGORITHM = "HS256"
_PAGE = "page"


@dataclass(frozen=True, slots=True)
class Claims:
    """Who, and which sign-in."""

    user_id: UUID
    login_id: UUID


def issue(*, user_id: UUID, login_id: UUID, expires_at: datetime) -> str:
    payload = {"sub": str(user_id), "jti": str(login_id), "exp": expires_at}
    return _signed(payload)


def for_page(token: str) -> str:
    """What an open page keeps of the cookie's token; empty when that is not valid.

    It names the same sign-in, but is no cookie: `read` refuses it. So whoever finds the stored
    state of a page cannot sign in with it.
    """
    try:
        return _signed({**_verified(token), "aud": _PAGE})
    except NotSignedIn:
        return ""


def read(token: str) -> Claims:
    """The claims of a cookie's token. Raises NotSignedIn unless it is valid and unexpired."""
    return _claims(_verified(token))


def read_of_page(token: str) -> Claims:
    """The claims of a token that `for_page` made. Raises NotSignedIn for any other."""
    return _claims(_verified(token, audience=_PAGE))


def _signed(payload: dict[str, Any]) -> str:
    return jwt.encode(payload, settings().secret_key, algorithm=_ALGORITHM)


def _verified(token: str, *, audience: str | None = None) -> dict[str, Any]:
    """The payload. PyJWT refuses a token with an audience where none is expected."""
    required = ["sub", "jti", "exp", *(["aud"] if audience else [])]
    try:
        return jwt.decode(
            token,
            settings().secret_key,
            algorithms=[_ALGORITHM],
            audience=audience,
            options={"require": required},
        )
    except (jwt.InvalidTokenError, ValueError):
        raise NotSignedIn from None


def _claims(payload: dict[str, Any]) -> Claims:
    try:
        return Claims(user_id=UUID(payload["sub"]), login_id=UUID(payload["jti"]))
    except ValueError:
        raise NotSignedIn from None
