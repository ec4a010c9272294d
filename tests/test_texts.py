"""The catalogues: in which language a text is read, and that all have one shape."""

import asyncio
import string
import subprocess
import sys
from dataclasses import fields
from types import ModuleType

import pytest

from ai_interviewer.domain.rubric import ELEMENTS, RUBRIC
from ai_interviewer.texts import (
    CATALOGUES,
    Plural,
    en,
    language,
    locale,
    number,
    sentence,
    speaking,
    t,
)
from ai_interviewer.texts.numbers import per_cent

COUNTED = Plural(one="{count} день", few="{count} дні", many="{count} днів", other="{count} дня")

_ONLY_THE_COMPOSITION_ROOT_READS = """
import importlib, pkgutil, sys
from pathlib import Path
import ai_interviewer
from ai_interviewer import texts

REGISTER = ("register", str(Path(ai_interviewer.__file__).parent / "pages/__init__.py"))
look_up = type(texts.t).__getattr__

def read(spoken, area):
    frame = sys._getframe(1)
    while frame and (frame.f_code.co_name, frame.f_code.co_filename) != REGISTER:
        frame = frame.f_back
    if frame is None:
        raise AssertionError(f"t.{area} was read while a module was imported")
    return look_up(spoken, area)

type(texts.t).__getattr__ = read
for module in pkgutil.walk_packages(ai_interviewer.__path__, "ai_interviewer."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(sum(name.startswith("ai_interviewer.") for name in sys.modules))
"""


def entries(catalogue: ModuleType) -> dict[str, object]:
    """Every text by `area.key`."""
    return {
        f"{area}.{key}": value
        for area in catalogue.__all__
        for key, value in vars(getattr(catalogue, area)).items()
        if not key.startswith("_") and not isinstance(value, type)
    }


def places(entry: object) -> set[str]:
    """What is filled in, wherever in the entry."""
    match entry:
        case str():
            return {name for _, name, _, _ in string.Formatter().parse(entry) if name}
        case Plural():
            forms = [getattr(entry, field.name) for field in fields(entry) if field.name != "by"]
            return set().union(*(places(form) for form in forms))
        case dict():
            return set().union(*(places(value) for value in entry.values()))
        case _:
            return set().union(*(places(value) for value in entry))


# Speaking


def test_texts_are_those_of_the_language_that_is_spoken(monkeypatch):
    other = ModuleType("other")
    other.app = ModuleType("app")
    other.app.close = "Zamknij"
    monkeypatch.setitem(CATALOGUES, "pl", other)

    assert (language(), t.app.close) == ("en", "Close")
    with speaking("pl"):
        assert (language(), t.app.close) == ("pl", "Zamknij")
    assert (language(), t.app.close) == ("en", "Close")


async def test_each_task_speaks_its_own_language():
    async def said() -> str:
        with speaking("de"):
            await asyncio.sleep(0)
            return await asyncio.to_thread(number, 1234.5, 1)

    assert await asyncio.gather(said(), asyncio.to_thread(number, 1234.5, 1)) == [
        "1.234,5",
        "1,234.5",
    ]


def test_nothing_is_read_while_modules_are_imported():
    """What is read then would stay English whatever is spoken later."""
    run = subprocess.run(
        [sys.executable, "-c", _ONLY_THE_COMPOSITION_ROOT_READS],
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 300, "modules"


# Plurals and numbers


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 день"), (3, "3 дні"), (11, "11 днів"), (21, "21 день")]
)
def test_a_plural_takes_the_form_of_its_language(count, said):
    with speaking("uk"):
        assert COUNTED.format(count=count) == said


def test_a_form_that_is_not_given_is_the_other_one():
    assert Plural(other="{count} sheep").format(count=1) == "1 sheep"


def test_any_place_can_decide():
    wording = Plural(by="days", one="{of}: {days} day", other="{of}: {days} days")

    assert wording.format(of=2, days=1) == "2: 1 day"
    assert wording.format(of=1, days=1200) == "1: 1,200 days"


def test_numbers_are_written_as_the_language_writes_them():
    assert (number(1234567), number(0.35, 1), number(-1.25, 2)) == ("1,234,567", "0.3", "-1.25")
    assert per_cent(0.239) == "24%"
    with speaking("de"):
        assert (number(1234567), number(6.0, 1), per_cent(0.24)) == ("1.234.567", "6,0", "24\xa0%")


def test_errors_say_their_numbers_in_words_that_fit():
    assert sentence("too_many_attempts", seconds=1).endswith("Wait 1 second, then try again.")
    assert sentence("too_many_attempts", seconds=2).endswith("Wait 2 seconds, then try again.")
    assert "100,000 characters" in sentence("resume_too_long", most=100_000)


# Catalogues


@pytest.mark.parametrize("code", CATALOGUES)
def test_every_catalogue_has_the_texts_of_the_english_one(code):
    english, other = entries(en), entries(CATALOGUES[code])

    assert other.keys() == english.keys()
    assert {key for key in english if places(other[key]) != places(english[key])} == set()


@pytest.mark.parametrize("code", CATALOGUES)
def test_every_catalogue_translates_the_whole_rubric_but_the_english_one(code):
    scores = CATALOGUES[code].scores

    rubric = {dimension: len(words) for dimension, words in scores.rubric.items()}
    elements = {kind: len(parts) for kind, parts in scores.elements.items()}

    of_all = ({row.dimension.value: 1 + len(row.anchors) for row in RUBRIC},)
    of_all += ({kind.value: len(parts) for kind, parts in ELEMENTS.items()},)
    assert (rubric, elements) == (({}, {}) if code == "en" else of_all)


@pytest.mark.parametrize("code", CATALOGUES)
def test_every_plural_has_the_forms_of_its_language(code):
    with speaking(code):
        needed = {*locale().plural_form.tags, "other"}

    plurals = {k: v for k, v in entries(CATALOGUES[code]).items() if isinstance(v, Plural)}

    assert plurals
    assert [
        f"{key}: {form}"
        for key, plural in plurals.items()
        for form in needed
        if not getattr(plural, form)
    ] == []
