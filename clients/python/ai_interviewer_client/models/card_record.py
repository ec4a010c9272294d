from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID
import datetime


T = TypeVar("T", bound="CardRecord")


@_attrs_define
class CardRecord:
    """A question to practise. `is_unsteady`: several gradings of the answer disagreed.

    Attributes:
        id (UUID):
        question (str):
        language (str):
        session_id (UUID):
        role_title (str):
        last_points (float | None):
        is_unsteady (bool):
        due_at (datetime.datetime):
    """

    id: UUID
    question: str
    language: str
    session_id: UUID
    role_title: str
    last_points: float | None
    is_unsteady: bool
    due_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        question = self.question

        language = self.language

        session_id = str(self.session_id)

        role_title = self.role_title

        last_points: float | None
        last_points = self.last_points

        is_unsteady = self.is_unsteady

        due_at = self.due_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "question": question,
                "language": language,
                "session_id": session_id,
                "role_title": role_title,
                "last_points": last_points,
                "is_unsteady": is_unsteady,
                "due_at": due_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        question = d.pop("question")

        language = d.pop("language")

        session_id = UUID(d.pop("session_id"))

        role_title = d.pop("role_title")

        def _parse_last_points(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        last_points = _parse_last_points(d.pop("last_points"))

        is_unsteady = d.pop("is_unsteady")

        due_at = datetime.datetime.fromisoformat(d.pop("due_at"))

        card_record = cls(
            id=id,
            question=question,
            language=language,
            session_id=session_id,
            role_title=role_title,
            last_points=last_points,
            is_unsteady=is_unsteady,
            due_at=due_at,
        )

        card_record.additional_properties = d
        return card_record

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
