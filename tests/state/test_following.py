"""A tab follows the work of its interview until all of it has ended."""

import asyncio
import re

import psycopg
import pytest

from ai_interviewer.database.notifications import listening
from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.services.accounts import sign_ins
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.sign_in import SignInWatch
from tests.factories import a_user, an_interview, answer_and_analyse, run_queued_work
from tests.state.interview_tabs import a_tab_at_an_interview, answer_form, interview_state
from tests.state.tabs import Tab, a_tab


async def test_following_applies_feedback_and_announces_it_once_it_is_complete(db):
    _, session, tab = await a_tab_at_an_interview()
    await tab.do(InterviewState.submit_answer, await answer_form(tab))
    assert (await interview_state(tab)).announcement == ""
    await run_queued_work(session)

    await tab.do(InterviewState.follow)

    state = await interview_state(tab)
    assert state.screen.current.has_feedback
    assert re.fullmatch(r"Feedback received: \d\.\d of 10\. [\w ]+\.", state.announcement)


@pytest.mark.parametrize("end", ["finish", "delete"])
async def test_a_tab_that_follows_stops_quietly_when_its_interview_is_gone(live_db, end):
    user, tab = await a_tab()
    session = await an_interview(user)
    tab.follow_link(f"/interview/{session}")
    await tab.do(InterviewState.open_page)
    other = Tab(tab.token, f"/interview/{session}")
    await other.do(InterviewState.open_page)

    async with listening():
        following = asyncio.create_task(tab.do(InterviewState.follow))
        await asyncio.sleep(0.1)
        await other.do(getattr(InterviewState, end))

        assert await asyncio.wait_for(following, 5) is None


async def test_a_tab_at_another_interview_stops_following(live_db):
    user, tab = await a_tab()
    first, second = await an_interview(user), await an_interview(user)
    tab.follow_link(f"/interview/{first}")
    await tab.do(InterviewState.open_page)
    following = asyncio.create_task(tab.do(InterviewState.follow))
    await asyncio.sleep(0.1)

    tab.follow_link(f"/interview/{second}")
    await tab.do(InterviewState.open_page)

    assert await asyncio.wait_for(following, 5) is None
    assert (await interview_state(tab)).interview.id == str(second)


async def test_an_older_view_does_not_replace_what_a_click_shows(db, monkeypatch):
    user, tab = await a_tab()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    tab.follow_link(f"/interview/{session}")
    await tab.do(InterviewState.open_page)
    state, entries, is_free = await interview_state(tab), [], asyncio.Event()

    async def wait_for_the_lock(self):
        entries.append(self)
        if len(entries) > 1:
            await is_free.wait()
        return self

    monkeypatch.setattr(InterviewState, "__aenter__", wait_for_the_lock)
    following = asyncio.create_task(tab.do(InterviewState.follow))
    async with asyncio.timeout(5):
        while len(entries) < 2:  # noqa: ASYNC110 - the follower sets no event of ours
            await asyncio.sleep(0.01)
    await tab.do(InterviewState.rate_question, state.screen.current.id, True)
    is_free.set()
    await asyncio.wait_for(following, 5)

    assert state.screen.current.rating == "yes"


async def test_a_follower_sends_the_screen_again_although_it_is_unchanged(db):
    """An earlier follower may have been stopped just before the screen was sent."""
    user, tab = await a_tab()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    tab.follow_link(f"/interview/{session}")
    await tab.do(InterviewState.open_page)
    state = await interview_state(tab)
    state._clean()

    await tab.do(InterviewState.follow)

    assert {"screen", "ticker"} <= state.dirty_vars


async def test_a_tab_stops_following_when_it_is_signed_out_elsewhere(live_db):
    user, tab = await a_tab()
    session = await an_interview(user)
    tab.follow_link(f"/interview/{session}")
    await tab.do(InterviewState.open_page)

    async with listening():
        following = asyncio.create_task(tab.do(InterviewState.follow))
        await asyncio.sleep(0.1)
        assert not following.done()
        await sign_ins.end_all(user_id=user)

        with pytest.raises(NotSignedIn):
            await asyncio.wait_for(following, 5)


async def test_the_sign_in_of_a_follower_is_checked_once_a_second(db):
    user, tab = await a_tab()
    seconds = [100.0]
    watch = SignInWatch(tab.root, clock=lambda: seconds[0])
    await sign_ins.end_all(user_id=user)

    await watch.check()
    seconds[0] += 1

    with pytest.raises(NotSignedIn):
        await watch.check()


async def test_work_of_another_users_interview_cannot_be_followed(db):
    session = await an_interview(await a_user())
    _, tab = await a_tab(f"/interview/{session}")

    await tab.do(InterviewState.open_page)
    await tab.do(InterviewState.follow)

    state = await interview_state(tab)
    assert (state.is_missing, state.interview.id) == (True, "")


async def test_a_tab_whose_reading_met_an_outage_follows_again(db, monkeypatch):
    _, _, tab = await a_tab_at_an_interview()

    async def is_away(**_):
        raise psycopg.OperationalError
        yield

    monkeypatch.setattr("ai_interviewer.services.operations.follow", is_away)

    assert await tab.do(InterviewState.follow) == InterviewState.follow


async def test_a_tab_says_that_the_database_is_away(db, monkeypatch):
    _, _, tab = await a_tab_at_an_interview()

    async def is_away(**_):
        yield None

    monkeypatch.setattr("ai_interviewer.services.operations.follow", is_away)
    await tab.do(InterviewState.follow)

    assert "Reconnecting" in (await interview_state(tab)).ticker.note
