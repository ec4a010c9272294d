from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.experience_level import ExperienceLevel
from ..types import UNSET, Unset
from typing import cast


T = TypeVar("T", bound="Posting")


@_attrs_define
class Posting:
    """A posting. What else an answer has of one (`id`, `interview_count`, `created_at`,
    `updated_at`) may be sent back; it changes nothing.

        Attributes:
            role_title (str):
            description (str):
            company (None | str | Unset):
            experience_level (ExperienceLevel | Unset): The seniority a posting asks for.
            tech_stack (list[str] | Unset):
            language (str | Unset): Of the interviews: a BCP 47 code, such as `en` or `uk`. Default: 'en'.
    """

    role_title: str
    description: str
    company: None | str | Unset = UNSET
    experience_level: ExperienceLevel | Unset = UNSET
    tech_stack: list[str] | Unset = UNSET
    language: str | Unset = "en"

    def to_dict(self) -> dict[str, Any]:
        role_title = self.role_title

        description = self.description

        company: None | str | Unset
        if isinstance(self.company, Unset):
            company = UNSET
        else:
            company = self.company

        experience_level: str | Unset = UNSET
        if not isinstance(self.experience_level, Unset):
            experience_level = self.experience_level.value

        tech_stack: list[str] | Unset = UNSET
        if not isinstance(self.tech_stack, Unset):
            tech_stack = self.tech_stack

        language = self.language

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "role_title": role_title,
                "description": description,
            }
        )
        if company is not UNSET:
            field_dict["company"] = company
        if experience_level is not UNSET:
            field_dict["experience_level"] = experience_level
        if tech_stack is not UNSET:
            field_dict["tech_stack"] = tech_stack
        if language is not UNSET:
            field_dict["language"] = language

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        role_title = d.pop("role_title")

        description = d.pop("description")

        def _parse_company(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        company = _parse_company(d.pop("company", UNSET))

        _experience_level = d.pop("experience_level", UNSET)
        experience_level: ExperienceLevel | Unset
        if isinstance(_experience_level, Unset):
            experience_level = UNSET
        else:
            experience_level = ExperienceLevel(_experience_level)

        tech_stack = cast(list[str], d.pop("tech_stack", UNSET))

        language = d.pop("language", UNSET)

        posting = cls(
            role_title=role_title,
            description=description,
            company=company,
            experience_level=experience_level,
            tech_stack=tech_stack,
            language=language,
        )

        return posting
