"""Shortening posting, résumé and earlier answers by rule, when a model's context is too small.

The parts that the plan refers to are kept first, then bullet points, then the beginning. Lines
stay whole and in order, so that every quote from the short text is in the long one, too.
"""

import re
from dataclasses import replace

from ai_interviewer.domain.interview import Brief, Closing, Exchange, Grading, Plan, Turn

_MOST, _LEAST = 6_000, 1_500
"""A text keeps half of its characters, within these bounds. A shorter one is not changed."""
_EARLIER_ANSWER = 600
_GAP = "[…]\n"
# A text is cut into lines, and a line so long that it must be a paragraph into sentences.
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SENTENCE = re.compile(r".+?(?:[.!?](?=\s)\s*|$)", re.DOTALL)
_LONG_LINE = 300
_BULLET = re.compile(r"\s*(?:[-*•–+]|\d+[.)])\s")


def shorter_brief(brief: Brief, plan: Plan | None = None) -> Brief:
    """The brief with posting and résumé within their budgets; equal to it when both fit."""
    requirements = plan.requirements if plan else brief.known_requirements
    topics = plan.topics if plan else ()
    posting = replace(
        brief.posting,
        description=shorter(brief.posting.description, [item.phrase for item in requirements]),
    )
    evidence = [topic.evidence for topic in topics if topic.evidence]
    return replace(brief, posting=posting, resume=shorter(brief.resume, evidence))


def shorter_turn(turn: Turn) -> Turn:
    """The turn with a shorter brief and shorter earlier answers; the last answer stays whole."""
    *earlier, last = turn.history or (None,)
    history = (*(_shorter_exchange(past) for past in earlier if past), *([last] if last else []))
    return replace(turn, brief=shorter_brief(turn.brief, turn.plan), history=history)


def shorter_grading(grading: Grading) -> Grading:
    """The grading with a shorter brief and shorter earlier answers; its own answer stays whole."""
    return replace(
        grading,
        brief=shorter_brief(grading.brief, grading.plan),
        history=tuple(_shorter_exchange(past) for past in grading.history),
    )


def shorter_closing(closing: Closing) -> Closing:
    """The closing with a shorter brief."""
    return replace(closing, brief=shorter_brief(closing.brief, closing.plan))


def shorter(text: str, phrases: list[str]) -> str:
    """`text` within its budget: first the parts with any of `phrases`, then bullet points, then the
    beginning. `[…]` marks what was left out."""
    budget = min(_MOST, max(_LEAST, len(text) // 2))
    if len(text) <= budget:
        return text
    parts = _parts(text)
    kept_places: set[int] = set()
    for place in sorted(range(len(parts)), key=lambda at: (_rank(parts[at], text, phrases), at)):
        start, end = parts[place]
        if end - start <= budget:
            budget -= end - start
            kept_places.add(place)
    return _joined_parts(text, parts, kept_places) if kept_places else text[:budget]


def _parts(text: str) -> list[tuple[int, int]]:
    """Start and end of each line, or of each sentence of a long line."""
    parts: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        start = line.start()
        if len(line.group()) <= _LONG_LINE:
            parts.append(line.span())
            continue
        parts += [(start + s.start(), start + s.end()) for s in _SENTENCE.finditer(line.group())]
    return parts


def _rank(part: tuple[int, int], text: str, phrases: list[str]) -> int:
    start, end = part
    if any(_overlaps(text, phrase, start, end) for phrase in phrases):
        return 0
    return 1 if _BULLET.match(text[start:end]) else 2


def _overlaps(text: str, phrase: str, start: int, end: int) -> bool:
    """Whether the phrase is in this part, or reaches into it from a neighbouring one."""
    return text.find(phrase, max(0, start - len(phrase) + 1), end + len(phrase) - 1) >= 0


def _joined_parts(text: str, parts: list[tuple[int, int]], kept_places: set[int]) -> str:
    pieces: list[str] = []
    for place, (start, end) in enumerate(parts):
        if place in kept_places:
            pieces.append(text[start:end])
        elif not pieces or pieces[-1] != _GAP:
            pieces.append(_GAP)
    return "".join(pieces)


def _shorter_exchange(exchange: Exchange) -> Exchange:
    if len(exchange.answer) <= _EARLIER_ANSWER:
        return exchange
    return replace(exchange, answer=f"{exchange.answer[:_EARLIER_ANSWER]} […]")
