from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID
import datetime


T = TypeVar("T", bound="AccountRecord")


@_attrs_define
class AccountRecord:
    """An account. `time_zone` decides what a day is; `language` is the interface's.

    Attributes:
        id (UUID):
        email (str):
        time_zone (str):
        language (str):
        created_at (datetime.datetime):
    """

    id: UUID
    email: str
    time_zone: str
    language: str
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        email = self.email

        time_zone = self.time_zone

        language = self.language

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "email": email,
                "time_zone": time_zone,
                "language": language,
                "created_at": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        email = d.pop("email")

        time_zone = d.pop("time_zone")

        language = d.pop("language")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        account_record = cls(
            id=id,
            email=email,
            time_zone=time_zone,
            language=language,
            created_at=created_at,
        )

        account_record.additional_properties = d
        return account_record

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
