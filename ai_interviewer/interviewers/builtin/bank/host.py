"""The host's own questions: files in a folder, beside the shipped ones."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ai_interviewer.config import ConfigurationError, question_bank_folder
from ai_interviewer.interviewers.builtin.bank.files import UnusableBank, read_file
from ai_interviewer.interviewers.builtin.bank.shapes import BankFile


@cache
def host_files() -> tuple[BankFile, ...]:
    """The files of the folder QUESTION_BANK, read at the first call; none without a folder.

    Raises ConfigurationError with every problem of every file.
    """
    folder = question_bank_folder()
    files, problems = list[BankFile](), list[str]()
    for path in sorted(folder.glob("*.toml")) if folder else ():
        try:
            files.append(read_file(path))
        except UnusableBank as unusable:
            problems += _lines(path, unusable)
    if problems:
        raise ConfigurationError("\n".join(("QUESTION_BANK: fix these files:", *problems)))
    return tuple(files)


def _lines(path: Path, unusable: UnusableBank) -> Iterator[str]:
    for problem in unusable.problems:
        yield f"- {path.name}: {problem}"
