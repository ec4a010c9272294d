"""The figures of the progress page."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import Any

import plotly.graph_objects as go

from ai_interviewer import theme
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.state.charts.look import (
    escaped,
    figure,
    line,
    outside_labels,
    pointed_at,
    points_at,
    points_axis,
)
from ai_interviewer.texts import number, t
from ai_interviewer.views.moments import day_label, time_label
from ai_interviewer.views.progress import AttemptLine, MeanOf, ScorePoint
from ai_interviewer.views.scores import by_standing, score_label

_MOST_TICKS = 10
_TICKS_OF_MANY = 6
"""Few enough for three-digit numbers to fit side by side on a phone."""
_FEW = 5
_DAYS = 4
"""So many dates stand side by side on a phone."""


def dimensions(points: Sequence[ScorePoint], *, in_words: bool = False) -> go.Figure:
    """A line for each dimension and interviewer; None breaks it where points aren't comparable."""
    chart = figure(xaxis=_days_axis(points), yaxis=points_axis(in_words=in_words))
    interviewers = sorted({point.interviewer for point in points})
    for place, row in enumerate(RUBRIC):
        for other, interviewer in enumerate(interviewers):
            line_points = [p for p in points if p.interviewer == interviewer and not p.is_mixed]
            x: list[str | None] = []
            y: list[float | None] = []
            for point in line_points:
                if x and not point.is_joined:
                    x.append(None)
                    y.append(None)
                x.append(point.began)
                y.append(point.dimensions[place])
            name = t.scores.dimensions[row.dimension.value]
            if len(interviewers) > 1:
                name = t.progress.scored_by.format(dimension=name, interviewer=interviewer)
            where = [began and _time(began) for began in x]
            chart.add_trace(
                line(
                    *(x, y),
                    name=name,
                    where=where,
                    place=place,
                    is_hollow=other > 0,
                    in_words=in_words,
                )
            )
        mixed = [point for point in points if point.is_mixed]
        if mixed:
            chart.add_trace(
                go.Scatter(
                    x=[p.began for p in mixed],
                    y=[p.dimensions[place] for p in mixed],
                    mode="markers",
                    showlegend=False,
                    name=t.scores.dimensions[row.dimension.value],
                    customdata=[_time(p.began) for p in mixed],
                    **points_at(
                        t.progress.of_point,
                        [p.dimensions[place] for p in mixed],
                        in_words=in_words,
                    ),
                    marker={"symbol": "x", "size": 9, "color": theme.SERIES[place]},
                )
            )
    return chart


def attempts(lines: Sequence[AttemptLine], *, in_words: bool = False) -> go.Figure:
    """A line for each posting over attempt numbers, broken where the instrument changed."""
    numbers = sorted({point.number for posting in lines for point in posting.points})
    axis: dict[str, Any] = {
        "title": {"text": t.progress.attempt},
        # Between two attempts there is nothing.
        "type": "category",
        "categoryarray": [number(n) for n in numbers],
        "dtick": 1 if len(numbers) <= _MOST_TICKS else ceil(len(numbers) / _TICKS_OF_MANY),
        "tickangle": 0,
    }
    chart = figure(xaxis=axis, yaxis=points_axis(in_words=in_words))
    for place, posting in enumerate(lines):
        x: list[str | None] = []
        y: list[float | None] = []
        for point in posting.points:
            if x and not point.is_joined:
                x.append(None)
                y.append(None)
            x.append(number(point.number))
            y.append(point.overall)
        chart.add_trace(line(x, y, name=posting.title, where=x, place=place, in_words=in_words))
    return chart


def bars(means: Sequence[MeanOf], *, in_words: bool = False) -> go.Figure:
    """A horizontal bar for each mean, the first on top."""
    scored = [mean for mean in means if mean.points is not None]
    chart = figure(
        # The number of the longest bar needs room to its right.
        xaxis=points_axis(in_words=in_words)
        # In words, each bar has its own.
        | {"range": [-0.3, 13.3 if in_words else 11.3], "showticklabels": not in_words},
        yaxis={
            "autorange": "reversed",
            "automargin": True,
            "tickmode": "array",
            "tickvals": list(range(len(scored))),
            "ticktext": [escaped(_short(mean.name)) for mean in scored],
        },
        height=max(150, 70 + 34 * len(scored)),
    )
    chart.add_trace(
        go.Bar(
            x=[mean.points for mean in scored],
            y=list(range(len(scored))),
            customdata=[escaped(mean.name) for mean in scored],
            hovertemplate=pointed_at(
                t.progress.of_bar,
                name="%{customdata}",
                points="%{text}",
            ),
            **outside_labels([score_label(mean.points, in_words=in_words) for mean in scored]),
            orientation="h",
            marker={"color": theme.SERIES[0]},
        )
    )
    return chart


def distribution(counts: Sequence[int], *, in_words: bool = False) -> go.Figure:
    """How many answers got each whole number of points, or each word."""
    named = by_standing(counts) if in_words else dict(enumerate(counts))
    chart = figure(
        xaxis={"title": {"text": t.progress.points}, "dtick": 1} if not in_words else {},
        yaxis={
            "title": {"text": t.progress.answers},
            "rangemode": "tozero",
            "tickformat": "d",
            # For few answers Plotly would draw halves and give two ticks the same label.
            "dtick": 1 if max(named.values(), default=0) <= _FEW else None,
        },
    )
    chart.add_trace(
        go.Bar(
            x=list(named),
            y=list(named.values()),
            hovertemplate=pointed_at(t.progress.of_bar, name="%{x}", points="%{y}"),
            **outside_labels([number(count) if count else "" for count in named.values()]),
            marker={"color": theme.SERIES[0]},
        )
    )
    return chart


def _days_axis(points: Sequence[ScorePoint]) -> dict[str, Any]:
    """Days in the reader's language, which Plotly does not know."""
    begun = sorted(datetime.fromisoformat(point.began) for point in points)
    if not begun:
        return {}
    first, last = begun[0], begun[-1]
    step = timedelta(days=max(1, ceil((last - first).days / (_DAYS - 1))))
    ticks = [first + n * step for n in range(_DAYS) if first + n * step <= last]
    axis: dict[str, Any] = {
        "tickvals": [tick.isoformat() for tick in ticks],
        "ticktext": [day_label(tick) for tick in ticks],
    }
    if first == last:
        # One point alone gets a week around it: Plotly would show a millisecond.
        axis["range"] = [(first + timedelta(days=off)).isoformat() for off in (-3, 3)]
    return axis


def _time(began: str) -> str:
    return time_label(datetime.fromisoformat(began))


def _short(name: str) -> str:
    return name if len(name) <= 28 else f"{name[:27]}…"
