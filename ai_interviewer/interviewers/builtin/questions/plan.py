"""What an interview will probe: requirements, each with a type of question and résumé evidence."""

import random
from dataclasses import dataclass

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import Brief, Plan, PlannedTopic, Requirement
from ai_interviewer.interviewers.builtin.languages import FALLBACK, markers_for
from ai_interviewer.interviewers.builtin.markers import ALL, Markers, SectionKind
from ai_interviewer.interviewers.builtin.markers.base import pattern
from ai_interviewer.interviewers.builtin.questions.evidence import Evidence, best_evidence
from ai_interviewer.interviewers.builtin.questions.experience import is_first_job
from ai_interviewer.interviewers.builtin.questions.from_bank import BankFit, best_fit
from ai_interviewer.interviewers.builtin.questions.requirements import (
    is_experience,
    kind_of,
    requirements_of,
)
from ai_interviewer.interviewers.builtin.questions.suits import (
    is_bare,
    is_hollow,
    is_trait,
    suitability,
)
from ai_interviewer.interviewers.builtin.questions.templates import named
from ai_interviewer.interviewers.builtin.statements.stems import content_stems

_WEIGHT = {
    SectionKind.SKILLS: 1.0,
    SectionKind.DUTIES: 0.9,
    SectionKind.UNKNOWN: 0.8,
    SectionKind.PREFERRED: 0.4,
    SectionKind.ASIDE: 0.1,
}
_SHOWN_BY_RESUME = 0.6
_FITS_TYPE = 0.5
_STANDS_FIRST = 0.4
_IN_THE_BANK = 1.8
_BETTER_LATER = 0.9
"""For a requirement that the bank can only ask about in another way."""
_SEED_SWING = 0.4
_ALREADY_PROBED = 3.0
_SAYS_LITTLE = 1.5
_ASKED_BEFORE = 0.8
_PLAIN = (ExperienceLevel.JUNIOR, ExperienceLevel.MID)


@dataclass(frozen=True, slots=True)
class _Candidate:
    index: int
    value: float
    evidence: Evidence | None
    in_bank: BankFit | None


def plan_for(brief: Brief) -> Plan:
    """As many topics as questions, types mixed, each requirement once while there are enough."""
    requirements = brief.known_requirements or requirements_of(brief.posting)
    posting = brief.posting
    markers = markers_for(posting.language, posting.description) or ALL[FALLBACK]
    chance = random.Random(f"plan {brief.seed}")  # noqa: S311 - variety, not secrecy
    topics: list[PlannedTopic] = []
    taken: set[str] = set()
    for kind in _types(brief.question_count, chance):
        topics.append(
            _topic(
                kind,
                brief=brief,
                requirements=requirements,
                earlier=topics,
                taken=taken,
                markers=markers,
                chance=chance,
            )
        )
    return Plan(requirements=requirements, topics=tuple(topics))


def _types(count: int, chance: random.Random) -> list[QuestionType]:
    """Every three questions hold all three types; a candidate's own project breaks the ice."""
    types = [QuestionType.PROJECT]
    while len(types) < count:
        block = [kind for kind in QuestionType if len(types) > 2 or kind not in types]
        chance.shuffle(block)
        if block[0] is types[-1]:
            block.append(block.pop(0))
        types.extend(block)
    return types[:count]


