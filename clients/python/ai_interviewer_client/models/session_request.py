from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.feedback_timing import FeedbackTiming
from ..models.interview_context import InterviewContext
from ..models.session_request_interviewer import SessionRequestInterviewer
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID


T = TypeVar("T", bound="SessionRequest")


@_attrs_define
class SessionRequest:
    """What the interview is about, and how it goes. It starts with `generate-question`.

    A retake repeats a completed interview on its own terms: then only `retake_of` and
    `same_questions` count.

        Attributes:
            job_posting_id (None | Unset | UUID): Needed, unless `retake_of` names an interview.
            question_count (int | Unset):  Default: 6.
            interviewer (SessionRequestInterviewer | Unset):  Default: SessionRequestInterviewer.BUILTIN.
            provider (None | str | Unset): Of a language model, such as `openai`; by default the one that you set up last.
            model (None | str | Unset): By default the one chosen in the settings.
            feedback_mode (FeedbackTiming | Unset): When the candidate sees feedback.
            context (InterviewContext | Unset): What an interviewer knows of posting and résumé: an experiment, except for
                DUAL.
            grading_samples (int | Unset):  Default: 1.
            retake_of (None | Unset | UUID): A completed interview, to be repeated on its terms.
            same_questions (bool | Unset): Of a retake: whether it repeats the questions, or has new ones. Default: True.
    """

    job_posting_id: None | Unset | UUID = UNSET
    question_count: int | Unset = 6
    interviewer: SessionRequestInterviewer | Unset = SessionRequestInterviewer.BUILTIN
    provider: None | str | Unset = UNSET
    model: None | str | Unset = UNSET
    feedback_mode: FeedbackTiming | Unset = UNSET
    context: InterviewContext | Unset = UNSET
    grading_samples: int | Unset = 1
    retake_of: None | Unset | UUID = UNSET
    same_questions: bool | Unset = True

    def to_dict(self) -> dict[str, Any]:
        job_posting_id: None | str | Unset
        if isinstance(self.job_posting_id, Unset):
            job_posting_id = UNSET
        elif isinstance(self.job_posting_id, UUID):
            job_posting_id = str(self.job_posting_id)
        else:
            job_posting_id = self.job_posting_id

        question_count = self.question_count

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

        feedback_mode: str | Unset = UNSET
        if not isinstance(self.feedback_mode, Unset):
            feedback_mode = self.feedback_mode.value

        context: str | Unset = UNSET
        if not isinstance(self.context, Unset):
            context = self.context.value

        grading_samples = self.grading_samples

        retake_of: None | str | Unset
        if isinstance(self.retake_of, Unset):
            retake_of = UNSET
        elif isinstance(self.retake_of, UUID):
            retake_of = str(self.retake_of)
        else:
            retake_of = self.retake_of

        same_questions = self.same_questions

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if job_posting_id is not UNSET:
            field_dict["job_posting_id"] = job_posting_id
        if question_count is not UNSET:
            field_dict["question_count"] = question_count
        if interviewer is not UNSET:
            field_dict["interviewer"] = interviewer
        if provider is not UNSET:
            field_dict["provider"] = provider
        if model is not UNSET:
            field_dict["model"] = model
        if feedback_mode is not UNSET:
            field_dict["feedback_mode"] = feedback_mode
        if context is not UNSET:
            field_dict["context"] = context
        if grading_samples is not UNSET:
            field_dict["grading_samples"] = grading_samples
        if retake_of is not UNSET:
            field_dict["retake_of"] = retake_of
        if same_questions is not UNSET:
            field_dict["same_questions"] = same_questions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

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

        question_count = d.pop("question_count", UNSET)

        _interviewer = d.pop("interviewer", UNSET)
        interviewer: SessionRequestInterviewer | Unset
        if isinstance(_interviewer, Unset):
            interviewer = UNSET
        else:
            interviewer = SessionRequestInterviewer(_interviewer)

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

        _feedback_mode = d.pop("feedback_mode", UNSET)
        feedback_mode: FeedbackTiming | Unset
        if isinstance(_feedback_mode, Unset):
            feedback_mode = UNSET
        else:
            feedback_mode = FeedbackTiming(_feedback_mode)

        _context = d.pop("context", UNSET)
        context: InterviewContext | Unset
        if isinstance(_context, Unset):
            context = UNSET
        else:
            context = InterviewContext(_context)

        grading_samples = d.pop("grading_samples", UNSET)

        def _parse_retake_of(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                retake_of_type_0 = UUID(data)

                return retake_of_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        retake_of = _parse_retake_of(d.pop("retake_of", UNSET))

        same_questions = d.pop("same_questions", UNSET)

        session_request = cls(
            job_posting_id=job_posting_id,
            question_count=question_count,
            interviewer=interviewer,
            provider=provider,
            model=model,
            feedback_mode=feedback_mode,
            context=context,
            grading_samples=grading_samples,
            retake_of=retake_of,
            same_questions=same_questions,
        )

        return session_request
