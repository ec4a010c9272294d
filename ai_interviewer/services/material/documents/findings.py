"""What comes out of a file: its text, what of it nobody sees, or why it was refused."""

from dataclasses import dataclass, replace

from ai_interviewer.domain.documents.uploads import Notice

NOT_WORDS = "not_words"
HIDDEN_PASSAGES = 5
HIDDEN_CHARACTERS = 200
"""Of one passage; enough to recognise it by."""


class Refused(Exception):
    """The file is not read. `key` names the sentence in the catalogue's `errors`."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(key)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some text of a file, in reading order, and whether a reader can see it."""

    text: str
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Findings:
    """The text that a reader sees, the beginnings of passages that they do not, and notices."""

    text: str
    hidden: tuple[str, ...] = ()
    is_scan: bool = False
    notices: tuple[Notice, ...] = ()
    doubtful: str = ""
    """Letters that the file may have mixed up, without the others."""


def with_strange(found: Findings, passages: list[str]) -> Findings:
    """The findings with a notice about passages that are not words, if there are any."""
    if not passages:
        return found
    others = (notice for notice in found.notices if notice.key != NOT_WORDS)
    return replace(found, notices=(Notice(NOT_WORDS, quotes=quoted(passages)), *others))


def without_hidden(stretches: list[Stretch]) -> tuple[str, list[str]]:
    """The visible text, and the hidden passages. A line that ends hidden still ends."""
    shown: list[str] = []
    hidden: list[str] = []
    was_hidden = False
    for stretch in stretches:
        if not stretch.is_hidden:
            shown.append(stretch.text)
        else:
            if not was_hidden:
                hidden.append("")
            hidden[-1] += stretch.text
            line_goes_on = bool(shown) and not shown[-1].endswith("\n")
            if line_goes_on and "\n" in stretch.text:
                shown.append("\n")
        was_hidden = stretch.is_hidden
    return "".join(shown), hidden


def quoted(passages: list[str]) -> tuple[str, ...]:
    """The first passages, on one line each and cut short."""
    lines = [" ".join(passage.split()) for passage in passages]
    return tuple(line[:HIDDEN_CHARACTERS] for line in lines if line)[:HIDDEN_PASSAGES]
