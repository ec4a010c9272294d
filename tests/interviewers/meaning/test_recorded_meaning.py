"""What other tests take from a file instead of the model. The file must not be out of date."""

from collections.abc import Sequence

from ai_interviewer.interviewers.meaning.base import Vectors
from ai_interviewer.interviewers.meaning.e5 import E5Meaning
from tests.interviewers.builtin.samples import ANSWERS
from tests.recorded_meaning import RecordedMeaning


class Unasked:
    """Stands behind a record in which everything must be."""

    def __init__(self, name: str) -> None:
        self.name = name

    def vectors(self, texts: Sequence[str]) -> Vectors:
        raise AssertionError(f"not recorded: {texts}")


def test_a_recorded_vector_is_the_measured_one() -> None:
    model = E5Meaning()
    recorded = RecordedMeaning(Unasked(model.name))
    questions = [answer["question"] for answer in ANSWERS[::8]]

    similar = (recorded.vectors(questions) * model.vectors(questions)).sum(axis=1)

    assert similar.min() > 0.999
