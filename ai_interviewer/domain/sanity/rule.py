"""The floor: answers with nothing to assess, recognised before an interviewer is asked.

The answer is looked at as a whole and as given. Nothing, a mere acknowledgement, not knowing and
the question copied back are on the floor. Whatever says anything else is not, however short it is:
a word, a figure, a line of code. How much that is worth is for the interviewer to say.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from ai_interviewer.domain.documents.visible_text import without_invisible
from ai_interviewer.domain.sanity.words import (
    ACKNOWLEDGED,
    ACKNOWLEDGEMENTS,
    DOES_NOT_KNOW,
    DOES_SOMETHING,
    PADDING,
)

_SAYS_SOMETHING = re.compile(r"[^\W_]|[∞∅]")
_WORD = re.compile(r"[^\W_]+")
_FIGURE = re.compile(r"\d|[∞∅]")
_SIGN = re.compile(r"[=≤≥≠^→{}\[\]]|->|(?:(?<=\s)|(?<=\d))[+*<>](?=[\s\d])|\s[/|-]\s")
_SENTENCE_END = re.compile(r"(?<=[.!?…:;])\s+|\n+")
_CLAUSE_END = re.compile(
    r"[.,;:!?…]+(?=\s|$)|[()\n]+|\s[-–—]+\s|\b(?:but|and|so|because|since|although|але|проте|однак|тому|бо"
    r"|та|й|y|pero|sino|porque|und|aber|sondern|denn|weil|et|mais|car|donc|ale|więc|bo|ponieważ)\b",
    re.IGNORECASE,
)
# A figure of its own, with no comma after it: where many are strewn, they say nothing.
_STREWN_FIGURE = re.compile(r"(?<!\S)[~(£$€¥₴xх×]{0,2}\d[\w.,:/%]*(?<![.,:;])\)?(?=[.!?]?(?:\s|$))")
_UNSPACED_SCRIPT = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")

_STREWN_OVER_NOTHING = 3
_STREWN_OVER_THE_QUESTION = 5
_MOST_WORDS = 25
_MOST_UNKNOWN = 3
_FEWEST_COPIED = 5
_COPIED_SHARE = 0.65
_STEM_CHARACTERS = 5


class SanityReason(StrEnum):
    """Why there is nothing to assess."""

    EMPTY = "EMPTY"
    SAYS_NOTHING = "SAYS_NOTHING"
    DOES_NOT_KNOW = "DOES_NOT_KNOW"
    ECHO = "ECHO"


def sanity_reason(answer: str, question: str) -> SanityReason | None:
    """Why there is nothing to assess in the answer; None when it should be scored."""
    plain = _plain(answer)
    if not _SAYS_SOMETHING.search(plain):
        return SanityReason.EMPTY
    asked = _plain(question)
    if _is_echo(_without_figures(plain, strewn=_STREWN_OVER_THE_QUESTION), asked):
        return SanityReason.ECHO
    spoken = _without_figures(plain, strewn=_STREWN_OVER_NOTHING)
    if len(set(_words(spoken))) > _MOST_WORDS:
        return None
    if _only_acknowledges(spoken):
        return SanityReason.SAYS_NOTHING
    return SanityReason.DOES_NOT_KNOW if _only_says_not_knowing(spoken, asked) else None


def _plain(text: str) -> str:
    """The text without characters that could hide or split words, and with one kind of `'`."""
    plain = without_invisible(unicodedata.normalize("NFC", text))
    return re.sub(r"[’ʼ`´]", "'", plain).strip()


def _words(text: str) -> list[str]:
    """Lower-case words and figures; in a script without spaces, each character is one."""
    return [
        piece
        for word in _WORD.findall(text.casefold())
        for piece in (word if _UNSPACED_SCRIPT.search(word) else (word,))
    ]


def _without_figures(text: str, *, strewn: int) -> str:
    """The text without its figures, when so many stand between words with no sign among them."""
    if _SIGN.search(text) or len(_STREWN_FIGURE.findall(text)) < strewn:
        return text
    words = _STREWN_FIGURE.sub(" ", text)
    return words if _SAYS_SOMETHING.search(words) else text


def _only_acknowledges(text: str) -> bool:
    """Whether there is a "fine" or a "yes", and not one word that says what about."""
    rest, phrases = ACKNOWLEDGED.subn(" ", text)
    words = _words(rest)
    return (phrases > 0 or not ACKNOWLEDGEMENTS.isdisjoint(words)) and _is_hollow(words)


def _only_says_not_knowing(text: str, question: str) -> bool:
    """Whether one clause says so, and no other clause says anything."""
    asked = set(_words(question))
    knows_not = [_knows_not(clause, asked) for clause in _clauses(text)]
    return any(knows_not) and None not in knows_not


def _clauses(text: str) -> Iterator[str]:
    """The clauses of a text. A pause inside a saying, as in "k. A.", does not end one."""
    start = 0
    held = [match.span() for match in DOES_NOT_KNOW.finditer(text)]
    for end in _CLAUSE_END.finditer(text):
        if not any(low < end.end() and end.start() < high for low, high in held):
            yield text[start : end.start()]
            start = end.end()
    yield text[start:]


def _knows_not(clause: str, asked: set[str]) -> bool | None:
    """True: the clause says "I don't know". False: it says nothing. None: it says something."""
    said = DOES_NOT_KNOW.search(clause)
    if said is None:
        return False if _is_hollow(_words(ACKNOWLEDGED.sub(" ", clause))) else None
    before = [word for word in _words(clause[: said.start()]) if word not in asked]
    rest = DOES_NOT_KNOW.sub(" ", ACKNOWLEDGED.sub(" ", clause[said.start() :]))
    unknown = [word for word in _words(rest) if word not in asked]
    if DOES_SOMETHING.intersection(unknown) or _FIGURE.search(rest) or not _is_hollow(before):
        return None
    return True if sum(word not in PADDING for word in unknown) <= _MOST_UNKNOWN else None


def _is_hollow(words: Iterable[str]) -> bool:
    return all(word in PADDING or word in ACKNOWLEDGEMENTS for word in words)


def _is_echo(answer: str, question: str) -> bool:
    """Whether the answer is the question, or whole sentences of it, nearly word for word.

    A question put into the first person is still the question: only endings and small words
    change. Its terms in another order are an answer, and so is anything that adds a word of its
    own, a figure or a sign.
    """
    said, asked = _distinct_sentences(answer), _distinct_sentences(question)
    if set(_SIGN.findall(answer)) - set(_SIGN.findall(question)):
        return False
    words = [word for sentence in said for word in sentence]
    return any(_repeats(words, part) for part in _runs(asked))


def _distinct_sentences(text: str) -> list[list[str]]:
    sentences = (_words(sentence) for sentence in _SENTENCE_END.split(text))
    return [list(words) for words in dict.fromkeys(tuple(words) for words in sentences if words)]


def _runs(sentences: Sequence[list[str]]) -> Iterator[list[str]]:
    """The words of every run of neighbouring sentences."""
    for start in range(len(sentences)):
        for end in range(start + 1, len(sentences) + 1):
            yield [word for sentence in sentences[start:end] for word in sentence]


def _repeats(words: Sequence[str], asked: Sequence[str]) -> bool:
    if len(asked) < _FEWEST_COPIED or len(words) > 2 * len(asked):
        return False
    blocks = SequenceMatcher(
        None, _stems(words), _stems(asked), autojunk=False
    ).get_matching_blocks()
    copied = {at for block in blocks for at in range(block.a, block.a + block.size)}
    lead = min(copied, default=0)
    return len(copied) >= _COPIED_SHARE * len(asked) and all(
        word in PADDING or (at < lead and word in ACKNOWLEDGEMENTS)
        for at, word in enumerate(words)
        if at not in copied
    )


def _stems(words: Iterable[str]) -> list[str]:
    return [word[:_STEM_CHARACTERS] for word in words]
