"""The shape every language's wording fills: all that the interviewer says."""

from collections.abc import Mapping
from dataclasses import dataclass

from ai_interviewer.domain.enums import Dimension, QuestionType
from ai_interviewer.interviewers.builtin.markers.base import Facet, SectionKind
from ai_interviewer.interviewers.builtin.wording.after import AfterWording
from ai_interviewer.interviewers.builtin.wording.key_points import KeyPointWordings
from ai_interviewer.interviewers.builtin.wording.variants import Variants


@dataclass(frozen=True, slots=True)
class FacetWording:
    """How one language speaks of a facet."""

    name: str
    """Used in "Not found: ..."."""
    ask: str
    """The question of a follow-up about it."""
    strength: str
    missing: str
    """What to add, as a request."""
    why: str
    exercise: str


@dataclass(frozen=True, slots=True)
class Wording:
    """Everything the built-in interviewer says in one language."""

    job: Mapping[SectionKind, str]
    """What the posting says, with `{requirement}`; begins lower-case."""
    with_evidence: Mapping[QuestionType, tuple[str, ...]]
    """Questions with `{job}`, `{Job}` and `{evidence}`."""
    without_evidence: Mapping[QuestionType, tuple[str, ...]]
    quotes: tuple[str, str]
    inner_quotes: tuple[str, str]
    another: str
    follow_up: tuple[str, ...]
    """Follow-ups with `{quote}` and `{ask}`."""
    follow_up_sweeping: tuple[str, ...]
    """Follow-ups to a sweeping statement, with `{quote}`."""
    facets: Mapping[Facet, FacetWording]
    dimensions: Mapping[Dimension, str]
    found: str
    not_found: str
    nothing_found: str
    relevance_ties: str
    off_topic: str
    off_topic_missing: str
    sweeping: str
    sweeping_missing: str
    listing: str
    listing_missing: str
    repeating: str
    repeating_missing: str
    short: str
    short_missing: str
    loose: str
    loose_missing: str
    detail_missing: str
    clear: str
    tie_missing: str
    truth_not_assessed: str
    unreadable: str
    instructions: str
    gap: str
    recommendation_topic: str
    key_points: KeyPointWordings
    after: AfterWording
    easier: Variants
    harder: Variants
