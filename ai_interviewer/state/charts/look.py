"""How all figures look. The page's style sheet colours text and grid."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from ai_interviewer import theme
from ai_interviewer.texts import t
from ai_interviewer.texts.numbers import decimal_signs
from ai_interviewer.views.scores import score_label

_DASHES = ("solid", "dash", "dot", "dashdot")
_MARKERS = ("circle", "square", "diamond", "triangle-up")
_HEIGHT = 340
_MIDDLES = (2, 5, 7, 9)
"""The middles of the ranges of points that have a word, the lowest first."""


def figure(*, height: int = _HEIGHT, **axes: dict[str, Any]) -> go.Figure:
    """An empty figure without a background or a template: the page shows through."""
    axis = {"fixedrange": True, "zeroline": False}
    return go.Figure(
        layout={
            "template": None,
            "height": height,
            "autosize": True,
            "font": {"family": theme.SANS, "size": 13},
            "paper_bgcolor": theme.CLEAR,
            "plot_bgcolor": theme.CLEAR,
            "margin": {"l": 44, "r": 12, "t": 12, "b": 44},
            "legend": {"orientation": "h", "y": -0.2, "yanchor": "top", "x": 0},
            "hovermode": "closest",
            "dragmode": False,
            "separators": decimal_signs(),
            **{name: axis | axes.get(name, {}) for name in ("xaxis", "yaxis")},
        }
    )


def escaped(text: str) -> str:
    """The text so that Plotly shows it word for word: it treats some tags as markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def points_axis(*, in_words: bool = False) -> dict[str, Any]:
    """An axis from 0 to 10 points, always, so that no difference looks larger than it is.

    `in_words` it has the words in place of the numbers, each in the middle of its range.
    """
    axis: dict[str, Any] = {"range": [-0.3, 10.3], "dtick": 2}
    if not in_words:
        return axis
    words = [score_label(middle, in_words=True) for middle in _MIDDLES]
    return axis | {
        "tickmode": "array",
        "tickvals": list(_MIDDLES),
        "ticktext": words,
        "automargin": True,
    }


def outside_labels(labels: Sequence[str]) -> dict[str, Any]:
    """Labels beside their bars, where the page's own colour is readable."""
    return {
        "text": list(labels),
        "texttemplate": "%{text}",
        "textposition": "outside",
        "cliponaxis": False,
    }


def pointed_at(wording: str, *, points: str, name: str = "%{fullData.name}") -> str:
    """What is said of the point under the pointer, with Plotly's own places filled in."""
    return f"{wording.format(name=name, points=points, where='%{customdata}')}<extra></extra>"


def points_at(
    wording: str, points: Sequence[float | None], *, in_words: bool, axis: str = "y"
) -> dict[str, Any]:
    """What is said of each point under the pointer: its points, or their words."""
    if not in_words:
        return {"hovertemplate": pointed_at(wording, points=f"%{{{axis}:.1f}}")}
    return {
        "text": [score_label(value, in_words=True) for value in points],
        "hovertemplate": pointed_at(wording, points="%{text}"),
    }


def line(
    x: Sequence[Any],
    y: Sequence[Any],
    *,
    name: str,
    where: Sequence[str | None],
    place: int,
    is_hollow: bool = False,
    in_words: bool = False,
) -> go.Scatter:
    """A line with its own colour, dash and marker, and a gap at every None.

    `where` labels each place on the axis.
    """
    symbol = _MARKERS[place % len(_MARKERS)]
    return go.Scatter(
        x=list(x),
        y=list(y),
        name=escaped(name),
        mode="lines+markers",
        connectgaps=False,
        # What was never assessed has no line to explain.
        showlegend=any(value is not None for value in y),
        customdata=list(where),
        **points_at(t.progress.of_point, y, in_words=in_words),
        line={
            "color": theme.SERIES[place % len(theme.SERIES)],
            "dash": _DASHES[place % len(_DASHES)],
            "width": 2,
        },
        marker={"symbol": f"{symbol}-open" if is_hollow else symbol, "size": 7},
    )
