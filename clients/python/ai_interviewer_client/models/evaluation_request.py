from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.evaluation_request_interviewer import EvaluationRequestInterviewer
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
    from ..models.evaluation_answer import EvaluationAnswer


T = TypeVar("T", bound="EvaluationRequest")


@_attrs_define
class EvaluationRequest:
    """
    Attributes:
        answers (list[EvaluationAnswer]):
        interviewer (EvaluationRequestInterviewer | Unset):  Default: EvaluationRequestInterviewer.BUILTIN.
        provider (None | str | Unset): Of a language model, such as `openai`.
        model (None | str | Unset): By default the one chosen in the settings.
    """

    answers: list[EvaluationAnswer]
    interviewer: EvaluationRequestInterviewer | Unset = EvaluationRequestInterviewer.BUILTIN
    provider: None | str | Unset = UNSET
    model: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.evaluation_answer import EvaluationAnswer  # noqa: PLC0415

        answers = []
        for answers_item_data in self.answers:
            answers_item = answers_item_data.to_dict()
            answers.append(answers_item)

        interviewer: str | Unset = UNSET
        if not isinstance(self.interviewer, Unset):
            interviewer = self.interviewer.value

        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        else:
            provider = self.provider

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "answers": answers,
            }
        )
        if interviewer is not UNSET:
            field_dict["interviewer"] = interviewer
        if provider is not UNSET:
            field_dict["provider"] = provider
        if model is not UNSET:
            field_dict["model"] = model

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.evaluation_answer import EvaluationAnswer  # noqa: PLC0415

        d = dict(src_dict)
        answers = []
        _answers = d.pop("answers")
        for answers_item_data in _answers:
            answers_item = EvaluationAnswer.from_dict(answers_item_data)

            answers.append(answers_item)

        _interviewer = d.pop("interviewer", UNSET)
        interviewer: EvaluationRequestInterviewer | Unset
        if isinstance(_interviewer, Unset):
            interviewer = UNSET
        else:
            interviewer = EvaluationRequestInterviewer(_interviewer)

        def _parse_provider(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        provider = _parse_provider(d.pop("provider", UNSET))

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        evaluation_request = cls(
            answers=answers,
            interviewer=interviewer,
            provider=provider,
            model=model,
        )

        return evaluation_request
