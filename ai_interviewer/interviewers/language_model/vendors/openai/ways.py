"""The way in which a model is asked: what is known to be taken, and what is still to be tried."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ai_interviewer.interviewers.language_model.vendors.openai.dialects import Dialect

_UNTRIED, _UNTRIED_AT = "untried", "untried_at"
_LATER = 3600.0
"""Seconds after which the untried dialect is tried: the interview at hand is over by then."""


@dataclass(frozen=True, slots=True)
class Way:
    """A dialect in use. `untried` says more and leaves out only what the server objected to; it is
    tried once, at `untried_at` or later."""

    dialect: Dialect
    untried: Dialect | None = None
    untried_at: float = 0.0

    def at(self, now: float) -> "Way":
        """How to ask now: in the untried dialect when its time has come."""
        if self.untried is None or now < self.untried_at:
            return self
        return Way(self.untried)

    def learned_at(self, now: float) -> "Way":
        """This way with a time for what is untried, if it has none yet."""
        if self.untried is None or self.untried_at:
            return self
        return replace(self, untried_at=now + _LATER)

    def after_cut_off(self, *, tokens: int, characters: int) -> "Way":
        """See `Dialect.after_cut_off`. Where no limit is sent, what is untried may have one."""
        if self.untried is not None and not self.dialect.limit_names:
            return Way(self.untried)
        dialect = self.dialect.after_cut_off(tokens=tokens, characters=characters)
        return replace(self, dialect=dialect)

    def after_silence(self) -> "Way":
        """See `Dialect.after_silence`."""
        return replace(self, dialect=self.dialect.after_silence())

    def stored(self, fresh: Dialect) -> dict[str, Any]:
        """In what it differs from the dialect that one starts with, as JSON."""
        learned = self.dialect.learned(fresh)
        if self.untried is None:
            return learned
        return {**learned, _UNTRIED: self.untried.learned(fresh), _UNTRIED_AT: self.untried_at}


def stored_way(fresh: Dialect, learned: Mapping[str, Any]) -> Way:
    """The way that was stored. What can't be read is ignored."""
    dialect = fresh.with_learned(learned)
    untried, at = learned.get(_UNTRIED), learned.get(_UNTRIED_AT)
    if not isinstance(untried, Mapping) or not isinstance(at, (int, float)):
        return Way(dialect)
    return Way(dialect, untried=fresh.with_learned(untried), untried_at=at)
