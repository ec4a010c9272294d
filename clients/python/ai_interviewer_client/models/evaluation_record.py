from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.evaluation_record_interviewer import EvaluationRecordInterviewer
from ..models.evaluation_record_status import EvaluationRecordStatus
from typing import cast
from uuid import UUID
import datetime


T = TypeVar("T", bound="EvaluationRecord")


@_attrs_define
class EvaluationRecord:
    """How far an evaluation is. An answer is graded, or failed, or still waits.

    Attributes:
        id (UUID):
        status (EvaluationRecordStatus):
        interviewer (EvaluationRecordInterviewer):
        provider (None | str):
        model (None | str):
        answer_count (int):
        graded_count (int):
        failed_count (int):
        created_at (datetime.datetime):
        completed_at (datetime.datetime | None):
    """

    id: UUID
    status: EvaluationRecordStatus
    interviewer: EvaluationRecordInterviewer
    provider: None | str
    model: None | str
    answer_count: int
    graded_count: int
    failed_count: int
    created_at: datetime.datetime
    completed_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        status = self.status.value

        interviewer = self.interviewer.value

        provider: None | str
        provider = self.provider

        model: None | str
        model = self.model

        answer_count = self.answer_count

        graded_count = self.graded_count

        failed_count = self.failed_count

        created_at = self.created_at.isoformat()

        completed_at: None | str
        if isinstance(self.completed_at, datetime.datetime):
            completed_at = self.completed_at.isoformat()
        else:
            completed_at = self.completed_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
                "interviewer": interviewer,
                "provider": provider,
                "model": model,
                "answer_count": answer_count,
                "graded_count": graded_count,
                "failed_count": failed_count,
                "created_at": created_at,
                "completed_at": completed_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        status = EvaluationRecordStatus(d.pop("status"))

        interviewer = EvaluationRecordInterviewer(d.pop("interviewer"))

        def _parse_provider(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        provider = _parse_provider(d.pop("provider"))

        def _parse_model(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        model = _parse_model(d.pop("model"))

        answer_count = d.pop("answer_count")

        graded_count = d.pop("graded_count")

        failed_count = d.pop("failed_count")

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

        evaluation_record = cls(
            id=id,
            status=status,
            interviewer=interviewer,
            provider=provider,
            model=model,
            answer_count=answer_count,
            graded_count=graded_count,
            failed_count=failed_count,
            created_at=created_at,
            completed_at=completed_at,
        )

        evaluation_record.additional_properties = d
        return evaluation_record

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
