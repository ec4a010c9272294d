"""`python -m benchmarks.marked`: what is heard in answers whose sentences people marked.

Nothing was learned from these answers.
"""

import json
from bisect import bisect_right
from collections.abc import Sequence

import numpy as np

from ai_interviewer.domain.interview import Grading, Plan
from ai_interviewer.domain.key_points import HeardPoint
from ai_interviewer.interviewers.builtin import grade
from ai_interviewer.interviewers.builtin.calibration import Calibration, shipped
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.text import sentences_of
from ai_interviewer.interviewers.meaning.choose import the_meaning
from benchmarks.evaluation.samples import read_samples
from benchmarks.grading.marked import MARKED, Marked, marked
from benchmarks.grading.rows import FOLDER, asked


def main() -> None:
    """Print a table of elements and one of key points."""
    answers = marked("kept.jsonl")
    calibration = shipped(the_meaning().name)
    print(f"{len(answers)} answers, {sum(len(one.vectors) for one in answers)} sentences")
    _print_elements(answers, calibration)
    _print_key_points()


def _print_elements(answers: Sequence[Marked], calibration: Calibration) -> None:
    values = [_values(one, calibration) for one in answers]
    print("| | have it | found | proven | of those found | called missing | wrongly |")
    for column, name in enumerate([*(facet.value for facet in Facet), "GENERAL"]):
        upper, lower = calibration.trait_limits[column]
        best = np.array([v[:, column].max() for v in values])
        shows = [one.shows[:, column] for one in answers]
        has = np.array([s.any() for s in shows])
        most = [v[:, column].argmax() for v in values]
        proves = np.array([s[place] > 0 for place, s in zip(most, shows, strict=True)])
        found, missed = best >= upper, best < lower
        print(
            f"| {name} | {has.sum()} | {found.sum()} | {_share(proves[found])} | "
            f"{_share(found[has])} | {missed.sum()} | {_share(has[missed])} |"
        )


def _values(one: Marked, calibration: Calibration) -> np.ndarray:
    return one.measures @ calibration.traits[:, :-1].T + calibration.traits[:, -1]


def _print_key_points() -> None:
    """Of the answers to whole interviews: the built-in interviewer needs their postings."""
    samples = read_samples(FOLDER / "kept_out" / "answers.jsonl")
    lines = (MARKED / "kept.jsonl").read_text(encoding="utf-8").splitlines()
    marks = {one["id"]: one for one in map(json.loads, lines)}
    states: dict[str, list[tuple[int, bool]]] = {}
    for sample in samples.answers:
        points = marks.get(f"kept_out/{sample.id}", {}).get("key_points", [])
        grading = Grading(
            samples.briefs[sample.pair], Plan((), ()), (), asked(sample), sample.answer
        )
        starts = [span.start for span in sentences_of(sample.answer)]
        for heard, point in zip(grade(grading).key_points if points else (), points, strict=True):
            place = bisect_right(starts, heard.quotes[0].start) - 1 if heard.quotes else None
            states.setdefault(_state(heard), []).append((point["said"], place in point["by"]))
    print("| key points called | | said | partly | not | quote says it |")
    for name, found in sorted(states.items()):
        said, proves = (np.array(column) for column in zip(*found, strict=True))
        shares = " | ".join(_share(said == much) for much in (2, 1, 0))
        print(f"| {name} | {len(found)} | {shares} | {_share(proves)} |")


def _state(point: HeardPoint) -> str:
    return "not sure" if point.is_unsure else point.heard.value.lower().replace("_", " ")


def _share(true: np.ndarray) -> str:
    return f"{true.mean():.0%}" if len(true) else "—"


if __name__ == "__main__":
    main()
