"""The shape every language's wording fills: all that the interviewer says."""

from collections.abc import Mapping
from dataclasses import dataclass

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.interviewers.builtin.markers.base import Facet, SectionKind
from ai_interviewer.interviewers.builtin.wording.after import AfterWording
from ai_interviewer.interviewers.builtin.wording.general import GeneralQuestions
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
    start: str
    """How a sentence that adds it could begin."""


@dataclass(frozen=True, slots=True)
class FeedbackWording:
    """What one language says of one answer."""

    dimensions: Mapping[Dimension, str]
    """As they are written within a sentence."""
    found: str
    not_found: str
    relevance: tuple[str, str, str]
    """Of a low, a middling and a high level."""
    relevance_likely: tuple[str, str, str]
    """The same, of a level that may be far off."""
    relevance_unsure: str
    elsewhere: str
    clarity: tuple[str, str, str]
    clarity_plain: tuple[str, str]
    """The low and the middling level where no sentence stays general."""
    clarity_plain_likely: tuple[str, str]
    clarity_likely: tuple[str, str, str]
    points_heard: str
    """With `{count}` and `{total}`."""
    points_heard_at_least: str
    """Where it can't be told of some."""
    points_heard_partly: str
    """The same, and `{partly}`."""
    mistaken: str
    """With `{why}`."""
    point_missing: str
    """With `{point}`, quoted."""
    vague_sentence: str
    truth_not_assessed: str
    unreadable: str
    gap: str


@dataclass(frozen=True, slots=True)
class Wording:
    """Everything the built-in interviewer says in one language."""

    language: str
    """A BCP 47 code without region."""
    job: Mapping[SectionKind, str]
    """What the posting says, with `{requirement}`; begins lower-case."""
    clause: str
    """The same for a requirement that begins with a verb: it can only be cited after a colon."""
    quotes: tuple[str, str]
    inner_quotes: tuple[str, str]
    another: str
    follow_up: tuple[str, ...]
    """Follow-ups with `{quote}` and `{ask}`."""
    follow_up_plain: str
    """A follow-up with `{ask}`, where nothing is worth quoting."""
    follow_up_back: str
    """Asks for a case, where the answer is general and has no word of what was asked."""
    follow_up_sweeping: tuple[str, ...]
    """Follow-ups to a sweeping statement, with `{quote}`."""
    facets: Mapping[Facet, FacetWording]
    feedback: FeedbackWording
    key_points: KeyPointWordings
    after: AfterWording
    easier: Variants
    usual: Variants
    harder: Variants
    again: Variants
    """Of any difficulty, for a requirement that was asked about before."""
    general: GeneralQuestions
    """Asked where the posting's few requirements are used up and the bank has nothing."""
    situations: tuple[str, ...]
    """What one would do in any job, where nothing of the trade can be asked."""
    own_work: tuple[str, ...]
    """The same about something done, at work or outside it."""
    trait: tuple[str, ...]
    """Of any difficulty, with `{Job}`: for a trait of character."""
    tool: tuple[str, ...]
    """The same for a tool, which can be used but isn't done."""
