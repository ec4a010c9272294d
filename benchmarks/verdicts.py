"""`python -m benchmarks.verdicts`: how often the rule for "improved" errs, on simulated interviews.

Levels are drawn around a candidate's ability, each question with a difficulty of its own, and
rounded to whole levels as the interviewers' are. Prints a Markdown table.
"""

import math
import random
import sys
from collections import Counter
from dataclasses import dataclass
from statistics import fmean

from ai_interviewer.domain.change import Measurement, change
from ai_interviewer.domain.enums import Verdict
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL

_PAIRS = 400
_ABILITY, _DIFFICULTY, _MOOD, _PROFILE = 2.5, 0.7, 0.6, 0.5
"""In levels: the candidate's mean; the spread between topics; of one topic from day to day; and
between an answer's dimensions, or between the answers on one topic."""


@dataclass(frozen=True, slots=True)
class _Case:
    """Two interviews with so many questions; the score is the mean of so many dimensions.

    Some questions may be follow-ups, spread evenly over the topics.
    """

    questions: int
    is_same: bool
    dimensions: int = 1
    follow_ups: int = 0

    @property
    def labels(self) -> tuple[str, ...]:
        questions = "the same" if self.is_same else "others"
        score = "one dimension" if self.dimensions == 1 else f"overall of {self.dimensions}"
        count = f"{self.questions}, {self.follow_ups} of them follow-ups"
        return count if self.follow_ups else str(self.questions), questions, score

    @property
    def topics(self) -> int:
        return self.questions - self.follow_ups


_CASES = (
    *(
        _Case(questions, is_same, dimensions)
        for dimensions in (1, 3)
        for questions in (3, 4, 6, 12)
        for is_same in (True, False)
    ),
    *(
        _Case(questions, is_same, follow_ups=follow_ups)
        for questions, follow_ups in ((6, 2), (12, 4), (12, 8))
        for is_same in (True, False)
    ),
)


def main() -> int:
    """Print the table."""
    rows = ["| questions | asked | score | truly +0 levels | truly +1 level | truly +2 levels |"]
    rows.append("| --- | --- | --- | --- | --- | --- |")
    for case in _CASES:
        cells = (*case.labels, *(_cell(case, gain) for gain in (0, 1, 2)))
        rows.append(f"| {' | '.join(cells)} |")
    sys.stdout.write("\n".join(rows) + "\n")
    return 0


def _cell(case: _Case, gain: int) -> str:
    verdicts = _verdicts(case, gain)
    improved = verdicts[Verdict.IMPROVED] / _PAIRS
    declined = verdicts[Verdict.DECLINED] / _PAIRS
    return f"improved {improved:.1%}, declined {declined:.1%}"


def _verdicts(case: _Case, gain: int) -> Counter[Verdict]:
    chance = random.Random(f"{case} {gain}")
    verdicts: Counter[Verdict] = Counter()
    for _ in range(_PAIRS):
        earlier = _difficulties(case, chance)
        later = earlier if case.is_same else _difficulties(case, chance)
        before = _answers(case, chance, earlier, _ABILITY, "q")
        prefix = "q" if case.is_same else "new"
        after = _answers(case, chance, later, _ABILITY + gain, prefix)
        outcome = change(before, after)
        if outcome is not None:
            verdicts[outcome.verdict] += 1
    return verdicts


def _difficulties(case: _Case, chance: random.Random) -> list[float]:
    return [chance.gauss(0, _DIFFICULTY) for _ in range(case.topics)]


def _answers(
    case: _Case, chance: random.Random, difficulties: list[float], ability: float, prefix: str
) -> list[Measurement]:
    """A follow-up is as difficult as its topic, and its answer is similar to the first one."""
    means = [ability + easy + chance.gauss(0, _MOOD) for easy in difficulties]
    answers = []
    for number in range(case.questions):
        topic = number % case.topics
        own = chance.gauss(0, _PROFILE) if number >= case.topics else 0.0
        points = _points(case, chance, means[topic] + own)
        answers.append(Measurement(f"{prefix}{number}", (points,), _step(case), f"{prefix}{topic}"))
    return answers


def _points(case: _Case, chance: random.Random, mean: float) -> float:
    if case.dimensions == 1:
        return POINTS_PER_LEVEL * _level(mean)
    levels = [_level(mean + chance.gauss(0, _PROFILE)) for _ in range(case.dimensions)]
    return POINTS_PER_LEVEL * fmean(levels)


def _step(case: _Case) -> float:
    return POINTS_PER_LEVEL / math.sqrt(case.dimensions)


def _level(value: float) -> int:
    return min(5, max(0, round(value)))


if __name__ == "__main__":
    sys.exit(main())
