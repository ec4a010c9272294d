from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast


T = TypeVar("T", bound="ReadFile")


@_attrs_define
class ReadFile:
    """What was read from a file. Check it, and save it with PUT.

    Attributes:
        text (str):
        hidden_passages (list[str]):
        is_scan (bool):
    """

    text: str
    hidden_passages: list[str]
    is_scan: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        hidden_passages = self.hidden_passages

        is_scan = self.is_scan

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
                "hidden_passages": hidden_passages,
                "is_scan": is_scan,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = d.pop("text")

        hidden_passages = cast(list[str], d.pop("hidden_passages"))

        is_scan = d.pop("is_scan")

        read_file = cls(
            text=text,
            hidden_passages=hidden_passages,
            is_scan=is_scan,
        )

        read_file.additional_properties = d
        return read_file

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
