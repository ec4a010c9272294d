"""Every tunable number between measures and levels, in one place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """The weights and thresholds of the levels. The defaults are the shipped ones.

    Weights of one dimension add up to one; thresholds are in the unit of their measure.
    """

    relevance_asked: float = 0.30
    relevance_ties: float = 0.25
    relevance_substance: float = 0.25
    relevance_density: float = 0.20
    completeness_breadth: float = 0.40
    completeness_substance: float = 0.30
    completeness_density: float = 0.30
    clarity_density: float = 0.45
    clarity_joined: float = 0.30
    clarity_pace: float = 0.25
    sweeping_costs: float = 0.70
    """The share of a level that wholly sweeping speech loses."""
    listing_costs: float = 0.80
    full_substance: float = 60.0
    """Different content words of a full answer."""
    follow_up_share: float = 0.5
    full_ties: float = 8.0
    tolerated_sweeping: float = 1.0
    """Sweeping words per hundred."""
    worst_sweeping: float = 6.0
    fully_joined: float = 0.70
    off_topic_below: float = 0.22
    """Share of content words known to posting or résumé, below which prose is off topic."""


SHIPPED = Calibration()
