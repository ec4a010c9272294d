"""Errors of the API: one form, with the stable codes of the domain."""

import logging
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.routing import compile_path

from ai_interviewer import routes
from ai_interviewer.domain.errors import (
    DomainError,
    ErrorCode,
    InterviewerFailed,
    RateLimited,
)
from ai_interviewer.outages import is_passing

logger = logging.getLogger(__name__)

_STATUS = {
    ErrorCode.VALIDATION_ERROR: 422,
    ErrorCode.AUTHENTICATION_ERROR: 401,
    ErrorCode.AUTHORIZATION_ERROR: 403,
    ErrorCode.NOT_FOUND: 404,
    ErrorCode.CONFLICT: 409,
    ErrorCode.RATE_LIMIT_EXCEEDED: 429,
    ErrorCode.OPENAI_API_ERROR: 502,
    ErrorCode.INTERNAL_ERROR: 500,
}
_FORBIDDEN = ("signup_closed", "evaluations_off")
"""What the host has switched off, which no other input would change."""
_MISSING_FIRST = (*("resume_missing", "key_missing", "model_missing", "language_not_spoken"),)
"""What isn't wrong with the request itself: something else has to be done before."""
_FIELDS = {
    "signup_closed": "invitation",
    "invitation_invalid": "invitation",
    "invalid_email": "email",
    "weak_password": "password",
    "wrong_password": "password",
    "key_invalid": "api_key",
    "key_refused": "api_key",
    "language_unknown": "language",
    "model_invalid": "model",
    "model_not_allowed": "model",
    "posting_description_empty": "description",
    "posting_title_empty": "role_title",
    "posting_too_long": "description",
    "resume_empty": "text",
    "resume_too_long": "text",
    "answer_empty": "text",
    "answer_too_long": "text",
    "submission_key_used": "Idempotency-Key",
    "token_name_invalid": "name",
    "token_days_out_of_range": "expires_at",
    "upload_empty": "file",
    "upload_missing": "file",
    "upload_picture": "file",
    "upload_too_large": "file",
    "upload_web_page": "file",
    "upload_other_format": "file",
    "upload_wrong_type": "file",
    "document_damaged": "file",
    "document_encrypted": "file",
    "document_macros": "file",
    "document_too_demanding": "file",
}
"""Which part of a request is to be corrected after an error of the domain."""
_OF_HTTP = {
    400: (ErrorCode.VALIDATION_ERROR, "request_no_json"),
    404: (ErrorCode.NOT_FOUND, "not_found"),
    405: (ErrorCode.VALIDATION_ERROR, "method_unknown"),
    408: (ErrorCode.VALIDATION_ERROR, "request_too_slow"),
    413: (ErrorCode.VALIDATION_ERROR, "request_too_large"),
}


class ErrorDetail(BaseModel):
    """What went wrong. `error_code` is stable; `message` is a sentence for people."""

    error_code: ErrorCode
    message: str
    fields: Annotated[
        dict[str, str] | None,
        Field(description="What is wrong with which part of the request, by its name."),
    ] = None
    retry_after: Annotated[
        int | None, Field(description="Seconds after which to try again.", ge=1)
    ] = None
    kind: Annotated[
        str | None, Field(description="Of OPENAI_API_ERROR: why the model could not be used.")
    ] = None


class ErrorBody(BaseModel):
    """The body of every answer that is an error."""

    detail: ErrorDetail


RESPONSES: dict[int | str, dict[str, Any]] = {
    "4XX": {
        "model": ErrorBody,
        "description": "400: the body isn't JSON, or something has to be done first. 401: no token "
        "that opens anything. 403: the token may not do this. 404: it doesn't exist, or isn't "
        "yours. 409: not in this state. 422: something can't be accepted; `fields` says what. 429: "
        "too many requests; `Retry-After` says how many seconds to wait.",
    },
    "5XX": {
        "model": ErrorBody,
        "description": "500: our error. 502: the model's provider answered with an error. 503: the "
        "model or the database can't be reached right now.",
    },
}


