"""`python -m benchmarks.verdicts`: how often the rule for "improved" errs, on simulated interviews.

Levels are drawn around a candidate's ability, each question with a difficulty of its own, and
rounded to whole levels as the interviewers' are. Prints a Markdown table.
"""

import random
import sys
from collections import Counter

from ai_interviewer.domain.change import Measured, change
from ai_interviewer.domain.enums import Verdict

_PAIRS = 400
_ABILITY, _DIFFICULTY, _MOOD = 2.5, 0.7, 0.6
"""Levels: the candidate's mean, the spread of questions, the spread from day to day."""


def main() -> int:
    """Print the table."""
    rows = ["| questions | asked | truly +0 levels | truly +1 level | truly +2 levels |"]
    rows.append("| --- | --- | --- | --- | --- |")
    for count in (3, 4, 6, 12):
        for is_same, name in ((True, "the same"), (False, "others")):
            cells = [_cell(count, gain, is_same=is_same) for gain in (0, 1, 2)]
            rows.append(f"| {count} | {name} | {' | '.join(cells)} |")
    sys.stdout.write("\n".join(rows) + "\n")
    return 0


def _cell(count: int, gain: int, *, is_same: bool) -> str:
    verdicts = _verdicts(count, gain, is_same=is_same)
    improved = verdicts[Verdict.IMPROVED] / _PAIRS
    declined = verdicts[Verdict.DECLINED] / _PAIRS
    return f"improved {improved:.1%}, declined {declined:.1%}"


def _verdicts(count: int, gain: int, *, is_same: bool) -> Counter[Verdict]:
    chance = random.Random(f"{count} {gain} {is_same}")
    found: Counter[Verdict] = Counter()
    for _ in range(_PAIRS):
        questions = [chance.gauss(0, _DIFFICULTY) for _ in range(count)]
        others = questions if is_same else [chance.gauss(0, _DIFFICULTY) for _ in range(count)]
        before = _answers(chance, questions, _ABILITY, "q")
        after = _answers(chance, others, _ABILITY + gain, "q" if is_same else "new")
        made = change(before, after)
        if made is not None:
            found[made.verdict] += 1
    return found


def _answers(
    chance: random.Random, questions: list[float], ability: float, prefix: str
) -> list[Measured]:
    return [
        Measured(f"{prefix}{number}", (2.0 * _level(ability + easy + chance.gauss(0, _MOOD)),))
        for number, easy in enumerate(questions)
    ]


def _level(value: float) -> int:
    return min(5, max(0, round(value)))


if __name__ == "__main__":
    sys.exit(main())
