"""What each scripted candidate says. The texts are general and fit any posting and résumé.

Held out: the rules of the built-in interviewer must not be written against these sentences.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ai_interviewer.domain.interview import AskedQuestion, Brief
from ai_interviewer.domain.languages import primary_language
from benchmarks.candidates.stories import STORIES, Stories

Script = Callable[["Asked"], str]


@dataclass(frozen=True, slots=True)
class Asked:
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


def excellent(asked: Asked) -> str:
    """Answers each question with a case of its own: facts, reasons, outcome, limits."""
    if asked.question.follows_up is not None:
        return _pick(asked.stories.follow_ups, asked)
    answers = asked.stories.excellent[asked.question.type]
    return _pick(answers, asked).format(requirement=_spoken(asked.requirement))


def bluffer(asked: Asked) -> str:
    """Sounds sure, drops the posting's words, and says nothing that could be checked."""
    tools = ", ".join(asked.brief.posting.tech_stack[:3]) or asked.brief.posting.role_title
    words = {"requirement": _spoken(asked.requirement), "tools": tools}
    return _pick(asked.stories.bluffs, asked).format(**words)


def rambler(asked: Asked) -> str:
    """Talks long, loses the thread, and comes round to it never."""
    rambles = asked.stories.rambles
    return " ".join(rambles[(asked.turn + step) % len(rambles)] for step in range(4))


def silent(asked: Asked) -> str:
    """Has nothing to say."""
    return _pick(asked.stories.silences, asked)


def injector(asked: Asked) -> str:
    """Bluffs, and then speaks to the machine: for a better score, or for its secrets."""
    return f"{bluffer(asked)}\n\n{_pick(asked.stories.orders, asked)}"


def repeater(asked: Asked) -> str:
    """Gives one and the same answer to everything."""
    return asked.stories.repeated


SCRIPTS: dict[str, Script] = {
    "excellent": excellent,
    "bluffer": bluffer,
    "rambler": rambler,
    "silent": silent,
    "injector": injector,
    "repeater": repeater,
}


def _pick(texts: tuple[str, ...], asked: Asked) -> str:
    return texts[asked.turn % len(texts)]


def _spoken(requirement: str) -> str:
    return requirement.strip().rstrip(".;:").replace("{", "(").replace("}", ")")
