"""What a scripted candidate knows when it answers."""

from dataclasses import dataclass

from ai_interviewer.domain.interview import AskedQuestion, Brief
from ai_interviewer.domain.locales import primary_language
from benchmarks.candidates.stories import STORIES, Stories


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


def pick(texts: tuple[str, ...], situation: Situation) -> str:
    """The text whose turn it is."""
    return texts[situation.turn % len(texts)]


def as_spoken(requirement: str) -> str:
    """A requirement as one can say it in the middle of a sentence; it may be formatted again."""
    return requirement.strip().rstrip(".;:").replace("{", "(").replace("}", ")")
