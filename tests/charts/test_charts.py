"""Figures draw what the views say, and join nothing that must not be joined."""

from dataclasses import replace

from ai_interviewer.state import charts
from ai_interviewer.views.progress import AttemptLine, AttemptPoint, MeanOf, ScorePoint

FIRST = ScorePoint("2026-05-01T10:00:00", "Built-in", 1, 5.0, (4.0, 5.0, None, 6.0))


def test_a_line_has_the_values_of_the_view():
    second = replace(
        FIRST, began="2026-05-02T10:00:00", dimensions=(5.0, 6.0, None, 7.0), is_joined=True
    )

    drawn = charts.dimensions([FIRST, second])

    assert drawn.data[0].name == "Job relevance"
    assert list(drawn.data[0].x) == ["2026-05-01T10:00:00", "2026-05-02T10:00:00"]
    assert [list(trace.y) for trace in drawn.data] == [[4, 5], [5, 6], [None, None], [6, 7]]
    assert len({(trace.line.dash, trace.marker.symbol) for trace in drawn.data}) == 4


def test_what_was_never_assessed_is_not_explained():
    named = {trace.name for trace in charts.dimensions([FIRST]).data if trace.showlegend}

    assert named == {"Job relevance", "Completeness", "Clarity"}


def test_attempts_stand_side_by_side_like_names():
    few, many = (
        charts.attempts(
            [AttemptLine("Engineer", [AttemptPoint("", n, 5.0, True) for n in numbers])]
        )
        for numbers in (range(1, 4), range(3, 64))
    )

    assert few.layout.xaxis.type == "category"
    assert few.layout.xaxis.categoryarray == ("1", "2", "3")
    assert (few.layout.xaxis.dtick, many.layout.xaxis.dtick) == (1, 11)
    assert charts.attempts([]).layout.xaxis.dtick == 1


def test_one_day_has_an_axis_that_says_no_more():
    days = charts.dimensions([FIRST, replace(FIRST, interviewer="OpenAI")]).layout.xaxis
    two = charts.dimensions([FIRST, replace(FIRST, began="2026-05-02T10:00:00")]).layout.xaxis

    assert days.range == ("2026-04-28T10:00:00", "2026-05-04T10:00:00")
    assert list(days.ticktext) == ["1 May 2026"]
    assert list(two.ticktext) == ["1 May 2026", "2 May 2026"]
    assert two.range is None


def test_days_stand_wide_enough_apart_for_a_phone():
    begun = [f"2026-05-{day:02}T10:00:00" for day in range(1, 29)]

    axis = charts.dimensions([replace(FIRST, began=began) for began in begun]).layout.xaxis

    assert list(axis.ticktext) == ["1 May 2026", "10 May 2026", "19 May 2026", "28 May 2026"]
    assert list(axis.tickvals)[-1] == begun[-1]


def test_answers_are_counted_in_whole_numbers():
    steps = [charts.distribution([0, most]).layout.yaxis.dtick for most in (0, 2, 5, 6)]

    assert steps == [1, 1, 1, None]


def test_a_line_breaks_where_the_view_says_so():
    second = replace(FIRST, began="2026-05-02T10:00:00")

    line = charts.dimensions([FIRST, second]).data[0]

    assert list(line.y) == [4.0, None, 4.0]
    assert line.connectgaps is False


def test_interviewers_have_lines_of_their_own_and_mixed_interviews_none():
    other = replace(FIRST, interviewer="OpenAI")
    mixed = replace(FIRST, is_mixed=True)

    drawn = charts.dimensions([FIRST, other, mixed])

    assert {"Clarity (Built-in)", "Clarity (OpenAI)"} <= {trace.name for trace in drawn.data}
    assert all(len(trace.x) == 1 for trace in drawn.data)
    assert sum(trace.mode == "markers" for trace in drawn.data) == 4


def test_attempts_break_too():
    points = [AttemptPoint("a", 1, 5.0, False), AttemptPoint("b", 2, 6.0, False)]

    (line,) = charts.attempts([AttemptLine("Engineer", points)]).data

    assert (list(line.x), list(line.y)) == (["1", None, "2"], [5.0, None, 6.0])


def test_bars_and_columns_hold_the_numbers():
    bars = charts.bars([MeanOf("Technical", 6.5, 4), MeanOf("Project", None, 0)])
    columns = charts.distribution([0] * 10 + [3])

    assert list(bars.data[0].x) == [6.5]
    assert columns.data[0].y[10] == 3
    assert list(bars.data[0].text) == ["6.5"]
    assert list(columns.data[0].text) == [""] * 10 + ["3"]


def test_titles_are_shown_word_for_word():
    title = "R&D <b>Lead</b> &lt;EU>"
    shown = "R&amp;D &lt;b&gt;Lead&lt;/b&gt; &amp;lt;EU&gt;"

    drawn = charts.bars([MeanOf(title, 6.5, 4)])
    (line,) = charts.attempts([AttemptLine(title, [AttemptPoint("", 1, 5.0, False)])]).data

    assert list(drawn.layout.yaxis.ticktext) == list(drawn.data[0].customdata) == [shown]
    assert line.name == shown


def test_for_words_only_no_axis_label_or_pointer_says_a_number():
    figures = (
        charts.dimensions([FIRST], in_words=True),
        charts.attempts(
            [AttemptLine("Engineer", [AttemptPoint("", 1, 5.0, False)])], in_words=True
        ),
        charts.bars([MeanOf("Technical", 6.5, 2)], in_words=True),
    )

    for drawn in figures:
        axes = (drawn.layout.xaxis, drawn.layout.yaxis)
        assert any(
            axis.ticktext == ("Not there yet", "Partly there", "Solid", "Strong") for axis in axes
        )
        assert all(":.1f" not in trace.hovertemplate for trace in drawn.data)
    assert figures[2].data[0].text == ("Solid",)
    spread = charts.distribution([0, 1, 0, 0, 2, 0, 0, 0, 3, 0, 0], in_words=True).data[0]
    assert dict(zip(spread.x, spread.y, strict=True)) == {
        "Not there yet": 1,
        "Partly there": 2,
        "Solid": 0,
        "Strong": 3,
    }
