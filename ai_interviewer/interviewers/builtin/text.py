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
_TOKEN = re.compile(r"\S*\w\S*(?:\s%)?")
_CLAUSE_END = re.compile(r"\s[—–-]\s|[,;:](?=\s)|\s(?=\()|(?<=[.!?])\s")
# Where a quote can begin within a sentence.
_CLAUSE_START = re.compile(
    r"(?:[,;:]|\s[—–-])\s+(?:(?:and|but|und|aber|y|pero|et|mais|i|a|ale|і|й|та|а|але|проте)\s+(?!so\b))?"
)
_BARELY = 1
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
# Before such a word a phrase can end, if no clause ends near by.
_JOINT = re.compile(
    r"\s(?=(?:and|or|with|without|for|in|at|on|by|which|using|including|across|under|while|when|until|before|after|so"
    r"|und|oder|sowie|mit|für|im|bei|zur|zum|auf|aus|von|über|damit"
    r"|y|con|para|en|por|sin|desde|et|ou|avec|pour|dans|sur|par|sans"
    r"|i|oraz|lub|z|ze|w|we|na|dla|przez|bez"
    r"|і|й|та|або|чи|з|із|зі|у|в|на|для|про|при|через|без)\s)"
)
# After a colon, so few words are only the start of what it announces.
_BARELY_BEGUN = re.compile(r":\s+\S+(?:\s\S+)?$")
# What a phrase can't end with.
_HANGING = re.compile(
    r"(?:\s(?:and|or|with|without|for|in|into|to|at|on|by|from|of|than|that|which|where|who|while|when|so|he|she|it|they|before"
    r"|after|the|an?|your|our|their|is|are|was|were|be|been|has|have|had|will|can|must|not"
    r"|und|oder|sowie|mit|für|im|bei|zu[rm]?|auf|aus|von|über"
    r"|der|die|das|den|dem|des|eine?[mnrs]?|y|o|con|para|en|por|sin|desde|que|del?|el|la|los|las"
    r"|una?|et|ou|avec|pour|dans|sur|par|qui|sans|les?|des|du|à|aux?|i|oraz|lub|ze?|we?|na|do|dla"
    r"|przez|od|bez|po|і|й|та|або|чи|з|із|зі|у|в|на|до|для|від|про|при|через|без|що|щоб))+$",
    re.IGNORECASE,
)
_BRACKETS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))
_SHORTEST_CLIP = 5
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


def capitalised(text: str) -> str:
    """The text with a capital first letter; the others stay, since German nouns have capitals."""
    return text[:1].upper() + text[1:]


def clipped(text: str, most_words: int) -> str:
    """The start of the text, about so many words, up to where a clause or a phrase ends.

    Always verbatim, and never with an open bracket or quotation mark.
    """
    text = text.strip()
    if _count(text) <= most_words:
        return _tidied(text)
    fewest = min(_SHORTEST_CLIP, most_words // 4)
    clauses = _ends(_CLAUSE_END, text, fewest, most_words + most_words // 6)
    fitting = [end for end in clauses if _count(text[:end]) <= most_words]
    phrases = _ends(_JOINT, text, _SHORTEST_CLIP, most_words)
    if fitting or phrases:
        return _tidied(_BARELY_BEGUN.sub("", text[: max(fitting or phrases)]))
    if clauses:
        return _tidied(text[: min(clauses)])
    words = [match.end() for match in _TOKEN.finditer(text)][:most_words]
    end = max((end for end in words if _is_whole(text[:end])), default=words[-1])
    return _tidied(_HANGING.sub("", text[:end]))


def clipped_around(text: str, most_words: int, place: int) -> Span:
    """A piece of the text around a place, about so many words: from where a clause begins to where
    one ends.

    Always verbatim. The start of the text if the place is near enough to it.
    """
    starts = [start for start in clause_starts(text) if start <= place]
    for start in starts:
        piece = _up_to_a_clause(text[start:], most_words, place - start)
        if piece:
            return Span(piece, start)
    piece = clipped(text[starts[-1] :], most_words)
    start = starts[-1] if starts[-1] + len(piece) > place else place
    return Span(clipped(text[start:], most_words), start)


def clause_starts(text: str) -> list[int]:
    """Where a quote of the text can begin: at its start, and where a clause begins."""
    return [0, *(match.end() for match in _CLAUSE_START.finditer(text) if match.end() < len(text))]


def _up_to_a_clause(text: str, most_words: int, place: int) -> str:
    """The longest start of the text that ends with a clause behind the place; empty if none."""
    ends = [
        end
        for end in _ends(_CLAUSE_END, text, 1, most_words + most_words // 4)
        if end == len(text) or _count(text[place:end]) > _BARELY
    ]
    fitting = [end for end in ends if _count(text[:end]) <= most_words]
    return _tidied(text[: max(fitting) if fitting else min(ends)]) if ends else ""


def _count(text: str) -> int:
    """How many words and figures: "40 %" is one, and a dash is none."""
    return len(_TOKEN.findall(text))


def _ends(boundary: re.Pattern[str], text: str, fewest: int, most: int) -> list[int]:
    """Where a piece of the text can end that has enough words and not too many."""
    places = [*(match.start() for match in boundary.finditer(text)), len(text)]
    return [
        place
        for place in places
        if fewest <= _count(text[:place]) <= most
        and _is_whole(text[:place])
        and not _HANGING.search(text[:place])
    ]


def _is_whole(text: str) -> bool:
    """Whether nothing is left open, which would leave the listener waiting for its end."""
    pairs = (text.count(opening) == text.count(closing) for opening, closing in _BRACKETS)
    return all(pairs) and text.count('"') % 2 == 0


def _tidied(text: str) -> str:
    return text.strip().rstrip(".,;:!?—–- ")
