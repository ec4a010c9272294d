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
ACCENTS = {
    "\u00b4": "\u0301",
    "\u00a8": "\u0308",
    "\u02c6": "\u0302",
    "\u02dc": "\u0303",
    "\u00b8": "\u0327",
    "\u02c7": "\u030c",
    "\u02da": "\u030a",
    "\u02db": "\u0328",
}
"""Accents that stand alone, and their kind that joins the letter before."""
_APART = re.compile(r"([^\W\d_]) ?([\u0300-\u036f])")
_BESIDE = re.compile(
    r"((?<![\u00b4\u02c6\u02dc])[aeiouyAEIOUY](?=[\u00b4\u00a8\u02c6])|[aoAO](?=\u02da)"
    r"|[nNaoAO](?=\u02dc)|[cCsS](?=\u00b8)|[cszrenCSZREN](?=\u02c7)|[aeAE](?=\u02db))"
    r"([\u00b4\u00a8\u02c6\u02dc\u00b8\u02c7\u02da\u02db])(?=[^\W\d_]|\s|[,.;:)]|$)"
)
_SPACED = 4
_WIDE = re.compile(r" {2,}|\t")
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
    text = unicodedata.normalize("NFC", _with_accents(text))
    lines = (_closed_up(line.rstrip()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _with_accents(text: str) -> str:
    """Accents that stand beside a letter joined to it, as far as the letter is beyond doubt."""
    text = _APART.sub(r"\1\2", text)
    return _BESIDE.sub(lambda match: match[1] + ACCENTS[match[2]], text)


def _closed_up(line: str) -> str:
    """A heading with a space between all its letters, closed up; words are further apart."""
    letters = line.split()
    is_spaced = len(letters) >= _SPACED and all(len(one) == 1 for one in letters)
    # The classes of a driving licence are letters of their own: "A B C E".
    if not is_spaced or not line.replace(" ", "").isalnum() or letters == sorted(set(letters)):
        return line
    return " ".join(word.replace(" ", "") for word in _WIDE.split(line))


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
