from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast


T = TypeVar("T", bound="Scores")


@_attrs_define
class Scores:
    """Points from 0 to 10; null where nothing was assessed.

    Attributes:
        job_relevance (float | None):
        completeness (float | None):
        technical_correctness (float | None):
        clarity (float | None):
    """

    job_relevance: float | None
    completeness: float | None
    technical_correctness: float | None
    clarity: float | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        job_relevance: float | None
        job_relevance = self.job_relevance

        completeness: float | None
        completeness = self.completeness

        technical_correctness: float | None
        technical_correctness = self.technical_correctness

        clarity: float | None
        clarity = self.clarity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "job_relevance": job_relevance,
                "completeness": completeness,
                "technical_correctness": technical_correctness,
                "clarity": clarity,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_job_relevance(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        job_relevance = _parse_job_relevance(d.pop("job_relevance"))

        def _parse_completeness(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        completeness = _parse_completeness(d.pop("completeness"))

        def _parse_technical_correctness(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        technical_correctness = _parse_technical_correctness(d.pop("technical_correctness"))

        def _parse_clarity(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        clarity = _parse_clarity(d.pop("clarity"))

        scores = cls(
            job_relevance=job_relevance,
            completeness=completeness,
            technical_correctness=technical_correctness,
            clarity=clarity,
        )

        scores.additional_properties = d
        return scores

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
