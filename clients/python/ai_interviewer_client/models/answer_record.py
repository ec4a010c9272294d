from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID
import datetime


T = TypeVar("T", bound="AnswerRecord")


@_attrs_define
class AnswerRecord:
    """A submitted answer, and the operations that it started: null where it started none.

    Attributes:
        id (UUID):
        session_id (UUID):
        question_id (UUID):
        question_number (int):
        text (str):
        created_at (datetime.datetime):
        analysis_operation_id (None | UUID):
        next_question_operation_id (None | UUID):
    """

    id: UUID
    session_id: UUID
    question_id: UUID
    question_number: int
    text: str
    created_at: datetime.datetime
    analysis_operation_id: None | UUID
    next_question_operation_id: None | UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        session_id = str(self.session_id)

        question_id = str(self.question_id)

        question_number = self.question_number

        text = self.text

        created_at = self.created_at.isoformat()

        analysis_operation_id: None | str
        if isinstance(self.analysis_operation_id, UUID):
            analysis_operation_id = str(self.analysis_operation_id)
        else:
            analysis_operation_id = self.analysis_operation_id

        next_question_operation_id: None | str
        if isinstance(self.next_question_operation_id, UUID):
            next_question_operation_id = str(self.next_question_operation_id)
        else:
            next_question_operation_id = self.next_question_operation_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "session_id": session_id,
                "question_id": question_id,
                "question_number": question_number,
                "text": text,
                "created_at": created_at,
                "analysis_operation_id": analysis_operation_id,
                "next_question_operation_id": next_question_operation_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        session_id = UUID(d.pop("session_id"))

        question_id = UUID(d.pop("question_id"))

        question_number = d.pop("question_number")

        text = d.pop("text")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_analysis_operation_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                analysis_operation_id_type_0 = UUID(data)

                return analysis_operation_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        analysis_operation_id = _parse_analysis_operation_id(d.pop("analysis_operation_id"))

        def _parse_next_question_operation_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_question_operation_id_type_0 = UUID(data)

                return next_question_operation_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        next_question_operation_id = _parse_next_question_operation_id(
            d.pop("next_question_operation_id")
        )

        answer_record = cls(
            id=id,
            session_id=session_id,
            question_id=question_id,
            question_number=question_number,
            text=text,
            created_at=created_at,
            analysis_operation_id=analysis_operation_id,
            next_question_operation_id=next_question_operation_id,
        )

        answer_record.additional_properties = d
        return answer_record

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
