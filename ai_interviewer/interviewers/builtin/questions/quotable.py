"""Which words of an answer an interviewer would say again: whole, telling, and to the point."""

import re

from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.statements.stems import content_stems
from ai_interviewer.interviewers.builtin.text import clipped, words_of

_TELLING, _NEARLY_TELLING = 4, 3
# Nobody wants to hear a slip again in quotation marks: "they was", "did not knew", "more better".
_SLIP = re.compile(
    r"\b(?i:they|we|you|people|guys|children)(?: \w+)? (?:was|is|has|does)\b"
    r"|\b(?i:he|she|it)(?: \w+)? (?:were|have|are|don['’]t|do)\b"
    r"|\bI(?: \w+)? (?:is|has|are|were)\b|\b(?:two|three|four|many) \w+s (?:was|is|has)\b"
    r"|\bdid(?:n['’]t| not) \w+ed\b|\bmore \w+er\b"
    r"|\bsince (?:two|three|four|\d+) (?:days|weeks|years)\b"
)
_LIKING = re.compile(
    r"\b(?:I(?: \w+){0,2} (?:like|love|enjoy)|ich (?:mag|liebe)|me (?:gusta|encanta)"
    r"|j['’](?:aime|adore)|lubię|uwielbiam|люблю|обожнюю|подобається)\b",
    re.IGNORECASE,
)
# "You said: then I said …" tells what was said, and not what was done.
_SAYING = re.compile(
    r"\b(?:said|says|told (?:him|her|them|me|us)|gesagt|sagte[nr]?|dij[eo]|dijeron|ai dit|a dit"
    r"|powiedzia[łl]\w*|каж(?:у|е|уть)|сказа(?:в|ла|ли))\b",
    re.IGNORECASE,
)


# Where a clause can end: at a sign, or before a word that joins another to it.
_JOINS = (
    r"(?:and|but|because|so|since|which|when|until|while|although|if|und|aber|denn|oder|y|pero|porque"
    r"|et|mais|parce|car|i|ale|bo|ponieważ|і|й|та|але|бо|тому|щоб|коли|якщо)"
)
_END = re.compile(rf"[,;:](?=\s)|\s[—–-]\s|\s(?=\()|\s(?={_JOINS}\s)|$", re.IGNORECASE)
_JOINED_AT_THE_END = re.compile(rf"\s{_JOINS}$", re.IGNORECASE)
_FEWEST_WORDS = 3


def clause_of(sentence: str, most_words: int) -> str:
    """The beginning of a sentence, verbatim, up to where a clause ends; empty if none is short
    enough."""
    text = sentence.strip()
    begun = (_JOINED_AT_THE_END.sub("", text[: end.start()]) for end in _END.finditer(text))
    fitting = [
        clipped(piece, most_words)
        for piece in begun
        if len(words_of(piece)) >= _FEWEST_WORDS and len(piece.split()) <= most_words
        if piece.count("(") == piece.count(")") and piece.count('"') % 2 == 0
    ]
    return max(fitting, key=len, default="")


def is_quotable(said: str, subject: str, markers: Markers) -> bool:
    """Whether a piece of an answer tells enough to be quoted: by its own words, or fewer and a
    figure or a word of what was asked. No slip, no talk, and nothing that somebody likes."""
    if any(sign.search(said) for sign in (_SLIP, _LIKING, _SAYING)):
        return False
    stems = content_stems(said, markers)
    is_near = any(sign.isdigit() for sign in said) or is_to_the_point(said, subject, markers)
    return len(stems) >= (_NEARLY_TELLING if is_near else _TELLING)


def is_to_the_point(said: str, subject: str, markers: Markers) -> bool:
    """Whether it has a word of what was asked about."""
    return not content_stems(said, markers).isdisjoint(content_stems(subject, markers))
