"""The newest interviews in a list."""

from ai_interviewer.domain.enums import FeedbackTiming, InterviewStatus
from ai_interviewer.services import accounts, history, interviews
from tests.factories import a_posting, a_user, an_interview, answer_and_analyse
from tests.services.history.pages import a_finished_interview


async def test_interviews_are_listed_newest_first(db):
    user = await a_user()
    first, second = await an_interview(user), await an_interview(user)

    listed = await history.newest_interviews(user_id=user)

    assert [interview.id for interview in listed] == [str(second), str(first)]


async def test_nobody_elses_interviews_are_listed(db):
    await an_interview(await a_user())

    assert await history.newest_interviews(user_id=await a_user()) == []


async def test_a_list_of_one_posting_leaves_the_others_out(db):
    user = await a_user()
    job = await a_posting(user)
    session = await an_interview(user, job_id=job)
    await an_interview(user)

    listed = await history.newest_interviews(user_id=user, job_id=job)

    assert [interview.id for interview in listed] == [str(session)]


async def test_a_list_is_no_longer_than_asked_for(db):
    user = await a_user()
    for _ in range(3):
        newest = await an_interview(user)

    listed = await history.newest_interviews(user_id=user, most=1)

    assert [interview.id for interview in listed] == [str(newest)]


async def test_a_fresh_interview_has_no_answers_and_no_score(db):
    user = await a_user()
    await an_interview(user, questions=5)

    [listed] = await history.newest_interviews(user_id=user)

    assert (listed.answered, listed.question_count, listed.overall) == (0, 5, "")
    assert (listed.attempt_number, listed.is_completed) == (1, False)
    assert (listed.role_title, listed.company) == ("Senior Backend Engineer", "Hopperlane")
    assert (listed.interviewer, bool(listed.created.label)) == ("Built-in", True)


async def test_the_score_in_the_list_is_the_score_on_the_page(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    await interviews.move_to_next_question(user_id=user, session_id=session)
    await answer_and_analyse(
        user, session, "I would ask a colleague about it and then look at the logs."
    )
    await interviews.finish(user_id=user, session_id=session)

    [listed] = await history.newest_interviews(user_id=user)

    view = await interviews.load(user_id=user, session_id=session)
    assert (listed.answered, listed.is_completed) == (2, True)
    assert listed.overall == view.overall != ""


async def test_an_answer_that_says_nothing_counts_as_zero(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session, "I don't know")

    [listed] = await history.newest_interviews(user_id=user)

    assert listed.overall == "0.0"


async def test_a_score_is_kept_back_until_the_end_in_that_mode(db):
    user = await a_user()
    session = await an_interview(user, feedback=FeedbackTiming.AT_END)
    await answer_and_analyse(user, session)

    [running] = await history.newest_interviews(user_id=user)
    await interviews.finish(user_id=user, session_id=session)
    [completed] = await history.newest_interviews(user_id=user)

    assert (running.overall, running.answered) == ("", 1)
    assert completed.overall


async def test_times_are_shown_in_the_readers_zone(db):
    user = await a_user()
    await an_interview(user)
    [before] = await history.newest_interviews(user_id=user)

    await accounts.remember_time_zone(user_id=user, time_zone="Pacific/Kiritimati")
    [after] = await history.newest_interviews(user_id=user)

    assert before.created.iso == after.created.iso
    assert before.created.label != after.created.label


async def test_the_newest_in_one_status_are_found_behind_any_number_of_others(db):
    user = await a_user()
    completed = await a_finished_interview(user)
    running = await an_interview(user)

    in_progress = InterviewStatus.IN_PROGRESS
    [first] = await history.newest_interviews(user_id=user, status=in_progress, most=5)
    [second] = await history.newest_interviews(
        user_id=user, status=InterviewStatus.COMPLETED, most=5
    )

    assert (first.id, second.id) == (str(running), str(completed))
