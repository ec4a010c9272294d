"""Whether a text is words, of whatever language, or letters that a file has mixed up.

Fonts can call their letters anything, and encodings can be mistaken. What comes out looks like
text and says nothing: "3DXOD 3UREH", "EageWKsse". A passage is strange when a vocabulary of many
languages has only short pieces for it, or when it shows one of the signs of such an accident.
"""

import codecs
import re
import unicodedata
from collections.abc import Iterator

from ai_interviewer.services.material.documents.lost import lost_lines
from ai_interviewer.services.material.documents.vocabulary import Vocabulary

_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*|\S*\d\S*")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")
_ABBREVIATION = 5
_PASSAGE, _LINE, _FEWEST = 80, 30, 40
"""Letters: of a passage to be judged, of a line by itself, and of a text worth judging."""
_FEWEST_DOUBTFUL = 8
_STRANGE = ((_PASSAGE, 2.15), (_FEWEST, 1.95), (0, 1.75))
"""Letters a piece, for so many letters and more. Résumés have 2.9 and more, lists of names 2.4;
letters by chance have up to 2.1. The fewer there are, the surer it has to be."""
_MOST_CHARACTERS = 1_500
_FEWEST_SIGNS = 8
_BACKWARDS = 0.7
"""Of a text's pieces. Texts of twenty languages have 0.94 times as many backwards, or more."""
_PARTS, _TOGETHER = 3.3, 0.6
"""Letters a word, and pieces without spaces. Vietnamese, with the shortest words, has 1.7."""
_RARE_LETTERS = 0.06
_STRANGE_RARE = 1.25
"""Languages that the vocabulary knows little write many letters with marks."""
_STRANGE_OTHER, _STRANGE_SYLLABLES = 1.5, 1.2
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
_OTHER_ALPHABETS = ("ARMENIAN", "GEORGIAN", "HEBREW", "ARABIC")
_SYLLABLES = ("THAI", "HANGUL")
"""Texts in them have 1.5 letters a piece, and letters by chance up to 1.1."""
_CHINESE = re.compile(r"[\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3]")
_ENCODINGS = ("shift_jis", "gb2312", "big5", "euc_kr")
_LISTED, _FEWEST_CHINESE = 0.85, 15
_RUN_TOGETHER = 45
_INNER_CAPITAL = re.compile(
    r"[a-zа-яіїєґ][A-ZА-ЯІЇЄҐ]{1,2}[a-zа-яіїєґ]|[a-z][A-Z]$|^[A-Z]{2,}[a-z]{3}"
)
_VOWELLESS = re.compile(r"[bcdfghjklmnpqrstvwxz]{5}", re.IGNORECASE)
_PAIRS = re.compile(r"sch|[cst]h|ck|st|ng|rz|cz|sz", re.IGNORECASE)
"""Two and three letters that are one sound in German and Polish."""
_ODD_SHARE = 0.35

# Found now, since the reader opens no file once it has begun.
for _encoding in _ENCODINGS:
    codecs.lookup(_encoding)


def strange_passages(text: str, vocabulary: Vocabulary) -> list[str]:
    """The passages that are not words, in order; none for a text that is too short to tell."""
    plain = unicodedata.normalize("NFC", text)
    found = lost_lines(plain)
    if _letters(plain) < _FEWEST:
        return found or ([plain] if _is_strange_chinese(plain) else [])
    for passage in _passages(plain):
        strange = [line for line in passage if _is_strange(line, vocabulary, _LINE)]
        if _is_strange("\n".join(passage), vocabulary, _PASSAGE):
            strange = passage
        found += [line for line in strange if line not in found]
    return found


def is_strange(text: str, vocabulary: Vocabulary) -> bool:
    """Whether these letters, of which there is reason to doubt, are hardly words."""
    return _is_strange(text, vocabulary, _FEWEST_DOUBTFUL)


