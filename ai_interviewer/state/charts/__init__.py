"""Figures: views in, Plotly figures out. Pure, so that what is drawn can be tested.

Colours are from Okabe & Ito ("Color universal design", 2008): the four that stand out on both paper
and ink. No series relies on colour alone: each has its own dash and marker.
"""

from ai_interviewer.state.charts.figures import attempts, bars, dimensions, distribution

__all__ = ["attempts", "bars", "dimensions", "distribution"]
