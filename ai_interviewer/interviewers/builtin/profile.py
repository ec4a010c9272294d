"""What an answer holds, sentence by sentence: the facts that the levels are computed from.

Which sentences count is decided for each alone, against what does not change (the question and
what surrounds it). So a sentence that is added can leave the others no better off.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz

from ai_interviewer.domain.sanity import sanity_reason
from ai_interviewer.interviewers.builtin.instruction_words import ASSESSMENT, ASSESSOR
from ai_interviewer.interviewers.builtin.instructions import without_instructions
from ai_interviewer.interviewers.builtin.markers.base import Facet, Markers, pattern
from ai_interviewer.interviewers.builtin.text import (
    Span,
    sentences_of,
    stem,
    without_figures,
    words_of,
)

_NAME = re.compile(r"(?<=[\w,;:)] )(?:[A-ZА-ЯІЇЄҐ][\w.+#-]*|\S*\d\S*)|\S*\d\S*")
_SAME_SENTENCE = 90
_TIES = 2
_TIES_TO_THE_REST = 3
_JOINING = frozenset(
    {Facet.REASON, Facet.CONDITION, Facet.ALTERNATIVE, Facet.LIMIT, Facet.CHECK, Facet.OUTCOME}
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer and what it does."""

    span: Span
    words: tuple[str, ...]
    stems: frozenset[str]
    facets: frozenset[Facet]
    generic: int
    """How many words of sweeping statements it has."""
    is_inventory: bool
    """Whether it lists names and figures without joining them by a thought."""
    is_blank: bool = False
    """Whether it alone would be nothing to assess, such as an echo of the question."""
    is_tied: bool = True
    """Whether it shares content with the question and what surrounds it, or with such sentences."""

    @property
    def carries(self) -> bool:
        """Whether it says something that could be asked about."""
        is_sound = self.is_tied and not self.is_inventory and not self.is_blank
        return is_sound and bool(self.facets) and self.generic < 2


@dataclass(frozen=True, slots=True)
class Profile:
    """An answer's distinct sentences, and how many words were said twice."""

    sentences: tuple[Sentence, ...]
    repeated_words: int
    had_instructions: bool

    @property
    def carrying(self) -> tuple[Sentence, ...]:
        return tuple(sentence for sentence in self.sentences if sentence.carries)

    def having(self, facet: Facet) -> tuple[Sentence, ...]:
        return tuple(
            s for s in self.sentences if s.is_tied and not s.is_inventory if facet in s.facets
        )


def profile_of(
    answer: str, markers: Markers, question: str, around: str, *, must_tie: bool
) -> Profile:
    """Read an answer. Instructions to the scorer are set aside, repetitions counted once.

    Words of the question and of what is around it are no sign of an instruction. With `must_tie`,
    sentences that share next to nothing with them count for nothing.
    """
    subject = f"{question} {around}"
    spoken = sentences_of(answer)
    kept = without_instructions(spoken, subject)
    distinct = _distinct(kept)
    read = [_read(span, markers, question) for span in distinct]
    said, remaining = (sum(len(words_of(s.text)) for s in spans) for spans in (kept, distinct))
    return Profile(
        sentences=tuple(_tied(read, tying_stems(subject, markers)) if must_tie else read),
        repeated_words=said - remaining,
        had_instructions=len(kept) < len(spoken),
    )


def content_stems(text: str, markers: Markers) -> frozenset[str]:
    """The stems of the words that carry content."""
    return frozenset(
        stem(word, markers.language)
        for word in words_of(text)
        if word not in markers.function_words and len(word) > 2
    )


def tying_stems(text: str, markers: Markers) -> frozenset[str]:
    """The content that can tie a sentence to its subject, not what any posting has."""
    common = frozenset(stem(word, markers.language) for word in markers.boilerplate)
    return topic_stems(text, markers) - common


@lru_cache(maxsize=64)
def topic_stems(text: str, markers: Markers) -> frozenset[str]:
    """The content of a text without words about assessing, which say nothing of its topic."""
    return content_stems(ASSESSOR.sub(" ", ASSESSMENT.sub(" ", text)), markers)


def _distinct(spans: list[Span]) -> list[Span]:
    kept: list[tuple[Span, str]] = []
    for span in spans:
        plain = " ".join(words_of(span.text))
        if not any(fuzz.ratio(plain, seen) >= _SAME_SENTENCE for _, seen in kept):
            kept.append((span, plain))
    return [span for span, _ in kept]


def _tied(sentences: list[Sentence], subject: frozenset[str]) -> list[Sentence]:
    near = [s for s in sentences if len(s.stems & subject) >= _TIES]
    topic = frozenset[str]().union(*(s.stems for s in near))
    return [
        s
        if len(s.stems & subject) >= _TIES or len(s.stems & topic) >= _TIES_TO_THE_REST
        else replace(s, is_tied=False)
        for s in sentences
    ]


def _read(span: Span, markers: Markers, question: str) -> Sentence:
    text = without_figures(span.text)
    facets = frozenset(
        facet for facet, words in markers.facets.items() if pattern(words).search(text)
    )
    return Sentence(
        span=span,
        words=tuple(words_of(text)),
        stems=content_stems(text, markers),
        facets=facets,
        generic=len(pattern(markers.generic).findall(text)),
        is_inventory=_is_inventory(span.text, facets),
        is_blank=sanity_reason(span.text, question) is not None,
    )


def _is_inventory(text: str, facets: frozenset[Facet]) -> bool:
    names = len(_NAME.findall(text))
    listed = names + text.count(",")
    return names >= 4 and listed >= len(text.split()) * (0.45 if facets & _JOINING else 0.3)
