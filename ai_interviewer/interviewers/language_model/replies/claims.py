"""The parts of feedback that a model claims, each kept only with its proof."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from ai_interviewer.domain.interview import (
    Claim,
    Gap,
    Grading,
    Quote,
    Recommendation,
    ResumeCheck,
)
from ai_interviewer.domain.receipts import locate
from ai_interviewer.interviewers.language_model.fencing import displayable
from ai_interviewer.interviewers.language_model.schemas import (
    ClaimReply,
    GapReply,
    RecommendationReply,
    ResumeCheckReply,
)

T = TypeVar("T")
_MOST_ITEMS = 5
_LONGEST_QUOTE = 400


@dataclass(frozen=True, slots=True)
class Proven(Generic[T]):
    """What is proven, and how many claims were left out because they are not."""

    items: tuple[T, ...]
    dropped: int


def locate_quotes(said: list[str], answer: str) -> tuple[Quote, ...]:
    """The quotes that stand in the answer, each once."""
    found = (quote for words in said if (quote := locate(words, answer)) is not None)
    return tuple(dict.fromkeys(found))


def proven_claims(replies: list[ClaimReply], answer: str) -> Proven[Claim]:
    claims = [
        Claim(text=displayable(reply.text), quotes=quotes)
        for reply in replies
        if (quotes := locate_quotes(reply.quotes, answer)) and displayable(reply.text)
    ]
    return Proven(tuple(claims[:_MOST_ITEMS]), dropped=len(replies) - len(claims))


def proven_checks(replies: list[ResumeCheckReply], grading: Grading) -> Proven[ResumeCheck]:
    """Claims about the résumé whose words stand in it. One that also quotes the answer must do so
    truly; one that quotes nothing of it says that the answer is silent."""
    checks = [check for reply in replies if (check := _check(reply, grading)) is not None]
    return Proven(tuple(checks[:_MOST_ITEMS]), dropped=len(replies) - len(checks))


def _check(reply: ResumeCheckReply, grading: Grading) -> ResumeCheck | None:
    claimed = locate(reply.resume_quote, grading.brief.resume)
    quotes = locate_quotes(reply.quotes, grading.answer)
    text = displayable(reply.text)
    if claimed is None or len(claimed.text) > _LONGEST_QUOTE or not text:
        return None
    if any(words.strip() for words in reply.quotes) and not quotes:
        return None
    return ResumeCheck(text=text, resume_quote=claimed, quotes=quotes)


def named_gaps(replies: list[GapReply], grading: Grading) -> tuple[Gap, ...]:
    """Gaps that name a requirement of the plan; one that names none helps nobody."""
    gaps = [
        Gap(text=text, requirement=phrase)
        for reply in replies
        if (phrase := grading.plan.phrase_of(reply.requirement_number - 1))
        and (text := displayable(reply.text))
    ]
    return tuple(gaps[:_MOST_ITEMS])


def recommendations(replies: list[RecommendationReply]) -> tuple[Recommendation, ...]:
    found = [
        Recommendation(topic=topic, why=displayable(reply.why), exercise=exercise)
        for reply in replies
        if (topic := displayable(reply.topic)) and (exercise := displayable(reply.exercise))
    ]
    return tuple(found[:_MOST_ITEMS])
