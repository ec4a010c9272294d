from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from uuid import UUID


T = TypeVar("T", bound="QuestionRef")


@_attrs_define
class QuestionRef:
    """
    Attributes:
        question_id (UUID):
    """

    question_id: UUID

    def to_dict(self) -> dict[str, Any]:
        question_id = str(self.question_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "question_id": question_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        question_id = UUID(d.pop("question_id"))

        question_ref = cls(
            question_id=question_id,
        )

        return question_ref
