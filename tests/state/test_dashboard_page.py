"""The dashboard: the next step, and questions to practise."""

from uuid import UUID

from ai_interviewer.services import interviews
from ai_interviewer.state.dashboard.page import DashboardState
from ai_interviewer.state.dashboard.practice import PracticeState
from ai_interviewer.state.interview import InterviewState
from tests.attempts import a_weak_interview
from tests.factories import an_interview, answer_and_analyse
from tests.state.tabs import a_tab, destination


async def test_the_dashboard_knows_the_next_step(db):
    user, tab = await a_tab()
    await tab.do(DashboardState.open_page)
    state = await tab.state(DashboardState)
    assert (state.has_resume, state.has_posting, state.has_interview) == (False, False, False)

    session = await an_interview(user)
    await tab.do(DashboardState.open_page)
    assert (state.has_resume, state.has_posting, len(state.unfinished)) == (True, True, 1)

    await answer_and_analyse(user, session)
    await interviews.finish(user_id=user, session_id=session)
    await tab.do(DashboardState.open_page)
    assert (state.has_interview, state.unfinished, len(state.recent)) == (True, [], 1)


async def test_a_finished_practice_shows_its_points(db):
    user, tab = await a_tab()
    await a_weak_interview(user)
    await tab.do(DashboardState.open_page)
    due = (await tab.state(PracticeState)).queue.due
    address = destination(await tab.do(PracticeState.begin, due[0].id))
    assert destination(await tab.do(PracticeState.begin, due[0].id)) == address
    practice_id = UUID(address.rpartition("/")[2])
    await answer_and_analyse(user, practice_id)
    tab.follow_link(address)

    await tab.do(InterviewState.finish)

    outcome = (await tab.state(InterviewState)).interview.outcome
    assert outcome.before
    assert float(outcome.after) > float(outcome.before)


async def test_a_forgotten_question_leaves_the_queue(db):
    user, tab = await a_tab()
    await a_weak_interview(user)
    await tab.do(DashboardState.open_page)
    state = await tab.state(PracticeState)
    card = state.queue.due[0].id

    result = await tab.do(PracticeState.forget, card)
    await tab.do(PracticeState.forget, card)

    assert state.queue.is_empty
    assert state.forgotten
    assert "practice_forgotten" in str(result.args)


async def test_a_forgotten_question_can_be_put_back_once(db):
    user, tab = await a_tab()
    await a_weak_interview(user)
    await tab.do(DashboardState.open_page)
    state = await tab.state(PracticeState)
    before = state.queue
    await tab.do(PracticeState.forget, before.due[0].id)

    await tab.do(PracticeState.undo)
    after_undo = (state.queue, state.forgotten)
    await tab.do(PracticeState.forget, before.due[0].id)
    await tab.do(DashboardState.open_page)
    await tab.do(PracticeState.undo)

    assert after_undo == (before, "")
    assert state.queue.is_empty
