"""The stems of the words that carry content."""

from functools import lru_cache

from ai_interviewer.interviewers.builtin.instruction_words import ASSESSMENT, ASSESSOR
from ai_interviewer.interviewers.builtin.markers.base import Markers
from ai_interviewer.interviewers.builtin.text import stem, words_of


def content_stems(text: str, markers: Markers) -> frozenset[str]:
    """The stems of the words that carry content."""
    return frozenset(
        stem(word, markers.language)
        for word in words_of(text)
        if word not in markers.function_words and len(word) > 2
    )


def tying_stems(text: str, markers: Markers) -> frozenset[str]:
    """The content that can tie a text to its subject, not what any posting has."""
    return topic_stems(text, markers) - boilerplate_stems(markers)


@lru_cache(maxsize=64)
def topic_stems(text: str, markers: Markers) -> frozenset[str]:
    """The content of a text without words about assessing, which say nothing of its topic."""
    return content_stems(ASSESSOR.sub(" ", ASSESSMENT.sub(" ", text)), markers)


@lru_cache(maxsize=16)
def boilerplate_stems(markers: Markers) -> frozenset[str]:
    """The stems of words that any posting has."""
    return frozenset(stem(word, markers.language) for word in markers.boilerplate)
