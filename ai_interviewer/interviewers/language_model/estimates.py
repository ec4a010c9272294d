"""What a whole interview is likely to cost, told before it begins. No network."""

from dataclasses import dataclass

from ai_interviewer.domain.interview import Consumption
from ai_interviewer.interviewers.language_model.prompts.files import rubric_text, task_text
from ai_interviewer.interviewers.language_model.tally import Price, Tally, consumption

_CHARACTERS_PER_TOKEN = 4
"""OpenAI's rule of thumb for English; other scripts take up to twice as many tokens."""
_PLAN_CHARACTERS = 2_500
_EXCHANGE = 350
"""Tokens of a question of 300 characters, its answer of 1000, and their labels."""
_FEEDBACK = 250
"""Tokens that the feedback on one answer takes in the prompt of the summary."""
_REPAIRED = 1.1
"""One reply in ten is asked for again."""


@dataclass(frozen=True, slots=True)
class _Output:
    """Tokens of a reply, and what a reasoning model thinks besides, which is paid for as well."""

    said: int
    thought: int

    def tokens(self, *, is_reasoning: bool) -> int:
        return self.said + (self.thought if is_reasoning else 0)


_PLAN = _Output(said=700, thought=1_000)
_QUESTION = _Output(said=120, thought=250)
_ANALYSIS = _Output(said=1_200, thought=1_200)
_SUMMARY = _Output(said=350, thought=600)


def estimate(
    model: str,
    *,
    brief_characters: int,
    question_count: int,
    samples: int,
    is_reasoning: bool,
    price: Price,
) -> Consumption | None:
    """Expected tokens and US dollars of one interview: its plan, every question, `samples`
    analyses of every answer, and the summary. `brief_characters` counts posting and résumé.

    Assumes answers of about 1000 characters, one repair in ten calls and no discount for cached
    tokens: meant to be right within a factor of two, rather too high than too low. None without a
    model or without questions.
    """
    if not model or question_count < 1:
        return None
    brief = brief_characters // _CHARACTERS_PER_TOKEN
    planned = brief + _PLAN_CHARACTERS // _CHARACTERS_PER_TOKEN
    earlier = sum(range(question_count)) * _EXCHANGE
    graded = question_count * max(1, samples)
    asked_tokens = (
        _instructions("plan") + brief,
        question_count * (_instructions("ask") + planned) + earlier,
        graded * (_instructions("analyse") + planned + _EXCHANGE),
        _instructions("summarise") + planned + question_count * (_EXCHANGE + _FEEDBACK),
    )
    said_tokens = (
        _PLAN.tokens(is_reasoning=is_reasoning),
        question_count * _QUESTION.tokens(is_reasoning=is_reasoning),
        graded * _ANALYSIS.tokens(is_reasoning=is_reasoning),
        _SUMMARY.tokens(is_reasoning=is_reasoning),
    )
    tally = Tally()
    tally.add(
        input_tokens=round(sum(asked_tokens) * _REPAIRED),
        cached_tokens=0,
        output_tokens=round(sum(said_tokens) * _REPAIRED),
    )
    return consumption(tally, model=model, price=price)


def _instructions(task: str) -> int:
    """Tokens of everything in a prompt that is ours, the reply's schema included."""
    rubric = len(rubric_text()) if task == "analyse" else 0
    return (len(task_text(task)) + rubric) // _CHARACTERS_PER_TOKEN
