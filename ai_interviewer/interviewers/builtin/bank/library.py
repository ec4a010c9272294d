"""All questions that the built-in interviewer can choose from, by language."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from ai_interviewer.interviewers.builtin.bank.files import parsed
from ai_interviewer.interviewers.builtin.bank.host import host_files
from ai_interviewer.interviewers.builtin.bank.shapes import BankFile, BankQuestion

FOLDER = Path(__file__).parent
ANY_ROLE = "Any role"
"""The only role of a file whose questions suit every posting."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A question of the bank in its field."""

    question: BankQuestion
    file: BankFile

    @property
    def is_for_any_role(self) -> bool:
        return ANY_ROLE in self.file.roles

    @property
    def skill_names(self) -> tuple[str, ...]:
        """The skills it asks about, under all names that postings give them."""
        return tuple(
            name for skill in self.question.skills for name in (skill, *self.file.skills[skill])
        )


@dataclass(frozen=True, eq=False)
class Library:
    """Files in one language. What the first of them say counts, where others say it too."""

    files: tuple[BankFile, ...]
    beside: "Library | None" = None
    """Everybody's questions in this language, when these are a candidate's own."""

    @property
    def is_own(self) -> bool:
        return self.beside is not None

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(Entry(question, file) for file in self.files for question in file.questions)

    @cached_property
    def by_text(self) -> dict[str, Entry]:
        return {entry.question.question: entry for entry in reversed(self.entries)}

    @cached_property
    def said(self) -> dict[str, tuple[str, ...]]:
        """How candidates say each key point, by its text."""
        return {
            point.point: point.said
            for entry in reversed(self.entries)
            for point in entry.question.key_points
        }


@cache
def library(language: str) -> Library:
    """The host's and the shipped questions in a language (two letters); maybe none.

    The first call reads the files, which takes some tenths of a second. Raises ConfigurationError
    when a file of the host's is unusable.
    """
    of_host = (file for file in host_files() if file.language == language)
    return Library((*of_host, *shipped_library(language).files))


@cache
def shipped_library(language: str) -> Library:
    """The shipped questions in a language, none where there is no bank."""
    return Library(tuple(_files(FOLDER / language)))


def shipped_languages() -> tuple[str, ...]:
    """The languages that the shipped questions are in."""
    return tuple(sorted({path.parent.name for path in FOLDER.glob("*/*.toml")}))


def texts_of(files: Iterable[BankFile]) -> tuple[str, ...]:
    """Every text of the files whose meaning is ever compared, once."""
    return tuple(dict.fromkeys(text for file in files for text in _texts(file)))


def _texts(file: BankFile) -> Iterator[str]:
    yield from file.names
    for question in file.questions:
        yield question.question
        for point in question.key_points:
            yield from (point.point, *point.said)
        for wrong in question.wrong_claims:
            yield wrong.claim


def _files(folder: Path) -> Iterator[BankFile]:
    for path in sorted(folder.glob("*.toml")):
        yield parsed(path.read_text(encoding="utf-8"))
