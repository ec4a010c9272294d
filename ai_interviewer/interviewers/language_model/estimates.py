"""What a whole interview is likely to cost, before it begins. No network."""

from dataclasses import dataclass

from ai_interviewer.domain.interview import Consumption
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
_SUMMARY = _Output(reply=350, thoughts=600)


def estimate(
    model: str,
    *,
    brief_characters: int,
    question_count: int,
    samples: int,
    is_reasoning: bool,
    price: Price,
) -> Consumption | None:
    """Expected tokens and US dollars of one interview: its plan with every question, `samples`
    analyses of every answer, and the summary. `brief_characters` counts posting and résumé.

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
    input_tokens = (
        _instructions("begin") + brief,
        (question_count - 1) * (_instructions("ask") + context) + history,
        analyses * (_instructions("analyse") + context + _EXCHANGE),
        _instructions("summarise") + context + question_count * (_EXCHANGE + _FEEDBACK),
    )
    output_tokens = (
        _PLAN.tokens(is_reasoning=is_reasoning),
        question_count * _QUESTION.tokens(is_reasoning=is_reasoning),
        analyses * _ANALYSIS.tokens(is_reasoning=is_reasoning),
        _SUMMARY.tokens(is_reasoning=is_reasoning),
    )
    tally = Tally()
    tally.add(
        input_tokens=round(sum(input_tokens) * _REPAIR_FACTOR),
        cached_tokens=0,
        output_tokens=round(sum(output_tokens) * _REPAIR_FACTOR),
    )
    return consumption(tally, model=model, price=price)


def _instructions(task: str) -> int:
    """Tokens of our own part of a prompt, including the reply's schema."""
    return len(task_text(task)) // _CHARACTERS_PER_TOKEN
