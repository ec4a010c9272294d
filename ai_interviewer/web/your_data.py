"""Taking one's data away, and deleting the account: plain form posts."""

import asyncio
from collections.abc import AsyncIterator
from typing import IO

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn
from ai_interviewer.services import exports
from ai_interviewer.services.accounts import deletion
from ai_interviewer.web.requests import signed_in, text_fields
from ai_interviewer.web.responses import failed, see_other, without_sign_in

_CHUNK = 256_000


async def export(request: Request) -> Response:
    """A ZIP file with everything that is kept about whoever asks."""
    try:
        made = await exports.export(user_id=await signed_in(request))
    except NotSignedIn:
        return see_other(request, routes.LOGIN)
    except DomainError as error:
        return see_other(request, failed(routes.SETTINGS, error, form=routes.FORM_EXPORT))
    headers = {
        "Content-Disposition": f'attachment; filename="{made.filename}"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return StreamingResponse(_sent(made.file), media_type="application/zip", headers=headers)


async def delete(request: Request) -> RedirectResponse:
    """Delete the account if the password is right; nothing is lost otherwise."""
    try:
        user_id = await signed_in(request)
        (password,) = await text_fields(request, "password")
        await deletion.delete_account(user_id=user_id, password=password)
    except NotSignedIn:
        return see_other(request, routes.LOGIN)
    except DomainError as error:
        return see_other(request, failed(routes.SETTINGS, error, form=routes.FORM_DELETE))
    done = routes.with_notice(routes.LOGIN, "account_deleted")
    return without_sign_in(see_other(request, done))


async def _sent(file: IO[bytes]) -> AsyncIterator[bytes]:
    with file:
        while data := await asyncio.to_thread(file.read, _CHUNK):
            yield data
