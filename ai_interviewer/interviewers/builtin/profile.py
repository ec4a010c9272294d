"""What an answer holds, sentence by sentence: the facts that the levels are computed from."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from ai_interviewer.interviewers.builtin.instructions import without_instructions
from ai_interviewer.interviewers.builtin.markers.base import Facet, Markers, pattern
from ai_interviewer.interviewers.builtin.text import Span, sentences_of, stem, words_of

_NAME = re.compile(r"(?<=[\w,;:)] )(?:[A-ZА-ЯІЇЄҐ][\w.+#-]*|\S*\d\S*)|\S*\d\S*")
_SAME_SENTENCE = 90
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

    @property
    def carries(self) -> bool:
        """Whether it says something that could be asked about."""
        return not self.is_inventory and bool(self.facets) and self.generic < 2


@dataclass(frozen=True, slots=True)
class Profile:
    """An answer's distinct sentences, and how much of it was said twice."""

    sentences: tuple[Sentence, ...]
    repeated_share: float
    had_instructions: bool
    topic: frozenset[str]
    """The content words of everything said, tied to the subject or not."""

    def having(self, facet: Facet) -> tuple[Sentence, ...]:
        return tuple(s for s in self.sentences if facet in s.facets and not s.is_inventory)

    def share(self, chosen: Iterable[Sentence]) -> float:
        """The share of the answer's words that the chosen sentences hold."""
        total = sum(len(sentence.words) for sentence in self.sentences)
        return sum(len(sentence.words) for sentence in chosen) / total if total else 0.0


def profile_of(answer: str, markers: Markers, subject: str = "") -> Profile:
    """Read an answer. Instructions to the scorer are set aside, repetitions counted once.

    `subject` is the question and what surrounds it: its words are no sign of an instruction.
    """
    spoken = sentences_of(answer)
    kept = without_instructions(spoken, answer, subject)
    distinct = _distinct(kept)
    words_said = sum(len(words_of(span.text)) for span in kept) or 1
    words_kept = sum(len(words_of(span.text)) for span in distinct)
    read = tuple(_read(span, markers) for span in distinct)
    return Profile(
        sentences=_tied(read, content_stems(subject, markers)),
        repeated_share=1 - words_kept / words_said,
        had_instructions=len(kept) < len(spoken),
        topic=frozenset[str]().union(*(sentence.stems for sentence in read)),
    )


def content_stems(text: str, markers: Markers) -> frozenset[str]:
    """The stems of the words that carry content."""
    return frozenset(
        stem(word, markers.language)
        for word in words_of(text)
        if word not in markers.function_words and len(word) > 2
    )


def _distinct(spans: list[Span]) -> list[Span]:
    kept: list[tuple[Span, str]] = []
    for span in spans:
        plain = " ".join(words_of(span.text))
        if not any(fuzz.ratio(plain, seen) >= _SAME_SENTENCE for _, seen in kept):
            kept.append((span, plain))
    return [span for span, _ in kept]


def _tied(sentences: tuple[Sentence, ...], subject: frozenset[str]) -> tuple[Sentence, ...]:
    """Without sentences that share no word with the subject or with the rest of the answer.

    Sweeping ones stay: dropping them would reward padding.
    """
    uses = Counter(word for sentence in sentences for word in sentence.stems)
    tied = tuple(
        s
        for s in sentences
        if s.generic or s.stems & subject or any(uses[word] > 1 for word in s.stems)
    )
    # When most are strangers it is the topic or the language, which is judged elsewhere.
    return tied if len(tied) * 2 >= len(sentences) else sentences


def _read(span: Span, markers: Markers) -> Sentence:
    facets = frozenset(
        facet for facet, words in markers.facets.items() if pattern(words).search(span.text)
    )
    words = tuple(words_of(span.text))
    return Sentence(
        span=span,
        words=words,
        stems=content_stems(span.text, markers),
        facets=facets,
        generic=len(pattern(markers.generic).findall(span.text)),
        is_inventory=_is_inventory(span.text, facets),
    )


def _is_inventory(text: str, facets: frozenset[Facet]) -> bool:
    names = len(_NAME.findall(text))
    listed = names + text.count(",")
    return names >= 4 and listed >= len(text.split()) * (0.45 if facets & _JOINING else 0.3)
