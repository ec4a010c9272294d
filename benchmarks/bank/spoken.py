"""How many of the questions asked about sample postings are short and ask for one thing."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import Brief, Posting
from ai_interviewer.interviewers.builtin.asked import unquoted
from ai_interviewer.interviewers.builtin.bank.own import bank_for
from benchmarks.bank.share import asked_in
from benchmarks.evaluation.samples import read_samples

_SEEDS, _QUESTIONS = 10, 6
_MOST_WORDS, _MOST_IN_BANK = 45, 30
_TELL = re.compile(
    r"\b(?:Tell me|Walk me|Talk me|Describe|Explain|Pick|Think of|Give me|Розкажіть|Опишіть"
    r"|Згадайте|Поясніть|Erzählen Sie|Schildern Sie|Beschreiben Sie|Cuénteme|Descríbame|Hábleme"
    r"|Explíqueme|Racontez-moi|Décrivez-moi|Parlez-moi|Expliquez-moi"
    r"|Proszę (?:opowiedzieć|opisać|wyjaśnić))"
)
_AND_ASKS = re.compile(
    r",? (?:and (?:what|how|why|where|when|who|did|would)|(?:і|й|та) (?:що|як|чому|коли|хто|де)"
    r"|und (?:was|wie|warum|wo|wann|wer)|y (?:qué|cómo|por qué|cuándo|dónde|quién)"
    r"|et (?:comment|pourquoi|quand|où|qui|qu['’]est-ce|quels?|quelles?)"
    r"|i (?:co|jak|dlaczego|kiedy|gdzie|kto))\b(?=[^?]*\?)"
)
"""A second thing that is asked for within one sentence."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A question, and whether the bank has it."""

    text: str
    is_from_bank: bool

    @property
    def asks(self) -> int:
        """How many things it asks for; what it quotes asks for none."""
        own = unquoted(self.text)
        return own.count("?") + len(_TELL.findall(own)) + len(_AND_ASKS.findall(own))

    @property
    def is_short(self) -> bool:
        most = _MOST_IN_BANK if self.is_from_bank else _MOST_WORDS
        return len(self.text.split()) <= most


def spoken_of(samples: Path, marked: Path) -> list[str]:
    """Lines on all questions for the pairs of one folder and the marked postings of another."""
    briefs = [*read_samples(samples / "answers.jsonl").briefs.values(), *_marked(marked)]
    questions = list(_questions(briefs))
    right = [one for one in questions if one.is_short and one.asks == 1]
    longest = max(len(one.text.split()) for one in questions)
    return [
        f"{len(briefs)} postings, {_SEEDS} seeds: {len(questions)} questions",
        f"short, with one ask: {len(right) / len(questions):.1%}; the longest has {longest} words",
        *sorted({f"  {one.asks} asks: {one.text}" for one in questions if one not in right}),
    ]


def _questions(briefs: Iterable[Brief]) -> Iterator[Spoken]:
    for brief in briefs:
        for seed in range(_SEEDS):
            for question in asked_in(replace(brief, seed=seed, question_count=_QUESTIONS)):
                entry = bank_for(brief).entry(question.text)
                yield Spoken(question.text, entry is not None)


def _marked(folder: Path) -> Iterator[Brief]:
    """The marked postings, without a résumé."""
    for path in sorted(folder.glob("*.json")):
        marks: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        posting = Posting(
            role_title=marks["title"],
            company=marks["company"],
            level=ExperienceLevel[str(marks["level"]).upper()],
            tech_stack=tuple(marks["tech_stack"]),
            description=path.with_suffix(".txt").read_text(encoding="utf-8"),
            language=marks["language"],
        )
        yield Brief(posting, "", _QUESTIONS)
