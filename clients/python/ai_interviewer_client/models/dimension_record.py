from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.dimension import Dimension
from typing import cast

if TYPE_CHECKING:
    from ..models.receipt import Receipt


T = TypeVar("T", bound="DimensionRecord")


@_attrs_define
class DimensionRecord:
    """One dimension of the rubric. `level` is 0 to 5 and half the points.

    `lowest` and `highest` are levels of several gradings; `margin` is how far off one may be.

        Attributes:
            dimension (Dimension): What an answer is scored on.
            level (float | None):
            points (float | None):
            rationale (str):
            receipts (list[Receipt]):
            missing (list[str]):
            is_estimate (bool):
            margin (float | None):
            lowest (float | None):
            highest (float | None):
    """

    dimension: Dimension
    level: float | None
    points: float | None
    rationale: str
    receipts: list[Receipt]
    missing: list[str]
    is_estimate: bool
    margin: float | None
    lowest: float | None
    highest: float | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.receipt import Receipt  # noqa: PLC0415

        dimension = self.dimension.value

        level: float | None
        level = self.level

        points: float | None
        points = self.points

        rationale = self.rationale

        receipts = []
        for receipts_item_data in self.receipts:
            receipts_item = receipts_item_data.to_dict()
            receipts.append(receipts_item)

        missing = self.missing

        is_estimate = self.is_estimate

        margin: float | None
        margin = self.margin

        lowest: float | None
        lowest = self.lowest

        highest: float | None
        highest = self.highest

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dimension": dimension,
                "level": level,
                "points": points,
                "rationale": rationale,
                "receipts": receipts,
                "missing": missing,
                "is_estimate": is_estimate,
                "margin": margin,
                "lowest": lowest,
                "highest": highest,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.receipt import Receipt  # noqa: PLC0415

        d = dict(src_dict)
        dimension = Dimension(d.pop("dimension"))

        def _parse_level(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        level = _parse_level(d.pop("level"))

        def _parse_points(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        points = _parse_points(d.pop("points"))

        rationale = d.pop("rationale")

        receipts = []
        _receipts = d.pop("receipts")
        for receipts_item_data in _receipts:
            receipts_item = Receipt.from_dict(receipts_item_data)

            receipts.append(receipts_item)

        missing = cast(list[str], d.pop("missing"))

        is_estimate = d.pop("is_estimate")

        def _parse_margin(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        margin = _parse_margin(d.pop("margin"))

        def _parse_lowest(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        lowest = _parse_lowest(d.pop("lowest"))

        def _parse_highest(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        highest = _parse_highest(d.pop("highest"))

        dimension_record = cls(
            dimension=dimension,
            level=level,
            points=points,
            rationale=rationale,
            receipts=receipts,
            missing=missing,
            is_estimate=is_estimate,
            margin=margin,
            lowest=lowest,
            highest=highest,
        )

        dimension_record.additional_properties = d
        return dimension_record

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
