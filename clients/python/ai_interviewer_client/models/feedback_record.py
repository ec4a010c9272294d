from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
    from ..models.dimension_record import DimensionRecord
    from ..models.gap_record import GapRecord
    from ..models.instrument_record import InstrumentRecord
    from ..models.key_point_record import KeyPointRecord
    from ..models.recommendation_record import RecommendationRecord
    from ..models.scores import Scores
    from ..models.statement_record import StatementRecord


T = TypeVar("T", bound="FeedbackRecord")


@_attrs_define
class FeedbackRecord:
    """The current feedback on one answer. `overall` is the mean of the assessed dimensions.

    Attributes:
        id (UUID):
        question_id (UUID):
        question_number (int):
        revision (int):
        scores (Scores): Points from 0 to 10; null where nothing was assessed.
        overall (float | None):
        dimensions (list[DimensionRecord]):
        key_points (list[KeyPointRecord]):
        strengths (list[StatementRecord]):
        improvements (list[StatementRecord]):
        gaps (list[GapRecord]):
        recommendations (list[RecommendationRecord]):
        stronger_answer (None | str):
        ignored_instruction (bool):
        grading_samples (int):
        instrument (InstrumentRecord): What produced the scores. Those of different hashes are not comparable.
        created_at (datetime.datetime):
    """

    id: UUID
    question_id: UUID
    question_number: int
    revision: int
    scores: Scores
    overall: float | None
    dimensions: list[DimensionRecord]
    key_points: list[KeyPointRecord]
    strengths: list[StatementRecord]
    improvements: list[StatementRecord]
    gaps: list[GapRecord]
    recommendations: list[RecommendationRecord]
    stronger_answer: None | str
    ignored_instruction: bool
    grading_samples: int
    instrument: InstrumentRecord
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.dimension_record import DimensionRecord  # noqa: PLC0415
        from ..models.gap_record import GapRecord  # noqa: PLC0415
        from ..models.instrument_record import InstrumentRecord  # noqa: PLC0415
        from ..models.key_point_record import KeyPointRecord  # noqa: PLC0415
        from ..models.recommendation_record import RecommendationRecord  # noqa: PLC0415
        from ..models.scores import Scores  # noqa: PLC0415
        from ..models.statement_record import StatementRecord  # noqa: PLC0415

        id = str(self.id)

        question_id = str(self.question_id)

        question_number = self.question_number

        revision = self.revision

        scores = self.scores.to_dict()

        overall: float | None
        overall = self.overall

        dimensions = []
        for dimensions_item_data in self.dimensions:
            dimensions_item = dimensions_item_data.to_dict()
            dimensions.append(dimensions_item)

        key_points = []
        for key_points_item_data in self.key_points:
            key_points_item = key_points_item_data.to_dict()
            key_points.append(key_points_item)

        strengths = []
        for strengths_item_data in self.strengths:
            strengths_item = strengths_item_data.to_dict()
            strengths.append(strengths_item)

        improvements = []
        for improvements_item_data in self.improvements:
            improvements_item = improvements_item_data.to_dict()
            improvements.append(improvements_item)

        gaps = []
        for gaps_item_data in self.gaps:
            gaps_item = gaps_item_data.to_dict()
            gaps.append(gaps_item)

        recommendations = []
        for recommendations_item_data in self.recommendations:
            recommendations_item = recommendations_item_data.to_dict()
            recommendations.append(recommendations_item)

        stronger_answer: None | str
        stronger_answer = self.stronger_answer

        ignored_instruction = self.ignored_instruction

        grading_samples = self.grading_samples

        instrument = self.instrument.to_dict()

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "question_id": question_id,
                "question_number": question_number,
                "revision": revision,
                "scores": scores,
                "overall": overall,
                "dimensions": dimensions,
                "key_points": key_points,
                "strengths": strengths,
                "improvements": improvements,
                "gaps": gaps,
                "recommendations": recommendations,
                "stronger_answer": stronger_answer,
                "ignored_instruction": ignored_instruction,
                "grading_samples": grading_samples,
                "instrument": instrument,
                "created_at": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dimension_record import DimensionRecord  # noqa: PLC0415
        from ..models.gap_record import GapRecord  # noqa: PLC0415
        from ..models.instrument_record import InstrumentRecord  # noqa: PLC0415
        from ..models.key_point_record import KeyPointRecord  # noqa: PLC0415
        from ..models.recommendation_record import RecommendationRecord  # noqa: PLC0415
        from ..models.scores import Scores  # noqa: PLC0415
        from ..models.statement_record import StatementRecord  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        question_id = UUID(d.pop("question_id"))

        question_number = d.pop("question_number")

        revision = d.pop("revision")

        scores = Scores.from_dict(d.pop("scores"))

        def _parse_overall(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        overall = _parse_overall(d.pop("overall"))

        dimensions = []
        _dimensions = d.pop("dimensions")
        for dimensions_item_data in _dimensions:
            dimensions_item = DimensionRecord.from_dict(dimensions_item_data)

            dimensions.append(dimensions_item)

        key_points = []
        _key_points = d.pop("key_points")
        for key_points_item_data in _key_points:
            key_points_item = KeyPointRecord.from_dict(key_points_item_data)

            key_points.append(key_points_item)

        strengths = []
        _strengths = d.pop("strengths")
        for strengths_item_data in _strengths:
            strengths_item = StatementRecord.from_dict(strengths_item_data)

            strengths.append(strengths_item)

        improvements = []
        _improvements = d.pop("improvements")
        for improvements_item_data in _improvements:
            improvements_item = StatementRecord.from_dict(improvements_item_data)

            improvements.append(improvements_item)

        gaps = []
        _gaps = d.pop("gaps")
        for gaps_item_data in _gaps:
            gaps_item = GapRecord.from_dict(gaps_item_data)

            gaps.append(gaps_item)

        recommendations = []
        _recommendations = d.pop("recommendations")
        for recommendations_item_data in _recommendations:
            recommendations_item = RecommendationRecord.from_dict(recommendations_item_data)

            recommendations.append(recommendations_item)

        def _parse_stronger_answer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        stronger_answer = _parse_stronger_answer(d.pop("stronger_answer"))

        ignored_instruction = d.pop("ignored_instruction")

        grading_samples = d.pop("grading_samples")

        instrument = InstrumentRecord.from_dict(d.pop("instrument"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        feedback_record = cls(
            id=id,
            question_id=question_id,
            question_number=question_number,
            revision=revision,
            scores=scores,
            overall=overall,
            dimensions=dimensions,
            key_points=key_points,
            strengths=strengths,
            improvements=improvements,
            gaps=gaps,
            recommendations=recommendations,
            stronger_answer=stronger_answer,
            ignored_instruction=ignored_instruction,
            grading_samples=grading_samples,
            instrument=instrument,
            created_at=created_at,
        )

        feedback_record.additional_properties = d
        return feedback_record

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
