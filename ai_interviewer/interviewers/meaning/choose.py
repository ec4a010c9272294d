"""Which measure of meaning this process uses."""

import logging
from functools import cache
from threading import Lock

from ai_interviewer.config import meaning_choice
from ai_interviewer.interviewers.meaning import shipped
from ai_interviewer.interviewers.meaning.base import Meaning
from ai_interviewer.interviewers.meaning.e5 import E5Meaning, Unavailable
from ai_interviewer.interviewers.meaning.remembering import Remembering
from ai_interviewer.interviewers.meaning.words import WordMeaning

_log = logging.getLogger(__name__)
_choosing = Lock()


def the_meaning() -> Meaning:
    """This process's only measure of meaning, loaded at the first call.

    `MEANING=words` chooses the one without a model; otherwise it is used only where the model
    can't be loaded.
    """
    # Two threads that both come first wait for one model.
    with _choosing:
        return _the_meaning()


@cache
def _the_meaning() -> Meaning:
    meaning = chosen(meaning_choice())
    return Remembering(meaning, shipped=shipped.load(meaning.name))


def chosen(choice: str) -> Meaning:
    """A new measure: `words`, or with `auto` the best that this machine can have."""
    if choice == "words":
        return WordMeaning()
    try:
        return E5Meaning()
    except Unavailable as reason:
        _log.warning("Grading compares words instead of meaning: %s.", reason)
        return WordMeaning()
