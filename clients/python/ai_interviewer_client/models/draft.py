from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


T = TypeVar("T", bound="Draft")


@_attrs_define
class Draft:
    """The draft's revision. `was_elsewhere` says that somebody else had written meanwhile.

    Attributes:
        revision (int):
        is_stored (bool):
        was_elsewhere (bool):
    """

    revision: int
    is_stored: bool
    was_elsewhere: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        revision = self.revision

        is_stored = self.is_stored

        was_elsewhere = self.was_elsewhere

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "revision": revision,
                "is_stored": is_stored,
                "was_elsewhere": was_elsewhere,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        revision = d.pop("revision")

        is_stored = d.pop("is_stored")

        was_elsewhere = d.pop("was_elsewhere")

        draft = cls(
            revision=revision,
            is_stored=is_stored,
            was_elsewhere=was_elsewhere,
        )

        draft.additional_properties = d
        return draft

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
