"""Deeds of the résumé that the answer shows: compared by meaning, never held against anybody."""

import re

import numpy as np

from ai_interviewer.domain.interview import AskedQuestion, ResumeCheck
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.interviewers.builtin.feedback.claims import quote_of
from ai_interviewer.interviewers.builtin.instructions import is_order_to_score
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.markers.base import pattern
from ai_interviewer.interviewers.builtin.questions.evidence import shown
from ai_interviewer.interviewers.builtin.questions.templates import quoted
from ai_interviewer.interviewers.builtin.reading import Reading
from ai_interviewer.interviewers.builtin.text import Span
from ai_interviewer.interviewers.builtin.wording import Wording
from ai_interviewer.interviewers.meaning.choose import the_meaning

# What stands in brackets is trivia: "(4 months, 2024)".
_CLAUSE = re.compile(r"(?:[^,;:.()–—]|[,.:](?=\S))+")
_FEWEST_WORDS = 3
_MOST = 2
_CLOSE = 0.07
"""Likeness of a claim and a sentence, above that of any sentence: few others come as close."""


def resume_checks_of(
    reading: Reading, question: AskedQuestion, resume: str, answer: str, wording: Wording
) -> tuple[ResumeCheck, ...]:
    """The deeds with an outcome in the question's résumé line that the answer tells of.

    What the answer leaves out is no fault: nobody retells a line of a résumé word by word.
    """
    line = shown(question.evidence or "")
    place = resume.find(line) if line else -1
    if place < 0 or is_order_to_score(line):
        return ()
    claims = [Span(span.text, place + span.start) for span in _deeds(line, reading)]
    checks = (_check(claim, reading, answer, wording) for claim in claims[:_MOST])
    return tuple(check for check in checks if check is not None)


def _deeds(line: str, reading: Reading) -> list[Span]:
    outcome = pattern(reading.markers.facets[Facet.OUTCOME])
    found = []
    for match in _CLAUSE.finditer(line):
        text = match.group()
        span = Span(text.strip(), match.start() + len(text) - len(text.lstrip()))
        if outcome.search(span.text) and len(span.text.split()) >= _FEWEST_WORDS:
            found.append(span)
    return found


def _check(claim: Span, reading: Reading, answer: str, wording: Wording) -> ResumeCheck | None:
    vector = the_meaning().vectors([claim.text])[0]
    near = reading.profile.vectors @ vector - vector @ reading.calibration.centre
    best = int(np.argmax(near))
    quotes = quote_of(reading.profile.counting[best], answer)
    if near[best] < _CLOSE or not quotes:
        return None
    return ResumeCheck(
        text=wording.after.claim_shown.format(claim=quoted(claim.text, wording)),
        resume_quote=Quote(claim.text, claim.start, claim.end),
        quotes=quotes,
    )
