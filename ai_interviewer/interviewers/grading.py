"""From a model's reply to feedback that holds: quotes located, levels and gaps consistent."""

from dataclasses import dataclass, replace

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import (
    Analysis,
    Claim,
    Gap,
    Grading,
    Quote,
    Recommendation,
    Score,
)
from ai_interviewer.domain.receipts import locate
from ai_interviewer.domain.rubric import HIGHEST, LOWEST, RUBRIC
from ai_interviewer.interviewers.fencing import spoken
from ai_interviewer.interviewers.schemas import (
    AnalysisReply,
    ClaimReply,
    GapReply,
    RecommendationReply,
    ScoreReply,
)
from ai_interviewer.interviewers.structured import Unusable

NOT_NAMED = "—"
"""Stands where a level below the highest names nothing missing, even though something is."""
_MOST_ITEMS = 5


def rationales_so_far(properties: dict[str, object]) -> str:
    """What may be shown of an unfinished analysis: its rationales, never a level or a quote."""
    shown = []
    for row in RUBRIC:
        score = properties.get(row.dimension.value.lower())
        rationale = score.get("rationale") if isinstance(score, dict) else None
        if isinstance(rationale, str) and rationale.strip():
            shown.append(spoken(rationale))
    return "\n\n".join(shown)


def checked_analysis(reply: AnalysisReply, grading: Grading) -> Analysis:
    """The feedback, in rubric order. Claims without a located quote are left out and counted.

    Raises Unusable when a level above the lowest has no located quote; the analysis it carries as
    fallback marks such a level as an estimate.
    """
    answer = grading.answer
    scores = tuple(
        _score(row.dimension, getattr(reply, row.dimension.value.lower()), answer) for row in RUBRIC
    )
    strengths, improvements = _proven(reply.strengths, answer), _proven(reply.improvements, answer)
    analysis = Analysis(
        scores=scores,
        strengths=strengths.claims,
        improvements=improvements.claims,
        gaps=_gaps(reply.gaps, grading),
        recommendations=_recommendations(reply.recommendations),
        dropped_claims=strengths.dropped + improvements.dropped,
    )
    unproven = [score.dimension.value.lower() for score in scores if _lacks_proof(score)]
    if unproven:
        names = ", ".join(unproven)
        raise Unusable(f"quotes of {names} are not verbatim in the answer", _marked(analysis))
    return analysis


def _score(dimension: Dimension, reply: ScoreReply, answer: str) -> Score:
    missing = tuple(text for said in reply.missing if (text := spoken(said)))
    level = reply.level
    if level == HIGHEST and missing:
        level = HIGHEST - 1
    elif level < HIGHEST and not missing:
        missing = (NOT_NAMED,)
    return Score(
        dimension=dimension,
        level=level,
        rationale=spoken(reply.rationale),
        quotes=_quotes(reply.quotes, answer),
        missing=missing,
    )


def _quotes(said: list[str], answer: str) -> tuple[Quote, ...]:
    found = (quote for words in said if (quote := locate(words, answer)) is not None)
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Proven:
    claims: tuple[Claim, ...]
    dropped: int


def _proven(replies: list[ClaimReply], answer: str) -> _Proven:
    claims = [
        Claim(text=spoken(reply.text), quotes=quotes)
        for reply in replies
        if (quotes := _quotes(reply.quotes, answer)) and spoken(reply.text)
    ]
    return _Proven(tuple(claims[:_MOST_ITEMS]), dropped=len(replies) - len(claims))


def _gaps(replies: list[GapReply], grading: Grading) -> tuple[Gap, ...]:
    """Gaps that name a requirement of the plan; one that names none helps nobody."""
    requirements = grading.plan.requirements
    gaps = [
        Gap(text=text, requirement=requirements[reply.requirement_number - 1].phrase)
        for reply in replies
        if 1 <= reply.requirement_number <= len(requirements) and (text := spoken(reply.text))
    ]
    return tuple(gaps[:_MOST_ITEMS])


def _recommendations(replies: list[RecommendationReply]) -> tuple[Recommendation, ...]:
    recommendations = [
        Recommendation(topic=topic, why=spoken(reply.why), exercise=exercise)
        for reply in replies
        if (topic := spoken(reply.topic)) and (exercise := spoken(reply.exercise))
    ]
    return tuple(recommendations[:_MOST_ITEMS])


def _lacks_proof(score: Score) -> bool:
    return score.level is not None and score.level > LOWEST and not score.quotes


def _marked(analysis: Analysis) -> Analysis:
    return replace(
        analysis,
        scores=tuple(
            replace(score, is_estimate=True) if _lacks_proof(score) else score
            for score in analysis.scores
        ),
    )
