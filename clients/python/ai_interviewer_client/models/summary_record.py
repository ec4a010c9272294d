from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
    from ..models.practice_point_record import PracticePointRecord


T = TypeVar("T", bound="SummaryRecord")


@_attrs_define
class SummaryRecord:
    """The interviewer's closing words.

    Attributes:
        text (str):
        practise (list[PracticePointRecord]):
    """

    text: str
    practise: list[PracticePointRecord]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.practice_point_record import PracticePointRecord  # noqa: PLC0415

        text = self.text

        practise = []
        for practise_item_data in self.practise:
            practise_item = practise_item_data.to_dict()
            practise.append(practise_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
                "practise": practise,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.practice_point_record import PracticePointRecord  # noqa: PLC0415

        d = dict(src_dict)
        text = d.pop("text")

        practise = []
        _practise = d.pop("practise")
        for practise_item_data in _practise:
            practise_item = PracticePointRecord.from_dict(practise_item_data)

            practise.append(practise_item)

        summary_record = cls(
            text=text,
            practise=practise,
        )

        summary_record.additional_properties = d
        return summary_record

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
