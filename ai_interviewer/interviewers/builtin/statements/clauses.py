"""The clauses of a sentence, in six languages."""

import re
from collections.abc import Iterator

_CLAUSE_END = re.compile(
    r"[,;:.!?…]+(?=\s|$)|[()\n]|\s[-–—]+\s|\b(?:but|and|so|because|although|while"
    r"|that|which|dass|що|że|але|а|проте|однак|тому|тож|отже|бо|та|і|й|und|aber|sondern|denn|weil|y|pero|sino|porque"
    r"|et|mais|car|donc|ale|lecz|więc|bo|oraz)\b",
    re.IGNORECASE,
)


def clauses_of(text: str) -> Iterator[str]:
    """The clauses of a sentence that hold a word."""
    return (clause for clause in _CLAUSE_END.split(text) if clause and clause.strip())
