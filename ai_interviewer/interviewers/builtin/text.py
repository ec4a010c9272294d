"""Reading text: words, stems, sentences with their places, and clipping at clause ends."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

import snowballstemmer  # type: ignore[import-untyped]

# Letters after a digit belong to a figure, and so does the sign of a multiple: "35ms" and "x10" are
# figures and no words.
WORD = re.compile(r"(?<![\w])(?![xх]\d)[^\W\d_](?:[\w]|['’ʼ-](?=\w))*", re.IGNORECASE)
_FIGURE = re.compile(
    r"(?<!\S)[(~≈+±-]?[$€£¥₴xх×]?\d[\d.,:/×x]*\d?(?:%|[a-zа-яіїєґ]{0,3})?[)]?"
    r"(?=[\s.,;:!?]|$)\s*"
)
# A full stop after a figure ends a sentence only before a capital or a figure: "3. then" goes on.
_SENTENCE = re.compile(
    r"[^\n]+?(?:(?:(?:(?<!\d)[.!?…]+|(?<=[\d\"\]])\s?\}+|\|>|</\w+>|(?<=\w)={1,2})[\"'”’»)]*(?=\s|$)"
    r"|[.!?…]+[\"'”’»)]*(?=\s+[^\W_a-zа-яіїєґ]|\s*$))"
    r"|(?=\n)|$)"
)
_CLAUSE_END = re.compile(r"\s[—–-]\s|[,;:](?=\s)|\s(?=\([^()]*\)(?:[.,;:]|\s*$))|(?<=[.!?])\s")
_ALGORITHMS = {
    "en": "english",
    "de": "german",
    "es": "spanish",
    "fr": "french",
    "pl": "polish",
}
# Snowball knows no Ukrainian; dropping the ending joins most forms of a word.
_UKRAINIAN_ENDING = re.compile(
    r"(?:ннями|ннях|ення|ань|ень|ння|ість|ості|істю|ями|ами|ого|ому|ими|их|ої|ою|ею|єю|ам|ям|ах"
    r"|ях|ів|їв|ій|ий|ти|ть|ла|ло|ли|[аеиіоуюяїьйє])$"
)
_SHORTEST_CLIP = 5
_TOLERANCE = 8
_stemming = Lock()


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text and where it starts in it."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def words_of(text: str) -> list[str]:
    """Lower-case words in order. Numbers are no words, so that strewn figures count for nothing."""
    plain = unicodedata.normalize("NFC", text).replace("’", "'").replace("ʼ", "'")
    return [word.casefold() for word in WORD.findall(plain)]


def without_figures(text: str) -> str:
    """The text as if no figure stood in it, so that strewn ones neither make nor break a marker."""
    return _FIGURE.sub("", text)


@lru_cache(maxsize=20_000)
def stem(word: str, language: str) -> str:
    """The word without its ending, so that "migrations" meets "migration"."""
    if language == "uk":
        return _UKRAINIAN_ENDING.sub("", word)[:7] if len(word) > 4 else word
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return word
    # A stemmer keeps the word it works on: one per call, and one call at a time.
    with _stemming:
        return str(snowballstemmer.stemmer(algorithm).stemWord(word.removesuffix("'s")))


def sentences_of(text: str) -> list[Span]:
    """The sentences of a text, trimmed, each with its place. List bullets are left out."""
    found = []
    for match in _SENTENCE.finditer(text):
        lead = re.match(r"[\s\-*•–—]*", match.group())
        skip = lead.end() if lead else 0
        piece = match.group()[skip:].rstrip()
        if WORD.search(piece):
            found.append(Span(piece, match.start() + skip))
    return found


def clipped(text: str, most_words: int) -> str:
    """The start of the text up to a clause end, about so many words; always verbatim."""
    text = text.strip()
    if len(text.split()) <= most_words:
        return _tidied(text)
    ends = [match.start() for match in _CLAUSE_END.finditer(text)] + [len(text)]
    # An open bracket would leave the listener waiting for its end.
    whole = [end for end in ends if text.count("(", 0, end) == text.count(")", 0, end)]
    sizes = {end: len(text[:end].split()) for end in whole}
    fitting = [end for end in whole if _SHORTEST_CLIP <= sizes[end] <= most_words]
    nearly = [end for end in whole if most_words < sizes[end] <= most_words + _TOLERANCE]
    if fitting or nearly:
        return _tidied(text[: fitting[-1] if fitting else nearly[0]])
    return _tidied(text[: list(re.finditer(r"\S+", text))[most_words - 1].end()])


def _tidied(text: str) -> str:
    return text.strip().rstrip(".,;:—–- ")
