"""Thorough grading: a call of its own for each dimension and one for the words, all at once.

On interview answers, models that grade one dimension a call, with graded examples, agree more
closely with experts than models that grade everything in one call (arXiv 2602.02360).
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from typing import Any

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Analysis, Grading
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.interviewers.base import TextSoFar
from ai_interviewer.interviewers.language_model.conversation import (
    Accepted,
    Complete,
    Messages,
    Steps,
)
from ai_interviewer.interviewers.language_model.prompts.prompts import Prompt
from ai_interviewer.interviewers.language_model.prompts.thorough_prompts import (
    grade_prompt,
    words_prompt,
)
from ai_interviewer.interviewers.language_model.replies.thorough import (
    checked_grade,
    checked_words,
    put_together,
    rationale_so_far,
)
from ai_interviewer.interviewers.language_model.schemas import ScoreReply
from ai_interviewer.interviewers.language_model.shortening import shorter_grading
from ai_interviewer.interviewers.language_model.tasks import ANALYSE, Task
from ai_interviewer.interviewers.language_model.thorough_schemas import WordsReply

GRADE = "thorough/grade"
"""The task whose instrument the scores are of."""
_TRIES = 2
_WAIT, _LONGEST_WAIT = 0.5, 15.0
_LEFT_OUT = (FailureKind.UNUSABLE_OUTPUT, FailureKind.TRUNCATED)
"""Failures of the model itself, which cost only the part that they concern."""


def _grade_of(dimension: Dimension) -> Task[Grading, ScoreReply, Analysis, Any]:
    return Task(
        name=GRADE,
        prompt=partial(grade_prompt, dimension=dimension),
        accept=partial(checked_grade, dimension=dimension),
        shorten=shorter_grading,
        result=ANALYSE.result,
        words_so_far=rationale_so_far,
    )


_GRADES = tuple(_grade_of(row.dimension) for row in RUBRIC)
_WORDS: Task[Grading, WordsReply, Analysis, Any] = Task(
    name="thorough/words",
    prompt=words_prompt,
    accept=checked_words,
    shorten=shorter_grading,
    result=ANALYSE.result,
)
Part = Task[Grading, Any, Analysis, Any]


class CalledAtMostTwice:
    """A model's call for one part of a feedback: once, and again either for a repair or after a
    fault that may pass."""

    def __init__(self, call: Complete) -> None:
        self._call = call
        self._tries_left = _TRIES

    async def __call__(self, prompt: Prompt[Any], messages: Messages) -> AsyncGenerator[str, None]:
        while True:
            if self._tries_left == 0:
                raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
            self._tries_left -= 1
            try:
                async with aclosing(self._call(prompt, messages)) as updates:
                    async for text in updates:
                        yield text
            except InterviewerFailed as error:
                wait = _WAIT if error.retry_after is None else error.retry_after
                is_worth_it = error.kind.is_transient and wait <= _LONGEST_WAIT
                if self._tries_left == 0 or not is_worth_it:
                    raise
            else:
                return
            await asyncio.sleep(wait)


async def thorough_steps(
    grading: Grading, steps_of: Callable[[Part], Steps[Analysis]]
) -> Steps[Analysis]:
    """Yield the rationales while they come, in rubric order, then the whole feedback.

    What the model can't do leaves its dimension unassessed, or the feedback short. Any other
    failure ends all calls. Raises InterviewerFailed, also when no dimension could be assessed.
    """
    tasks: tuple[Part, ...] = (*_GRADES, _WORDS)
    parts = [_PartSoFar() for _ in tasks]
    news = asyncio.Event()
    calls = [
        asyncio.create_task(_follow(steps_of(task), part, news))
        for task, part in zip(tasks, parts, strict=True)
    ]
    shown = ""
    try:
        while not all(part.is_done for part in parts):
            await news.wait()
            news.clear()
            for call in calls:
                if call.done():
                    call.result()
            words = _words_to_show(parts)
            if words not in ("", shown):
                shown = words
                yield TextSoFar(words)
    finally:
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
    values = [part.accepted.value if part.accepted else None for part in parts]
    yield Accepted(
        put_together(values[:-1], values[-1], grading),
        is_trimmed=any(part.accepted.is_trimmed for part in parts if part.accepted),
    )


@dataclass(slots=True)
class _PartSoFar:
    words: str = ""
    accepted: Accepted[Analysis] | None = None
    is_done: bool = False


async def _follow(steps: Steps[Analysis], part: _PartSoFar, news: asyncio.Event) -> None:
    try:
        async with aclosing(steps):
            async for step in steps:
                if isinstance(step, Accepted):
                    part.accepted = step
                elif len(step.text) > len(part.words):
                    part.words = step.text
                news.set()
        part.is_done = True
    except InterviewerFailed as error:
        if error.kind not in _LEFT_OUT:
            raise
        part.is_done = True
    finally:
        news.set()


def _words_to_show(parts: Sequence[_PartSoFar]) -> str:
    """The words up to the first part that still comes, so that what is on the screen only grows."""
    words = []
    for part in parts:
        words.append(part.words)
        if not part.is_done:
            break
    return "\n\n".join(filter(None, words))
