"""Text as files hold it, made into text as people type it."""

import re
import unicodedata

from ai_interviewer.services.material.documents.headings import words_of_heading

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_STYLED = re.compile("[\U0001d400-\U0001d7ff]+")
"""Bold, italic and other letters that are meant for formulas."""
_SPACES = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
SYMBOLS = "\uf0b7\uf0a7\uf0d8\uf076\uf06e\uf0fc"
_BULLETS = re.compile(f"[{SYMBOLS}\u25aa\u25cf]")
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
_BEFORE = re.compile(
    r"(?<![aeiouyAEIOUY])([\u00a8\u02c6](?=[aeiouAEIOU])|\u02dc(?=[nNaoAO])"
    r"|\u00b8(?=[cC])|\u02c7(?=[cszrenCSZREN]))([^\W\d_])(?=[^\W\d_])"
)
"""An accent before its letter, as programs for typesetting write it: "Gesch¨aft"."""
_SPACED, _MOSTLY = 4, 0.7
_BESIDE_LETTERS = frozenset("&/-–—:.,'’()|+•*")
_TIGHT = re.compile(r" ([:,.)])")
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
    text = _STYLED.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    text = _LINE_ENDS.sub("\n", text)
    text = _BULLETS.sub("•", _SPACES.sub(" ", rejoined(text).translate(_LIGATURES)))
    text = "".join(character for character in text if _is_kept(character))
    text = unicodedata.normalize("NFC", _with_accents(text))
    lines = (_closed_up(line.rstrip()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _with_accents(text: str) -> str:
    """Accents that stand beside a letter joined to it, as far as the letter is beyond doubt."""
    text = _APART.sub(r"\1\2", text)
    text = _BESIDE.sub(lambda match: match[1] + ACCENTS[match[2]], text)
    return _BEFORE.sub(lambda match: match[2] + ACCENTS[match[1]], text)


def _closed_up(line: str) -> str:
    """A heading with a space between all its letters, closed up; words are further apart."""
    signs = line.split()
    letters = [sign for sign in signs if sign.isalnum()]
    is_spaced = len(letters) >= _SPACED and all(len(sign) == 1 for sign in signs)
    # The classes of a driving licence are letters of their own: "A B C E".
    if not is_spaced or len(letters) < _MOSTLY * len(signs) or letters == sorted(set(letters)):
        return line
    if not all(sign in _BESIDE_LETTERS or sign.isalnum() for sign in signs):
        return line
    gaps = re.findall(r"(?<=\S)\s+(?=\S)", line.replace("\t", "    "))
    usual = min(map(len, gaps))
    if max(map(len, gaps)) == usual and (words := words_of_heading("".join(signs))):
        return words
    out = signs[0]
    for before, gap, sign in zip(signs, gaps, signs[1:], strict=False):
        is_apart = len(gap) > usual or before in "&|•*" or sign in "&|"
        out += " " * is_apart + sign
    return _TIGHT.sub(r"\1", out)


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
