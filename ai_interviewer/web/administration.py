"""The audit log as a file, for administrators. To everybody else there is nothing here."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from ai_interviewer.domain.errors import NotFound, NotSignedIn
from ai_interviewer.services.administration import administrators, audit
from ai_interviewer.web.requests import signed_in_user

_HEADERS = {
    "Content-Disposition": 'attachment; filename="audit-log.csv"',
    "Cache-Control": "no-store",
}


async def export_audit_log(request: Request) -> Response:
    """The whole log as CSV, the oldest act first."""
    try:
        await administrators.administrator(user_id=await signed_in_user(request))
    except (NotFound, NotSignedIn):
        return PlainTextResponse("Not found.", status_code=404)
    log = audit.as_csv(await audit.entries())
    return Response(log, media_type="text/csv", headers=_HEADERS)
