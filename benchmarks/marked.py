"""`python -m benchmarks.marked`: what is heard in answers whose sentences people marked.

By default in `kept.jsonl`, from which nothing was learned.
"""

import argparse

import numpy as np

from ai_interviewer.interviewers.builtin.calibration import Calibration, shipped
from ai_interviewer.interviewers.builtin.key_points import HEARD_FROM, PARTLY_FROM, PERHAPS_FROM
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.meaning.choose import the_meaning
from benchmarks.grading.marked import Marked, marked

_STATES = (
    ("heard", HEARD_FROM, 1.01),
    ("partly", PARTLY_FROM, HEARD_FROM),
    ("not sure", PERHAPS_FROM, PARTLY_FROM),
    ("not heard", 0.0, PERHAPS_FROM),
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.marked", description=__doc__)
    parser.add_argument("--learned", action="store_true", help="answers that were learned from")
    names = ("read.jsonl", "told.jsonl") if parser.parse_args().learned else ("kept.jsonl",)
    answers = [one for name in names for one in marked(name)]
    calibration = shipped(the_meaning().name)
    print(f"{len(answers)} answers, {sum(len(one.vectors) for one in answers)} sentences")
    _print_elements(answers, calibration)
    _print_key_points(answers, calibration)


def _print_elements(answers: list[Marked], calibration: Calibration) -> None:
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


def _print_key_points(answers: list[Marked], calibration: Calibration) -> None:
    chances, said, proves = [], [], []
    for one in answers:
        if not one.points:
            continue
        odds = one.pairs(calibration.centre, calibration.quality)
        odds = odds @ calibration.heard[:-1] + calibration.heard[-1]
        for row, point in zip(1 / (1 + np.exp(-odds)), one.points, strict=True):
            chances.append(row.max())
            said.append(point.said)
            proves.append(point.is_said_by[row.argmax()])
    chance, how_much, is_proof = np.array(chances), np.array(said), np.array(proves)
    print("| key points called | | said | partly | not | quote proves it |")
    for name, least, below in _STATES:
        of = (chance >= least) & (chance < below)
        shares = " | ".join(_share(how_much[of] == much) for much in (2, 1, 0))
        print(f"| {name} | {of.sum()} | {shares} | {_share(is_proof[of])} |")


def _share(true: np.ndarray) -> str:
    return f"{true.mean():.0%}" if len(true) else "—"


if __name__ == "__main__":
    main()
