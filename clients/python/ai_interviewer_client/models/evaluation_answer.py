from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.question_type import QuestionType
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
    from ..models.posting import Posting


T = TypeVar("T", bound="EvaluationAnswer")


@_attrs_define
class EvaluationAnswer:
    """An answer, and what it answers. Either `posting` or `job_posting_id` says for which job.

    Attributes:
        question (str):
        question_type (QuestionType): What kind of evidence a question asks for.
        answer (str):
        id (None | str | Unset): A name of yours, which its result then has.
        posting (None | Posting | Unset):
        job_posting_id (None | Unset | UUID):
        resume (str | Unset): Without it, there is none. Default: ''.
        key_points (list[str] | Unset): What a good answer says.
    """

    question: str
    question_type: QuestionType
    answer: str
    id: None | str | Unset = UNSET
    posting: None | Posting | Unset = UNSET
    job_posting_id: None | Unset | UUID = UNSET
    resume: str | Unset = ""
    key_points: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.posting import Posting  # noqa: PLC0415

        question = self.question

        question_type = self.question_type.value

        answer = self.answer

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        posting: dict[str, Any] | None | Unset
        if isinstance(self.posting, Unset):
            posting = UNSET
        elif isinstance(self.posting, Posting):
            posting = self.posting.to_dict()
        else:
            posting = self.posting

        job_posting_id: None | str | Unset
        if isinstance(self.job_posting_id, Unset):
            job_posting_id = UNSET
        elif isinstance(self.job_posting_id, UUID):
            job_posting_id = str(self.job_posting_id)
        else:
            job_posting_id = self.job_posting_id

        resume = self.resume

        key_points: list[str] | Unset = UNSET
        if not isinstance(self.key_points, Unset):
            key_points = self.key_points

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "question": question,
                "question_type": question_type,
                "answer": answer,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if posting is not UNSET:
            field_dict["posting"] = posting
        if job_posting_id is not UNSET:
            field_dict["job_posting_id"] = job_posting_id
        if resume is not UNSET:
            field_dict["resume"] = resume
        if key_points is not UNSET:
            field_dict["key_points"] = key_points

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.posting import Posting  # noqa: PLC0415

        d = dict(src_dict)
        question = d.pop("question")

        question_type = QuestionType(d.pop("question_type"))

        answer = d.pop("answer")

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_posting(data: object) -> None | Posting | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                posting_type_0 = Posting.from_dict(data)

                return posting_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Posting | Unset, data)

        posting = _parse_posting(d.pop("posting", UNSET))

        def _parse_job_posting_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                job_posting_id_type_0 = UUID(data)

                return job_posting_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        job_posting_id = _parse_job_posting_id(d.pop("job_posting_id", UNSET))

        resume = d.pop("resume", UNSET)

        key_points = cast(list[str], d.pop("key_points", UNSET))

        evaluation_answer = cls(
            question=question,
            question_type=question_type,
            answer=answer,
            id=id,
            posting=posting,
            job_posting_id=job_posting_id,
            resume=resume,
            key_points=key_points,
        )

        return evaluation_answer
