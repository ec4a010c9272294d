"""The history. Its filters are in its address."""

import pytest

from ai_interviewer.state.history import HistoryState
from tests.factories import an_interview
from tests.state.tabs import a_tab, destination


async def test_the_history_shows_what_its_address_asks_for(db):
    user, tab = await a_tab("/history")
    running = await an_interview(user)
    await tab.do(HistoryState.open_page)
    tab.follow_link("/history?status=completed&q=zeppelin")
    await tab.do(HistoryState.open_page)
    nothing = await tab.state(HistoryState)
    seen = (nothing.results, nothing.status, nothing.words, nothing.page.has_any)
    tab.follow_link("/history")
    await tab.do(HistoryState.open_page)

    state = await tab.state(HistoryState)
    assert seen == ("0 interviews", "completed", "zeppelin", True)
    assert [row.id for row in state.page.rows] == [str(running)]
    assert (state.results, state.status, state.words) == ("1 interview", "", "")


async def test_filters_go_to_an_address_of_their_own(db):
    _, tab = await a_tab("/history")
    form = {"job": "", "from": "2026-01-01", "to": "", "status": "completed", "q": "a b"}

    applied = destination(await tab.do(HistoryState.apply, form))
    cleared = destination(await tab.do(HistoryState.clear))

    assert (applied, cleared) == ("/history?from=2026-01-01&status=completed&q=a+b", "/history")


@pytest.mark.parametrize(
    "query",
    [
        "job=7",
        "job=0197c0de-0000-7000-8000-000000000001",
        "from=soon",
        "status=GONE",
        "page=-3",
        "page=2&job=' OR 1=1",
    ],
)
async def test_a_bad_address_shows_the_history_and_says_so(db, query):
    _, tab = await a_tab(f"/history?{query}")

    await tab.do(HistoryState.open_page)

    state = await tab.state(HistoryState)
    assert state.is_loaded
    assert "ignored" in state.notice


async def test_a_search_without_words_says_so(db):
    _, tab = await a_tab("/history?q=%3F%21+--")
    await tab.do(HistoryState.open_page)
    signs = (await tab.state(HistoryState)).no_match
    tab.follow_link("/history?q=C%2B%2B")
    await tab.do(HistoryState.open_page)

    assert "only symbols" in signs
    assert "fewer words" in (await tab.state(HistoryState)).no_match


async def test_days_in_the_wrong_order_are_reported(db):
    _, tab = await a_tab("/history?from=2026-02-02&to=2026-01-01")

    await tab.do(HistoryState.open_page)

    assert "after" in (await tab.state(HistoryState)).notice
