from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.operation_kind import OperationKind
from ..models.operation_record_status import OperationRecordStatus
from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
    from ..models.operation_error import OperationError
    from ..models.operation_result import OperationResult


T = TypeVar("T", bound="OperationRecord")


@_attrs_define
class OperationRecord:
    """An operation. Its `result` is there once its status is `completed`, and its `error` once it
    is `failed`. `failed_at` also says when it was cancelled.

    `text_so_far` holds the words that a model has written until now.

        Attributes:
            operation_id (UUID):
            session_id (UUID):
            kind (OperationKind): What kind of work an operation does.
            question_number (int | None):
            status (OperationRecordStatus):
            estimated_duration_seconds (int):
            text_so_far (None | str):
            result (None | OperationResult):
            error (None | OperationError):
            created_at (datetime.datetime):
            completed_at (datetime.datetime | None):
            failed_at (datetime.datetime | None):
    """

    operation_id: UUID
    session_id: UUID
    kind: OperationKind
    question_number: int | None
    status: OperationRecordStatus
    estimated_duration_seconds: int
    text_so_far: None | str
    result: None | OperationResult
    error: None | OperationError
    created_at: datetime.datetime
    completed_at: datetime.datetime | None
    failed_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.operation_error import OperationError  # noqa: PLC0415
        from ..models.operation_result import OperationResult  # noqa: PLC0415

        operation_id = str(self.operation_id)

        session_id = str(self.session_id)

        kind = self.kind.value

        question_number: int | None
        question_number = self.question_number

        status = self.status.value

        estimated_duration_seconds = self.estimated_duration_seconds

        text_so_far: None | str
        text_so_far = self.text_so_far

        result: dict[str, Any] | None
        if isinstance(self.result, OperationResult):
            result = self.result.to_dict()
        else:
            result = self.result

        error: dict[str, Any] | None
        if isinstance(self.error, OperationError):
            error = self.error.to_dict()
        else:
            error = self.error

        created_at = self.created_at.isoformat()

        completed_at: None | str
        if isinstance(self.completed_at, datetime.datetime):
            completed_at = self.completed_at.isoformat()
        else:
            completed_at = self.completed_at

        failed_at: None | str
        if isinstance(self.failed_at, datetime.datetime):
            failed_at = self.failed_at.isoformat()
        else:
            failed_at = self.failed_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "operation_id": operation_id,
                "session_id": session_id,
                "kind": kind,
                "question_number": question_number,
                "status": status,
                "estimated_duration_seconds": estimated_duration_seconds,
                "text_so_far": text_so_far,
                "result": result,
                "error": error,
                "created_at": created_at,
                "completed_at": completed_at,
                "failed_at": failed_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.operation_error import OperationError  # noqa: PLC0415
        from ..models.operation_result import OperationResult  # noqa: PLC0415

        d = dict(src_dict)
        operation_id = UUID(d.pop("operation_id"))

        session_id = UUID(d.pop("session_id"))

        kind = OperationKind(d.pop("kind"))

        def _parse_question_number(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        question_number = _parse_question_number(d.pop("question_number"))

        status = OperationRecordStatus(d.pop("status"))

        estimated_duration_seconds = d.pop("estimated_duration_seconds")

        def _parse_text_so_far(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        text_so_far = _parse_text_so_far(d.pop("text_so_far"))

        def _parse_result(data: object) -> None | OperationResult:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                result_type_0 = OperationResult.from_dict(data)

                return result_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OperationResult, data)

        result = _parse_result(d.pop("result"))

        def _parse_error(data: object) -> None | OperationError:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = OperationError.from_dict(data)

                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OperationError, data)

        error = _parse_error(d.pop("error"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_completed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_at_type_0 = datetime.datetime.fromisoformat(data)

                return completed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        completed_at = _parse_completed_at(d.pop("completed_at"))

        def _parse_failed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                failed_at_type_0 = datetime.datetime.fromisoformat(data)

                return failed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        failed_at = _parse_failed_at(d.pop("failed_at"))

        operation_record = cls(
            operation_id=operation_id,
            session_id=session_id,
            kind=kind,
            question_number=question_number,
            status=status,
            estimated_duration_seconds=estimated_duration_seconds,
            text_so_far=text_so_far,
            result=result,
            error=error,
            created_at=created_at,
            completed_at=completed_at,
            failed_at=failed_at,
        )

        operation_record.additional_properties = d
        return operation_record

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
