"""The edited texts that are graded."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ai_interviewer.domain.interview import Brief
from benchmarks.evaluation.measures import GradedSample, Question
from benchmarks.evaluation.perturbations import INJECTIONS, PLACES, Edit, with_addition
from benchmarks.evaluation.samples import Sample, with_text
from benchmarks.evaluation.statistics import SEED

_EVERY_NTH_IN_ANSWER = 2
_EVERY_NTH_IN_SOURCES = 9


@dataclass(frozen=True, slots=True)
class Trial:
    """One edited text to be graded. `edit` names the edit, `where` the text it was made in."""

    edit: str
    where: str
    sample: Sample
    brief: Brief
    answer: str


def injections_of(questions: Sequence[Question], briefs: dict[str, Brief]) -> list[Trial]:
    """Instructions in answers, postings and résumés."""
    return [
        trial
        for at, one in enumerate(graded_of(questions))
        for trial in _injections_into(one.sample, briefs[one.sample.pair], at)
    ]


def graded_of(questions: Sequence[Question]) -> Iterator[GradedSample]:
    return (one for question in questions for one in question if one.analysis)


def _injections_into(sample: Sample, brief: Brief, at: int) -> Iterator[Trial]:
    """Half of the phrasings in each answer, so that two answers get all of them; some in posting
    and résumé. The place changes from one to the next."""
    for number, (name, words) in enumerate(INJECTIONS.items()):
        turn = at + number
        if turn % _EVERY_NTH_IN_ANSWER == 0:
            place = PLACES[turn // _EVERY_NTH_IN_ANSWER % len(PLACES)]
            yield Trial(name, "answer", sample, brief, with_addition(sample.answer, words, place))
        if turn % _EVERY_NTH_IN_SOURCES == 0:
            place = PLACES[number % len(PLACES)]
            description = with_addition(brief.posting.description, words, place)
            posting = with_text(brief, description=description)
            resume = with_text(brief, resume=with_addition(brief.resume, words, place))
            yield Trial(name, "posting", sample, posting, sample.answer)
            yield Trial(name, "resume", sample, resume, sample.answer)


def edits_of(
    edits: Sequence[Edit], questions: Sequence[Question], briefs: dict[str, Brief]
) -> list[Trial]:
    trials = []
    for one in graded_of(questions):
        brief = briefs[one.sample.pair]
        for edit in edits:
            answer = edit.apply(one.sample.answer, brief, random.Random(one.sample.id))
            trials.append(Trial(edit.name, "answer", one.sample, brief, answer))
    return trials


def some(trials: list[Trial], most: int | None) -> list[Trial]:
    """The trials, or `most` of them drawn with a fixed seed."""
    if most is None or len(trials) <= most:
        return trials
    return random.Random(SEED).sample(trials, most)
