from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.interview_context import InterviewContext
from typing import cast
from uuid import UUID
import datetime


T = TypeVar("T", bound="PointRecord")


@_attrs_define
class PointRecord:
    """One completed interview. `instrument_hash` is null when several instruments scored it.

    Attributes:
        session_id (UUID):
        job_posting_id (None | UUID):
        began_at (datetime.datetime):
        context (InterviewContext): What an interviewer knows of posting and résumé: an experiment, except for DUAL.
        overall (float):
        instrument_hash (None | str):
    """

    session_id: UUID
    job_posting_id: None | UUID
    began_at: datetime.datetime
    context: InterviewContext
    overall: float
    instrument_hash: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_id = str(self.session_id)

        job_posting_id: None | str
        if isinstance(self.job_posting_id, UUID):
            job_posting_id = str(self.job_posting_id)
        else:
            job_posting_id = self.job_posting_id

        began_at = self.began_at.isoformat()

        context = self.context.value

        overall = self.overall

        instrument_hash: None | str
        instrument_hash = self.instrument_hash

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "session_id": session_id,
                "job_posting_id": job_posting_id,
                "began_at": began_at,
                "context": context,
                "overall": overall,
                "instrument_hash": instrument_hash,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        session_id = UUID(d.pop("session_id"))

        def _parse_job_posting_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                job_posting_id_type_0 = UUID(data)

                return job_posting_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        job_posting_id = _parse_job_posting_id(d.pop("job_posting_id"))

        began_at = datetime.datetime.fromisoformat(d.pop("began_at"))

        context = InterviewContext(d.pop("context"))

        overall = d.pop("overall")

        def _parse_instrument_hash(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        instrument_hash = _parse_instrument_hash(d.pop("instrument_hash"))

        point_record = cls(
            session_id=session_id,
            job_posting_id=job_posting_id,
            began_at=began_at,
            context=context,
            overall=overall,
            instrument_hash=instrument_hash,
        )

        point_record.additional_properties = d
        return point_record

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
