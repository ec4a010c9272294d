"""Lines whose letters were lost on the way: "Gesch?ft", "(cid:72)", "PrÃ¼fung", "=C3=BC"."""

import re

_WEB = re.compile(r"\S*(?:://|www\.|@)\S*")
_MISTAKEN = re.compile(
    r"[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œžš¦“”˜¢]|[ÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
)
"""UTF-8 read as Windows-1252."""
_SURELY_MISTAKEN = re.compile(r"[ÃÂ][\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]")
"""The same before a sign that no word goes on with: once is enough."""
_ASKED = re.compile(r"[^\W\d_]\?[^\W\d_]|\?{3,}|(?<!\S)\?[^\W\d_]{3}|\ufffd")
_NUMBERED = re.compile(r"\(cid:\d+\)|/g\d{2,4}(?=/g\d)|(?:\\u[0-9a-fA-F]{4}){2}")
_MAILED = re.compile(r"=[0-9A-F]{2}=[0-9A-F]{2}")
_PACKED = re.compile(r"(?<!\S)(?=\S*[a-z])(?=\S*[A-Z])[A-Za-z0-9+/]{60,}={0,2}(?!\S)")
_ACCIDENTS = (
    (_MISTAKEN, 2),
    (_SURELY_MISTAKEN, 1),
    (_ASKED, 3),
    (_NUMBERED, 2),
    (_MAILED, 2),
    (_PACKED, 1),
)
"""What an accident leaves, and how often it has to be there to be one."""
_DRAWN = re.compile(r"([^\w\s]|_)\1+")
_FEWEST, _LETTERS = 60, 0.2
"""Signs of a text, and the least share of letters in it."""
_SIGNS, _KINDS, _LINE = 0.5, 8, 30
"""The most that a line of so many signs has of signs that are no letters or digits, in so many
kinds. Lines that are drawn, and stars for skills, are of few kinds."""


def lost_lines(text: str) -> list[str]:
    """The lines of a text that show such an accident, in order."""
    plain = _WEB.sub(" ", text)
    if _has_no_letters(plain):
        return [line for line in text.splitlines() if line.strip()]
    accidents = [sign for sign, fewest in _ACCIDENTS if len(sign.findall(plain)) >= fewest]
    return [
        line
        for line in text.splitlines()
        if any(sign.search(_WEB.sub(" ", line)) for sign in accidents) or _is_all_signs(line)
    ]


def _has_no_letters(text: str) -> bool:
    shown = [character for character in _DRAWN.sub(r"\1", text) if not character.isspace()]
    return len(shown) >= _FEWEST and sum(map(str.isalpha, shown)) < _LETTERS * len(shown)


def _is_all_signs(line: str) -> bool:
    shown = [character for character in _WEB.sub(" ", line) if not character.isspace()]
    signs = [character for character in shown if not character.isalnum()]
    is_long = len(shown) >= _LINE
    return is_long and len(signs) > _SIGNS * len(shown) and len(set(signs)) >= _KINDS
