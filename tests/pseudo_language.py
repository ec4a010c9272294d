"""A language made of the English catalogue by machine, and what is found unsaid in it.

Every text stands in brackets: "Question {number}" is "⟦Question ⟧{number}". What a page or a view
shows without them did not come through the catalogue of the spoken language. Numbers, days and
plurals are the Ukrainian ones, so that nothing that writes them in English passes either.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from string import Formatter
from types import ModuleType
from typing import Any

from ai_interviewer.domain.rubric import ELEMENTS, RUBRIC
from ai_interviewer.texts import Plural, en

CODE = "uk"
_SAID = re.compile(r"⟦[^⟦⟧]*⟧|\{\w+\}")
"""Texts, and the places that a script in the browser fills."""
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]+")
_TO_FILL_IN = re.compile(r"\[fill in\b")
"""The interviewers' mark for what is missing in a stronger answer, in whatever language."""


def catalogue() -> ModuleType:
    """The pseudo-language's catalogue, to be registered under `CODE`."""
    made = ModuleType("pseudo")
    for area in en.__all__:
        texts = vars(getattr(en, area)).items()
        setattr(made, area, ModuleType(area))
        for key, text in texts:
            if not key.startswith("_") and not isinstance(text, type):
                setattr(getattr(made, area), key, in_brackets(text))
    made.scores.rubric = {
        row.dimension.value: in_brackets((row.asks, *row.anchors)) for row in RUBRIC
    }
    made.scores.elements = {
        kind.value: in_brackets(tuple((part.name, part.asks) for part in parts))
        for kind, parts in ELEMENTS.items()
    }
    made.__all__ = en.__all__
    return made


def in_brackets(entry: Any) -> Any:
    """The entry with every run of words in brackets; its places stay outside."""
    match entry:
        case str():
            return "".join(
                (f"⟦{words}⟧" if _LETTERS.search(words) else words)
                + ("" if place is None else f"{{{place}}}")
                for words, place, _, _ in Formatter().parse(entry)
            )
        case Plural(by=by, one=one, other=other):
            forms = {"one": one, "few": other, "many": other, "other": other}
            return Plural(by=by, **{name: in_brackets(form) for name, form in forms.items()})
        case dict():
            return {key: in_brackets(value) for key, value in entry.items()}
        case _:
            return tuple(in_brackets(value) for value in entry)


def places(entry: str | Plural) -> set[str]:
    """The names of what is filled in."""
    text = entry if isinstance(entry, str) else entry.other
    return {place for _, place, _, _ in Formatter().parse(text) if place}


def unsaid(text: str) -> list[str]:
    """The words outside brackets, in whatever alphabet."""
    return _LETTERS.findall(_SAID.sub(" ", text))


def unsaid_beside_cyrillic(text: str) -> list[str]:
    """The same where people write Ukrainian: whatever is Latin is the interface's."""
    return _LATIN.findall(_TO_FILL_IN.sub(" ", _SAID.sub(" ", text)))


# Pages, as they are compiled

_SILENT = re.compile(
    r'"?(?:className\w*|style|id|ref|key|name|type|href|to|rel|htmlFor|value|role|scope|action'
    r"|method|encType|accept|lang|autoComplete|dateTime|command|commandfor|popover|box|data|data-[\w-]+|\w+Paths|config|template"
    r'|aria-(?:live|describedby|labelledby|errormessage|invalid|busy|hidden|pressed|current))"?:'
)
"""Props whose words nobody reads."""
_EVENT = re.compile(r"on[A-Z]\w*:")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_BEFORE_A_NAME = re.compile(r"(?:\?\.\[|[\w\])]\[|[=!]== ?|JSON\.stringify\()$")
"""Stands before what names an item of an object, or is compared with something."""
_AFTER_A_NAME = re.compile(r"\] ?:")


def shown_by(rendered: Any) -> Iterator[str]:
    """The string literals of a rendered component that somebody reads or hears."""
    match rendered:
        case {"contents": str(script)}:
            yield from _literals(script)
        case dict():
            for prop in rendered.get("props", ()):
                literals = () if _SILENT.match(prop) else _literals(prop.partition(":")[2])
                # Scripts are full of names, but names have no blanks.
                yield from (word for word in literals if " " in word or not _EVENT.match(prop))
            yield from _literals(str(rendered.get("iterable", "")))
            for name, part in rendered.items():
                if name != "props":
                    yield from shown_by(part)
        case list() | tuple():
            for part in rendered:
                yield from shown_by(part)


def _literals(script: str) -> Iterator[str]:
    for found in _STRING.finditer(script):
        is_name = _BEFORE_A_NAME.search(script[: found.start()])
        if not is_name and not _AFTER_A_NAME.match(script[found.end() :]):
            yield json.loads(found.group())


# What the server makes

_MACHINES = {
    *(
        "id",
        "iso",
        "email",
        "lang",
        "language",
        "keys_at",
        "maker",
        "model",
        "short_model",
        "models",
        "model_choice",
        "time_zone",
    ),
    *("type", "verdict", "dimension", "rating", "last4", "excerpt_lang", "language_choice"),
    *("edition", "address", "job", "began", "opened_on", "path", "compare_path"),
}
"""Fields that hold names for programs."""
_MACHINE = re.compile(r"[A-Z][A-Z_]+|/\S*|[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_READ_IN_FIGURES = {"name", "text", "ticktext", "hovertemplate", "customdata"}
_OF_PLOTLY = re.compile(r"%\{[^}]*\}|</?\w+>")


def shown_in(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """The texts of a view with the names of their fields, names for programs left out."""
    match value:
        case dict() if {"data", "layout"} <= value.keys():
            yield from _shown_in_figure(value)
        case dict():
            for key, item in value.items():
                yield from shown_in(item, str(key))
        case list() | tuple() | set():
            for item in value:
                yield from shown_in(item, name)
        case str() if name not in _MACHINES and not _MACHINE.fullmatch(value):
            yield name, value
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from shown_in(getattr(value, field.name), field.name)


def _shown_in_figure(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    match value:
        case dict():
            for key, item in value.items():
                yield from _shown_in_figure(item, str(key))
        case list() | tuple():
            for item in value:
                yield from _shown_in_figure(item, name)
        case str() if name in _READ_IN_FIGURES:
            yield name, _OF_PLOTLY.sub("", value)
