"""What a completed interview says it came to."""

from uuid import UUID

from sqlalchemy import update

from ai_interviewer.database import transaction
from ai_interviewer.models import PracticeCard
from ai_interviewer.services import interviews, practice
from ai_interviewer.services.interviews import retakes
from tests.attempts import VAGUE, WEAK, mark_as_another_rubric, two_attempts
from tests.factories import (
    ANSWER,
    STRONG,
    a_posting,
    a_user,
    an_interview,
    answer_and_analyse,
    complete_interview,
)


async def test_a_first_attempt_tells_its_range_and_where_to_start(db):
    user = await a_user()
    session = await complete_interview(
        user, await an_interview(user), ANSWER, "I don't know", VAGUE
    )

    view = await interviews.load(user_id=user, session_id=session)

    assert view.chain.result == "Your first attempt at this posting."
    assert view.finish.strength.startswith("Your answers ranged from 0.0 to ")
    assert view.finish.next_step == "Start with question 2 (0.0 of 10):"
    assert view.finish.next_number == 2
    assert view.finish.to_fix == view.questions[1].to_fix != ""
    assert view.finish.covered.startswith("Asked about ")


async def test_a_retake_tells_the_difference_to_the_last_comparable_attempt(db):
    user = await a_user()
    first, second = await two_attempts(user, await a_posting(user))

    before = await interviews.load(user_id=user, session_id=first)
    after = await interviews.load(user_id=user, session_id=second)

    difference = float(after.overall) - float(before.overall)
    assert after.chain.result == f"+{difference:.1f} since attempt 1 ({before.overall})."


async def test_attempts_of_other_instruments_are_passed_over(db):
    user = await a_user()
    job = await a_posting(user)
    first, second = await two_attempts(user, job)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    third = await complete_interview(user, again, WEAK, WEAK, WEAK)
    await mark_as_another_rubric(second)

    view = await interviews.load(user_id=user, session_id=third)

    assert view.chain.result == "The same overall score as attempt 1."
    await mark_as_another_rubric(first)
    view = await interviews.load(user_id=user, session_id=third)
    assert view.chain.result.startswith("Earlier attempts were scored differently")


async def test_the_weakest_question_can_be_practised_until_no_answer_is_weak(db):
    user = await a_user()
    session = await complete_interview(user, await an_interview(user), ANSWER, WEAK)
    view = await interviews.load(user_id=user, session_id=session)
    practising = await practice.begin(user_id=user, card_id=UUID(view.finish.weak_card))

    practised = await answer_and_analyse(user, practising, STRONG)

    assert practised.questions[0].text == view.questions[1].text
    async with transaction() as db_session:
        await db_session.execute(update(PracticeCard).values(last_points=8.0, is_unsteady=False))
    mended = await interviews.load(user_id=user, session_id=session)
    assert mended.finish.weak_card == ""


async def test_a_running_interview_says_nothing_yet(db):
    user = await a_user()
    session = await an_interview(user)
    view = await answer_and_analyse(user, session, ANSWER)

    assert view.finish.strength == ""
    assert view.chain.result == ""
