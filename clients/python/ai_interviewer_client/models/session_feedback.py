from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.interview_status import InterviewStatus
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
    from ..models.feedback_record import FeedbackRecord
    from ..models.scores import Scores
    from ..models.summary_record import SummaryRecord


T = TypeVar("T", bound="SessionFeedback")


@_attrs_define
class SessionFeedback:
    """The feedback on an interview so far: one entry for each graded answer. `is_complete` says
    that the interview is completed, every answer is graded, and the summary is there.

        Attributes:
            session_id (UUID):
            status (InterviewStatus): How far an interview has come.
            is_complete (bool):
            scores (Scores): Points from 0 to 10; null where nothing was assessed.
            overall (float | None):
            items (list[FeedbackRecord]):
            summary (None | SummaryRecord):
    """

    session_id: UUID
    status: InterviewStatus
    is_complete: bool
    scores: Scores
    overall: float | None
    items: list[FeedbackRecord]
    summary: None | SummaryRecord
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.feedback_record import FeedbackRecord  # noqa: PLC0415
        from ..models.scores import Scores  # noqa: PLC0415
        from ..models.summary_record import SummaryRecord  # noqa: PLC0415

        session_id = str(self.session_id)

        status = self.status.value

        is_complete = self.is_complete

        scores = self.scores.to_dict()

        overall: float | None
        overall = self.overall

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        summary: dict[str, Any] | None
        if isinstance(self.summary, SummaryRecord):
            summary = self.summary.to_dict()
        else:
            summary = self.summary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "session_id": session_id,
                "status": status,
                "is_complete": is_complete,
                "scores": scores,
                "overall": overall,
                "items": items,
                "summary": summary,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.feedback_record import FeedbackRecord  # noqa: PLC0415
        from ..models.scores import Scores  # noqa: PLC0415
        from ..models.summary_record import SummaryRecord  # noqa: PLC0415

        d = dict(src_dict)
        session_id = UUID(d.pop("session_id"))

        status = InterviewStatus(d.pop("status"))

        is_complete = d.pop("is_complete")

        scores = Scores.from_dict(d.pop("scores"))

        def _parse_overall(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        overall = _parse_overall(d.pop("overall"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = FeedbackRecord.from_dict(items_item_data)

            items.append(items_item)

        def _parse_summary(data: object) -> None | SummaryRecord:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                summary_type_0 = SummaryRecord.from_dict(data)

                return summary_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SummaryRecord, data)

        summary = _parse_summary(d.pop("summary"))

        session_feedback = cls(
            session_id=session_id,
            status=status,
            is_complete=is_complete,
            scores=scores,
            overall=overall,
            items=items,
            summary=summary,
        )

        session_feedback.additional_properties = d
        return session_feedback

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
