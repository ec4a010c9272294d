"""Questions that a retake or a practice asks again."""

from typing import Any
from uuid import UUID

from ai_interviewer.models import Question


def question_copy(question: Question, numbers: dict[UUID, int]) -> dict[str, Any]:
    """The question as JSON for `questions_to_repeat`; `numbers` are those in the new interview."""
    return {
        "source_question_id": str(question.id),
        "type": question.type.value,
        "text": question.text,
        "lang": question.lang,
        "requirement_id": str(question.requirement_id) if question.requirement_id else None,
        "requirement_index": question.requirement_index,
        "resume_evidence": question.resume_evidence,
        "key_points": question.key_points,
        "follows_up": numbers.get(question.follows_up_id) if question.follows_up_id else None,
        "model": question.model,
        "prompt_version": question.prompt_version,
        "instrument_hash": question.instrument_hash,
    }
