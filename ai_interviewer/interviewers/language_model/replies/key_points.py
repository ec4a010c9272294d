"""The key points of a question, and what a model says it heard of them."""

from ai_interviewer.domain.interview import Grading
from ai_interviewer.domain.key_points import (
    MOST_KEY_POINTS,
    Heard,
    HeardPoint,
    KeyPoint,
    none_heard,
)
from ai_interviewer.interviewers.language_model.fencing import displayable
from ai_interviewer.interviewers.language_model.replies.claims import Proven, locate_quotes
from ai_interviewer.interviewers.language_model.schemas import HeardPointReply, KeyPointReply

_LONGEST = 300


def usable_key_points(replies: list[KeyPointReply]) -> tuple[KeyPoint, ...]:
    """The first key points with words, each once. None is no reason to refuse a question."""
    found: dict[str, KeyPoint] = {}
    for reply in replies:
        text, why = displayable(reply.text), displayable(reply.why)
        if text and len(text) <= _LONGEST:
            found.setdefault(text.casefold(), KeyPoint(text, why if len(why) <= _LONGEST else ""))
    return tuple(found.values())[:MOST_KEY_POINTS]


def heard_points(replies: list[HeardPointReply], grading: Grading) -> Proven[HeardPoint]:
    """Every key point of the question, in order, with what was heard of it.

    One is heard only with a quote that is in the answer; without it, the claim is dropped. Those
    that the model passed over were not heard. Without any usable reply nothing is said about them.
    """
    points = list(none_heard(grading.question.key_points))
    by_number = {reply.number: reply for reply in reversed(replies)}
    known = {n: reply for n, reply in by_number.items() if 1 <= n <= len(points)}
    if not known:
        return Proven((), dropped=0)
    dropped = 0
    for number, reply in known.items():
        if reply.heard is Heard.NOT_HEARD:
            continue
        if quotes := locate_quotes(reply.quotes, grading.answer):
            key_point = points[number - 1].key_point
            points[number - 1] = HeardPoint(key_point, reply.heard, quotes)
        else:
            dropped += 1
    return Proven(tuple(points), dropped)
