from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
    from ..models.change_record import ChangeRecord
    from ..models.session_record import SessionRecord


T = TypeVar("T", bound="ComparisonRecord")


@_attrs_define
class ComparisonRecord:
    """Attempts side by side. `not_comparable` says what differs between the instruments
    (`interviewer`, `model`, `rubric`, `prompt`, or `instrument` for anything else, such as
    `context`): then there are no changes.

        Attributes:
            items (list[SessionRecord]):
            not_comparable (None | str):
            changes (list[ChangeRecord]):
    """

    items: list[SessionRecord]
    not_comparable: None | str
    changes: list[ChangeRecord]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.change_record import ChangeRecord  # noqa: PLC0415
        from ..models.session_record import SessionRecord  # noqa: PLC0415

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        not_comparable: None | str
        not_comparable = self.not_comparable

        changes = []
        for changes_item_data in self.changes:
            changes_item = changes_item_data.to_dict()
            changes.append(changes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "items": items,
                "not_comparable": not_comparable,
                "changes": changes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.change_record import ChangeRecord  # noqa: PLC0415
        from ..models.session_record import SessionRecord  # noqa: PLC0415

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = SessionRecord.from_dict(items_item_data)

            items.append(items_item)

        def _parse_not_comparable(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        not_comparable = _parse_not_comparable(d.pop("not_comparable"))

        changes = []
        _changes = d.pop("changes")
        for changes_item_data in _changes:
            changes_item = ChangeRecord.from_dict(changes_item_data)

            changes.append(changes_item)

        comparison_record = cls(
            items=items,
            not_comparable=not_comparable,
            changes=changes,
        )

        comparison_record.additional_properties = d
        return comparison_record

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
