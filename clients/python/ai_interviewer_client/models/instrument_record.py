from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast


T = TypeVar("T", bound="InstrumentRecord")


@_attrs_define
class InstrumentRecord:
    """What produced the scores. Those of different hashes are not comparable.

    Attributes:
        interviewer (str):
        model (None | str):
        rubric_version (str):
        prompt_version (str):
        hash_ (str):
    """

    interviewer: str
    model: None | str
    rubric_version: str
    prompt_version: str
    hash_: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        interviewer = self.interviewer

        model: None | str
        model = self.model

        rubric_version = self.rubric_version

        prompt_version = self.prompt_version

        hash_ = self.hash_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "interviewer": interviewer,
                "model": model,
                "rubric_version": rubric_version,
                "prompt_version": prompt_version,
                "hash": hash_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        interviewer = d.pop("interviewer")

        def _parse_model(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        model = _parse_model(d.pop("model"))

        rubric_version = d.pop("rubric_version")

        prompt_version = d.pop("prompt_version")

        hash_ = d.pop("hash")

        instrument_record = cls(
            interviewer=interviewer,
            model=model,
            rubric_version=rubric_version,
            prompt_version=prompt_version,
            hash_=hash_,
        )

        instrument_record.additional_properties = d
        return instrument_record

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
