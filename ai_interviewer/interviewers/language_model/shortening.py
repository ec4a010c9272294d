"""Shortening posting, résumé and earlier answers by rule, when a model's context is too small.

What the plan refers to is kept first, then what reads like a requirement, then the beginning.
Lines are kept whole and in their order, so that every quote of the short text lies in the long.
"""

import re
from dataclasses import replace

from ai_interviewer.domain.interview import Brief, Closing, Exchange, Grading, Plan, Turn

_MOST, _LEAST = 6_000, 1_500
"""Characters a text may keep: half of it, within these. What is shorter stays as it is."""
_EARLIER_ANSWER = 600
_LEFT_OUT = "[…]\n"
# A line; a sentence where a line is so long that it must be a paragraph.
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SENTENCE = re.compile(r".+?(?:[.!?](?=\s)\s*|$)", re.DOTALL)
_LONG_LINE = 300
_BULLET = re.compile(r"\s*(?:[-*•–+]|\d+[.)])\s")


def shorter_brief(brief: Brief, plan: Plan | None = None) -> Brief:
    """The brief with posting and résumé within their budgets; equal to it when both fit."""
    known = plan.requirements if plan else brief.known_requirements
    topics = plan.topics if plan else ()
    posting = replace(
        brief.posting,
        description=shorter(brief.posting.description, [item.phrase for item in known]),
    )
    evidence = [topic.evidence for topic in topics if topic.evidence]
    return replace(brief, posting=posting, resume=shorter(brief.resume, evidence))


def shorter_turn(turn: Turn) -> Turn:
    """The turn with a short brief and short earlier answers; the last answer stays whole."""
    *earlier, last = turn.history or (None,)
    history = (*(_short_answer(past) for past in earlier if past), *([last] if last else []))
    return replace(turn, brief=shorter_brief(turn.brief, turn.plan), history=history)


def shorter_grading(grading: Grading) -> Grading:
    """The grading with a short brief and short earlier answers; the answer itself stays whole."""
    return replace(
        grading,
        brief=shorter_brief(grading.brief, grading.plan),
        history=tuple(_short_answer(past) for past in grading.history),
    )


def shorter_closing(closing: Closing) -> Closing:
    """The closing with a short brief."""
    return replace(closing, brief=shorter_brief(closing.brief, closing.plan))


def shorter(text: str, wanted: list[str]) -> str:
    """`text` within its budget: first the parts that hold something of `wanted`, then bullet
    points, then the beginning. `[…]` stands where something was left out."""
    budget = min(_MOST, max(_LEAST, len(text) // 2))
    if len(text) <= budget:
        return text
    parts = _parts(text)
    kept: set[int] = set()
    for place in sorted(range(len(parts)), key=lambda at: (_rank(parts[at], text, wanted), at)):
        start, end = parts[place]
        if end - start <= budget:
            budget -= end - start
            kept.add(place)
    return _joined(text, parts, kept) if kept else text[:budget]


def _parts(text: str) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        start = line.start()
        if len(line.group()) <= _LONG_LINE:
            parts.append(line.span())
            continue
        parts += [(start + s.start(), start + s.end()) for s in _SENTENCE.finditer(line.group())]
    return parts


def _rank(part: tuple[int, int], text: str, wanted: list[str]) -> int:
    start, end = part
    if any(_overlaps(text, phrase, start, end) for phrase in wanted):
        return 0
    return 1 if _BULLET.match(text[start:end]) else 2


def _overlaps(text: str, phrase: str, start: int, end: int) -> bool:
    """Whether the phrase stands in this part, or reaches into it from its neighbours."""
    return text.find(phrase, max(0, start - len(phrase) + 1), end + len(phrase) - 1) >= 0


def _joined(text: str, parts: list[tuple[int, int]], kept: set[int]) -> str:
    said = []
    for place, (start, end) in enumerate(parts):
        if place in kept:
            said.append(text[start:end])
        elif not said or said[-1] != _LEFT_OUT:
            said.append(_LEFT_OUT)
    return "".join(said)


def _short_answer(exchange: Exchange) -> Exchange:
    if len(exchange.answer) <= _EARLIER_ANSWER:
        return exchange
    return replace(exchange, answer=f"{exchange.answer[:_EARLIER_ANSWER]} […]")
