"""The dialog that begins a retake."""

from ai_interviewer.services import history
from ai_interviewer.services.material import resumes
from ai_interviewer.state.completed.retake_dialog import RetakeState
from ai_interviewer.state.interview import InterviewState
from tests.attempts import a_weak_interview
from tests.state.tabs import a_tab, destination


async def test_a_retake_begins_once_however_often_it_is_clicked(db):
    user, tab = await a_tab()
    session = await a_weak_interview(user)
    await tab.do(RetakeState.open, str(session))
    state = await tab.state(RetakeState)
    assert (state.is_open, state.terms.attempt_number) == (True, 1)

    first = await tab.do(RetakeState.begin, {"repeat": "same"})
    replay = await tab.do(RetakeState.begin, {"repeat": "same"})

    assert destination(first).startswith("/interview/")
    assert (replay, state.is_open) == (None, False)
    assert len(await history.newest_interviews(user_id=user)) == 2


async def test_the_dialog_says_why_a_retake_cannot_begin(db):
    user, tab = await a_tab()
    session = await a_weak_interview(user)
    await tab.do(RetakeState.open, str(session))
    state = await tab.state(RetakeState)

    await tab.do(RetakeState.begin, {"repeat": "neither"})
    assert state.alert
    await resumes.remove(user_id=user)
    await tab.do(RetakeState.begin, {"repeat": "new"})

    assert "résumé" in state.alert
    assert state.is_open


async def test_the_page_of_a_retake_names_the_attempt_it_repeats(db):
    user, tab = await a_tab()
    session = await a_weak_interview(user)
    await tab.do(RetakeState.open, str(session))
    tab.follow_link(destination(await tab.do(RetakeState.begin, {"repeat": "same"})))

    await tab.do(InterviewState.open_page)

    chain = (await tab.state(InterviewState)).interview.chain
    assert (chain.of_number, chain.of_id, chain.has_same_questions) == (1, str(session), True)
