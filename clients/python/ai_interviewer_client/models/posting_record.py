from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.experience_level import ExperienceLevel
from typing import cast
from uuid import UUID
import datetime


T = TypeVar("T", bound="PostingRecord")


@_attrs_define
class PostingRecord:
    """A job posting. `language` is the BCP 47 code of its interviews.

    Attributes:
        id (UUID):
        role_title (str):
        company (None | str):
        experience_level (ExperienceLevel): The seniority a posting asks for.
        tech_stack (list[str]):
        description (str):
        language (str):
        interview_count (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
    """

    id: UUID
    role_title: str
    company: None | str
    experience_level: ExperienceLevel
    tech_stack: list[str]
    description: str
    language: str
    interview_count: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        role_title = self.role_title

        company: None | str
        company = self.company

        experience_level = self.experience_level.value

        tech_stack = self.tech_stack

        description = self.description

        language = self.language

        interview_count = self.interview_count

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "role_title": role_title,
                "company": company,
                "experience_level": experience_level,
                "tech_stack": tech_stack,
                "description": description,
                "language": language,
                "interview_count": interview_count,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        role_title = d.pop("role_title")

        def _parse_company(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        company = _parse_company(d.pop("company"))

        experience_level = ExperienceLevel(d.pop("experience_level"))

        tech_stack = cast(list[str], d.pop("tech_stack"))

        description = d.pop("description")

        language = d.pop("language")

        interview_count = d.pop("interview_count")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        posting_record = cls(
            id=id,
            role_title=role_title,
            company=company,
            experience_level=experience_level,
            tech_stack=tech_stack,
            description=description,
            language=language,
            interview_count=interview_count,
            created_at=created_at,
            updated_at=updated_at,
        )

        posting_record.additional_properties = d
        return posting_record

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
