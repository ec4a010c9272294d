"""Looking up what a plan asks about."""

import pytest

from ai_interviewer.domain.interview import Plan, Requirement

PLAN = Plan(requirements=(Requirement("Python"), Requirement("SQL")), topics=())


def test_a_plan_knows_the_phrase_of_a_requirement():
    assert PLAN.phrase_of(1) == "SQL"


@pytest.mark.parametrize("index", [None, -1, 2])
def test_what_is_no_requirement_has_no_phrase(index):
    assert PLAN.phrase_of(index) == ""
