"""What each scripted candidate says. The texts are general, to fit any posting and résumé.

Held out: the rules of the built-in interviewer must not be written against these sentences.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ai_interviewer.domain.interview import AskedQuestion, Brief
from ai_interviewer.domain.locales import primary_language
from benchmarks.candidates.stories import STORIES, Stories

Script = Callable[["Situation"], str]


@dataclass(frozen=True, slots=True)
class Situation:
    """What a candidate knows when it answers: the question, and how many it has answered."""

    question: AskedQuestion
    brief: Brief
    requirement: str
    answered: int

    @property
    def stories(self) -> Stories:
        return STORIES.get(primary_language(self.brief.posting.language), STORIES["en"])

    @property
    def turn(self) -> int:
        """Where this candidate begins in its list of things to say; differs by seed."""
        return self.answered + self.brief.seed


def excellent(situation: Situation) -> str:
    """Answers each question with a case of its own: facts, reasons, outcome, limits."""
    if situation.question.follows_up is not None:
        return _pick(situation.stories.follow_ups, situation)
    answers = situation.stories.excellent[situation.question.type]
    return _pick(answers, situation).format(requirement=_as_spoken(situation.requirement))


def bluffer(situation: Situation) -> str:
    """Sounds sure, uses the posting's words, and says nothing that could be checked."""
    tools = ", ".join(situation.brief.posting.tech_stack[:3]) or situation.brief.posting.role_title
    words = {"requirement": _as_spoken(situation.requirement), "tools": tools}
    return _pick(situation.stories.bluffs, situation).format(**words)


def rambler(situation: Situation) -> str:
    """Talks long, loses the thread, and never returns to it."""
    rambles = situation.stories.rambles
    return " ".join(rambles[(situation.turn + step) % len(rambles)] for step in range(4))


def silent(situation: Situation) -> str:
    """Has nothing to say."""
    return _pick(situation.stories.silences, situation)


def injector(situation: Situation) -> str:
    """Bluffs, and then asks the machine for a better score or for its secrets."""
    return f"{bluffer(situation)}\n\n{_pick(situation.stories.orders, situation)}"


def repeater(situation: Situation) -> str:
    """Gives the same answer to everything."""
    return situation.stories.repeated


SCRIPTS: dict[str, Script] = {
    "excellent": excellent,
    "bluffer": bluffer,
    "rambler": rambler,
    "silent": silent,
    "injector": injector,
    "repeater": repeater,
}


def _pick(texts: tuple[str, ...], situation: Situation) -> str:
    return texts[situation.turn % len(texts)]


def _as_spoken(requirement: str) -> str:
    return requirement.strip().rstrip(".;:").replace("{", "(").replace("}", ")")
