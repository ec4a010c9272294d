"""Answers to what takes a while: 202 with the operation."""

from typing import Any

from fastapi.responses import JSONResponse
from pydantic import TypeAdapter

from ai_interviewer.api.contract.errors import RESPONSES
from ai_interviewer.services.programs.operations import OperationRecord

_record = TypeAdapter(OperationRecord)
ACCEPTED: dict[int | str, dict[str, Any]] = {
    **RESPONSES,
    202: {"model": OperationRecord, "description": "It is under way."},
}


def accepted(operation: OperationRecord) -> JSONResponse:
    return JSONResponse(as_json(operation), status_code=202)


def as_json(operation: OperationRecord) -> Any:
    """The operation as the API describes it."""
    return _record.dump_python(operation, mode="json")
