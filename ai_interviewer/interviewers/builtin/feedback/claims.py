"""What worked, what to fix first, and one exercise: what a candidate can act on."""

from dataclasses import dataclass, field

from ai_interviewer.domain.interview import Claim, Recommendation
from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.interviewers.builtin.asked import facets_of
from ai_interviewer.interviewers.builtin.levels import ELSEWHERE_BELOW, RuleLevels
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.questions.templates import quoted
from ai_interviewer.interviewers.builtin.reading import Reading
from ai_interviewer.interviewers.builtin.statements.concrete import is_concrete
from ai_interviewer.interviewers.builtin.statements.profile import Profile, Sentence
from ai_interviewer.interviewers.builtin.statements.quotes import is_long, quote_like, quote_of
from ai_interviewer.interviewers.builtin.text import capitalised
from ai_interviewer.interviewers.builtin.wording import Wording
from ai_interviewer.interviewers.meaning.choose import the_meaning

_MOST_STRENGTHS, _MOST_FIXES, _MOST_POINTS = 2, 3, 2
_FEWEST_GENERAL_WORDS = 7
_LOW, _WEAKER_BY = 2.5, 1.0
_PRAISED_FROM = 2.75
"""Job relevance: what is told beside the question is no strength of its answer."""
_NEARLY_PERFECT = 4.5
# What shows judgement comes before what merely shows activity.
TELLING = (
    Facet.OUTCOME,
    Facet.CHECK,
    Facet.ALTERNATIVE,
    Facet.REASON,
    Facet.LIMIT,
    Facet.LESSON,
    Facet.STEPS,
    Facet.CONDITION,
)
# People draw the line of these differently: found, they are quoted, but not praised.
_PRAISED = tuple(f for f in TELLING if f not in (Facet.ALTERNATIVE, Facet.LIMIT))


@dataclass
class Remarks:
    """The remarks on one answer. No sentence is both praised and blamed."""

    strengths: tuple[Claim, ...] = ()
    improvements: tuple[Claim, ...] = ()
    used: list[Sentence] = field(default_factory=list)


def remarks_on(
    reading: Reading,
    heard: tuple[HeardPoint, ...],
    levels: RuleLevels,
    answer: str,
    wording: Wording,
) -> Remarks:
    """At most two things that worked and three to fix, what helps most first."""
    remarks = Remarks()
    if reading.belongs < ELSEWHERE_BELOW:
        remarks.improvements = (Claim(wording.feedback.elsewhere),)
        return remarks
    mistakes = _mistakes(reading, answer, wording, remarks)
    if levels.job_relevance.level >= _PRAISED_FROM:
        remarks.strengths = _strengths(reading, answer, wording, remarks)
    fixes = [
        *mistakes,
        *_points_to_add(heard, wording)[:_MOST_POINTS],
        *_facets_to_add(reading, wording),
    ]
    remarks.used += _proofs(heard, reading.profile)
    vague = _vague(reading, levels, answer, wording, remarks)
    if not fixes and not vague and levels.mean < _LOW:
        fixes = _what_may_help(reading, wording)
    remarks.improvements = (*fixes[: _MOST_FIXES - len(vague)], *vague)
    return remarks


def recommendations_of(
    reading: Reading, levels: RuleLevels, wording: Wording
) -> tuple[Recommendation, ...]:
    """One exercise, for the most telling thing that is missing."""
    missing = [facet for facet in (*TELLING, Facet.ACTION) if facet in reading.missing]
    if not missing or levels.mean >= _NEARLY_PERFECT:
        return ()
    said = wording.facets[missing[0]]
    return (Recommendation(topic=capitalised(said.name), why=said.why, exercise=said.exercise),)


def cited(point: KeyPoint, wording: Wording) -> str:
    """A key point in quotation marks: it speaks of any good answer, and feedback to one person."""
    return quoted(point.text.rstrip("."), wording)


def _strengths(
    reading: Reading, answer: str, wording: Wording, remarks: Remarks
) -> tuple[Claim, ...]:
    """Things that the better half of the answer's sentences do."""
    elements = reading.elements
    average = float(reading.profile.quality.mean())
    claims: list[Claim] = []
    for facet in _PRAISED:
        shown = elements.showing(facet)
        better = [s for s in shown if s.level >= average and s not in remarks.used]
        if better and len(claims) < _MOST_STRENGTHS:
            best = max(better, key=lambda s: s.traits.of(facet))
            remarks.used.append(best)
            proof = elements.proof(facet, best, answer)
            claims.append(Claim(wording.facets[facet].strength, proof))
    return tuple(claims)


def _mistakes(reading: Reading, answer: str, wording: Wording, remarks: Remarks) -> list[Claim]:
    """What the answer gets wrong, if that is clear, with why."""
    mistaken = reading.mistaken
    if mistaken is None:
        return []
    remarks.used.append(mistaken.sentence)
    text = wording.feedback.mistaken.format(why=mistaken.why)
    span = mistaken.sentence.span
    if is_long(span):
        return [Claim(text, quote_like(span, answer, [mistaken.claim], the_meaning()))]
    return [Claim(text, quote_of(mistaken.sentence, answer))]


def _points_to_add(heard: tuple[HeardPoint, ...], wording: Wording) -> list[Claim]:
    """Key points of this question alone; those that any question of its type has are facets."""
    return [
        Claim(wording.feedback.point_missing.format(point=cited(one.key_point, wording)))
        for one in heard
        if one.heard is Heard.NOT_HEARD and facets_of(one.key_point) is None
    ]


def _proofs(heard: tuple[HeardPoint, ...], profile: Profile) -> list[Sentence]:
    """The sentences that are quoted for a key point: none of them is a fault."""
    quotes = [quote for one in heard for quote in one.quotes]
    return [
        s
        for s in profile.sentences
        if any(q.start < s.span.end and s.span.start < q.end for q in quotes)
    ]


def _facets_to_add(reading: Reading, wording: Wording) -> list[Claim]:
    wanted = [f for f in (*reading.asked, *TELLING, Facet.ACTION) if f in reading.missing]
    return [
        Claim(f"{wording.facets[facet].missing} {wording.facets[facet].start}")
        for facet in dict.fromkeys(wanted)
    ]


def _what_may_help(reading: Reading, wording: Wording) -> list[Claim]:
    """What a weak answer in which nothing is surely missing could add."""
    absent = [facet for facet in TELLING if not reading.elements.found(facet)]
    return [
        Claim(f"{wording.facets[facet].missing} {wording.facets[facet].start}")
        for facet in absent[:1]
    ]


def _vague(
    reading: Reading, levels: RuleLevels, answer: str, wording: Wording, remarks: Remarks
) -> list[Claim]:
    """The most general sentence, where it is much weaker than the others or all are weak.

    Never one that tells something particular.
    """
    language = reading.markers.language
    free = [
        s
        for s in reading.profile.counting
        if s.traits.is_general
        and s not in remarks.used
        and len(s.words) >= _FEWEST_GENERAL_WORDS
        and not is_concrete(s.span.text, language)
    ]
    if not free:
        return []
    weakest = min(free, key=lambda s: (s.level, s.span.start))
    is_weaker = weakest.level <= float(reading.profile.quality.mean()) - _WEAKER_BY
    if not is_weaker and levels.mean >= _LOW:
        return []
    return [Claim(wording.feedback.vague_sentence, quote_of(weakest, answer))]
