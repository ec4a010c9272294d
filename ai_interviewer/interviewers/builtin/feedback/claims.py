"""Strengths, improvements, gaps and recommendations: what a candidate can act on."""

from ai_interviewer.domain.interview import Claim, Gap, Recommendation
from ai_interviewer.domain.receipts import Quote, locate
from ai_interviewer.domain.rubric import HIGHEST
from ai_interviewer.interviewers.builtin.levels import RuleLevels
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.profile import Sentence
from ai_interviewer.interviewers.builtin.reading import Reading
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.builtin.wording import Wording

_MOST_CLAIMS = 3
_MOST_RECOMMENDATIONS = 2
_QUOTED_WORDS = 30
_NOTICEABLE = 0.3
_LOW = 2
# What shows judgement comes before what merely shows activity.
TELLING = (
    Facet.ALTERNATIVE,
    Facet.CHECK,
    Facet.REASON,
    Facet.LIMIT,
    Facet.OUTCOME,
    Facet.LESSON,
    Facet.STEPS,
    Facet.CONDITION,
)


def strengths_of(reading: Reading, answer: str, wording: Wording) -> tuple[Claim, ...]:
    """Up to three things the answer does, each shown by a sentence of its own."""
    if reading.measures.is_off_topic:
        return ()
    used: set[Sentence] = set()
    claims = []
    for facet in TELLING:
        sentence = _best(facet, reading, used)
        quote = _quote(sentence, answer) if sentence else None
        if sentence and quote:
            used.add(sentence)
            claims.append(Claim(wording.facets[facet].strength, (quote,)))
    return tuple(claims[:_MOST_CLAIMS])


def improvements_of(
    reading: Reading, answer: str, wording: Wording, *, was_ordered: bool = False
) -> tuple[Claim, ...]:
    """What to change first. Faults are quoted; what is missing has no words to quote."""
    m, sentences = reading.measures, reading.profile.sentences
    claims = []
    if was_ordered:
        claims.append(Claim(wording.instructions))
    if m.is_off_topic:
        return (*claims, Claim(wording.off_topic))
    if m.sweeping >= _NOTICEABLE:
        worst = sorted((s for s in sentences if s.generic), key=lambda s: -s.generic)[:2]
        claims.append(Claim(wording.sweeping, _quotes(worst, answer)))
    if m.listing >= _NOTICEABLE:
        lists = [s for s in sentences if s.is_inventory][:1]
        claims.append(Claim(wording.listing, _quotes(lists, answer)))
    if m.repeating >= _NOTICEABLE:
        claims.append(Claim(wording.repeating, _quotes(list(sentences[:1]), answer)))
    claims += [Claim(wording.facets[facet].missing) for facet in m.missing]
    if m.density == 0:
        claims.append(Claim(wording.loose))
    if not claims and min(m.breadth, m.substance, m.density) < 1:
        claims.append(Claim(wording.detail_missing))
    return tuple(claims[: _MOST_CLAIMS + 1])


def gaps_of(reading: Reading, levels: RuleLevels, wording: Wording) -> tuple[Gap, ...]:
    """The requirement that was asked about, when the answer did not show it."""
    if not reading.requirement or min(levels.job_relevance, levels.completeness) > _LOW:
        return ()
    return (Gap(wording.gap, reading.requirement),)


def recommendations_of(
    reading: Reading, levels: RuleLevels, wording: Wording
) -> tuple[Recommendation, ...]:
    """One exercise for each of the most telling things that are missing."""
    missing = reading.measures.missing
    facets = [facet for facet in (*TELLING, Facet.ACTION) if facet in missing]
    if not facets and min(levels.completeness, levels.clarity) < HIGHEST:
        facets = [min(TELLING, key=lambda facet: len(reading.profile.having(facet)))]
    return tuple(
        Recommendation(
            topic=wording.facets[facet].name.capitalize(),
            why=wording.facets[facet].why,
            exercise=wording.facets[facet].exercise,
        )
        for facet in facets[:_MOST_RECOMMENDATIONS]
    )


def _best(facet: Facet, reading: Reading, used: set[Sentence]) -> Sentence | None:
    candidates = [s for s in reading.profile.having(facet) if s.carries and s not in used]
    return max(candidates, key=lambda s: (len(s.stems), -s.span.start), default=None)


def _quotes(sentences: list[Sentence], answer: str) -> tuple[Quote, ...]:
    found = (_quote(sentence, answer) for sentence in sentences)
    return tuple(quote for quote in found if quote is not None)


def _quote(sentence: Sentence, answer: str) -> Quote | None:
    return locate(clipped(sentence.span.text, _QUOTED_WORDS), answer)
