"""Which topic comes next, when a follow-up is allowed, and when a question repeats another."""

import re
from collections.abc import Iterable

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Exchange, PlannedTopic, Turn
from ai_interviewer.domain.sanity import sanity_reason

MOST_FOLLOW_UPS = 2
_SAME_WORDS = 0.8


def next_topic(turn: Turn) -> PlannedTopic:
    """The first planned topic that no main question was about yet."""
    return turn.plan.topics[turn.main_question_count % len(turn.plan.topics)]


def may_follow_up(turn: Turn) -> bool:
    """Whether the next question may follow up the last answer.

    The answer must say something, its topic must have fewer than two follow-ups, and enough
    questions must remain to ask one of every type in the plan.
    """
    if not turn.history or is_after_passing(turn):
        return False
    last = turn.history[-1].question
    if sanity_reason(turn.history[-1].answer, last.text) is not None:
        return False
    if len(thread_of(turn.history, last)) >= MOST_FOLLOW_UPS:
        return False
    remaining = turn.brief.question_count - turn.number
    return remaining >= len(_types_not_asked(turn))


def is_after_passing(turn: Turn) -> bool:
    """Whether the candidate passed on a question since the last answer."""
    last = turn.history[-1].question.number if turn.history else 0
    return any(question.number > last for question in turn.passed)


def thread_of(history: tuple[Exchange, ...], question: AskedQuestion) -> tuple[Exchange, ...]:
    """The exchanges that `question` follows up, oldest first; empty for a main question."""
    by_number = {exchange.question.number: exchange for exchange in history}
    thread: list[Exchange] = []
    current = question
    while current.follows_up is not None and (parent := by_number.pop(current.follows_up, None)):
        thread.insert(0, parent)
        current = parent.question
    return tuple(thread)


def is_repeat(text: str, earlier: Iterable[str]) -> bool:
    """Whether `text` asks in nearly the same words as one of `earlier` (Jaccard index of words)."""
    words = _words(text)
    return any(_likeness(words, _words(other)) >= _SAME_WORDS for other in earlier)


def _types_not_asked(turn: Turn) -> set[QuestionType]:
    asked_types = {exchange.question.type for exchange in turn.history}
    return {topic.type for topic in turn.plan.topics} - asked_types


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0
