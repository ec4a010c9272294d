"""What an answer's sentences add up to: counts and shares, before any number is tuned.

Whatever speaks for an answer is counted in carrying sentences alone, and whatever speaks against it
in relation to these. So a sentence that carries nothing can raise no level.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import Facet, Markers, pattern
from ai_interviewer.interviewers.builtin.profile import (
    Profile,
    Sentence,
    topic_stems,
    tying_stems,
)

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


@dataclass(frozen=True, slots=True)
class Counts:
    """Plain counts; shares are fractions from 0 to 1."""

    asked: float
    """Share of the facets the question asks for that the answer shows."""
    breadth: float
    """The same with those that its type calls for."""
    content: int
    """Different content words of the carrying sentences."""
    ties: int
    """Those of them that question, posting or résumé have too."""
    telling: float
    """Share of content words among the words of carrying sentences."""
    joined: float
    pace: float
    """Words a carrying sentence."""
    sweeping: float
    """Sweeping words per hundred words of carrying sentences."""
    listing: float
    repeating: float
    known: float
    """Share of all content words that question, posting or résumé have too."""
    topic_words: int
    is_near: bool
    """Whether any content word of the question occurs in a carrying sentence."""
    carrying: int
    missing: tuple[Facet, ...]
    """What the question asks for, or its type calls for, and the answer does not show."""
    tied: int
    """Sentences that belong to the subject."""
    is_follow_up: bool
    is_comparable: bool
    """Whether answer and question are in one language: between two no shared word is expected."""


def counts_of(
    profile: Profile,
    *,
    question: str,
    context: str,
    kind: QuestionType,
    markers: Markers,
    question_markers: Markers,
    is_follow_up: bool = False,
) -> Counts:
    """Count an answer against its question and the posting and résumé around it.

    An answer to a follow-up owes only what the follow-up asks.
    """
    asked = _asked(question, question_markers)
    wanted = asked if asked and is_follow_up else tuple(dict.fromkeys((*asked, *EXPECTED[kind])))
    missing = tuple(facet for facet in wanted if not profile.having(facet))
    carrying = profile.carrying
    content, topic = _stems(carrying), _stems(profile.sentences)
    around = tying_stems(f"{question} {context}", markers)
    words = _words(carrying)
    listed = _words(s for s in profile.sentences if s.is_inventory)
    return Counts(
        asked=_found(asked, missing) if asked else _found(wanted, missing),
        breadth=_found(wanted, missing),
        content=len(content),
        ties=len(content & around),
        telling=_telling(carrying, markers),
        joined=_joined(profile),
        pace=words / len(carrying) if carrying else 0.0,
        sweeping=100 * _sweeping_words(profile) / max(words, 1),
        listing=listed / max(listed + words, 1),
        repeating=profile.repeated_words / max(profile.repeated_words + words, 1),
        known=len(topic & topic_stems(f"{question} {context}", markers)) / max(len(topic), 1),
        topic_words=len(topic),
        is_near=bool(content & topic_stems(question, markers)),
        carrying=len(carrying),
        missing=missing,
        tied=sum(sentence.is_tied for sentence in profile.sentences),
        is_follow_up=is_follow_up,
        is_comparable=markers is question_markers,
    )


def unquoted(question: str) -> str:
    """What the interviewer says, without the posting's, the résumé's or the answer's words."""
    return _QUOTED.sub(" ", question)


def _asked(question: str, markers: Markers) -> tuple[Facet, ...]:
    """What the question asks for; words it merely quotes ask for nothing."""
    own_words = unquoted(question)
    return tuple(f for f, ask in markers.asks.items() if pattern(ask).search(own_words))


def _found(wanted: tuple[Facet, ...], missing: tuple[Facet, ...]) -> float:
    return sum(facet not in missing for facet in wanted) / len(wanted)


def _stems(sentences: Iterable[Sentence]) -> frozenset[str]:
    return frozenset[str]().union(*(sentence.stems for sentence in sentences))


def _words(sentences: Iterable[Sentence]) -> int:
    return sum(len(sentence.words) for sentence in sentences)


def _telling(carrying: tuple[Sentence, ...], markers: Markers) -> float:
    words = [word for sentence in carrying for word in sentence.words]
    telling = sum(word not in markers.function_words and len(word) > 2 for word in words)
    return telling / len(words) if words else 0.0


def _sweeping_words(profile: Profile) -> int:
    """A single such word in a sentence that does not belong here may be a stray one's."""
    return sum(s.generic for s in profile.sentences if s.is_tied or s.generic > 1)


def _joined(profile: Profile) -> float:
    """Share of sentences that join thoughts, among those that belong to the subject."""
    tied = [s for s in profile.sentences if s.is_tied]
    joined = sum(bool(s.facets - {Facet.ACTION}) for s in profile.carrying)
    return joined / len(tied) if tied else 0.0
