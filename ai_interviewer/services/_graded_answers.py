"""Stored answers as the comparison of interviews takes them."""

from collections.abc import Sequence

from ai_interviewer.domain.comparison import GradedAnswer, GradedBy
from ai_interviewer.models import Feedback, FeedbackSample, Question
from ai_interviewer.services import _records


def graded_answer(
    question: Question, feedback: Feedback, samples: Sequence[FeedbackSample]
) -> GradedAnswer:
    """An answer with its current feedback, and the single gradings behind that."""
    return GradedAnswer(
        question=question.text,
        levels=_records.levels_of(feedback),
        graded_by=GradedBy(
            feedback.interviewer,
            feedback.model,
            feedback.rubric_version,
            feedback.prompt_version,
            feedback.instrument_hash,
        ),
        gradings=tuple(_records.levels_of(sample) for sample in samples),
    )
