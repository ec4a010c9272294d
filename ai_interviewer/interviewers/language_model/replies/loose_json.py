"""JSON as models write it: with trailing commas, comments, and Python's names for constants."""

import re

_TOKENS = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*")|(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<comma>,(?=\s*[}\]]))'
    r"|(?P<constant>\b(?:True|False|None|undefined)\b)|(?P<open>[{\[])|(?P<close>[}\]])",
    re.DOTALL,
)
_CONSTANTS = {"True": "true", "False": "false", "None": "null", "undefined": "null"}


def strict_json(text: str) -> tuple[str, int]:
    """The value at the beginning of `text` as strict JSON, and how many characters it took.

    Brackets that are missing at the end are added, unless the text ends within a string.
    """
    pieces: list[str] = []
    open_brackets: list[str] = []
    place = 0
    for token in _TOKENS.finditer(text):
        pieces.append(text[place : token.start()])
        place = token.end()
        if token["open"]:
            open_brackets.append("}" if token["open"] == "{" else "]")
        if token["close"] and open_brackets:
            open_brackets.pop()
        if token["constant"]:
            pieces.append(_CONSTANTS[token["constant"]])
        elif not (token["comment"] or token["comma"]):
            pieces.append(token.group())
        if token["close"] and not open_brackets:
            return _without_loose_commas("".join(pieces)), place
    missing = "".join(reversed(open_brackets))
    rest = re.sub(r"[\s,`]+\Z", "", text[place:])
    return _without_loose_commas("".join([*pieces, rest, missing])), len(text)


def _without_loose_commas(text: str) -> str:
    """The text without commas that a comment had hidden from a bracket."""
    return re.sub(
        r'("(?:[^"\\]|\\.)*")|,(\s*[}\]])',
        lambda m: m.group(1) or m.group(2),
        text,
        flags=re.DOTALL,
    )