def _topic(
    kind: QuestionType,
    *,
    brief: Brief,
    requirements: tuple[Requirement, ...],
    earlier: list[PlannedTopic],
    taken: set[str],
    markers: Markers,
    chance: random.Random,
) -> PlannedTopic:
    used = frozenset(topic.evidence for topic in earlier if topic.evidence)
    candidates = []
    for index, requirement in enumerate(requirements):
        evidence = best_evidence(
            requirement.phrase, brief.resume, brief.posting.tech_stack, markers, used
        )
        if evidence and kind is not QuestionType.TECHNICAL and not evidence.is_deed:
            evidence = None  # Nobody has a story to tell about a list of tools.
        value = _WEIGHT[kind_of(requirement.phrase, brief.posting)]
        value += _SHOWN_BY_RESUME * min(1.0, evidence.strength) if evidence else 0.0
        value += _FITS_TYPE * _fit(kind, requirement.phrase, brief, evidence, markers)
        value += suitability(
            kind, requirement.phrase, is_lived=is_experience(requirement.phrase, brief.posting)
        )
        is_technical = kind is QuestionType.TECHNICAL
        if (is_bare if is_technical else is_hollow)(requirement.phrase, brief.posting):
            value -= _SAYS_LITTLE
        value += _STANDS_FIRST * (1 - _place(index, requirements, brief))
        value -= _ALREADY_PROBED * sum(topic.requirement == index for topic in earlier)
        value -= _ASKED_BEFORE * _times_asked(requirement.phrase, brief)
        in_bank, later = (
            _best_of(kinds, brief, requirements, requirement.phrase, frozenset(taken))
            for kinds in ((kind,), tuple(one for one in QuestionType if one is not kind))
        )
        value += _IN_THE_BANK * min(1.0, in_bank.strength) if in_bank else 0.0
        value -= _BETTER_LATER * min(1.0, later.strength) if later and not in_bank else 0.0
        value += _SEED_SWING * chance.random()
        candidates.append(_Candidate(index, value, evidence, in_bank))
    best = max(candidates, key=lambda candidate: candidate.value)
    phrase = requirements[best.index].phrase
    if best.in_bank:
        taken.add(best.in_bank.text)
    is_first, is_plain = is_first_job(brief.posting), brief.posting.level in _PLAIN
    is_unknown = is_first or is_bare(phrase, brief.posting)
    is_open = is_trait(phrase) or (is_unknown and kind is QuestionType.TECHNICAL)
    is_again = any(topic.requirement == best.index for topic in earlier)
    if (is_again or is_open) and not best.in_bank and len(earlier) >= len(QuestionType):
        # Rather how somebody works than the same once more, or the steps of being patient.
        keeps = is_plain and (is_open or is_first)
        return PlannedTopic(kind if keeps else QuestionType.BEHAVIORAL, best.index, None)
    return PlannedTopic(kind, best.index, best.evidence.line if best.evidence else None)


def _best_of(
    kinds: tuple[QuestionType, ...],
    brief: Brief,
    requirements: tuple[Requirement, ...],
    phrase: str,
    taken: frozenset[str],
) -> BankFit | None:
    found = (best_fit(brief, requirements, phrase, kind, taken) for kind in kinds)
    return max(filter(None, found), key=lambda fit: fit.strength, default=None)


def _place(index: int, requirements: tuple[Requirement, ...], brief: Brief) -> float:
    """Where a requirement stands in its section: 0 for the first, towards 1 for the last."""
    kinds = [kind_of(one.phrase, brief.posting) for one in requirements]
    return kinds[:index].count(kinds[index]) / kinds.count(kinds[index])


def _times_asked(phrase: str, brief: Brief) -> int:
    """How many questions of earlier attempts named this requirement."""
    name = named(phrase, brief)
    return sum(name in question for question in brief.asked_before)


def _fit(
    kind: QuestionType, phrase: str, brief: Brief, evidence: Evidence | None, markers: Markers
) -> float:
    """How well a requirement suits a type of question."""
    tools = content_stems(" ".join(brief.posting.tech_stack), markers)
    names_a_tool = bool(content_stems(phrase, markers) & tools)
    is_about_people = bool(pattern(markers.people).search(phrase))
    if kind is QuestionType.TECHNICAL:
        return float(names_a_tool) - 0.8 * float(is_about_people)
    if kind is QuestionType.BEHAVIORAL:
        return 1.4 * float(is_about_people) - 0.5 * float(names_a_tool)
    return min(1.0, evidence.strength) if evidence else -0.5
