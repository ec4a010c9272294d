"""Exporting the user's data and deleting the account: plain form posts."""

import asyncio
from collections.abc import AsyncIterator
from typing import IO

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn
from ai_interviewer.services import exports
from ai_interviewer.services.accounts import deletion
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
    headers = {
        "Content-Disposition": f'attachment; filename="{archive.filename}"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return StreamingResponse(_chunks(archive.file), media_type="application/zip", headers=headers)


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


async def _chunks(file: IO[bytes]) -> AsyncIterator[bytes]:
    with file:
        while data := await asyncio.to_thread(file.read, _CHUNK):
            yield data
