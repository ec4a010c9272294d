from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.rubric import RUBRIC, overall, points


def test_every_dimension_has_one_anchor_a_level() -> None:
    assert [row.dimension for row in RUBRIC] == list(Dimension)
    assert all(len(set(row.anchors)) == 6 for row in RUBRIC)


def test_a_level_shows_as_twice_as_many_points() -> None:
    assert [points(level) for level in (0, 2.5, 5)] == [0, 5, 10]


def test_the_overall_score_is_the_mean_of_what_was_assessed() -> None:
    assert overall(Levels(4, 3, None, 5)) == 8
    assert overall(Levels(0, 0, 0, 0)) == 0


def test_nothing_assessed_has_no_overall_score() -> None:
    assert overall(Levels(None, None, None, None)) is None
