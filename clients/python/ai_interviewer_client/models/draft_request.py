from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from uuid import UUID


T = TypeVar("T", bound="DraftRequest")


@_attrs_define
class DraftRequest:
    """
    Attributes:
        question_id (UUID):
        text (str):
        revision (int | Unset): The last revision that you have seen. Default: 0.
    """

    question_id: UUID
    text: str
    revision: int | Unset = 0

    def to_dict(self) -> dict[str, Any]:
        question_id = str(self.question_id)

        text = self.text

        revision = self.revision

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "question_id": question_id,
                "text": text,
            }
        )
        if revision is not UNSET:
            field_dict["revision"] = revision

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        question_id = UUID(d.pop("question_id"))

        text = d.pop("text")

        revision = d.pop("revision", UNSET)

        draft_request = cls(
            question_id=question_id,
            text=text,
            revision=revision,
        )

        return draft_request
