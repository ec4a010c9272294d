"""`python -m benchmarks.grading`: learn the shipped calibration anew, and write it."""

from ai_interviewer.interviewers.builtin.calibration import write
from ai_interviewer.interviewers.meaning.choose import the_meaning
from benchmarks.grading.fit import fit
from benchmarks.grading.rows import LEARNED_FROM, rows_of


def main() -> None:
    rows = [row for name, folder in LEARNED_FROM.items() for row in rows_of(name, folder)]
    path = write(fit(rows), the_meaning().name)
    print(f"{path.name}: learned from {len(rows)} answers")


if __name__ == "__main__":
    main()
