"""A tab belongs to the person who is signed in, and forgets everybody else."""

import pickle
import re

import pytest

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.routes import COOKIE
from ai_interviewer.services.accounts import sign_ins
from ai_interviewer.services.material import resumes
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.resume import ResumeState
from ai_interviewer.state.sign_in import TabState, current_user_id
from tests.factories import RESUME, a_sign_in, a_user, an_interview, answer_and_analyse
from tests.state.tabs import Tab, a_tab, state_classes
from tests.statements import statements


async def test_the_cookie_is_found_among_foreign_ones(db):
    user = await a_user()
    foreign = 'theme={"dark": true}; broken; =x; other="a\\"b"; @=1; umlaut=ü'

    tab = Tab(await a_sign_in(user), cookies=foreign)

    assert await current_user_id(tab.root) == user


async def test_two_cookies_of_our_name_do_not_sign_anybody_in_twice(db):
    user = await a_user()
    tab = Tab(await a_sign_in(user), cookies=f"{COOKIE}=nonsense")

    assert await current_user_id(tab.root) == user


async def test_the_cookie_is_not_sent_to_the_browser(db):
    _, tab = await a_tab()

    assert tab.token not in tab.seen()


async def test_a_tab_forgets_everything_when_somebody_else_signs_in(db):
    user, tab = await a_tab("/resume")
    await resumes.save(user_id=user, text=RESUME)
    await tab.receive_event()
    await tab.do(ResumeState.open_page)

    tab.load("/dashboard", await a_sign_in(await a_user()))
    await tab.receive_event()

    state = await tab.state(ResumeState)
    assert (state.text, state.resume.text, state.is_loaded) == ("", "", False)
    assert "Tennfeld" not in tab.seen()


async def test_a_tab_that_is_loaded_at_another_address_starts_empty(db):
    user, tab = await a_tab("/resume")
    await resumes.save(user_id=user, text=RESUME)
    await tab.receive_event()
    await tab.do(ResumeState.open_page)
    await tab.receive_event()
    assert (await tab.state(ResumeState)).is_loaded

    tab.load("/resume?error=empty", tab.token)
    await tab.receive_event()

    assert not (await tab.state(ResumeState)).is_loaded


async def test_a_tab_that_followed_a_link_keeps_its_state_when_it_reconnects(db):
    _, tab = await a_tab("/dashboard")
    await tab.receive_event()
    tab.follow_link("/resume")
    await tab.receive_event("reflex___state____state.resume_state.open_page")
    await tab.do(ResumeState.open_page)

    await tab.receive_event()

    assert (await tab.state(ResumeState)).is_loaded


async def test_a_tab_forgets_everything_at_log_out(db):
    user, tab = await a_tab()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    await tab.receive_event()
    tab.follow_link(f"/interview/{session}")
    await tab.do(InterviewState.open_page)
    assert re.fullmatch("[0-9a-f]{64}", (await tab.state(TabState)).owner)

    tab.load("/")
    await tab.receive_event()

    assert (await tab.state(InterviewState)).interview.id == ""
    assert (await tab.state(TabState)).owner == ""
    assert "EXPLAIN" not in tab.seen()


async def test_a_tab_is_sent_nothing_after_its_sign_in_has_ended(db):
    user, tab = await a_tab("/resume")
    await resumes.save(user_id=user, text=RESUME)
    await tab.receive_event()
    await tab.do(ResumeState.open_page)
    assert "Tennfeld" in tab.seen()

    await sign_ins.end_all(user_id=user)
    await tab.receive_event("reflex___state____state.set_is_hydrated")
    for snapshot in ("hydrate", "hydrate_and_load"):
        await tab.receive_event(f"reflex___state____state.{snapshot}")
        assert "Tennfeld" not in tab.seen()
        with pytest.raises(NotSignedIn):
            await tab.do(ResumeState.open_page)


async def test_a_snapshot_and_its_page_check_the_sign_in_once(db):
    user, tab = await a_tab("/resume")
    with statements() as statements_of_both:
        await tab.receive_event()
        await tab.do(ResumeState.open_page)
    with statements() as statements_of_the_page:
        await tab.do(ResumeState.open_page)

    assert len(statements_of_both) == len(statements_of_the_page)
    await tab.receive_event()
    await tab.do(ResumeState.open_page)
    await sign_ins.end_all(user_id=user)
    with pytest.raises(NotSignedIn):
        await tab.do(ResumeState.open_page)


async def test_a_tab_keeps_what_it_shows_while_the_same_person_goes_on(db):
    user, tab = await a_tab("/resume")
    await resumes.save(user_id=user, text=RESUME)
    await tab.receive_event()
    await tab.do(ResumeState.open_page)

    tab.follow_link("/jobs")
    await tab.receive_event("reflex___state____state.jobs_state.open_page")

    assert (await tab.state(ResumeState)).text == RESUME


async def test_a_tab_never_holds_the_token_itself(db):
    _, tab = await a_tab()

    await tab.receive_event()

    fields = {name: getattr(tab.root, name) for name in ("rx_router_url", "rx_router_page")}
    states = [await tab.state(cls) for cls in state_classes()]
    values = [v for s in states for v in s.__dict__.values() if isinstance(v, str)]
    assert tab.token not in str(fields)
    assert tab.token not in values


async def test_a_full_tab_can_be_stored(db):
    user, tab = await a_tab()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    tab.follow_link(f"/interview/{session}")
    await tab.do(InterviewState.open_page)

    stored = pickle.loads(pickle.dumps(await tab.state(InterviewState)))

    assert stored.interview.id == str(session)
