"""What a whole interview is likely to cost, before it begins. No network."""

from dataclasses import dataclass, replace

from ai_interviewer.domain.interview import Consumption
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.interviewers.language_model.prompts.files import task_text
from ai_interviewer.interviewers.language_model.tally import Price, Tally, consumption

_CHARACTERS_PER_TOKEN = 4
"""OpenAI's rule of thumb for English; other scripts take up to twice as many tokens."""
_PLAN_CHARACTERS = 2_500
_EXCHANGE = 350
"""Tokens of a question of 300 characters, its answer of 1000, and their labels."""
_FEEDBACK = 250
"""Tokens that the feedback on one answer takes in the prompt of the summary."""
_REPAIR_FACTOR = 1.1
"""One reply in ten is repaired."""


@dataclass(frozen=True, slots=True)
class _Output:
    """Tokens of a reply, and of a reasoning model's thoughts, which are paid for as well."""

    reply: int
    thoughts: int

    def tokens(self, *, is_reasoning: bool) -> int:
        return self.reply + (self.thoughts if is_reasoning else 0)


_PLAN = _Output(reply=700, thoughts=1_000)
_QUESTION = _Output(reply=350, thoughts=250)
_ANALYSIS = _Output(reply=1_450, thoughts=1_200)
_GRADE = _Output(reply=220, thoughts=700)
_WORDS = _Output(reply=900, thoughts=700)
_SUMMARY = _Output(reply=350, thoughts=600)


def estimate(
    model: str,
    *,
    brief_characters: int,
    question_count: int,
    samples: int,
    is_reasoning: bool,
    is_thorough: bool,
    price: Price,
) -> Consumption | None:
    """Expected tokens and US dollars of one interview: its plan with every question, `samples`
    analyses of every answer, and the summary. With `is_thorough` an analysis is a call for each
    dimension and one for the words. `brief_characters` counts posting and résumé.

    Assumes answers of about 1000 characters, one repair in ten calls and no discount for cached
    tokens. It should be right within a factor of two, and too high rather than too low. None
    without a model or without questions.
    """
    if not model or question_count < 1:
        return None
    brief = brief_characters // _CHARACTERS_PER_TOKEN
    context = brief + _PLAN_CHARACTERS // _CHARACTERS_PER_TOKEN
    history = sum(range(question_count)) * _EXCHANGE
    analyses = question_count * max(1, samples)
    graded = [("thorough/grade", _GRADE)] * len(RUBRIC) + [("thorough/words", _WORDS)]
    calls = graded if is_thorough else [("analyse", _ANALYSIS)]
    input_tokens = (
        _instructions("begin") + brief,
        (question_count - 1) * (_instructions("ask") + context) + history,
        analyses * sum(_instructions(task) + context + _EXCHANGE for task, _ in calls),
        _instructions("summarise") + context + question_count * (_EXCHANGE + _FEEDBACK),
    )
    output_tokens = (
        _PLAN.tokens(is_reasoning=is_reasoning),
        question_count * _QUESTION.tokens(is_reasoning=is_reasoning),
        analyses * sum(output.tokens(is_reasoning=is_reasoning) for _, output in calls),
        _SUMMARY.tokens(is_reasoning=is_reasoning),
    )
    count = question_count + analyses * len(calls) + 1
    usual = Tally()
    usual.add(
        input_tokens=round(sum(input_tokens) * _REPAIR_FACTOR / count),
        cached_tokens=0,
        output_tokens=round(sum(output_tokens) * _REPAIR_FACTOR / count),
    )
    # Priced by the call: some prices rise with what one call holds.
    one = consumption(usual, model=model, price=price)
    return replace(
        one,
        input_tokens=one.input_tokens * count,
        output_tokens=one.output_tokens * count,
        cost_usd=None if one.cost_usd is None else one.cost_usd * count,
        calls=count,
    )


def _instructions(task: str) -> int:
    """Tokens of our own part of a prompt, including the reply's schema."""
    return len(task_text(task)) // _CHARACTERS_PER_TOKEN
