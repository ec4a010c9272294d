"""What became of the answers of an evaluation."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import EvaluationStatus
from ai_interviewer.domain.interview import Levels
from ai_interviewer.models import EvaluationAnswer
from ai_interviewer.services._records import json_columns
from ai_interviewer.services._records.access import owned_evaluation
from ai_interviewer.services.programs._feedback import (
    InstrumentRecord,
    KeyPointRecord,
    key_point_records,
)
from ai_interviewer.services.programs.operations import OperationError, error_record

_READ_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class EvaluationResult:
    """What became of one answer: levels from 0 to 5, or an error. `number` counts from 1."""

    id: str | None
    number: int
    instrument: InstrumentRecord | None
    levels: Levels | None
    key_points: list[KeyPointRecord]
    input_tokens: int
    output_tokens: int
    cost_usd: float | None
    error: OperationError | None


async def results(*, user_id: UUID, evaluation_id: UUID) -> AsyncIterator[EvaluationResult]:
    """What became of each answer so far, in order. Raises NotFound."""
    after = 0
    while found := await _results_after(user_id, evaluation_id, after):
        for result in found:
            yield result
        after = found[-1].number


async def _results_after(user_id: UUID, evaluation_id: UUID, number: int) -> list[EvaluationResult]:
    async with transaction() as db:
        evaluation = await owned_evaluation(db, user_id=user_id, evaluation_id=evaluation_id)
        ended = (
            select(EvaluationAnswer)
            .where(
                col(EvaluationAnswer.evaluation_id) == evaluation.id,
                col(EvaluationAnswer.status) != EvaluationStatus.PENDING,
                col(EvaluationAnswer.number) > number,
            )
            .order_by(col(EvaluationAnswer.number))
            .limit(_READ_AT_ONCE)
        )
        return [_result(row) for row in await db.scalars(ended)]


def _result(row: EvaluationAnswer) -> EvaluationResult:
    analysis = None if row.analysis is None else json_columns.analysis_from_json(row.analysis)
    return EvaluationResult(
        id=row.name,
        number=row.number,
        instrument=None if row.instrument is None else _instrument(row.instrument),
        levels=None if analysis is None else analysis.levels,
        key_points=[] if analysis is None else key_point_records(analysis.key_points),
        input_tokens=row.input_tokens,
        output_tokens=row.output_tokens,
        cost_usd=None if row.cost_usd is None else float(row.cost_usd),
        error=error_record(row) if row.status is EvaluationStatus.FAILED else None,
    )


def _instrument(stored: dict[str, Any]) -> InstrumentRecord:
    instrument = json_columns.instrument_from_json(stored)
    return InstrumentRecord(
        interviewer=instrument.interviewer,
        model=instrument.model or None,
        rubric_version=instrument.rubric_version,
        prompt_version=instrument.prompt_version,
        hash=instrument.hash,
    )
