"""The page of an interview: opened, answered, and what is sent of it."""

from uuid import UUID, uuid4

from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import answers
from ai_interviewer.state.history import HistoryState
from ai_interviewer.state.interview import InterviewState
from tests.factories import (
    ANSWER,
    RESUME,
    an_interview,
    let_time_pass,
    operations_of,
    run_queued_work,
)
from tests.state.interview_tabs import (
    a_tab_at_an_interview,
    answer_form,
    interview_count,
    interview_state,
)
from tests.state.tabs import Tab, a_tab, destination


async def test_an_answer_beyond_the_rate_limit_can_be_analysed_later(db, environment):
    _, _, tab = await a_tab_at_an_interview()
    environment(AI_RATE_LIMIT="1")

    await tab.do(InterviewState.submit_answer, await answer_form(tab))

    screen = (await interview_state(tab)).screen
    assert (screen.is_answered, screen.current.answer) == (True, ANSWER)
    assert "seconds" in screen.alert
    await let_time_pass(61)
    await tab.do(InterviewState.try_again)
    assert (await interview_state(tab)).screen.is_analysing


async def test_opening_an_interview_shows_where_it_was_left(db):
    user, session, tab = await a_tab_at_an_interview()
    question = (await interview_state(tab)).screen.current
    await answers.save_draft(
        user_id=user, question_id=UUID(question.id), text="So far", seen_revision=0
    )

    reload = Tab(tab.token, f"/interview/{session}")
    await reload.do(InterviewState.open_page)

    state = await interview_state(reload)
    assert (state.screen.number, state.screen.current.draft) == (1, "So far")
    assert state.screen.has_question


async def test_an_unknown_interview_is_missing(db):
    _, tab = await a_tab(f"/interview/{uuid4()}")

    await tab.do(InterviewState.open_page)

    state = await interview_state(tab)
    assert (state.is_missing, state.is_loaded) == (True, True)


async def test_another_interview_in_the_same_tab_starts_from_nothing(db):
    user, _, tab = await a_tab_at_an_interview()
    await tab.do(InterviewState.submit_answer, await answer_form(tab))
    second = await an_interview(user)

    tab.follow_link(f"/interview/{second}")
    await tab.do(InterviewState.open_page)

    state = await interview_state(tab)
    assert (state.interview.id, state.screen.has_question) == (str(second), False)
    assert state.screen.is_preparing


async def test_a_submitted_answer_is_shown_before_any_work(db):
    _, _, tab = await a_tab_at_an_interview()

    await tab.do(InterviewState.submit_answer, await answer_form(tab))

    screen = (await interview_state(tab)).screen
    assert (screen.is_answered, screen.current.answer) == (True, ANSWER)
    assert (screen.is_analysing, screen.can_go_on) == (True, True)


async def test_a_double_click_on_submit_stores_one_answer(db):
    _, session, tab = await a_tab_at_an_interview()
    form = await answer_form(tab)

    await tab.do(InterviewState.submit_answer, form)
    await tab.do(InterviewState.submit_answer, {**form, "answer": "Replayed after a reconnect"})

    assert (await interview_state(tab)).screen.current.answer == ANSWER
    assert len(await operations_of(session)) == 3


async def test_an_answer_that_is_sent_again_is_shown_again(db):
    """What the server said the first time may never have reached the page."""
    _, _, tab = await a_tab_at_an_interview()
    form = await answer_form(tab)
    await tab.do(InterviewState.submit_answer, form)
    state = await interview_state(tab)
    state._clean()

    await tab.do(InterviewState.submit_answer, form)

    assert {"screen", "ticker"} <= state.dirty_vars


async def test_a_late_click_on_submit_does_not_answer_the_next_question(db):
    user, session, tab = await a_tab_at_an_interview()
    form = await answer_form(tab)
    await tab.do(InterviewState.submit_answer, form)
    await run_queued_work(session)
    await tab.do(InterviewState.go_on)

    await tab.do(InterviewState.submit_answer, form)

    view = await interviews.load(user_id=user, session_id=session)
    assert [q.is_answered for q in view.questions] == [True, False]


async def test_an_empty_answer_is_alerted_and_nothing_is_lost(db):
    _, _, tab = await a_tab_at_an_interview()
    before = (await interview_state(tab)).screen

    await tab.do(InterviewState.submit_answer, await answer_form(tab, "  "))

    state = await interview_state(tab)
    assert "nothing to submit" in state.answer_alert
    assert state.screen == before


async def test_next_shows_the_status_until_the_question_is_ready(db):
    _, session, tab = await a_tab_at_an_interview()
    await tab.do(InterviewState.submit_answer, await answer_form(tab))

    await tab.do(InterviewState.go_on)
    state = await interview_state(tab)
    assert (state.screen.number, state.screen.is_preparing) == (2, True)
    assert state.ticker.can_cancel

    await run_queued_work(session)
    await tab.do(InterviewState.follow)
    assert (state.screen.has_question, state.screen.is_preparing) == (True, False)


async def test_cancelling_a_question_leaves_the_analysis_running(db):
    _, session, tab = await a_tab_at_an_interview()
    await tab.do(InterviewState.submit_answer, await answer_form(tab))
    await tab.do(InterviewState.go_on)

    await tab.do(InterviewState.cancel)

    statuses = {o.kind.value: o.status.value for o in await operations_of(session)}
    assert statuses == {"QUESTION": "CANCELLED", "ANALYSIS": "PENDING"}
    assert "Cancelled" in (await interview_state(tab)).screen.alert


async def test_trying_again_repeats_what_failed(db):
    _, session, tab = await a_tab_at_an_interview()
    await tab.do(InterviewState.submit_answer, await answer_form(tab))
    await tab.do(InterviewState.cancel)
    assert (await interview_state(tab)).screen.alert

    await tab.do(InterviewState.try_again)
    await run_queued_work(session)
    await tab.do(InterviewState.follow)

    state = await interview_state(tab)
    assert (state.screen.alert, state.screen.current.has_feedback) == ("", True)


async def test_sources_are_sent_when_somebody_opens_them(db):
    _, _, tab = await a_tab_at_an_interview()
    assert "Tennfeld" not in tab.seen()

    await tab.do(InterviewState.show_sources)

    assert (await interview_state(tab)).sources.resume == RESUME


async def test_deleting_an_interview_leads_to_the_history(db):
    user, _, tab = await a_tab_at_an_interview()

    assert destination(await tab.do(InterviewState.delete)) == "/history"

    await tab.do(HistoryState.open_page)
    assert (await tab.state(HistoryState)).page.rows == []
    assert await interview_count(user) == 0
