"""Deeds of the résumé that the answer shows: compared by meaning, never held against anybody."""

import re
from collections.abc import Iterator

import numpy as np

from ai_interviewer.domain.interview import AskedQuestion, ResumeCheck
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.interviewers.builtin.instructions import is_order_to_score
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.markers.base import pattern
from ai_interviewer.interviewers.builtin.questions.evidence import deed_lines, shown
from ai_interviewer.interviewers.builtin.questions.templates import quoted
from ai_interviewer.interviewers.builtin.reading import Reading
from ai_interviewer.interviewers.builtin.statements.denials import denied_in
from ai_interviewer.interviewers.builtin.statements.profile import Sentence
from ai_interviewer.interviewers.builtin.statements.quotes import quote_of
from ai_interviewer.interviewers.builtin.statements.stems import tying_stems
from ai_interviewer.interviewers.builtin.text import Span
from ai_interviewer.interviewers.builtin.wording import Wording
from ai_interviewer.interviewers.meaning.choose import the_meaning

# What stands in brackets is trivia: "(4 months, 2024)".
_CLAUSE = re.compile(r"(?:[^,;:.()–—]|[,.:](?=\S))+")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_FEWEST_WORDS = 3
_FEWEST_SHARED, _SHARE = 2, 0.4
_MOST = 2
_CLOSE = 0.07
"""Likeness of a claim and a sentence, above that of any sentence: few others come as close."""


def resume_checks_of(
    reading: Reading, question: AskedQuestion, resume: str, answer: str, wording: Wording
) -> tuple[ResumeCheck, ...]:
    """The deeds of the résumé that the answer tells of: of the question's line, then of others.

    An answer without a deed's figures, or with others, does not show it. Still,
    what it leaves out is no fault: nobody retells a line of a résumé word by word.
    """
    if reading.is_beside_nothing:
        return ()
    figures = set(_FIGURE.findall(answer))
    claims = (*_of_the_question(question, resume, reading), *_retold(resume, reading))
    checks = (
        _check(claim, sentences, reading, answer, wording)
        for claim, sentences in claims
        if figures.issuperset(_FIGURE.findall(claim.text))
    )
    true = {check.resume_quote.start: check for check in checks if check is not None}
    return tuple(true.values())[:_MOST]


def _of_the_question(
    question: AskedQuestion, resume: str, reading: Reading
) -> list[tuple[Span, tuple[Sentence, ...]]]:
    """The deeds with an outcome in the line that the question is about."""
    line = shown(question.evidence or "")
    place = resume.find(line) if line else -1
    if place < 0 or is_order_to_score(line):
        return []
    outcome = pattern(reading.markers.facets[Facet.OUTCOME])
    deeds = [span for span in _clauses(line, place) if outcome.search(span.text)]
    return [(deed, reading.profile.counting) for deed in deeds[:_MOST]]


def _retold(resume: str, reading: Reading) -> Iterator[tuple[Span, tuple[Sentence, ...]]]:
    """Deeds whose own words one sentence says again."""
    markers = reading.markers
    for line in deed_lines(resume, markers):
        for claim in _clauses(line, resume.find(line)):
            stems = tying_stems(claim.text, markers)
            needed = max(_FEWEST_SHARED, _SHARE * len(stems))
            telling = tuple(
                sentence
                for sentence in reading.profile.counting
                if len(stems & sentence.stems) >= needed
                and not denied_in(sentence.span.text, markers).denies(claim.text, markers)
            )
            if telling:
                yield claim, telling


def _clauses(line: str, place: int) -> Iterator[Span]:
    """The line's clauses of a few words, with their places in the résumé."""
    for match in _CLAUSE.finditer(line):
        text = match.group()
        start = match.start() + len(text) - len(text.lstrip())
        if len(text.split()) >= _FEWEST_WORDS:
            yield Span(text.strip(), place + start)


def _check(
    claim: Span, sentences: tuple[Sentence, ...], reading: Reading, answer: str, wording: Wording
) -> ResumeCheck | None:
    vector = the_meaning().vectors([claim.text])[0]
    vectors = np.stack([sentence.vector for sentence in sentences])
    near = vectors @ vector - vector @ reading.calibration.centre
    best = int(np.argmax(near))
    quotes = quote_of(sentences[best], answer)
    if near[best] < _CLOSE or not quotes:
        return None
    return ResumeCheck(
        text=wording.after.claim_shown.format(claim=quoted(claim.text, wording)),
        resume_quote=Quote(claim.text, claim.start, claim.end),
        quotes=quotes,
    )
