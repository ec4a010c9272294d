"""A résumé's figures and outcomes beside what the answer showed of them."""

import re

from ai_interviewer.domain.interview import AskedQuestion, ResumeCheck
from ai_interviewer.domain.receipts import Quote, locate
from ai_interviewer.interviewers.builtin.instructions import is_order_to_score
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.markers.base import pattern
from ai_interviewer.interviewers.builtin.profile import Sentence, content_stems
from ai_interviewer.interviewers.builtin.questions.evidence import shown
from ai_interviewer.interviewers.builtin.questions.templates import quoted
from ai_interviewer.interviewers.builtin.reading import Reading
from ai_interviewer.interviewers.builtin.text import Span, clipped
from ai_interviewer.interviewers.builtin.wording import Wording

# "S3" and "p99" are names.
_FIGURE = re.compile(r"(?<![\w])\d(?:[\d.,\u00a0\u202f]*\d)?")
_CLAUSE = re.compile(r"(?:[^,;:.()–—]|[,.:](?=\S))+")
_MOST = 3
_FEWEST_WORDS = 3
_FEWEST_SHARED = 2
_SHOWN_SHARE = 0.5
_QUOTED_WORDS = 24


def resume_checks_of(
    reading: Reading, question: AskedQuestion, resume: str, answer: str, wording: Wording
) -> tuple[ResumeCheck, ...]:
    """Each claim of the question's résumé line with a figure or an outcome, shown or not."""
    line = shown(question.evidence or "")
    place = resume.find(line) if line else -1
    if place < 0 or is_order_to_score(line):
        return ()
    claims = [Span(span.text, place + span.start) for span in _claims(line, reading)]
    return tuple(_checked(claim, reading, answer, wording) for claim in claims[:_MOST])


def _claims(line: str, reading: Reading) -> list[Span]:
    outcome = pattern(reading.markers.facets[Facet.OUTCOME])
    found = []
    for match in _CLAUSE.finditer(line):
        text = match.group()
        span = Span(text.strip(), match.start() + len(text) - len(text.lstrip()))
        is_claim = _FIGURE.search(span.text) or outcome.search(span.text)
        if is_claim and len(span.text.split()) >= _FEWEST_WORDS:
            found.append(span)
    return found


def _checked(claim: Span, reading: Reading, answer: str, wording: Wording) -> ResumeCheck:
    figures = _figures(claim.text)
    stems = content_stems(claim.text, reading.markers)
    with_figure = [s for s in reading.profile.sentences if figures & _figures(s.span.text)]
    about = [s for s in reading.profile.sentences if _is_about(s, stems)]
    chosen = [s for s in with_figure if s.stems & stems] or ([] if figures else about)
    text = wording.after.claim_shown
    if not chosen:
        chosen, text = about, wording.after.claim_without_figure
    if not chosen:
        text = wording.after.claim_silent
    found = (locate(clipped(s.span.text, _QUOTED_WORDS), answer) for s in chosen[:1])
    return ResumeCheck(
        text=text.format(claim=quoted(claim.text, wording)),
        resume_quote=Quote(claim.text, claim.start, claim.end),
        quotes=tuple(quote for quote in found if quote is not None),
    )


def _is_about(sentence: Sentence, stems: frozenset[str]) -> bool:
    shared = len(sentence.stems & stems)
    return shared >= max(_FEWEST_SHARED, _SHOWN_SHARE * len(stems))


def _figures(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"\D", "", figure) for figure in _FIGURE.findall(text))