def _passages(text: str) -> Iterator[list[str]]:
    """Lines together until there is enough to judge; what is left over joins the last ones."""
    passage: list[str] = []
    whole: list[list[str]] = []
    for line in text.splitlines():
        if line.strip():
            passage.append(line)
        if _letters("\n".join(passage)) >= _PASSAGE:
            whole.append(passage)
            passage = []
    if whole:
        whole[-1] += passage
    elif passage:
        whole.append(passage)
    yield from whole


def _is_strange(text: str, vocabulary: Vocabulary, fewest: int) -> bool:
    words = _words(text[:_MOST_CHARACTERS])
    letters = sum(map(len, words))
    few = letters >= _PASSAGE and len(set("".join(words).casefold())) < _FEWEST_SIGNS
    if few or _is_strange_chinese(text):
        return True
    if letters < min(fewest, _FEWEST):
        return False
    joined = " ".join(words)
    kind = _alphabet(joined)
    if kind is None:
        return False
    if vocabulary.is_there:
        is_short = letters < _limit(joined, kind, letters) * vocabulary.pieces(joined.casefold())
        if is_short or (letters >= _FEWEST and _is_out_of_order(words, kind, vocabulary)):
            return True
    return letters >= _PASSAGE and _shows_signs(words, has_vocabulary=vocabulary.is_there)


def _is_out_of_order(words: list[str], kind: str, vocabulary: Vocabulary) -> bool:
    """Whether words are longer when read backwards, or when put together from their parts."""
    plain = [word.casefold() for word in words]
    pieces = vocabulary.pieces(" ".join(plain))
    if vocabulary.pieces(" ".join(word[::-1] for word in plain)) < _BACKWARDS * pieces:
        return True
    is_in_parts = kind in _ALPHABETS and sum(map(len, plain)) < _PARTS * len(plain)
    return is_in_parts and vocabulary.pieces("".join(plain)) < _TOGETHER * pieces


def _limit(text: str, kind: str, letters: int) -> float:
    """How many letters a piece has to have on average."""
    rare = sum(
        character > "\x7f" and "LATIN" in unicodedata.name(character, "") for character in text
    )
    marks = sum(map(bool, map(unicodedata.combining, text)))
    if kind in _SYLLABLES:
        return _STRANGE_SYLLABLES if letters >= _PASSAGE else 0
    if kind not in _ALPHABETS:
        return _STRANGE_OTHER
    if rare + marks > _RARE_LETTERS * len(text):
        return _STRANGE_RARE
    return next(limit for fewest, limit in _STRANGE if letters >= fewest)


def _words(text: str) -> list[str]:
    """Words without addresses and numbers, and without abbreviations."""
    words = _WORD.findall(_ADDRESS.sub(" ", text))
    return [word for word in words if not (word.isupper() and len(word) <= _ABBREVIATION)]


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _alphabet(text: str) -> str | None:
    """The alphabet of most of the letters; None when it is none that is judged."""
    letters = [character for character in text if character.isalpha()]
    names = [unicodedata.name(character, "?").split()[0] for character in letters[:400]]
    most = max(set(names), key=names.count)
    judged = (*_ALPHABETS, *_OTHER_ALPHABETS, *_SYLLABLES)
    is_judged = most in judged and names.count(most) * 2 > len(names)
    return most if is_judged else None


def _is_strange_chinese(text: str) -> bool:
    """Whether signs stand together that no usual list of Japanese, Chinese or Korean has."""
    signs = _CHINESE.findall(text)
    if len(signs) < _FEWEST_CHINESE:
        return False
    most = max(
        sum(bool(sign.encode(encoding, "ignore")) for sign in signs) for encoding in _ENCODINGS
    )
    return most < _LISTED * len(signs)


def _shows_signs(words: list[str], *, has_vocabulary: bool) -> bool:
    """Whether words have capitals within, no end, or (told without a vocabulary) hardly a vowel."""
    letters = sum(map(len, words))
    odd = sum(
        len(word)
        for word in words
        if _INNER_CAPITAL.search(word)
        or len(word) > _RUN_TOGETHER
        or (not has_vocabulary and _VOWELLESS.search(_PAIRS.sub("t", word)))
    )
    return odd > _ODD_SHARE * letters
