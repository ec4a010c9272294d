from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.experience_level import ExperienceLevel
from ..models.feedback_timing import FeedbackTiming
from ..models.interview_context import InterviewContext
from ..models.interview_kind import InterviewKind
from ..models.interview_status import InterviewStatus
from ..models.session_record_interviewer import SessionRecordInterviewer
from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
    from ..models.scores import Scores


T = TypeVar("T", bound="SessionRecord")


@_attrs_define
class SessionRecord:
    """An interview. Scores are means of its answers, and kept back until the end where
    `feedback_mode` says so.

    `job_posting_id` is null once the posting is gone; the interview keeps its own copy of the
    posting. Of `kind`, only INTERVIEW has an `attempt_number` and counts in progress.

        Attributes:
            id (UUID):
            job_posting_id (None | UUID):
            kind (InterviewKind): Why an interview takes place. Only an INTERVIEW has a number and counts in statistics.
            status (InterviewStatus): How far an interview has come.
            role_title (str):
            company (None | str):
            experience_level (ExperienceLevel): The seniority a posting asks for.
            language (str):
            attempt_number (int | None):
            retake_of (None | UUID):
            same_questions (bool):
            interviewer (SessionRecordInterviewer):
            provider (None | str):
            model (None | str):
            feedback_mode (FeedbackTiming): When the candidate sees feedback.
            context (InterviewContext): What an interviewer knows of posting and résumé: an experiment, except for DUAL.
            grading_samples (int):
            question_count (int):
            asked_count (int):
            answered_count (int):
            scores (Scores): Points from 0 to 10; null where nothing was assessed.
            overall (float | None):
            created_at (datetime.datetime):
            completed_at (datetime.datetime | None):
    """

    id: UUID
    job_posting_id: None | UUID
    kind: InterviewKind
    status: InterviewStatus
    role_title: str
    company: None | str
    experience_level: ExperienceLevel
    language: str
    attempt_number: int | None
    retake_of: None | UUID
    same_questions: bool
    interviewer: SessionRecordInterviewer
    provider: None | str
    model: None | str
    feedback_mode: FeedbackTiming
    context: InterviewContext
    grading_samples: int
    question_count: int
    asked_count: int
    answered_count: int
    scores: Scores
    overall: float | None
    created_at: datetime.datetime
    completed_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.scores import Scores  # noqa: PLC0415

        id = str(self.id)

        job_posting_id: None | str
        if isinstance(self.job_posting_id, UUID):
            job_posting_id = str(self.job_posting_id)
        else:
            job_posting_id = self.job_posting_id

        kind = self.kind.value

        status = self.status.value

        role_title = self.role_title

        company: None | str
        company = self.company

        experience_level = self.experience_level.value

        language = self.language

        attempt_number: int | None
        attempt_number = self.attempt_number

        retake_of: None | str
        if isinstance(self.retake_of, UUID):
            retake_of = str(self.retake_of)
        else:
            retake_of = self.retake_of

        same_questions = self.same_questions

        interviewer = self.interviewer.value

        provider: None | str
        provider = self.provider

        model: None | str
        model = self.model

        feedback_mode = self.feedback_mode.value

        context = self.context.value

        grading_samples = self.grading_samples

        question_count = self.question_count

        asked_count = self.asked_count

        answered_count = self.answered_count

        scores = self.scores.to_dict()

        overall: float | None
        overall = self.overall

        created_at = self.created_at.isoformat()

        completed_at: None | str
        if isinstance(self.completed_at, datetime.datetime):
            completed_at = self.completed_at.isoformat()
        else:
            completed_at = self.completed_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "job_posting_id": job_posting_id,
                "kind": kind,
                "status": status,
                "role_title": role_title,
                "company": company,
                "experience_level": experience_level,
                "language": language,
                "attempt_number": attempt_number,
                "retake_of": retake_of,
                "same_questions": same_questions,
                "interviewer": interviewer,
                "provider": provider,
                "model": model,
                "feedback_mode": feedback_mode,
                "context": context,
                "grading_samples": grading_samples,
                "question_count": question_count,
                "asked_count": asked_count,
                "answered_count": answered_count,
                "scores": scores,
                "overall": overall,
                "created_at": created_at,
                "completed_at": completed_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.scores import Scores  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

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

        kind = InterviewKind(d.pop("kind"))

        status = InterviewStatus(d.pop("status"))

        role_title = d.pop("role_title")

        def _parse_company(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        company = _parse_company(d.pop("company"))

        experience_level = ExperienceLevel(d.pop("experience_level"))

        language = d.pop("language")

        def _parse_attempt_number(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        attempt_number = _parse_attempt_number(d.pop("attempt_number"))

        def _parse_retake_of(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                retake_of_type_0 = UUID(data)

                return retake_of_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        retake_of = _parse_retake_of(d.pop("retake_of"))

        same_questions = d.pop("same_questions")

        interviewer = SessionRecordInterviewer(d.pop("interviewer"))

        def _parse_provider(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        provider = _parse_provider(d.pop("provider"))

        def _parse_model(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        model = _parse_model(d.pop("model"))

        feedback_mode = FeedbackTiming(d.pop("feedback_mode"))

        context = InterviewContext(d.pop("context"))

        grading_samples = d.pop("grading_samples")

        question_count = d.pop("question_count")

        asked_count = d.pop("asked_count")

        answered_count = d.pop("answered_count")

        scores = Scores.from_dict(d.pop("scores"))

        def _parse_overall(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        overall = _parse_overall(d.pop("overall"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_completed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_at_type_0 = datetime.datetime.fromisoformat(data)

                return completed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        completed_at = _parse_completed_at(d.pop("completed_at"))

        session_record = cls(
            id=id,
            job_posting_id=job_posting_id,
            kind=kind,
            status=status,
            role_title=role_title,
            company=company,
            experience_level=experience_level,
            language=language,
            attempt_number=attempt_number,
            retake_of=retake_of,
            same_questions=same_questions,
            interviewer=interviewer,
            provider=provider,
            model=model,
            feedback_mode=feedback_mode,
            context=context,
            grading_samples=grading_samples,
            question_count=question_count,
            asked_count=asked_count,
            answered_count=answered_count,
            scores=scores,
            overall=overall,
            created_at=created_at,
            completed_at=completed_at,
        )

        session_record.additional_properties = d
        return session_record

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
