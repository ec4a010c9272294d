from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.dimension import Dimension
from ..models.verdict import Verdict
from typing import cast


T = TypeVar("T", bound="ChangeRecord")


@_attrs_define
class ChangeRecord:
    """What changed on one scale, in points with the 95 % interval of the difference. `dimension`
    is null for the overall score.

        Attributes:
            dimension (Dimension | None):
            before (float):
            after (float):
            difference (float):
            low (float):
            high (float):
            verdict (Verdict): What can be said of the difference between two interviews.
    """

    dimension: Dimension | None
    before: float
    after: float
    difference: float
    low: float
    high: float
    verdict: Verdict
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dimension: None | str
        if isinstance(self.dimension, Dimension):
            dimension = self.dimension.value
        else:
            dimension = self.dimension

        before = self.before

        after = self.after

        difference = self.difference

        low = self.low

        high = self.high

        verdict = self.verdict.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dimension": dimension,
                "before": before,
                "after": after,
                "difference": difference,
                "low": low,
                "high": high,
                "verdict": verdict,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_dimension(data: object) -> Dimension | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dimension_type_0 = Dimension(data)

                return dimension_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Dimension | None, data)

        dimension = _parse_dimension(d.pop("dimension"))

        before = d.pop("before")

        after = d.pop("after")

        difference = d.pop("difference")

        low = d.pop("low")

        high = d.pop("high")

        verdict = Verdict(d.pop("verdict"))

        change_record = cls(
            dimension=dimension,
            before=before,
            after=after,
            difference=difference,
            low=low,
            high=high,
            verdict=verdict,
        )

        change_record.additional_properties = d
        return change_record

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
