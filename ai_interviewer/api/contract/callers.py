"""Who calls, and whether their token may do this. Only a bearer token counts, never a cookie."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from ai_interviewer.api.contract.limits import count_request
from ai_interviewer.config import log_context
from ai_interviewer.domain.enums import Scope
from ai_interviewer.domain.errors import NotPermitted, NotSignedIn
from ai_interviewer.services.accounts import Caller, access_tokens

_BEARER = HTTPBearer(
    auto_error=False,
    scheme_name="bearer",
    description="An access token: from `/auth/login`, or made in the settings.",
)
_Credentials = Annotated[HTTPAuthorizationCredentials | None, Security(_BEARER)]


async def _anybody(credentials: _Credentials) -> Caller:
    """Whose token it is, whatever it may do."""
    if credentials is None:
        raise NotSignedIn
    caller = await access_tokens.caller(token=credentials.credentials)
    log_context.note(user_id=caller.user_id)
    count_request(caller)
    return caller


def _with_scope(*scopes: Scope) -> Callable[[Caller], Awaitable[Caller]]:
    """A dependency: the caller, whose token has one of these scopes."""

    async def permitted(caller: Annotated[Caller, Depends(_anybody)]) -> Caller:
        if caller.scopes.isdisjoint(scopes):
            raise NotPermitted("scope_missing", scope=scopes[0].value)
        return caller

    return permitted


async def _logged_in(caller: Annotated[Caller, Depends(_anybody)]) -> Caller:
    """The caller, whose token came from a log-in: it may do all that the owner may."""
    if caller.sign_in_id is None:
        raise NotPermitted("needs_log_in")
    return caller


Anybody = Annotated[Caller, Depends(_anybody)]
Reader = Annotated[Caller, Depends(_with_scope(Scope.READ))]
Writer = Annotated[Caller, Depends(_with_scope(Scope.WRITE))]
Candidate = Annotated[Caller, Depends(_with_scope(Scope.INTERVIEW))]
Follower = Annotated[Caller, Depends(_with_scope(Scope.READ, Scope.INTERVIEW))]
"""Reads an interview: to look at it, or to hold it."""
LoggedIn = Annotated[Caller, Depends(_logged_in)]
