from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
    from ..models.feedback_record import FeedbackRecord
    from ..models.message_record import MessageRecord
    from ..models.summary_record import SummaryRecord


T = TypeVar("T", bound="OperationResult")


@_attrs_define
class OperationResult:
    """What a completed operation made: a question, the feedback on an answer, or a summary. The
    others are null; so is feedback that is kept back until the end of the interview.

        Attributes:
            question (MessageRecord | None | Unset):
            feedback (FeedbackRecord | None | Unset):
            summary (None | SummaryRecord | Unset):
    """

    question: MessageRecord | None | Unset = UNSET
    feedback: FeedbackRecord | None | Unset = UNSET
    summary: None | SummaryRecord | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.feedback_record import FeedbackRecord  # noqa: PLC0415
        from ..models.message_record import MessageRecord  # noqa: PLC0415
        from ..models.summary_record import SummaryRecord  # noqa: PLC0415

        question: dict[str, Any] | None | Unset
        if isinstance(self.question, Unset):
            question = UNSET
        elif isinstance(self.question, MessageRecord):
            question = self.question.to_dict()
        else:
            question = self.question

        feedback: dict[str, Any] | None | Unset
        if isinstance(self.feedback, Unset):
            feedback = UNSET
        elif isinstance(self.feedback, FeedbackRecord):
            feedback = self.feedback.to_dict()
        else:
            feedback = self.feedback

        summary: dict[str, Any] | None | Unset
        if isinstance(self.summary, Unset):
            summary = UNSET
        elif isinstance(self.summary, SummaryRecord):
            summary = self.summary.to_dict()
        else:
            summary = self.summary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if question is not UNSET:
            field_dict["question"] = question
        if feedback is not UNSET:
            field_dict["feedback"] = feedback
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.feedback_record import FeedbackRecord  # noqa: PLC0415
        from ..models.message_record import MessageRecord  # noqa: PLC0415
        from ..models.summary_record import SummaryRecord  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_question(data: object) -> MessageRecord | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                question_type_0 = MessageRecord.from_dict(data)

                return question_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageRecord | None | Unset, data)

        question = _parse_question(d.pop("question", UNSET))

        def _parse_feedback(data: object) -> FeedbackRecord | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                feedback_type_0 = FeedbackRecord.from_dict(data)

                return feedback_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FeedbackRecord | None | Unset, data)

        feedback = _parse_feedback(d.pop("feedback", UNSET))

        def _parse_summary(data: object) -> None | SummaryRecord | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                summary_type_0 = SummaryRecord.from_dict(data)

                return summary_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SummaryRecord | Unset, data)

        summary = _parse_summary(d.pop("summary", UNSET))

        operation_result = cls(
            question=question,
            feedback=feedback,
            summary=summary,
        )

        operation_result.additional_properties = d
        return operation_result

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
