"""The claims in a model's feedback, each kept only with its proof."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from ai_interviewer.domain.interview import Claim, Gap, Grading, Recommendation, ResumeCheck
from ai_interviewer.domain.receipts import Quote, locate
from ai_interviewer.interviewers.language_model.fencing import displayable
from ai_interviewer.interviewers.language_model.replies.sound_words import fault_in
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
    """The claims that are proven, and how many were left out because they aren't."""

    items: tuple[T, ...]
    dropped: int


def locate_quotes(texts: list[str], answer: str) -> tuple[Quote, ...]:
    """The quotes that are in the answer, each once."""
    quotes = (quote for text in texts if (quote := locate(text, answer)) is not None)
    return tuple(dict.fromkeys(quotes))


def is_sound(text: str) -> bool:
    """Whether a text holds words to a candidate."""
    return bool(displayable(text)) and not fault_in(text)


def proven_claims(replies: list[ClaimReply], answer: str) -> Proven[Claim]:
    claims = [
        Claim(text=displayable(reply.text), quotes=quotes)
        for reply in replies
        if (quotes := locate_quotes(reply.quotes, answer)) and is_sound(reply.text)
    ]
    return Proven(tuple(claims[:_MOST_ITEMS]), dropped=len(replies) - len(claims))


def proven_checks(replies: list[ResumeCheckReply], grading: Grading) -> Proven[ResumeCheck]:
    """Checks whose quote is in the résumé. One that also quotes the answer must quote it verbatim;
    one that does not says that the answer is silent about the claim."""
    checks = [check for reply in replies if (check := _check(reply, grading)) is not None]
    return Proven(tuple(checks[:_MOST_ITEMS]), dropped=len(replies) - len(checks))


def _check(reply: ResumeCheckReply, grading: Grading) -> ResumeCheck | None:
    resume_quote = locate(reply.resume_quote, grading.brief.resume)
    quotes = locate_quotes(reply.quotes, grading.answer)
    text = displayable(reply.text)
    if resume_quote is None or len(resume_quote.text) > _LONGEST_QUOTE or not text:
        return None
    if any(words.strip() for words in reply.quotes) and not quotes:
        return None
    return ResumeCheck(text=text, resume_quote=resume_quote, quotes=quotes)


def named_gaps(replies: list[GapReply], grading: Grading) -> tuple[Gap, ...]:
    """The gaps that name a requirement of the plan; a gap without one helps nobody."""
    gaps = [
        Gap(text=text, requirement=phrase)
        for reply in replies
        if (phrase := grading.plan.phrase_of(reply.requirement_number - 1))
        and is_sound(text := displayable(reply.text))
    ]
    return tuple(gaps[:_MOST_ITEMS])


def recommendations(replies: list[RecommendationReply]) -> tuple[Recommendation, ...]:
    complete = [
        Recommendation(topic=topic, why=displayable(reply.why), exercise=exercise)
        for reply in replies
        if (topic := displayable(reply.topic))
        and (exercise := displayable(reply.exercise))
        and not any(map(fault_in, (topic, reply.why, exercise)))
    ]
    return tuple(complete[:_MOST_ITEMS])
