"""The summary comes once every answer has its feedback."""

from uuid import UUID

from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import answers, disputes
from tests.factories import ANSWER, a_user, an_interview, answer_and_analyse, run_queued_work


async def test_a_completed_interview_gets_a_summary_and_its_outline(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)

    await interviews.finish(user_id=user, session_id=session)
    await run_queued_work(session)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.summary.text
    assert view.coverage[0].questions == [1]
    assert any(not row.questions for row in view.coverage)


async def test_a_running_interview_shows_no_outline(db):
    user = await a_user()
    session = await an_interview(user)
    view = await answer_and_analyse(user, session)
    assert view.coverage == []
    assert view.summary.text == ""


async def test_the_summary_waits_for_the_last_analysis(db):
    user = await a_user()
    session = await an_interview(user, feedback=FeedbackTiming.AT_END)
    await run_queued_work(session)
    view = await interviews.load(user_id=user, session_id=session)
    await answers.submit(user_id=user, question_id=UUID(view.questions[0].id), text=ANSWER)
    await interviews.finish(user_id=user, session_id=session)

    await run_queued_work(session)
    assert not (await interviews.load(user_id=user, session_id=session)).summary.text
    await run_queued_work(session)

    assert (await interviews.load(user_id=user, session_id=session)).summary.text


async def test_a_new_grading_is_followed_by_a_new_summary(db):
    user = await a_user()
    session = await an_interview(user)
    view = await answer_and_analyse(user, session)
    await interviews.finish(user_id=user, session_id=session)
    await run_queued_work(session)

    await disputes.disagree(
        user_id=user, question_id=UUID(view.questions[0].id), objection="Look again."
    )
    await run_queued_work(session)

    from ai_interviewer.services.operations._follow import current_operations

    kinds = [o.kind for o in await current_operations(user_id=user, session_id=session)]
    assert kinds.count("SUMMARY") == 2
