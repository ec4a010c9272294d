"""From a model's replies to one dimension each, and to the words beside them, to one feedback."""

from collections.abc import Sequence
from dataclasses import replace

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Analysis, Grading, Score
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.interviewers.language_model.fencing import displayable
from ai_interviewer.interviewers.language_model.replies.analysis import (
    holds_orders,
    problems_of,
    score_of,
    unscored,
    with_estimates_marked,
)
from ai_interviewer.interviewers.language_model.replies.json_text import UnusableReply
from ai_interviewer.interviewers.language_model.replies.language_check import is_foreign
from ai_interviewer.interviewers.language_model.schemas import ScoreReply
from ai_interviewer.interviewers.language_model.thorough_schemas import WordsReply


def rationale_so_far(properties: dict[str, object]) -> str:
    """What may be shown of an unfinished score: its rationale, never a level or a quote."""
    rationale = properties.get("rationale")
    return displayable(rationale) if isinstance(rationale, str) else ""


def checked_grade(reply: ScoreReply, grading: Grading, dimension: Dimension) -> Analysis:
    """An analysis with this one score. Raises UnusableReply like `checked_analysis`."""
    score = score_of(dimension, reply, grading.answer)
    alone = replace(_nothing(), scores=(score,))
    problems = problems_of(alone, grading.brief.posting.language)
    if problems:
        raise UnusableReply("; ".join(problems), with_estimates_marked(alone))
    return alone


def checked_words(reply: WordsReply, grading: Grading) -> Analysis:
    """An analysis without scores. Raises UnusableReply for words in another language; they are its
    fallback."""
    words = unscored(reply, grading)
    claims = (*words.strengths, *words.improvements)
    texts = [*(claim.text for claim in claims), *(gap.text for gap in words.gaps)]
    if is_foreign(" ".join(texts), grading.brief.posting.language):
        raise UnusableReply("the words are not in the language of the interview", words)
    return words


def put_together(
    grades: Sequence[Analysis | None], words: Analysis | None, grading: Grading
) -> Analysis:
    """One feedback, with a grade for each dimension in rubric order.

    A grade that is None leaves its dimension unassessed. Without `words` the feedback is a short
    one. Raises InterviewerFailed without any grade.
    """
    scores = tuple(
        grade.scores[0] if grade is not None else Score(row.dimension, None, "")
        for row, grade in zip(RUBRIC, grades, strict=True)
    )
    if not any(grades):
        raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
    whole = words or replace(_nothing(), is_short=True, ignored_instruction=holds_orders(grading))
    return replace(whole, scores=scores, is_incomplete=not all(grades))


def _nothing() -> Analysis:
    return Analysis(scores=(), strengths=(), improvements=(), gaps=(), recommendations=())
