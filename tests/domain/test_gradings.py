"""Several gradings of one answer become one, with its spread."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.gradings import combine_gradings, is_wide
from ai_interviewer.domain.interview import Analysis, Score
from ai_interviewer.domain.rubric import RUBRIC


def graded(*levels: float | None, rationale: str = "") -> Analysis:
    scores = tuple(
        Score(row.dimension, level, rationale) for row, level in zip(RUBRIC, levels, strict=True)
    )
    return Analysis(scores, strengths=(), improvements=(), gaps=(), recommendations=())


def score_of(analysis: Analysis, dimension: Dimension) -> Score:
    return next(score for score in analysis.scores if score.dimension is dimension)


def test_one_grading_is_left_as_it_is() -> None:
    only = graded(3, 4, None, 5)
    assert combine_gradings([only]) is only


def test_levels_become_means_with_their_range() -> None:
    together = combine_gradings([graded(3, 4, 2, 5), graded(4, 4, 2, 5), graded(5, 1, 2, 5)])

    relevance = score_of(together, Dimension.JOB_RELEVANCE)
    assert (relevance.level, relevance.lowest, relevance.highest) == (4, 3, 5)
    completeness = score_of(together, Dimension.COMPLETENESS)
    assert completeness.level == 3
    assert (completeness.lowest, completeness.highest) == (1, 4)


def test_the_words_are_those_of_the_most_typical_grading() -> None:
    together = combine_gradings(
        [
            graded(1, 1, 1, 1, rationale="severe"),
            graded(3, 3, 3, 3, rationale="typical"),
            graded(4, 4, 4, 4, rationale="kind"),
        ]
    )
    assert {score.rationale for score in together.scores} == {"typical"}


def test_a_dimension_that_was_never_assessed_stays_so() -> None:
    together = combine_gradings([graded(3, 3, None, 3), graded(4, 4, None, 4)])
    technical = score_of(together, Dimension.TECHNICAL_CORRECTNESS)
    assert technical.level is None
    assert technical.lowest is None


def test_two_levels_apart_is_wide_and_one_is_not() -> None:
    apart = combine_gradings([graded(2, 3, 3, 3), graded(4, 4, 3, 3)])
    assert is_wide(score_of(apart, Dimension.JOB_RELEVANCE))
    assert not is_wide(score_of(apart, Dimension.COMPLETENESS))
    assert not is_wide(graded(3, 3, 3, 3).scores[0])
