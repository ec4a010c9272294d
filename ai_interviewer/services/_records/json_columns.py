"""The dataclasses of `domain` that JSON columns hold, converted both ways."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter

from ai_interviewer.domain.interview import Analysis, AskedQuestion, Plan, Posting, Summary
from ai_interviewer.domain.key_points import Correction, KeyPoint
from ai_interviewer.interviewers.base import Instrument

_plan = TypeAdapter(Plan)
_analysis = TypeAdapter(Analysis)
_summary = TypeAdapter(Summary)
_key_points = TypeAdapter(tuple[KeyPoint, ...])
_question = TypeAdapter(AskedQuestion)
_posting = TypeAdapter(Posting)
_instrument = TypeAdapter(Instrument)
_corrections = TypeAdapter(tuple[Correction, ...])


def plan_to_json(plan: Plan) -> dict[str, Any]:
    stored: dict[str, Any] = _plan.dump_python(plan, mode="json")
    return stored


def plan_from_json(stored: dict[str, Any]) -> Plan:
    return _plan.validate_python(stored)


def analysis_to_json(analysis: Analysis) -> dict[str, Any]:
    stored: dict[str, Any] = _analysis.dump_python(analysis, mode="json")
    return stored


def analysis_from_json(stored: dict[str, Any]) -> Analysis:
    return _analysis.validate_python(stored)


def summary_to_json(summary: Summary) -> dict[str, Any]:
    stored: dict[str, Any] = _summary.dump_python(summary, mode="json")
    return stored


def summary_from_json(stored: dict[str, Any]) -> Summary:
    return _summary.validate_python(stored)


def key_points_to_json(key_points: Sequence[KeyPoint]) -> list[dict[str, Any]]:
    stored: list[dict[str, Any]] = _key_points.dump_python(tuple(key_points), mode="json")
    return stored


def key_points_from_json(stored: Sequence[dict[str, Any]]) -> tuple[KeyPoint, ...]:
    return _key_points.validate_python(stored)


def swapped_to_json(question: AskedQuestion) -> dict[str, Any]:
    """A question that was swapped for another; its key points stay hidden for good."""
    stored: dict[str, Any] = _question.dump_python(replace(question, key_points=()), mode="json")
    return stored


def swapped_from_json(stored: dict[str, Any]) -> AskedQuestion:
    return _question.validate_python(stored)


def corrections_to_json(corrections: Sequence[Correction]) -> list[dict[str, Any]]:
    stored: list[dict[str, Any]] = _corrections.dump_python(tuple(corrections), mode="json")
    return stored


def corrections_from_json(stored: Sequence[dict[str, Any]]) -> tuple[Correction, ...]:
    return _corrections.validate_python(stored)


def posting_to_json(posting: Posting) -> dict[str, Any]:
    stored: dict[str, Any] = _posting.dump_python(posting, mode="json")
    return stored


def posting_from_json(stored: dict[str, Any]) -> Posting:
    return _posting.validate_python(stored)


def instrument_to_json(instrument: Instrument) -> dict[str, Any]:
    stored: dict[str, Any] = _instrument.dump_python(instrument, mode="json")
    return stored


def instrument_from_json(stored: dict[str, Any]) -> Instrument:
    return _instrument.validate_python(stored)
