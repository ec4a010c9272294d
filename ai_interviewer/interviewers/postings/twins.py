"""One text in two languages: only one of them is read, so that nothing is asked twice."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from ai_interviewer.domain.locales import primary_language
from ai_interviewer.interviewers.languages import language_of, language_shares

_FEWEST_WORDS_TO_VOTE = 4
_MOST_VOTES = 120
_SURE = 0.6
_SHARE_OF_A_TWIN = 0.18
_FEWEST_LETTERS_OF_A_TWIN = 60
_MOST_LANGUAGES = 3
_CHANGE = 3.0
"""How much must speak for it before a line counts as another language than the one before."""
_LEAST = -6.0
_FEWEST_PAIRS = 3
_BULLET = "• "
_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class OneLanguage:
    """The lines of one language, and which that is. `is_part` if other lines were left out."""

    lines: tuple[str, ...]
    language: str
    is_part: bool = False


def in_one_language(lines: Sequence[str], wanted: str | None = None) -> OneLanguage:
    """The lines in the `wanted` language if there are such, else those in the main one."""
    lines = _one_side(lines, wanted)
    votes = _votes(lines)
    main = [
        code for code, letters in votes.most_common(_MOST_LANGUAGES) if _is_twin(letters, votes)
    ]
    if len(main) > 1:
        told = _told(lines, main)
        letters = Counter(
            {
                code: sum(len(line) for line, one in zip(lines, told, strict=True) if one == code)
                for code in main
            }
        )
        main = [code for code in main if _is_twin(letters[code], letters)]
        if len(main) > 1:
            chosen = _chosen(main, letters, wanted)
            kept = (line for line, one in zip(lines, told, strict=True) if one == chosen)
            return OneLanguage(tuple(_halves(kept, chosen, main)), chosen, is_part=True)
    return OneLanguage(tuple(lines), main[0] if main else _of_few(lines))


def _one_side(lines: Sequence[str], wanted: str | None) -> Sequence[str]:
    """Of lines that each say it in two languages, "Aufgaben / Tasks", the halves of one."""
    pairs = [line.split(" / ") for line in lines]
    sides = [pair for pair in pairs if len(pair) == 2 and all(pair)]
    if len(sides) < _FEWEST_PAIRS or len(sides) * 2 < sum(bool(line.strip()) for line in lines):
        return lines
    told = [language_of(" ".join(side).replace("• ", "")) for side in zip(*sides, strict=True)]
    if told[0] == told[1]:
        return lines
    chosen = (
        told.index(primary_language(wanted)) if wanted and primary_language(wanted) in told else 0
    )
    return [
        (_BULLET if chosen and line.startswith(_BULLET) else "") + pair[chosen].strip()
        if pair in sides
        else line
        for line, pair in zip(lines, pairs, strict=True)
    ]


def half_in(text: str, language: str) -> str:
    """The half of a line like "Buchhalter – Accountant" that is in this language; else the line."""
    halves = [half.strip() for half in re.split(r"\s[/|–—-]\s", text)]
    if len(halves) != 2 or not all(halves):
        return text
    shares = [language_shares(half).get(language, 0.0) for half in halves]
    return halves[shares.index(max(shares))]


def _votes(lines: Sequence[str]) -> Counter[str]:
    votes: Counter[str] = Counter()
    speaking = [line for line in lines if len(line.split()) >= _FEWEST_WORDS_TO_VOTE]
    for line in speaking[:: 1 + len(speaking) // _MOST_VOTES]:
        shares = language_shares(line)
        best = max(shares, key=lambda code: shares[code], default="")
        if best and shares[best] >= _SURE:
            votes[best] += len(line)
    return votes


def _is_twin(letters: int, among: Counter[str]) -> bool:
    return letters >= _FEWEST_LETTERS_OF_A_TWIN and letters >= _SHARE_OF_A_TWIN * among.total()


def _told(lines: Sequence[str], among: Sequence[str]) -> list[str]:
    """A language for each line. A short line follows its neighbours (Viterbi 1967)."""
    scores = dict.fromkeys(among, 0.0)
    steps: list[dict[str, str]] = []
    for line in lines:
        shares = language_shares(line, among) if len(line.split()) > 1 else {}
        came_from, reached = {}, {}
        for code in among:
            best = max(among, key=lambda other: scores[other] - _CHANGE * (other != code))
            came_from[code] = best
            reached[code] = scores[best] - _CHANGE * (best != code)
            if shares:
                reached[code] += max(_LEAST, log(max(shares.get(code, 0.0), 1e-9)))
        steps.append(came_from)
        scores = reached
    code = max(scores, key=lambda one: scores[one])
    told = []
    for step in reversed(steps):
        told.append(code)
        code = step[code]
    return told[::-1]


def _chosen(main: Sequence[str], letters: Counter[str], wanted: str | None) -> str:
    if wanted and primary_language(wanted) in main:
        return primary_language(wanted)
    return max(main, key=lambda code: letters[code])


def _halves(lines: Iterable[str], chosen: str, main: Sequence[str]) -> list[str]:
    """The lines; of one that says it in two languages, like "Aufgaben / Tasks", its half."""
    return [half_in(line, chosen) if _says_it_twice(line, main) else line for line in lines]


def _says_it_twice(line: str, main: Sequence[str]) -> bool:
    halves = line.split(" / ")
    if len(halves) != 2:
        return False
    told = [language_of(half, main) for half in halves]
    return told[0] != told[1]


def _of_few(lines: Sequence[str]) -> str:
    return language_of(" ".join(lines)) or _FALLBACK
