"""What a statement says is so, and what it says is not: whether two of them can say the same."""

import re
from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.statements.clauses import clauses_of
from ai_interviewer.interviewers.builtin.statements.denials import NEGATOR, beginnings

# What turns a clause down without a negative word, or puts it into somebody else's mouth.
_TURNS_DOWN = re.compile(
    r"\b(?:wrong|mistakes?|instead of|rather than|some people|avoid\w*|refus\w+|stop\w*"
    r"|замість|помилк\w+|хибн\w+|дехто|уник\w+|відмов\w+"
    r"|falsch\w*|fehler\w*|statt|anstatt|vermeid\w*|manche|weigere"
    r"|erróne\w+|en vez de|en lugar de|evit\w+|algunos"
    r"|faux|fausse\w*|erreurs?|au lieu de|plutôt que|évit\w+|certains"
    r"|błęd\w+|błąd\w*|zamiast|unika\w*|niektórzy)\b",
    re.IGNORECASE,
)
# "Not less" is more.
_LESS = re.compile(
    r"\b(?:less|fewer|weniger|geringer\w*|menos|moins|mniej|менше|менш)\b", re.IGNORECASE
)
_THE_SAME_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Stance:
    """The beginnings of a statement's content words, by whether their clause turns them down."""

    denied: frozenset[str]
    affirmed: frozenset[str]
    denies: bool
    is_clear: bool
    """Not when a clause denies twice, or denies that something is less."""

    def may_say(self, other: "Stance") -> bool:
        """Whether this can say the same as the other, as far as denials go.

        Either none of them denies anything, or both deny the same and say the rest alike.
        """
        if not (self.denies or other.denies):
            return True
        shared, all_denied = self.denied & other.denied, self.denied | other.denied
        return (
            self.is_clear
            and other.is_clear
            and bool(all_denied)
            and len(shared) >= _THE_SAME_SHARE * len(all_denied)
            and self.denied.isdisjoint(other.affirmed)
            and self.affirmed.isdisjoint(other.denied)
        )


def stance_of(text: str, markers: Markers) -> Stance:
    """What a statement denies and what it affirms."""
    denied, affirmed = set[str](), set[str]()
    denies, is_clear = False, True
    for clause in clauses_of(text):
        count = len(NEGATOR.findall(clause)) + len(_TURNS_DOWN.findall(clause))
        said = beginnings(NEGATOR.sub(" ", clause), markers)
        (denied if count else affirmed).update(said)
        denies = denies or count > 0
        is_clear = is_clear and (count == 0 or (count == 1 and not _LESS.search(clause)))
    return Stance(frozenset(denied), frozenset(affirmed), denies, is_clear)
