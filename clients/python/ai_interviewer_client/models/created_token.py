from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID

if TYPE_CHECKING:
    from ..models.personal_token import PersonalToken


T = TypeVar("T", bound="CreatedToken")


@_attrs_define
class CreatedToken:
    """A new token. `token` is shown this once.

    Attributes:
        id (UUID):
        token (str):
        details (PersonalToken): A token that its owner made and named. What it opens is never shown again.
    """

    id: UUID
    token: str
    details: PersonalToken
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.personal_token import PersonalToken  # noqa: PLC0415

        id = str(self.id)

        token = self.token

        details = self.details.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "token": token,
                "details": details,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.personal_token import PersonalToken  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        token = d.pop("token")

        details = PersonalToken.from_dict(d.pop("details"))

        created_token = cls(
            id=id,
            token=token,
            details=details,
        )

        created_token.additional_properties = d
        return created_token

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
