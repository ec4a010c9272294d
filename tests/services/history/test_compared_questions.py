"""Questions of the compared attempts, side by side with their answers."""

import re

import pytest

from ai_interviewer.services.history import comparisons
from ai_interviewer.services.interviews import retakes
from tests.attempts import WEAK, mark_as_another_rubric, two_attempts
from tests.factories import ANSWER, a_posting, a_user, an_interview, complete_interview


async def test_answers_to_the_same_question_are_side_by_side_with_their_receipts(db):
    user = await a_user()
    job = await a_posting(user)
    await two_attempts(user, job)

    view = await comparisons.compare(user_id=user, job_id=job)

    assert len(view.questions) == 3
    for question in view.questions:
        texts = ["".join(part.text for part in answer.segments) for answer in question.answers]
        assert texts == [WEAK, ANSWER]
        assert any(part.is_quoted for part in question.answers[1].segments)


async def test_questions_of_a_single_attempt_are_listed_apart_with_their_only_answer(db):
    user = await a_user()
    job = await a_posting(user)
    first = await complete_interview(user, await an_interview(user, job_id=job), ANSWER)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=False)
    await complete_interview(user, again, ANSWER)

    view = await comparisons.compare(user_id=user, job_id=job)

    assert view.questions == []
    assert [[a.attempt for a in q.answers] for q in view.single] == [[1], [2]]


async def test_every_question_says_by_how_much_its_points_changed(db):
    user = await a_user()
    job = await a_posting(user)
    _, second = await two_attempts(user, job)

    view = await comparisons.compare(user_id=user, job_id=job)

    for question in view.questions:
        before, after = question.answers
        name, _, difference = question.difference.partition(": ")
        assert name == "Difference"
        assert float(difference.replace("−", "-")) == pytest.approx(
            float(after.overall) - float(before.overall)
        )
        earlier = {score.name: float(score.points) for score in before.scores}
        assert [score.difference for score in before.scores] == [""] * len(before.scores)
        assert {
            score.name: float(score.points) - earlier[score.name] for score in after.scores
        } == {
            score.name: pytest.approx(float(score.difference.replace("−", "-")))
            for score in after.scores
        }

    await mark_as_another_rubric(second)
    view = await comparisons.compare(user_id=user, job_id=job)
    assert {question.difference for question in view.questions} == {""}
    assert {s.difference for q in view.questions for a in q.answers for s in a.scores} == {""}


async def test_a_question_that_was_not_asked_later_is_compared_up_to_its_last_answer(db):
    user = await a_user()
    job = await a_posting(user)
    first, second = await two_attempts(user, job)
    third = await retakes.begin(user_id=user, session_id=second, repeats_questions=True)
    await complete_interview(user, third, WEAK)

    view = await comparisons.compare(user_id=user, job_id=job, session_ids=[first, second, third])

    assert [re.sub(r"[+−]\d\.\d", "…", question.difference) for question in view.questions] == [
        "Difference: … from attempt 1 to attempt 3",
        *["Difference: … from attempt 1 to attempt 2"] * 2,
    ]
    assert all(score.difference for score in view.questions[1].answers[1].scores)
