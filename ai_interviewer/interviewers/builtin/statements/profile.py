"""What an answer holds, sentence by sentence."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from rapidfuzz import fuzz

from ai_interviewer.interviewers.builtin.calibration import Calibration, Numbers
from ai_interviewer.interviewers.builtin.instructions import (
    is_said_to_the_scorer,
    without_instructions,
)
from ai_interviewer.interviewers.builtin.languages import markers_for
from ai_interviewer.interviewers.builtin.markers.base import Markers
from ai_interviewer.interviewers.builtin.statements.copies import (
    is_copied,
    only_lists,
    without_copies,
)
from ai_interviewer.interviewers.builtin.statements.excuses import adds_nothing, is_excuse
from ai_interviewer.interviewers.builtin.statements.stems import boilerplate_stems, content_stems
from ai_interviewer.interviewers.builtin.statements.traits import (
    Traits,
    traits_of,
)
from ai_interviewer.interviewers.builtin.statements.traits import measures_of as trait_measures
from ai_interviewer.interviewers.builtin.text import (
    Span,
    sentences_of,
    stem,
    without_figures,
    words_of,
)
from ai_interviewer.interviewers.meaning.base import Meaning

_SAME_SENTENCE = 90
_BEST = 6
_FEWEST_CONTENT_WORDS = 3
_FEWEST_PLAIN_WORDS = 4
_FIGURE = re.compile(r"(?<!\S)[^\w\s]*\w?\d\S*?(?=[.!?]*(?:\s|$))")


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """One sentence of an answer and what it does."""

    span: Span
    words: tuple[str, ...]
    stems: frozenset[str]
    traits: Traits
    """What it shows of a good answer; nothing when it is beside the question."""
    vector: Numbers
    quality: Numbers
    """Job relevance, completeness and clarity of answers with such sentences, in levels."""
    counts: bool = True
    """Whether it says something of its own: no copy, no excuse, and more than filling words."""
    is_copy: bool = False
    """Whether it stands in the posting or the question word for word."""
    may_raise: bool = True
    """Whether it may raise a level: not if it is perhaps said to the scorer, in whatever words."""
    is_related: bool = True
    """Whether it is about the question: only then its words show what a good answer does."""
    is_chat: bool = False
    """Whether it is about something else altogether, as people talk beside a question."""

    @property
    def level(self) -> float:
        return float(self.quality.mean())


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """An answer's distinct sentences. `counting` is empty only when the answer has none."""

    sentences: tuple[Sentence, ...]
    says_something: bool
    """Whether any sentence has content of its own; short right answers may not."""
    had_instructions: bool
    had_excuses: bool
    """Whether a sentence does nothing but say that one doesn't know it or never did it."""

    @property
    def counting(self) -> tuple[Sentence, ...]:
        return tuple(s for s in self.sentences if s.counts) or self.sentences

    @property
    def vectors(self) -> Numbers:
        return np.stack([sentence.vector for sentence in self.counting])

    @property
    def raising(self) -> tuple[Sentence, ...]:
        """Those that count and may raise a level; all, if none of them may."""
        return tuple(s for s in self.counting if s.may_raise) or self.counting

    @property
    def quality(self) -> Numbers:
        """The mean of the best sentences that count, no higher than of those that may raise it."""
        means = [
            mean_of_the_best(np.stack([s.quality for s in sentences]))
            for sentences in (self.counting, self.raising)
        ]
        lower: Numbers = np.minimum(*means)
        return lower


