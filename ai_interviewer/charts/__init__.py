"""Figures: views in, Plotly figures out. Pure, so that what is drawn can be tested.

Colours are of Okabe & Ito ("Color universal design", 2008), those four that stand out on paper and
on ink alike. No series is told by colour alone: each has its own dash and marker.
"""

from ai_interviewer.charts.figures import attempts, bars, dimensions, distribution

__all__ = ["attempts", "bars", "dimensions", "distribution"]
