"""Skipping a question, swapping it for another, hints and notes."""

from uuid import UUID

import pytest

from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.limits import NOTES_CHARACTERS
from ai_interviewer.services import interviews, reports
from ai_interviewer.services.interviews import answers, hints, notes, passing, retakes
from ai_interviewer.views.interview import InterviewView
from tests.factories import (
    ANSWER,
    a_question,
    a_user,
    an_interview,
    answer_and_analyse,
    run_queued_work,
)


async def seen(user: UUID, session: UUID) -> InterviewView:
    await run_queued_work(session)
    return await interviews.load(user_id=user, session_id=session)


async def test_a_skipped_question_was_asked_and_has_no_score(db):
    user = await a_user()
    session = await an_interview(user)
    first = await a_question(user, session)

    await passing.skip(user_id=user, question_id=first)
    await passing.skip(user_id=user, question_id=first)
    for _ in range(2):
        await answer_and_analyse(user, session)
        await interviews.move_to_next_question(user_id=user, session_id=session)
    await interviews.finish(user_id=user, session_id=session)
    view = await seen(user, session)
    report = await reports.load(user_id=user, session_id=session)

    skipped, second, third = view.questions
    assert (skipped.is_skipped, skipped.is_answered, skipped.has_feedback) == (True, False, False)
    assert second.text != skipped.text
    assert {second.follows_up, third.follows_up} <= {0, 2}
    assert (view.answered_count, view.skipped_count, view.is_completed) == (2, 1, True)
    assert view.overall == second.feedback.overall or view.overall
    assert any(1 in row.questions for row in view.coverage)
    assert view.passed == report.passed == "1 question skipped"
    assert report.questions[0].is_skipped
    assert view.summary.text


async def test_after_the_last_question_was_skipped_nothing_is_left(db):
    user = await a_user()
    session = await an_interview(user)
    for _ in range(3):
        await passing.skip(user_id=user, question_id=await a_question(user, session))

    view = await seen(user, session)

    assert (view.current_number, view.skipped_count) == (3, 3)
    assert await interviews.finish(user_id=user, session_id=session) is False


async def test_a_skipped_question_can_still_be_answered_on_another_page(db):
    user = await a_user()
    session = await an_interview(user)
    first = await a_question(user, session)
    await passing.skip(user_id=user, question_id=first)

    await answers.submit(user_id=user, question_id=first, text=ANSWER)
    view = await seen(user, session)

    assert (view.questions[0].is_answered, view.skipped_count) == (True, 0)
    assert view.current_number == 2


async def test_an_answered_question_is_neither_skipped_nor_swapped(db):
    user = await a_user()
    session = await an_interview(user)
    first = UUID((await answer_and_analyse(user, session)).questions[0].id)

    await passing.skip(user_id=user, question_id=first)
    await passing.swap(user_id=user, question_id=first)
    view = await seen(user, session)

    assert (view.questions[0].id, view.skipped_count, view.passed) == (str(first), 0, "")


async def test_a_question_is_swapped_once_and_the_swap_is_counted(db):
    user = await a_user()
    session = await an_interview(user)
    before = (await seen(user, session)).questions[0]

    await passing.swap(user_id=user, question_id=UUID(before.id))
    waiting = await interviews.load(user_id=user, session_id=session)
    (after,) = (await seen(user, session)).questions
    await passing.swap(user_id=user, question_id=UUID(after.id))
    view = await seen(user, session)

    assert waiting.questions == []
    assert (after.number, after.follows_up) == (1, 0)
    assert after.text != before.text
    assert after.requirement != before.requirement
    assert (before.may_swap, after.may_swap) == (True, False)
    assert view.questions[0].id == after.id
    assert view.passed == "1 question swapped"


async def test_repeated_questions_are_not_swapped(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    await interviews.finish(user_id=user, session_id=session)
    again = await retakes.begin(user_id=user, session_id=session, repeats_questions=True)
    question = await a_question(user, again)

    await passing.swap(user_id=user, question_id=question)
    view = await seen(user, again)

    assert [q.id for q in view.questions] == [str(question)]
    assert not view.questions[0].may_swap


async def test_hints_come_in_steps_and_are_counted(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    before = (await seen(user, session)).questions[0]

    for _ in range(5):
        await hints.take(user_id=user, question_id=question)
    after = (await seen(user, session)).questions[0]
    view = await answer_and_analyse(user, session)

    assert (before.hints, before.more_hints) == ([], len(after.hints))
    assert after.more_hints == 0
    assert len(after.hints[0].parts) == 4
    assert after.hints[-1].text.startswith("Start:")
    assert view.questions[0].hints == []
    assert view.questions[0].hints_taken == f"{len(after.hints)} hints used"


async def test_a_rehearsal_gives_no_hints(db):
    user = await a_user()
    session = await an_interview(user, feedback=FeedbackTiming.AT_END)
    question = await a_question(user, session)

    await hints.take(user_id=user, question_id=question)

    shown = (await seen(user, session)).questions[0]
    assert (shown.more_hints, shown.hints, shown.hints_taken) == (0, [], "")


async def test_a_time_for_each_question_is_for_rehearsals_and_kept_by_retakes(db):
    user = await a_user()
    rehearsal = await an_interview(user, feedback=FeedbackTiming.AT_END, minutes=3)
    practice = await an_interview(user, minutes=3)
    await answer_and_analyse(user, rehearsal)
    await interviews.finish(user_id=user, session_id=rehearsal)
    again = await retakes.begin(user_id=user, session_id=rehearsal, repeats_questions=False)

    with pytest.raises(ValidationFailed):
        await an_interview(user, feedback=FeedbackTiming.AT_END, minutes=0)

    shown = [await interviews.load(user_id=user, session_id=s) for s in (again, practice)]
    assert [view.seconds_a_question for view in shown] == [180, 0]


async def test_notes_are_kept_with_the_interview(db):
    user = await a_user()
    session = await an_interview(user)

    await notes.save(user_id=user, session_id=session, text="Ask about the team")
    with pytest.raises(ValidationFailed):
        await notes.save(user_id=user, session_id=session, text="x" * (NOTES_CHARACTERS + 1))

    assert (await seen(user, session)).notes == "Ask about the team"
