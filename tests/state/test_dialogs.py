"""Dialogs belong to the page that they were opened on."""

from ai_interviewer.state.begin_dialog import BeginState
from ai_interviewer.state.completed.retake_dialog import RetakeState
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.job import JobState
from ai_interviewer.state.jobs import JobsState
from tests.attempts import two_attempts
from tests.factories import a_posting, a_sign_in, a_user
from tests.state.tabs import Tab


async def test_the_dialog_for_a_retake_closes_on_another_interview(db):
    user = await a_user()
    first, second = await two_attempts(user, await a_posting(user))
    tab = Tab(await a_sign_in(user), f"/interview/{first}")
    await tab.do(InterviewState.open_page)
    await tab.do(RetakeState.open, str(first))

    await tab.do(InterviewState.open_page)
    assert (await tab.state(RetakeState)).is_open
    tab.follow_link(f"/interview/{second}")
    await tab.do(InterviewState.open_page)

    assert not (await tab.state(RetakeState)).is_open
    assert await tab.do(RetakeState.begin, {"repeat": "same"}) is None


async def test_the_dialog_for_an_interview_closes_on_another_page(db):
    user = await a_user()
    first, second = await a_posting(user), await a_posting(user)
    tab = Tab(await a_sign_in(user), f"/jobs/{first}")
    for path, page in ((f"/jobs/{second}", JobState), ("/jobs", JobsState)):
        tab.follow_link(f"/jobs/{first}")
        await tab.do(BeginState.open_dialog, str(first), "Engineer")
        await tab.do(JobState.open_page)
        assert (await tab.state(BeginState)).is_open

        tab.follow_link(path)
        await tab.do(page.open_page)

        assert not (await tab.state(BeginState)).is_open
