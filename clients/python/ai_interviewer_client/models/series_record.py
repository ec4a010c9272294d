from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.interview_context import InterviewContext
from typing import cast

if TYPE_CHECKING:
    from ..models.trend_record import TrendRecord


T = TypeVar("T", bound="SeriesRecord")


@_attrs_define
class SeriesRecord:
    """The interviews that one instrument scored, which was told the same in all of them. `trend`
    is null for fewer than five.

        Attributes:
            instrument_hash (str):
            context (InterviewContext): What an interviewer knows of posting and résumé: an experiment, except for DUAL.
            interviews (int):
            mean_overall (float):
            trend (None | TrendRecord):
    """

    instrument_hash: str
    context: InterviewContext
    interviews: int
    mean_overall: float
    trend: None | TrendRecord
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.trend_record import TrendRecord  # noqa: PLC0415

        instrument_hash = self.instrument_hash

        context = self.context.value

        interviews = self.interviews

        mean_overall = self.mean_overall

        trend: dict[str, Any] | None
        if isinstance(self.trend, TrendRecord):
            trend = self.trend.to_dict()
        else:
            trend = self.trend

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instrument_hash": instrument_hash,
                "context": context,
                "interviews": interviews,
                "mean_overall": mean_overall,
                "trend": trend,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.trend_record import TrendRecord  # noqa: PLC0415

        d = dict(src_dict)
        instrument_hash = d.pop("instrument_hash")

        context = InterviewContext(d.pop("context"))

        interviews = d.pop("interviews")

        mean_overall = d.pop("mean_overall")

        def _parse_trend(data: object) -> None | TrendRecord:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                trend_type_0 = TrendRecord.from_dict(data)

                return trend_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TrendRecord, data)

        trend = _parse_trend(d.pop("trend"))

        series_record = cls(
            instrument_hash=instrument_hash,
            context=context,
            interviews=interviews,
            mean_overall=mean_overall,
            trend=trend,
        )

        series_record.additional_properties = d
        return series_record

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
