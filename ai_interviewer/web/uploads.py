"""Résumé files. Their text is kept for the user to check; the files aren't kept."""

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn, ValidationFailed
from ai_interviewer.domain.limits import UPLOAD_BYTES
from ai_interviewer.services import rate_limits
from ai_interviewer.services.material import resumes
from ai_interviewer.services.material.documents import reading
from ai_interviewer.web.requests import signed_in_user
from ai_interviewer.web.responses import path_with_error, see_other

_FORM_OVERHEAD = 10_000
"""The bytes of a form around its file, generously."""


async def upload_resume(request: Request) -> RedirectResponse:
    """Keep the file's text as an upload. The résumé page shows it to be checked and saved."""
    try:
        user_id = await signed_in_user(request)
        filename, content = await _file(request)
        await rate_limits.allow_upload(user_id=user_id)
        resume = await reading.read_resume_file(filename=filename, content=content)
        await resumes.keep_upload(user_id=user_id, resume=resume)
    except NotSignedIn:
        return see_other(request, routes.LOGIN)
    except DomainError as error:
        return see_other(request, path_with_error(routes.RESUME, error))
    return see_other(request, routes.RESUME)


async def _file(request: Request) -> tuple[str, bytes]:
    declared = request.headers.get("content-length", "0")
    if int(declared) > UPLOAD_BYTES + _FORM_OVERHEAD:
        # Read it all: browsers show no answer to a form that they could not send completely.
        async for _ in request.stream():
            pass
        raise ValidationFailed("upload_too_large", most=UPLOAD_BYTES // 1_000_000)
    async with request.form(max_files=1, max_fields=5) as form:
        file = form.get("file")
        if not isinstance(file, UploadFile) or not file.filename:
            raise ValidationFailed("upload_missing")
        # One byte more than the limit shows that the file is too large.
        return file.filename, await file.read(UPLOAD_BYTES + 1)
