"""How many of the topics that are planned for sample postings are asked about from the bank."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ai_interviewer.domain.interview import AskedQuestion, Brief, Exchange, Turn
from ai_interviewer.interviewers.builtin import main_question_of, plan_for
from ai_interviewer.interviewers.builtin.bank.library import shipped_languages
from ai_interviewer.interviewers.builtin.bank.own import bank_for
from benchmarks.evaluation.samples import read_samples

SAMPLES = Path("tests/samples")
_SEEDS, _QUESTIONS = 5, 6


def shares_of(folder: Path) -> list[str]:
    """A line for each posting of the folder whose language has a bank, and one for all."""
    asked = {
        name: _counted(brief)
        for name, brief in read_samples(folder / "answers.jsonl").briefs.items()
        if brief.posting.language in shipped_languages()
    }
    return [
        *(_line(name, counts) for name, counts in asked.items()),
        _line(f"{folder}: {len(asked)} postings", sum(asked.values(), Counter())),
    ]


def _counted(brief: Brief) -> Counter[bool]:
    """Main questions over several interviews, by whether they are from the bank."""
    bank = bank_for(brief)
    return Counter(
        bank.entry(question.text) is not None
        for seed in range(_SEEDS)
        for question in asked_in(replace(brief, seed=seed, question_count=_QUESTIONS))
    )


def asked_in(brief: Brief) -> Iterator[AskedQuestion]:
    """One main question for each topic; nothing is answered, so nothing is followed up."""
    plan, history = plan_for(brief), list[Exchange]()
    for number in range(1, brief.question_count + 1):
        question = main_question_of(Turn(brief, plan, tuple(history), number))
        history.append(Exchange(question, answer=""))
        yield question


def _line(name: str, counts: Counter[bool]) -> str:
    total = counts.total()
    return f"{name}: {counts[True]} of {total} topics from the bank ({counts[True] / total:.0%})"
