from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.verdict import Verdict


T = TypeVar("T", bound="TrendRecord")


@_attrs_define
class TrendRecord:
    """Points gained from the first to the last interview, with the 95 % interval.

    Attributes:
        gain (float):
        low (float):
        high (float):
        verdict (Verdict): What can be said of the difference between two interviews.
    """

    gain: float
    low: float
    high: float
    verdict: Verdict
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gain = self.gain

        low = self.low

        high = self.high

        verdict = self.verdict.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "gain": gain,
                "low": low,
                "high": high,
                "verdict": verdict,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        gain = d.pop("gain")

        low = d.pop("low")

        high = d.pop("high")

        verdict = Verdict(d.pop("verdict"))

        trend_record = cls(
            gain=gain,
            low=low,
            high=high,
            verdict=verdict,
        )

        trend_record.additional_properties = d
        return trend_record

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
