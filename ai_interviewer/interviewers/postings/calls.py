"""Sentences that only advertise: they name the job, the pay or a phone number."""

import re
from collections.abc import Sequence

from ai_interviewer.interviewers.postings.lines import Line
from ai_interviewer.interviewers.postings.phrases import is_clause, says_what_for
from ai_interviewer.interviewers.postings.words import Vocabulary, expression
from ai_interviewer.interviewers.postings.words.roles import names_a_role

# Pay, a telephone number, an account.
_CONTACT = re.compile(
    r"[€£$₴]\s?\d|\d\s?[€£$₴]|\\b(?:zł|грн|eur)\\b|(?:\d[ -]?){7,}|(?<!\w)@\w", re.IGNORECASE
)
# A call that names the job: "Wanted: lollipop person, Hengoed".
_WANTED_FIRST = expression(r"(?:wanted|needed|required|gesucht|hiring):\s")
# "PAWS & CLAWS, SWANSEA"
_FIRM_AND_PLACE = re.compile(r"[\w'’]+ (?:&|AND) [\w'’]+, [\w'’ -]{3,25}")
# "Children aged 2 to 3, a group of 12"
_FIGURE = re.compile(r"\d+")
_MOST_OF_A_NAME, _ENOUGH_WORDS = 10, 7
_WORD = re.compile(r"[^\W\d_][\w'’.+#-]*")


def is_call(sentence: str, lines: Sequence[Line], words: Vocabulary) -> bool:
    """Whether a sentence names the job, the pay or a phone number, and asks for nothing."""
    is_firm = bool(_FIRM_AND_PLACE.fullmatch(sentence.rstrip(".")))
    is_figures = len(_FIGURE.findall(sentence)) > 1 and len(_WORD.findall(sentence)) < _ENOUGH_WORDS
    return (
        is_firm
        or is_figures
        or bool(_CONTACT.search(sentence))
        or names_job(sentence, lines, words)
    )


def names_job(sentence: str, lines: Sequence[Line], words: Vocabulary) -> bool:
    """Whether a sentence names the job that a posting is about, and asks for nothing."""
    if _WANTED_FIRST.match(sentence) and len(_WORD.findall(sentence)) < _MOST_OF_A_NAME:
        return True
    is_first = bool(lines) and lines[0].text.startswith(sentence)
    is_short = len(_WORD.findall(sentence)) < _MOST_OF_A_NAME
    names = is_first and is_short and names_a_role(sentence, words.language)
    names = names and not says_what_for(sentence)
    return names and not asks(sentence, words) and not is_clause(sentence, words.language)


def asks(sentence: str, words: Vocabulary) -> bool:
    """Whether a sentence says what the person does or is able to do."""
    return bool(expression(words.asks).search(sentence.replace("’", "'")))
