"""What was covered, and that "not asked" is never a score."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import Levels, Plan, PlannedTopic, Requirement
from ai_interviewer.views.completed.coverage import Probe, coverage

PLAN = Plan(
    requirements=(Requirement("SQL"), Requirement("AWS"), Requirement("Mentoring")),
    topics=(
        PlannedTopic(QuestionType.TECHNICAL, 1, "Deployed to AWS"),
        PlannedTopic(QuestionType.BEHAVIORAL, 0, None),
    ),
)


def levels(level: int) -> Levels:
    return Levels(level, level, None, level)


def test_every_requirement_has_a_row_and_asked_ones_come_first() -> None:
    rows = coverage(PLAN, [Probe(1, 1, levels(4)), Probe(0, 2, levels(2))])
    assert [row.requirement for row in rows] == ["AWS", "SQL", "Mentoring"]


def test_what_was_not_asked_has_no_score() -> None:
    row = coverage(PLAN, [Probe(1, 1, levels(4))])[-1]
    assert row.questions == []
    assert row.points == ""


def test_a_follow_up_counts_for_the_same_requirement() -> None:
    row = coverage(PLAN, [Probe(1, 1, levels(4)), Probe(1, 2, levels(2))])[0]
    assert row.questions == [1, 2]
    assert row.points == "6.0"
    assert row.evidence == "Deployed to AWS"


def test_an_answer_without_feedback_is_asked_but_not_scored() -> None:
    row = coverage(PLAN, [Probe(0, 1, None)])[0]
    assert row.questions == [1]
    assert row.points == ""
