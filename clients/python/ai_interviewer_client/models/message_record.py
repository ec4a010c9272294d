from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.message_record_message_type import MessageRecordMessageType
from ..models.question_type import QuestionType
from typing import cast
from uuid import UUID
import datetime


T = TypeVar("T", bound="MessageRecord")


@_attrs_define
class MessageRecord:
    """A question, or the answer to it. `question_type` is a question's.

    Attributes:
        id (UUID):
        question_id (UUID):
        message_type (MessageRecordMessageType):
        question_number (int):
        question_type (None | QuestionType):
        text (str):
        created_at (datetime.datetime):
    """

    id: UUID
    question_id: UUID
    message_type: MessageRecordMessageType
    question_number: int
    question_type: None | QuestionType
    text: str
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        question_id = str(self.question_id)

        message_type = self.message_type.value

        question_number = self.question_number

        question_type: None | str
        if isinstance(self.question_type, QuestionType):
            question_type = self.question_type.value
        else:
            question_type = self.question_type

        text = self.text

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "question_id": question_id,
                "message_type": message_type,
                "question_number": question_number,
                "question_type": question_type,
                "text": text,
                "created_at": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        question_id = UUID(d.pop("question_id"))

        message_type = MessageRecordMessageType(d.pop("message_type"))

        question_number = d.pop("question_number")

        def _parse_question_type(data: object) -> None | QuestionType:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                question_type_type_0 = QuestionType(data)

                return question_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QuestionType, data)

        question_type = _parse_question_type(d.pop("question_type"))

        text = d.pop("text")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        message_record = cls(
            id=id,
            question_id=question_id,
            message_type=message_type,
            question_number=question_number,
            question_type=question_type,
            text=text,
            created_at=created_at,
        )

        message_record.additional_properties = d
        return message_record

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
