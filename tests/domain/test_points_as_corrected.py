"""How corrections of key points count in the practice schedule."""

import pytest

from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.key_points import Correction, Heard, HeardPoint, KeyPoint
from ai_interviewer.domain.practice import points_as_corrected
from ai_interviewer.domain.receipts import Quote

QUOTE = Quote("words", 0, 5)
LEVELS = Levels(job_relevance=2, completeness=2, technical_correctness=None, clarity=2)
POINTS = tuple(
    HeardPoint(KeyPoint(f"Point {number}"), heard)
    for number, heard in enumerate(
        (Heard.HEARD, Heard.PARTLY, Heard.NOT_HEARD, Heard.NOT_HEARD, Heard.NOT_HEARD)
    )
)


@pytest.mark.parametrize(
    ("numbers", "completeness"),
    [((), 2), ((1,), 2), ((2,), 2.5), ((3,), 3), ((2, 3), 3.5), ((2, 3, 4, 5), 5), ((9, 0), 2)],
)
def test_each_key_point_raises_completeness_by_its_share(numbers, completeness):
    corrections = [Correction(number, QUOTE) for number in numbers]

    points = points_as_corrected(LEVELS, POINTS, corrections)

    assert points == pytest.approx(2 * (2 + completeness + 2) / 3)


def test_what_was_not_assessed_stays_so():
    nothing = Levels(None, None, None, None)
    clarity_alone = Levels(None, None, None, 3)

    assert points_as_corrected(nothing, POINTS, [Correction(3, QUOTE)]) is None
    assert points_as_corrected(clarity_alone, POINTS, [Correction(3, QUOTE)]) == 6
