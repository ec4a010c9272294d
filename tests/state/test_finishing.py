"""Finishing an interview from its page."""

from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.services import history, interviews
from ai_interviewer.state.interview import InterviewState
from tests.factories import answer_and_analyse, run_queued_work
from tests.state.interview_tabs import a_tab_at_an_interview, answer_form, interview_state
from tests.state.tabs import destination


async def test_finishing_with_questions_left_asks_first(db):
    _, _, tab = await a_tab_at_an_interview()

    await tab.do(InterviewState.ask_to_finish)

    state = await interview_state(tab)
    assert (state.is_asking_to_finish, state.interview.is_completed) == (True, False)
    await tab.do(InterviewState.keep_going)
    assert not state.is_asking_to_finish


async def test_finishing_with_everything_answered_finishes_at_once(db):
    user, session, tab = await a_tab_at_an_interview(questions=3)
    for _ in range(3):
        await answer_and_analyse(user, session)
        await interviews.move_to_next_question(user_id=user, session_id=session)
    await tab.do(InterviewState.open_page)

    assert await tab.do(InterviewState.ask_to_finish) == InterviewState.finish
    await tab.do(InterviewState.finish)

    state = await interview_state(tab)
    assert state.interview.is_completed
    assert len(state.questions) == 3
    assert state.interview.overall


async def test_finishing_without_an_answer_discards_and_leaves(db):
    user, _, tab = await a_tab_at_an_interview()

    assert destination(await tab.do(InterviewState.finish)) == "/dashboard"
    assert await history.newest_interviews(user_id=user) == []


async def test_finishing_twice_is_no_error(db):
    user, session, tab = await a_tab_at_an_interview()
    await answer_and_analyse(user, session)
    await tab.do(InterviewState.finish)

    await tab.do(InterviewState.finish)

    assert (await interview_state(tab)).interview.is_completed


async def test_feedback_at_the_end_stays_on_the_server_until_then(db):
    _, session, tab = await a_tab_at_an_interview(feedback=FeedbackTiming.AT_END)
    await tab.do(InterviewState.submit_answer, await answer_form(tab))
    await run_queued_work(session)
    await tab.do(InterviewState.follow)

    state = await interview_state(tab)
    assert not state.screen.current.has_feedback
    assert "rationale" not in str(state.screen.current.feedback.scores)

    await tab.do(InterviewState.finish)
    assert state.questions[0].has_feedback
