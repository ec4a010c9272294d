"""Stored answers in the form in which interviews are compared."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from ai_interviewer.domain.comparison import GradedAnswer, GradedBy
from ai_interviewer.models import Feedback, FeedbackSample, Question
from ai_interviewer.services._records import interview_rows


def topics_of(questions: Iterable[Question]) -> dict[UUID, str]:
    """The topic of each question, by id. A follow-up has that of the question it follows."""
    follows = {question.id: question.follows_up_id for question in questions}
    return {question_id: str(_main_question(question_id, follows)) for question_id in follows}


def _main_question(question_id: UUID, follows: dict[UUID, UUID | None]) -> UUID:
    followed = follows.get(question_id)
    return question_id if followed is None else _main_question(followed, follows)


def graded_answer(
    question: Question, feedback: Feedback, samples: Sequence[FeedbackSample], *, topic: str
) -> GradedAnswer:
    """An answer with its current feedback and the gradings behind it."""
    return GradedAnswer(
        question=question.text,
        levels=interview_rows.levels_of(feedback),
        graded_by=GradedBy(
            feedback.interviewer,
            feedback.model,
            feedback.rubric_version,
            feedback.prompt_version,
            feedback.instrument_hash,
        ),
        gradings=tuple(interview_rows.levels_of(sample) for sample in samples),
        topic=topic,
        margins=interview_rows.margins_of(feedback),
    )
