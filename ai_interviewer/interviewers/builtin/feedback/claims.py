"""What worked, what to fix first, and one exercise: what a candidate can act on."""

from dataclasses import dataclass, field

from ai_interviewer.domain.interview import Claim, Recommendation
from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.domain.receipts import Quote, locate
from ai_interviewer.interviewers.builtin.asked import facets_of
from ai_interviewer.interviewers.builtin.levels import ELSEWHERE_BELOW, RuleLevels
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.questions.templates import quoted
from ai_interviewer.interviewers.builtin.reading import Reading
from ai_interviewer.interviewers.builtin.statements.profile import Sentence
from ai_interviewer.interviewers.builtin.text import capitalised, clipped
from ai_interviewer.interviewers.builtin.wording import Wording

_MOST_STRENGTHS, _MOST_FIXES, _MOST_POINTS = 2, 3, 2
_QUOTED_WORDS = 24
_VAGUE_BELOW = 2.3
_VAGUER_BY = 0.5
_PRAISED_FROM = 2.75
"""Job relevance: what is told beside the question is no strength of its answer."""
_LOW = 2.0
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
    vague = _vague(reading, levels, answer, wording, remarks)
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


def quote_of(sentence: Sentence, answer: str) -> tuple[Quote, ...]:
    """The sentence's words in the answer; none when they can't be found."""
    quote = locate(clipped(sentence.span.text, _QUOTED_WORDS), answer)
    return (quote,) if quote else ()


def cited(point: KeyPoint, wording: Wording) -> str:
    """A key point in quotation marks: it speaks of any good answer, and feedback to one person."""
    return quoted(point.text.rstrip("."), wording)


def _strengths(
    reading: Reading, answer: str, wording: Wording, remarks: Remarks
) -> tuple[Claim, ...]:
    """Things that the better half of the answer's sentences do."""
    profile = reading.profile
    if reading.is_beside_nothing:
        return ()
    average = float(profile.quality.mean())
    claims: list[Claim] = []
    for facet in TELLING:
        better = [s for s in profile.showing(facet) if s.level >= average and s not in remarks.used]
        if better and len(claims) < _MOST_STRENGTHS:
            best = max(better, key=lambda s: (s.level, -s.span.start))
            remarks.used.append(best)
            claims.append(Claim(wording.facets[facet].strength, quote_of(best, answer)))
    return tuple(claims)


def _mistakes(reading: Reading, answer: str, wording: Wording, remarks: Remarks) -> list[Claim]:
    """What the answer gets wrong, if that is clear, with why."""
    mistaken = reading.mistaken
    if mistaken is None:
        return []
    remarks.used.append(mistaken.sentence)
    text = wording.feedback.mistaken.format(why=mistaken.why)
    return [Claim(text, quote_of(mistaken.sentence, answer))]


def _points_to_add(heard: tuple[HeardPoint, ...], wording: Wording) -> list[Claim]:
    """Key points of this question alone; those that any question of its type has are facets."""
    return [
        Claim(wording.feedback.point_missing.format(point=cited(one.key_point, wording)))
        for one in heard
        if one.heard is Heard.NOT_HEARD and facets_of(one.key_point) is None
    ]


def _facets_to_add(reading: Reading, wording: Wording) -> list[Claim]:
    wanted = [f for f in (*reading.asked, *TELLING, Facet.ACTION) if f in reading.missing]
    return [
        Claim(f"{wording.facets[facet].missing} {wording.facets[facet].start}")
        for facet in dict.fromkeys(wanted)
    ]


def _vague(
    reading: Reading, levels: RuleLevels, answer: str, wording: Wording, remarks: Remarks
) -> list[Claim]:
    """The sentence that says least, when it is clearly weaker than the others or all are weak."""
    free = [s for s in reading.profile.counting if s not in remarks.used]
    if not free:
        return []
    weakest = min(free, key=lambda s: (s.level, s.span.start))
    is_weaker = weakest.level <= float(reading.profile.quality.mean()) - _VAGUER_BY
    if weakest.level >= _VAGUE_BELOW or not (is_weaker or levels.mean < _LOW):
        return []
    return [Claim(wording.feedback.vague_sentence, quote_of(weakest, answer))]
