"""The log-in token: a signed JWT whose `jti` is a row that can be revoked."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import jwt

from ai_interviewer.config import settings
from ai_interviewer.domain.errors import NotSignedIn

_ALGORITHM = "HS256"


@dataclass(frozen=True, slots=True)
class Claims:
    """Who, and which sign-in."""

    user_id: UUID
    login_id: UUID


def issue(*, user_id: UUID, login_id: UUID, expires_at: datetime) -> str:
    payload = {"sub": str(user_id), "jti": str(login_id), "exp": expires_at}
    return jwt.encode(payload, settings().secret_key, algorithm=_ALGORITHM)


def read(token: str) -> Claims:
    """The token's claims. Raises NotSignedIn for anything but a valid, unexpired token."""
    try:
        payload = jwt.decode(
            token,
            settings().secret_key,
            algorithms=[_ALGORITHM],
            options={"require": ["sub", "jti", "exp"]},
        )
        return Claims(user_id=UUID(payload["sub"]), login_id=UUID(payload["jti"]))
    except (jwt.InvalidTokenError, ValueError):
        raise NotSignedIn from None
