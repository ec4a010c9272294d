"""What figures show, told in words."""

from dataclasses import replace

from ai_interviewer.views import progress_tables
from ai_interviewer.views.progress import AttemptLine, AttemptPoint, ProgressView, ScorePoint

FIRST = ScorePoint("2026-05-01T10:00:00", "Built-in", 1, 5.0, (4.0, 5.0, None, 6.0))


def test_one_point_is_said_once():
    one = ProgressView(
        points=[FIRST], attempts=[AttemptLine("Engineer", [AttemptPoint("", 1, 5.0, False)])]
    )

    assert progress_tables.over_time(one).summary == (
        "One interview, on 1 May 2026: 5.0 points overall."
    )
    several = replace(one, points=[FIRST, replace(FIRST, began="2026-05-01T11:30:00")])
    assert progress_tables.over_time(several).summary.startswith("On 1 May 2026: 2 interviews.")
    grouped = replace(one, points=[replace(FIRST, interviews=3), replace(FIRST, interviews=2)])
    assert "5 interviews" in progress_tables.over_time(grouped).summary
    assert [row[0] for row in progress_tables.over_time(several).rows] == [
        "1 May 2026, 10:00",
        "1 May 2026, 11:30",
    ]
    assert progress_tables.attempts(one).summary.startswith("Engineer: 5.0 points in attempt 1. ")


def test_the_sentence_joins_no_more_than_the_line():
    points = [AttemptPoint(str(n), n, float(n), n == 3) for n in (1, 2, 3)]

    said = progress_tables.attempts(ProgressView(attempts=[AttemptLine("Engineer", points)]))

    assert said.summary == "Engineer: 2.0 points in attempt 2, 3.0 in attempt 3."
