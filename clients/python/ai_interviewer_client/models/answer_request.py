from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from uuid import UUID


T = TypeVar("T", bound="AnswerRequest")


@_attrs_define
class AnswerRequest:
    """
    Attributes:
        question_id (UUID):
        text (str):
        analyze (bool | Unset): Whether to start the analysis and the next question, or only store. Default: True.
    """

    question_id: UUID
    text: str
    analyze: bool | Unset = True

    def to_dict(self) -> dict[str, Any]:
        question_id = str(self.question_id)

        text = self.text

        analyze = self.analyze

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "question_id": question_id,
                "text": text,
            }
        )
        if analyze is not UNSET:
            field_dict["analyze"] = analyze

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        question_id = UUID(d.pop("question_id"))

        text = d.pop("text")

        analyze = d.pop("analyze", UNSET)

        answer_request = cls(
            question_id=question_id,
            text=text,
            analyze=analyze,
        )

        return answer_request