def answer(error: DomainError, *, status: int | None = None) -> JSONResponse:
    """The answer to a request that ended with this error."""
    detail: dict[str, Any] = {"error_code": error.code.value, "message": error.message}
    headers: dict[str, str] = {}
    if field := error.field or _FIELDS.get(error.key):
        detail["fields"] = {field: error.message}
    if status is None:
        status = _status_of(error)
    if status == 403:
        detail["error_code"] = ErrorCode.AUTHORIZATION_ERROR.value
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if isinstance(error, RateLimited):
        detail["retry_after"] = error.seconds
    if isinstance(error, InterviewerFailed):
        detail["kind"] = error.kind.value
        status = 503 if error.kind.is_transient else status
        if error.retry_after is not None:
            detail["retry_after"] = max(1, round(error.retry_after))
    if "retry_after" in detail:
        headers["Retry-After"] = str(detail["retry_after"])
    return JSONResponse({"detail": detail}, status_code=status, headers=headers)


def _status_of(error: DomainError) -> int:
    if error.key in _FORBIDDEN:
        return 403
    return 400 if error.key in _MISSING_FIRST else _STATUS[error.code]


def answer_errors(app: FastAPI) -> None:
    """Let every error of the app be answered in the one form."""
    app.add_exception_handler(DomainError, _domain_error)
    app.add_exception_handler(RequestValidationError, _invalid_request)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(Exception, _unexpected)


async def _domain_error(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, DomainError)  # noqa: S101 - registered for it
    return answer(error)


async def _invalid_request(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for it
    if any(found["type"] == "json_invalid" for found in error.errors()):
        return _of_http(400)
    fields = {_name(found["loc"]): _reason(found) for found in error.errors()}
    sentence = DomainError("request_invalid").message
    detail = {
        "error_code": ErrorCode.VALIDATION_ERROR.value,
        "message": sentence,
        # A part of the request can be repeated here, and not all of JSON can be sent back.
        "fields": {_sendable(name): _sendable(reason) for name, reason in fields.items()},
    }
    return JSONResponse({"detail": detail}, status_code=422)


def _name(location: tuple[Any, ...]) -> str:
    """`tech_stack.0` for an entry of a list in the body."""
    parts = location[1:] if len(location) > 1 else location
    return ".".join(str(part) for part in parts)


def _reason(found: Mapping[str, Any]) -> str:
    """Our own sentence as it is, where a check of ours refused the part."""
    if found["type"] == "value_error":
        return str(found["ctx"]["error"])
    if found["type"] == "extra_forbidden":
        return DomainError("field_unknown").message
    return str(found["msg"])


def _sendable(text: str) -> str:
    return text.encode(errors="replace").decode()


async def _http_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for it
    if error.status_code == 405:
        return _of_http(405, {"Allow": ", ".join(sorted(_methods(request)))})
    return _of_http(error.status_code, error.headers)


def _methods(request: Request) -> set[str]:
    """All methods of an address. Each has a route of its own, which knows no other."""
    address = request.url.path.removeprefix(routes.API)
    return {
        method.upper()
        for path, methods in request.app.openapi()["paths"].items()
        if compile_path(path)[0].match(address)
        for method in methods
    }


def _of_http(status: int, headers: Mapping[str, str] | None = None) -> JSONResponse:
    code, key = _OF_HTTP.get(status, (ErrorCode.INTERNAL_ERROR, "internal"))
    detail = {"error_code": code.value, "message": DomainError(key).message}
    return JSONResponse({"detail": detail}, status_code=status, headers=headers)


async def _unexpected(_request: Request, error: Exception) -> JSONResponse:
    if not is_passing(error):
        return answer(DomainError("internal"))
    response = answer(DomainError("out_of_reach"), status=503)
    response.headers["Retry-After"] = "5"
    return response
