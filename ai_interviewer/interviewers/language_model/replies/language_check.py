"""Whether a model's text is in the language it was asked for: a cheap check that may be unsure.

Most languages differ by their script; those of one script differ by their commonest small words.
"""

import re
from collections import Counter

from ai_interviewer.domain.locales import primary_language

_FEWEST_LETTERS = 60
_FEWEST_WORDS = 6
_OWN_SHARE = {True: 0.3, False: 0.15}
"""Share of the letters, by whether the script is Latin: names of technologies always are."""
# Quotes stay in the language of the text that they are taken from.
_QUOTED = re.compile(
    r"“[^”]{0,500}”|«[^»]{0,500}»|„[^“”]{0,500}[“”]|\"[^\"]{0,500}\"|`[^`]{0,500}`"
)
_LATIN = re.compile(r"[a-zà-öø-ÿā-ž]", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яёіїєґў]", re.IGNORECASE)
_SCRIPTS = {
    **dict.fromkeys(("uk", "ru", "bg", "mk", "be"), _CYRILLIC),
    "el": re.compile(r"[α-ωά-ώ]", re.IGNORECASE),
    "he": re.compile(r"[א-ת]"),
    **dict.fromkeys(("ar", "fa", "ur"), re.compile(r"[\u0600-\u06ff]")),
    "hi": re.compile(r"[\u0900-\u097f]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ja": re.compile(r"[\u3040-\u30ff\u3400-\u9fff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    **dict.fromkeys(
        ("en", "de", "es", "fr", "pl", "it", "pt", "nl", "sv", "da", "fi", "cs", "ro", "tr"), _LATIN
    ),
}
_SMALL_WORDS = {
    "en": "the and you your of to is was that what how did with which would have",
    "de": "der die das und sie ihr ihre ist war dass was wie mit welche würden haben nicht",
    "es": "el la los las y usted su que qué cómo con es fue cuál para del una",
    "fr": "le la les et vous votre que qui comment avec est était quelle pour des une",
    "pl": "i w na się że jak co z jest był które czy nie do oraz dla",
}
_RUSSIAN, _UKRAINIAN = re.compile(r"[ыэъё]", re.IGNORECASE), re.compile(r"[іїєґ]", re.IGNORECASE)


def is_foreign(text: str, language: str) -> bool:
    """Whether the text is surely not in `language` (a BCP 47 code); False when unsure."""
    primary = primary_language(language)
    plain = _QUOTED.sub(" ", text)
    letters = sum(character.isalpha() for character in plain)
    script = _SCRIPTS.get(primary)
    # A text has fewer characters in scripts where one character can be a word.
    if script is None or letters < (_FEWEST_LETTERS if script is _LATIN else 20):
        return False
    if len(script.findall(plain)) / letters < _OWN_SHARE[script is _LATIN]:
        return True
    if primary == "uk":
        return len(_RUSSIAN.findall(plain)) >= 3 and not _UKRAINIAN.search(plain)
    return primary in _SMALL_WORDS and _sounds_like_another(plain, primary)


def _sounds_like_another(text: str, primary: str) -> bool:
    """Whether another language's small words are frequent and those of `primary` are rare."""
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    counts = {
        name: sum(words[small] for small in set(small_words.split()))
        for name, small_words in _SMALL_WORDS.items()
    }
    own = counts.pop(primary)
    return max(counts.values()) >= max(_FEWEST_WORDS, 4 * own)
