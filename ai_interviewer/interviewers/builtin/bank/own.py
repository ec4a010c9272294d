"""The questions for one interview: the candidate's own, and everybody's."""

import logging
from collections import ChainMap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ai_interviewer.domain.interview import Brief
from ai_interviewer.domain.locales import primary_language
from ai_interviewer.interviewers.builtin.bank.files import UnusableBank
from ai_interviewer.interviewers.builtin.bank.library import Entry, Library, library
from ai_interviewer.interviewers.builtin.bank.shapes import BankFile
from ai_interviewer.interviewers.builtin.bank.strangers import parsed_from_stranger

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Bank:
    """What one interview's questions are chosen from, in this order."""

    libraries: tuple[Library, ...]

    def entry(self, question: str) -> Entry | None:
        """The question with these words."""
        found = (one.by_text.get(question) for one in self.libraries)
        return next((entry for entry in found if entry is not None), None)

    @property
    def said(self) -> Mapping[str, tuple[str, ...]]:
        """How candidates say each key point, by its text."""
        return ChainMap(*(one.said for one in self.libraries))


def bank_for(brief: Brief) -> Bank:
    """The bank in the interview's language. Own files in other languages are left out."""
    language = primary_language(brief.posting.language)
    everybodys = library(language)
    if not brief.own_questions:
        return Bank((everybodys,))
    return Bank((_own_library(brief.own_questions, language), everybodys))


# Few are needed at the same time, and each may be as large as the shipped bank.
@lru_cache(maxsize=16)
def _own_library(texts: tuple[str, ...], language: str) -> Library:
    files = tuple(file for file in _usable(texts) if file.language == language)
    return Library(files, beside=library(language))


def _usable(texts: tuple[str, ...]) -> Iterator[BankFile]:
    for text in texts:
        try:
            yield parsed_from_stranger(text)
        except UnusableBank:
            # It was checked when it was stored, perhaps by the rules of an earlier version.
            _log.warning("A candidate's questions break a rule of this version and aren't asked.")
