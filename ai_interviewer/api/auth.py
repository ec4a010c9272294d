"""Accounts opened, and log-ins: a short-lived access token, and one to refresh it."""

from typing import Annotated, Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from ai_interviewer.api.contract.bodies import Body
from ai_interviewer.api.contract.callers import LoggedIn
from ai_interviewer.api.contract.texts import Email, Password, Text
from ai_interviewer.services.accounts import access_tokens
from ai_interviewer.services.accounts.access_tokens import TokenPair
from ai_interviewer.services.programs import accounts
from ai_interviewer.services.programs.accounts import AccountRecord

router = APIRouter(prefix="/auth", tags=["auth"])


class Credentials(Body):
    email: Email
    password: Password


class Registration(Credentials):
    invitation: Annotated[
        Text | None,
        Field(
            max_length=1000,
            description="Where sign-up is closed: the link of an invitation, or the part after "
            "`invitation=`.",
        ),
    ] = None


class RefreshRequest(Body):
    refresh_token: Text


class Tokens(BaseModel):
    """`access_token` goes with every request; `refresh_token` is exchanged for the next pair."""

    access_token: str
    refresh_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - a kind, no secret
    expires_in: int
    """Seconds until the access token ends."""


@router.post("/register", status_code=201)
async def register(body: Registration, request: Request) -> AccountRecord:
    """Open an account. Then log in. Where sign-up is closed, this needs an invitation; without
    one it answers 403."""
    return await accounts.register(
        email=body.email,
        password=body.password,
        invitation=body.invitation,
        address=_address(request),
    )


@router.post("/login")
async def log_in(credentials: Credentials, request: Request) -> Tokens:
    """Log in. The sign-in lasts 14 days after its last refresh, and is listed in the settings."""
    pair = await access_tokens.log_in(
        email=credentials.email,
        password=credentials.password,
        address=_address(request),
        user_agent=request.headers.get("user-agent", ""),
    )
    return _tokens(pair)


@router.post("/refresh")
async def refresh(body: RefreshRequest) -> Tokens:
    """Exchange a refresh token for a new pair. The old one is used up."""
    return _tokens(await access_tokens.refresh(token=body.refresh_token))


@router.post("/logout", status_code=204)
async def log_out(caller: LoggedIn) -> None:
    """End the sign-in that this token came from, with all its tokens."""
    await access_tokens.log_out(user_id=caller.user_id, sign_in_id=caller.sign_in_id)


def _address(request: Request) -> str:
    """The caller's address, as the guard found it."""
    return request.client.host if request.client else ""


def _tokens(pair: TokenPair) -> Tokens:
    return Tokens(
        access_token=pair.access_token,
        refresh_token=pair.refresh_token,
        expires_in=pair.expires_in,
    )