def profile_of(
    answer: str,
    markers: Markers,
    *,
    subject: str,
    posting: str,
    question: str,
    meaning: Meaning,
    calibration: Calibration,
) -> Profile:
    """Read an answer. Orders to the scorer are left out, and what is said twice counts once.

    Words of `subject` are no sign of an order. What stands in the posting or the question word for
    word says nothing.
    """
    spoken = sentences_of(answer)
    kept = without_instructions(spoken, subject)
    distinct = _distinct(kept)
    language = markers.language
    own = [without_copies(span.text, posting) or span.text for span in distinct]
    vectors = meaning.vectors([plain(text) for text in own])
    sentences = tuple(
        replace(
            sentence,
            counts=sentence.counts
            and not only_lists(sentence.span.text, posting, markers.function_words),
            is_copy=not without_copies(sentence.span.text, posting)
            or is_copied(sentence.span.text, (posting, question)),
            may_raise=not is_said_to_the_scorer(sentence.span.text, subject)
            and not is_like_an_order(sentence.vector, calibration),
        )
        for sentence in (
            _read(
                span,
                text,
                vector,
                markers_for(language, span.text) or markers,
                calibration,
                place=(number, len(distinct)),
            )
            for number, (span, text, vector) in enumerate(zip(distinct, own, vectors, strict=True))
        )
    )
    return Profile(
        sentences=_counted(sentences),
        says_something=any(s.counts and not s.is_copy for s in sentences),
        had_instructions=len(kept) < len(spoken),
        had_excuses=any(_is_excuse(span.text, markers) for span in distinct),
    )


@lru_cache(maxsize=16)
def _said_by_anybody(markers: Markers) -> frozenset[str]:
    general = (word for phrase in markers.generic for word in words_of(phrase))
    return boilerplate_stems(markers) | {stem(word, markers.language) for word in general}


def plain(text: str) -> str:
    """The sentence without figures strewn among its words; a calculation keeps them."""
    if len(words_of(text)) < _FEWEST_PLAIN_WORDS:
        return text
    return " ".join(_FIGURE.sub(" ", text).split())


def _distinct(spans: list[Span]) -> list[Span]:
    kept: list[tuple[Span, str]] = []
    for span in spans:
        plain = " ".join(words_of(span.text))
        if not any(fuzz.ratio(plain, seen) >= _SAME_SENTENCE for _, seen in kept):
            kept.append((span, plain))
    return [span for span, _ in kept]


def _read(
    span: Span,
    own: str,
    vector: Numbers,
    markers: Markers,
    calibration: Calibration,
    *,
    place: tuple[int, int],
) -> Sentence:
    text = without_figures(own)
    stems = content_stems(text, markers)
    number, of = place
    measures = trait_measures(span.text, vector, markers, number=number, of=of)
    return Sentence(
        span=span,
        words=tuple(words_of(text)),
        stems=stems,
        traits=traits_of(measures, calibration),
        vector=vector,
        quality=applied(calibration.quality, vector),
        counts=len(stems - _said_by_anybody(markers)) >= _FEWEST_CONTENT_WORDS
        and not _is_excuse(span.text, markers),
    )


def _is_excuse(text: str, markers: Markers) -> bool:
    return is_excuse(text) and adds_nothing(text, markers.function_words)


def mean_of_the_best(quality: Numbers) -> Numbers:
    """The mean quality of an answer's best sentences, so that saying more costs nothing.

    `quality` has a row for each sentence.
    """
    order = quality.mean(axis=1).argsort()[::-1][:_BEST]
    best: Numbers = quality[order].mean(axis=0)
    return best


def is_like_an_order(vector: Numbers, calibration: Calibration) -> bool:
    """Whether a sentence is like those that ask for a better score or for the scorer's rules."""
    return bool(applied(calibration.order, vector) >= 0)


def applied(model: Numbers, values: Numbers) -> Numbers:
    """A linear model's results for one row of values; its last column is the constant."""
    result: Numbers = model[..., :-1] @ values + model[..., -1]
    return result


def _counted(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Where nothing but short sentences stands, as in a calculation, they all count. Copies count
    only where there is nothing else."""
    own = any(not s.is_copy for s in sentences)
    is_said = any(s.counts and not s.is_copy for s in sentences)
    return tuple(
        replace(s, counts=(s.counts or not is_said) and (not own or not s.is_copy))
        for s in sentences
    )
