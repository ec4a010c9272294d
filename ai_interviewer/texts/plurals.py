"""Sentences that depend on how many there are."""

from dataclasses import dataclass
from typing import Any

from ai_interviewer.texts.languages import locale
from ai_interviewer.texts.numbers import in_digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Plural:
    """One sentence in the plural forms of its language; `by` names the place that decides.

    The forms are CLDR's categories. A language fills those that it has, as English `one` and
    `other`; `other` stands in for the rest.
    """

    by: str = "count"
    zero: str = ""
    one: str = ""
    two: str = ""
    few: str = ""
    many: str = ""
    other: str

    def format(self, **places: Any) -> str:
        """The sentence with its places filled, as with a text that has one form."""
        form: str = getattr(self, locale().plural_form(places[self.by]))
        return (form or self.other).format(**in_digits(places))
