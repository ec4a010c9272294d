"""Which language's markers read a text."""

from collections import Counter
from collections.abc import Sequence

from ai_interviewer.domain.locales import primary_language
from ai_interviewer.interviewers.builtin.markers import ALL, Markers
from ai_interviewer.interviewers.builtin.text import words_of

FALLBACK = "en"
_READABLE_SHARE = 0.3
_CLEARLY_OTHER = 0.1


def markers_of_most(language: str, sentences: Sequence[str]) -> Markers | None:
    """The markers that fit most of the sentences, however long the others are.

    So a long stray passage in another language does not change how the rest is read.
    """
    votes = Counter(markers.language for s in sentences if (markers := markers_for(language, s)))
    whole = markers_for(language, " ".join(sentences))
    if whole is None or not votes or votes[whole.language] * 2 > len(sentences):
        return whole
    return ALL.get(primary_language(language)) or whole


def markers_for(language: str, text: str) -> Markers | None:
    """The markers that fit the text best: candidates may answer in another language than asked.

    None when no known language fits and the interview's own is not a known one either: then
    counting would only pretend to read.
    """
    words = words_of(text)
    expected = ALL.get(primary_language(language))
    if not words:
        return expected or ALL[FALLBACK]
    shares = {
        code: sum(word in markers.function_words for word in words) / len(words)
        for code, markers in ALL.items()
    }
    best = max(shares, key=lambda code: (shares[code], code == primary_language(language)))
    if expected and shares[best] < shares[expected.language] + _CLEARLY_OTHER:
        return expected
    return ALL[best] if shares[best] >= _READABLE_SHARE else expected
