"""Exporting the user's data or questions, and deleting the account: plain form posts."""

import asyncio
from collections.abc import AsyncIterator
from typing import IO

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotFound, NotSignedIn
from ai_interviewer.services import exports
from ai_interviewer.services.accounts import deletion
from ai_interviewer.services.material import own_questions
from ai_interviewer.web.requests import signed_in_user, text_fields
from ai_interviewer.web.responses import path_with_error, see_other, without_sign_in

_CHUNK = 256_000


async def export(request: Request) -> Response:
    """A ZIP file with everything that is stored about the user."""
    try:
        archive = await exports.export(user_id=await signed_in_user(request))
    except NotSignedIn:
        return see_other(request, routes.LOGIN)
    except DomainError as error:
        path = path_with_error(routes.SETTINGS, error, form=routes.FORM_EXPORT)
        return see_other(request, path)
    headers = _headers_of_file(archive.filename)
    return StreamingResponse(_chunks(archive.file), media_type="application/zip", headers=headers)


async def own_questions_file(request: Request) -> Response:
    """The user's own questions, as they were saved; the settings when there are none."""
    try:
        text = await own_questions.file(user_id=await signed_in_user(request))
    except NotSignedIn:
        return see_other(request, routes.LOGIN)
    except NotFound:
        return see_other(request, routes.SETTINGS)
    headers = _headers_of_file("questions.toml")
    return Response(text, media_type="application/toml", headers=headers)


async def delete(request: Request) -> RedirectResponse:
    """Delete the account if the password is right; change nothing otherwise."""
    try:
        user_id = await signed_in_user(request)
        (password,) = await text_fields(request, "password")
        await deletion.delete_account(user_id=user_id, password=password)
    except NotSignedIn:
        return see_other(request, routes.LOGIN)
    except DomainError as error:
        path = path_with_error(routes.SETTINGS, error, form=routes.FORM_DELETE)
        return see_other(request, path)
    path = routes.with_notice(routes.LOGIN, "account_deleted")
    return without_sign_in(see_other(request, path))


def _headers_of_file(name: str) -> dict[str, str]:
    return {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }


async def _chunks(file: IO[bytes]) -> AsyncIterator[bytes]:
    with file:
        while data := await asyncio.to_thread(file.read, _CHUNK):
            yield data
