"""Résumé files: read, kept aside for checking, themselves kept nowhere."""

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn, ValidationFailed
from ai_interviewer.domain.limits import UPLOAD_BYTES
from ai_interviewer.services import accounts, rate_limits
from ai_interviewer.services.material import resumes
from ai_interviewer.services.material.documents import reading
from ai_interviewer.web import cookies
from ai_interviewer.web.responses import failed, see_other

_FORM_OVERHEAD = 10_000
"""Bytes of a form around its file, generously."""


async def upload_resume(request: Request) -> RedirectResponse:
    """Keep the file's text aside; the résumé page shows it for checking before it is saved."""
    try:
        user_id = await accounts.signed_in_user(token=cookies.sign_in_token(request))
        filename, content = await _file(request)
        await rate_limits.allow_upload(user_id=user_id)
        resume = await reading.read_resume_file(filename=filename, content=content)
        await resumes.keep_upload(user_id=user_id, resume=resume)
    except NotSignedIn:
        return see_other(request, routes.LOGIN)
    except DomainError as error:
        return see_other(request, failed(routes.RESUME, error))
    return see_other(request, routes.RESUME)


async def _file(request: Request) -> tuple[str, bytes]:
    declared = request.headers.get("content-length", "0")
    if int(declared) > UPLOAD_BYTES + _FORM_OVERHEAD:
        # Read past it: browsers show no answer to a form they could not send to its end.
        async for _ in request.stream():
            pass
        raise ValidationFailed("upload_too_large", most=UPLOAD_BYTES // 1_000_000)
    async with request.form(max_files=1, max_fields=5) as form:
        file = form.get("file")
        if not isinstance(file, UploadFile) or not file.filename:
            raise ValidationFailed("upload_missing")
        # One byte more than is allowed is enough to know that there is too much.
        return file.filename, await file.read(UPLOAD_BYTES + 1)
