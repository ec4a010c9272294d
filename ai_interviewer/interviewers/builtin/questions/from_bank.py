"""Main questions and follow-ups from the question bank, where one fits."""

from dataclasses import dataclass, replace

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import (
    AskedQuestion,
    Brief,
    PlannedTopic,
    Requirement,
    Turn,
    questions_of,
)
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.builtin.bank.choice import (
    Fit,
    fits,
    fits_anybody,
    in_turn,
    requirement_of,
)
from ai_interviewer.interviewers.builtin.bank.library import Entry
from ai_interviewer.interviewers.builtin.bank.own import bank_for
from ai_interviewer.interviewers.builtin.bank.search import Search, search
from ai_interviewer.interviewers.builtin.bank.shapes import BankKeyPoint
from ai_interviewer.interviewers.builtin.languages import FALLBACK, markers_for
from ai_interviewer.interviewers.builtin.markers import ALL
from ai_interviewer.interviewers.builtin.questions.difficulty import difficulty_of
from ai_interviewer.interviewers.builtin.questions.evidence import best_evidence
from ai_interviewer.interviewers.builtin.questions.experience import is_beginner, is_first_job
from ai_interviewer.interviewers.builtin.questions.templates import line_for, topic_of, was_asked
from ai_interviewer.interviewers.builtin.wording.variants import Difficulty

_ON_FAILING = "resilience"
"""A name, in every language, of the skill that questions on own failures are about."""
_LEVELS = list(ExperienceLevel)
_USUALLY = {ExperienceLevel.JUNIOR: Difficulty.EASIER, ExperienceLevel.MID: Difficulty.USUAL}


def bank_question(turn: Turn) -> AskedQuestion | None:
    """A question of the bank about the next topic of the plan; None when none fits."""
    topic = topic_of(turn)
    phrase, level = turn.plan.phrase_of(topic.requirement), _level(turn)
    for one in _searches(turn.brief, turn.plan.requirements):
        found = fits(one, phrase, topic.type, level)
        for entry in in_turn(found, f"{turn.brief.seed} {turn.number}"):
            if _may_be_asked(entry, one, turn.brief) and not was_asked(
                entry.question.question, turn
            ):
                return _asked(turn, _best_topic(topic, entry, one, turn), entry)
    return None


def general_from_bank(turn: Turn, topic: PlannedTopic) -> AskedQuestion | None:
    """A question of the bank about conduct in any job, on something else than those before it."""
    asked = (*questions_of(turn.history), *turn.passed)
    known = [entry for q in asked if (entry := bank_for(turn.brief).entry(q.text))]
    probed = {skill for entry in known for skill in entry.question.skills}
    for one in _searches(turn.brief, turn.plan.requirements):
        found = fits_anybody(one, usual_level(turn.brief))
        turns = in_turn(found, f"{turn.brief.seed} {turn.number}")
        for entry in sorted(turns, key=lambda entry: entry.question.skills[0] in probed):
            if _may_be_asked(entry, one, turn.brief) and not was_asked(
                entry.question.question, turn
            ):
                return replace(_asked(turn, topic, entry), evidence=None)
    return None


def usual_level(brief: Brief) -> ExperienceLevel:
    """The level that an interview's questions are for, before any answer."""
    return ExperienceLevel.JUNIOR if is_beginner(brief) else brief.posting.level


@dataclass(frozen=True, slots=True)
class BankFit:
    """A question of the bank, and how well it fits: 1 when it is one of the candidate's own."""

    text: str
    strength: float


def best_fit(
    brief: Brief,
    requirements: tuple[Requirement, ...],
    phrase: str,
    kind: QuestionType,
    taken: frozenset[str],
) -> BankFit | None:
    """The question that fits a requirement best, beside those taken or asked before."""
    found = [
        BankFit(fit.entry.question.question, 1.0 if one.library.is_own else fit.strength)
        for one in _searches(brief, requirements)
        for fit in fits(one, phrase, kind, usual_level(brief))
        if _is_new(fit, brief, taken) and _may_be_asked(fit.entry, one, brief)
    ]
    return max(found, key=lambda fit: fit.strength, default=None)


def follow_ups_of(question: AskedQuestion, brief: Brief) -> dict[KeyPoint, str]:
    """The key points of a question of the bank that can be asked about once more, with how."""
    entry = bank_for(brief).entry(question.text)
    if entry is None:
        return {}
    return {
        _key_point(point): point.follow_up
        for point in entry.question.key_points
        if point.follow_up is not None
    }


def _key_point(point: BankKeyPoint) -> KeyPoint:
    return KeyPoint(point.point, point.why)


def _best_topic(topic: PlannedTopic, entry: Entry, one: Search, turn: Turn) -> PlannedTopic:
    """The topic, or the same about the requirement that the question is clearly more about."""
    index = requirement_of(entry, one, topic.requirement)
    if index == topic.requirement:
        return topic
    posting, phrase = turn.brief.posting, turn.plan.phrase_of(index)
    planned = (topic.evidence for topic in turn.plan.topics)
    asked = (question.evidence for question in questions_of(turn.history))
    evidence = best_evidence(
        phrase,
        turn.brief.resume,
        posting.tech_stack,
        markers_for(posting.language, posting.description) or ALL[FALLBACK],
        frozenset(line for line in (*planned, *asked) if line),
    )
    return PlannedTopic(topic.type, index, evidence.line if evidence else None)


def _asked(turn: Turn, topic: PlannedTopic, entry: Entry) -> AskedQuestion:
    return AskedQuestion(
        number=turn.number,
        type=topic.type,
        text=entry.question.question,
        requirement=topic.requirement,
        evidence=line_for(topic, turn),
        key_points=tuple(map(_key_point, entry.question.key_points)),
    )


def _may_be_asked(entry: Entry, one: Search, brief: Brief) -> bool:
    """A beginner isn't asked what failed because of them, nor about a trade still to be learned.

    Candidates know what their own questions are for.
    """
    if _ON_FAILING in entry.skill_names and is_beginner(brief):
        return False
    is_for_anybody = entry.is_for_any_role or one.library.is_own
    return is_for_anybody or not is_first_job(brief.posting)


def _is_new(fit: Fit, brief: Brief, taken: frozenset[str]) -> bool:
    text = fit.entry.question.question
    return text not in taken and text not in brief.asked_before


def _searches(brief: Brief, requirements: tuple[Requirement, ...]) -> list[Search]:
    """The candidate's own questions come first."""
    phrases = tuple(requirement.phrase for requirement in requirements)
    return [search(brief.posting, phrases, one) for one in bank_for(brief).libraries]


def _level(turn: Turn) -> ExperienceLevel:
    """The usual level, or one lower or higher as the answers go."""
    usual = usual_level(turn.brief)
    step = difficulty_of(turn) - _USUALLY.get(usual, Difficulty.HARDER)
    return _LEVELS[min(len(_LEVELS) - 1, max(0, _LEVELS.index(usual) + step))]
