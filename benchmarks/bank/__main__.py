"""`python -m benchmarks.bank [ANSWERS | --share [FOLDER] | --spoken]`.

Without arguments: check the question bank, count it, and write the vectors of what is new in it.
With a file: grade its answers. With `--share`: count how many topics planned for the postings of a
folder, the samples of the tests unless another is named, are asked about from the bank. With
`--spoken`: count how many questions for the samples and the marked postings are short and ask for
one thing, and name the others.
"""

import sys
from collections import Counter
from pathlib import Path

from ai_interviewer.interviewers.builtin.bank.library import (
    Library,
    shipped_languages,
    shipped_library,
    texts_of,
)
from ai_interviewer.interviewers.meaning import shipped
from ai_interviewer.interviewers.meaning.choose import the_meaning
from benchmarks.bank.answers import figures_of
from benchmarks.bank.share import SAMPLES, shares_of
from benchmarks.bank.spoken import spoken_of
from benchmarks.postings import FOLDER as MARKED


def main(arguments: list[str]) -> None:
    match arguments:
        case []:
            _write_vectors()
        case ["--share", *folders]:
            for folder in folders or [SAMPLES]:
                print("\n".join(shares_of(Path(folder))))
        case ["--spoken"]:
            print("\n".join(spoken_of(SAMPLES, MARKED)))
        case paths:
            for path in paths:
                print("\n".join(figures_of(Path(path))))


def _write_vectors() -> None:
    languages = shipped_languages()
    for language in languages:
        print(_counted(language, shipped_library(language)))
    files = [file for language in languages for file in shipped_library(language).files]
    texts = texts_of(files)
    meaning = the_meaning()
    path = shipped.path_of(meaning.name)
    shipped.write(path, texts, meaning.vectors(texts))
    print(f"{path.name}: {len(texts)} texts, {path.stat().st_size / 1e6:.1f} MB")


def _counted(language: str, bank: Library) -> str:
    kinds = Counter(entry.question.type.value.lower() for entry in bank.entries)
    parts = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    return f"{language}: {len(bank.entries)} questions in {len(bank.files)} fields ({parts})"


if __name__ == "__main__":
    main(sys.argv[1:])
