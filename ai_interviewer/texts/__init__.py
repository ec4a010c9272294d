"""Every string of the interface, one catalogue a language.

Code says `t.resume.heading` and gets it in the language that is spoken at that moment; errors carry a
key of `t.errors`. English is the first catalogue, and the shape that further ones fill.

Pages are compiled when the front end is built, and their own texts with them: they are in the
language that is spoken then. A second language is a second build, made within `speaking("…")`.
States, views and files are made while the app runs, in the language that is spoken then.
"""

from types import ModuleType
from typing import TYPE_CHECKING, Any

from ai_interviewer.texts import en
from ai_interviewer.texts.languages import language, locale, speaking
from ai_interviewer.texts.numbers import in_digits, number
from ai_interviewer.texts.plurals import Plural

CATALOGUES: dict[str, ModuleType] = {
    "en": en,
}
"""By BCP 47 code. A catalogue is a package with the areas of the English one."""

if TYPE_CHECKING:
    from ai_interviewer.texts import en as t
else:

    class _Spoken:
        """The catalogue of the language that is spoken, looked up whenever a text is read."""

        def __getattr__(self, area: str) -> Any:
            return getattr(CATALOGUES[language()], area)

    t = _Spoken()

__all__ = [
    "CATALOGUES",
    "Plural",
    "language",
    "locale",
    "number",
    "sentence",
    "speaking",
    "t",
]


def sentence(key: str, **parameters: str | int) -> str:
    """The user-facing sentence of an error key, its parameters filled in."""
    wording: str | Plural = getattr(t.errors, key)
    return wording.format(**parameters if isinstance(wording, Plural) else in_digits(parameters))
