"""Whether a line of the résumé has been told in this interview and needn't be asked for."""

import re

from ai_interviewer.domain.interview import Turn
from ai_interviewer.interviewers.builtin.languages import FALLBACK, markers_for
from ai_interviewer.interviewers.builtin.markers import ALL
from ai_interviewer.interviewers.builtin.statements.stems import content_stems
from ai_interviewer.interviewers.builtin.text import sentences_of

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_FEWEST, _SHARE, _SHARE_WITH_FIGURES = 3, 0.6, 0.35
_YEARS_FROM, _YEARS_TO = 1950, 2100


def was_told(line: str, turn: Turn) -> bool:
    """Whether an answer holds most of the line's words, or many of them and its figures.

    A story of two or more sentences tells it: a line that is merely named may still be asked about.
    """
    language = turn.brief.posting.language
    markers = markers_for(language, line) or ALL[FALLBACK]
    stems = content_stems(line, markers)
    figures = set(_FIGURE.findall(line)) - set(map(str, range(_YEARS_FROM, _YEARS_TO)))
    for exchange in turn.history:
        if len(sentences_of(exchange.answer)) < _FEWEST:
            continue
        shared = len(stems & content_stems(exchange.answer, markers))
        is_same = bool(figures) and figures <= set(_FIGURE.findall(exchange.answer))
        share = _SHARE_WITH_FIGURES if is_same else _SHARE
        if shared >= max(_FEWEST if not is_same else 1, share * len(stems)):
            return True
    return False
