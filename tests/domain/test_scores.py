"""The overall score of an interview: only what was assessed counts."""

import pytest

from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.scores import session_overall

FULL, EMPTY = Levels(5, 5, 5, 5), Levels(0, 0, 0, 0)
BUILTIN = Levels(4, 3, None, 2)
NOTHING = Levels(None, None, None, None)


@pytest.mark.parametrize(
    ("answers", "overall"),
    [
        ([], None),
        ([NOTHING], None),
        ([FULL], 10),
        ([EMPTY], 0),
        ([FULL, EMPTY], 5),
        ([BUILTIN], 6),
        ([BUILTIN, NOTHING], 6),
        ([BUILTIN, FULL], 8),
    ],
)
def test_the_overall_score_is_the_mean_of_the_answers(answers, overall) -> None:
    assert session_overall(answers) == overall


def test_every_answer_weighs_the_same_however_much_of_it_was_assessed() -> None:
    assert session_overall([Levels(5, None, None, None), EMPTY]) == 5
