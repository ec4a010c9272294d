"""Text as files hold it, made into text as people type it."""

import re
import unicodedata

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_SPACES = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_BULLETS = re.compile("[\uf0b7\uf0a7\uf0d8\uf076\u25aa\u25cf\uf06e]")
"""Signs that word processors take from symbol fonts."""
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_JOINERS = "\u200c\u200d"
_LOST = "\ufffd"
_HYPHENATED = re.compile(r"(?<!\w)(\w+)\x02(\w+)")
_ADDRESS = re.compile(r"(?:[/@]|www\.)\S*$")
_FIRST_HALVES = frozenset(
    (
        *("all", "anti", "co", "cross", "data", "decision", "end", "ex", "full", "hands", "high"),
        *("in", "long", "low", "mid", "multi", "non", "on", "open", "part", "peer", "post", "pre"),
        *("problem", "real", "self", "semi", "short", "so", "test", "third", "user", "well"),
    )
)
"""Words that stay joined to the next by a hyphen, also where a line ends."""


def cleaned(text: str) -> str:
    """`text` in NFC, without control, private and unseen characters, with plain spaces."""
    text = _LINE_ENDS.sub("\n", text)
    text = _BULLETS.sub("•", _SPACES.sub(" ", rejoined(text).translate(_LIGATURES)))
    text = "".join(character for character in text if _is_kept(character))
    lines = (line.rstrip() for line in unicodedata.normalize("NFC", text).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def rejoined(text: str) -> str:
    """Words that were divided at the end of a line, marked there with U+0002, in one piece."""

    def join(match: re.Match[str]) -> str:
        first, second = match.groups()
        before = text[max(0, match.start() - 100) : match.start()]
        compound = f"{first}-{second}"
        is_compound = (
            _ADDRESS.search(before) is not None
            or first.lower() in _FIRST_HALVES
            or not second[0].islower()
            or not first[-1].isalpha()
            or compound in text
        )
        return compound if is_compound else first + second

    return _HYPHENATED.sub(join, text).replace("\x02", "-")


def _is_kept(character: str) -> bool:
    if character in "\n\t" or character in _JOINERS:
        return True
    return unicodedata.category(character)[0] != "C" and character != _LOST
