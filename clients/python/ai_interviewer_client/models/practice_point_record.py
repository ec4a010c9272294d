from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast


T = TypeVar("T", bound="PracticePointRecord")


@_attrs_define
class PracticePointRecord:
    """What to practise, and the numbers of the questions that show it.

    Attributes:
        topic (str):
        why (str):
        exercise (str):
        questions (list[int]):
    """

    topic: str
    why: str
    exercise: str
    questions: list[int]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        topic = self.topic

        why = self.why

        exercise = self.exercise

        questions = self.questions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "topic": topic,
                "why": why,
                "exercise": exercise,
                "questions": questions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        topic = d.pop("topic")

        why = d.pop("why")

        exercise = d.pop("exercise")

        questions = cast(list[int], d.pop("questions"))

        practice_point_record = cls(
            topic=topic,
            why=why,
            exercise=exercise,
            questions=questions,
        )

        practice_point_record.additional_properties = d
        return practice_point_record

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
