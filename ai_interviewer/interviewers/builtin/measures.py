"""An answer's profile in fractions of one: the six measures behind every level.

The numbers are explained for candidates in docs/builtin-interviewer.md; change both together.
"""

import re
from dataclasses import dataclass

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import Facet, Markers, pattern
from ai_interviewer.interviewers.builtin.profile import Profile, content_stems

EXPECTED: dict[QuestionType, tuple[Facet, ...]] = {
    QuestionType.TECHNICAL: (
        Facet.STEPS,
        Facet.REASON,
        Facet.CONDITION,
        Facet.ALTERNATIVE,
        Facet.CHECK,
        Facet.LIMIT,
    ),
    QuestionType.BEHAVIORAL: (
        Facet.ACTION,
        Facet.REASON,
        Facet.CHECK,
        Facet.OUTCOME,
        Facet.LIMIT,
        Facet.LESSON,
    ),
    QuestionType.PROJECT: (
        Facet.ACTION,
        Facet.REASON,
        Facet.ALTERNATIVE,
        Facet.CHECK,
        Facet.OUTCOME,
        Facet.LIMIT,
    ),
}
_QUOTED = re.compile(r"[“«„‘][^”»“’]*[”»“’]")
_FULL_SUBSTANCE = 60
_FULL_TIES = 8
_TOLERATED_SWEEPING, _WORST_SWEEPING = 1.0, 6.0
_WHOLE_THOUGHTS = 0.7
_ENOUGH_TO_JUDGE_TOPIC = 8
_SURROUNDINGS_SHARE = 0.22


@dataclass(frozen=True, slots=True)
class Measures:
    """Fractions from 0 to 1. `sweeping`, `listing` and `repeating` count against a level."""

    asked: float
    breadth: float
    substance: float
    ties: float
    density: float
    joined: float
    pace: float
    sweeping: float
    listing: float
    repeating: float
    tie_count: int
    is_off_topic: bool
    carrying: int
    missing: tuple[Facet, ...]
    """What the question asks for, or its type calls for, and the answer does not show."""


def measures_of(
    profile: Profile,
    *,
    question: str,
    context: str,
    kind: QuestionType,
    markers: Markers,
    question_markers: Markers,
    is_follow_up: bool = False,
) -> Measures:
    """Measure an answer against its question and the posting and résumé around it.

    An answer to a follow-up owes only what the follow-up asks.
    """
    asked = _asked(question, question_markers)
    wanted = asked if asked and is_follow_up else tuple(dict.fromkeys((*asked, *EXPECTED[kind])))
    missing = tuple(facet for facet in wanted if not profile.having(facet))
    carrying = tuple(sentence for sentence in profile.sentences if sentence.carries)
    full = _FULL_SUBSTANCE // 2 if is_follow_up else _FULL_SUBSTANCE
    near = _stems(profile) & content_stems(question, markers)
    shared = near | (_stems(profile) & content_stems(context, markers))
    return Measures(
        asked=_found(asked, missing) if asked else _found(wanted, missing),
        breadth=_found(wanted, missing),
        substance=min(1.0, len(_stems(profile, carrying_only=True)) / full),
        ties=min(1.0, len(shared) / _FULL_TIES),
        density=_density(profile, markers),
        joined=_joined(profile),
        pace=_pace(profile),
        sweeping=_sweeping(profile),
        listing=profile.share(s for s in profile.sentences if s.is_inventory),
        repeating=profile.repeated_share,
        tie_count=len(shared),
        # Between two languages no shared word can be expected.
        is_off_topic=markers is question_markers and _is_off_topic(profile, near, shared),
        carrying=len(carrying),
        missing=missing,
    )


def _asked(question: str, markers: Markers) -> tuple[Facet, ...]:
    """What the question asks for; words it merely quotes ask for nothing."""
    own_words = unquoted(question)
    return tuple(f for f, ask in markers.asks.items() if pattern(ask).search(own_words))


def unquoted(question: str) -> str:
    """What the interviewer says, without the posting's, the résumé's or the answer's words."""
    return _QUOTED.sub(" ", question)


def _found(wanted: tuple[Facet, ...], missing: tuple[Facet, ...]) -> float:
    return sum(facet not in missing for facet in wanted) / len(wanted)


def _stems(profile: Profile, *, carrying_only: bool = False) -> frozenset[str]:
    chosen = (s.stems for s in profile.sentences if s.carries or not carrying_only)
    return frozenset[str]().union(*chosen)


def _density(profile: Profile, markers: Markers) -> float:
    words = [word for sentence in profile.sentences for word in sentence.words]
    if not words:
        return 0.0
    telling = sum(word not in markers.function_words and len(word) > 2 for word in words)
    low, high = markers.telling_share
    return _between(telling / len(words), low, high)


def _joined(profile: Profile) -> float:
    if not profile.sentences:
        return 0.0
    joined = sum(bool(s.facets - {Facet.ACTION}) and not s.is_inventory for s in profile.sentences)
    return min(1.0, joined / len(profile.sentences) / _WHOLE_THOUGHTS)


def _pace(profile: Profile) -> float:
    """Sentences of 8 to 24 words on average read well; beyond that it falls off."""
    if not profile.sentences:
        return 0.0
    mean = sum(len(s.words) for s in profile.sentences) / len(profile.sentences)
    return min(_between(mean, 2, 8), 1 - _between(mean, 24, 40))


def _sweeping(profile: Profile) -> float:
    words = sum(len(sentence.words) for sentence in profile.sentences)
    per_hundred = 100 * sum(s.generic for s in profile.sentences) / words if words else 0.0
    return _between(per_hundred, _TOLERATED_SWEEPING, _WORST_SWEEPING)


def _is_off_topic(profile: Profile, near: frozenset[str], shared: frozenset[str]) -> bool:
    """No word of the question, hardly one of its surroundings: it speaks about something else."""
    stems = profile.topic
    if len(stems) < _ENOUGH_TO_JUDGE_TOPIC or near:
        return False
    return len(shared) < _SURROUNDINGS_SHARE * len(stems)


def _between(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low)))
