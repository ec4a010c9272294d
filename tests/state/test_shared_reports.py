"""The states that share a report, list the links and open one."""

import pytest

from ai_interviewer.services.reports import shares
from ai_interviewer.state.completed.report import ReportState
from ai_interviewer.state.completed.shared_report import SharedReportState
from ai_interviewer.state.settings.shared_reports import SharedReportsState
from tests.factories import a_completed_interview
from tests.state.tabs import Tab, a_tab


@pytest.fixture(autouse=True)
def sharing(environment):
    environment(ALLOW_SHARING="true")


async def test_a_report_is_shared_and_read_by_a_stranger(db):
    user, tab = await a_tab()
    session = await a_completed_interview(user)
    tab.follow_link(f"/interview/{session}/report")
    await tab.do(ReportState.share, {"days": "7", "shows_resume": "on"})
    link = (await tab.state(ReportState)).share_link

    stranger = Tab(path=link.removeprefix("http://localhost:3000"))
    await stranger.do(SharedReportState.open_page)

    shown = (await stranger.state(SharedReportState)).report
    assert shown.role_title == "Senior Backend Engineer"
    assert shown.id == ""
    assert shown.resume != ""
    assert shown.email == ""


async def test_odd_forms_share_nothing(db):
    user, tab = await a_tab()
    tab.follow_link(f"/interview/{await a_completed_interview(user)}/report")
    for form in ({}, {"days": "365"}, {"days": ["7"]}, {"days": "-1"}, "7", None):
        await tab.do(ReportState.share, form)
        state = await tab.state(ReportState)
        assert (state.share_link, state.share_alert != "") == ("", True)

    assert await shares.list_shares(user_id=user) == []


async def test_a_link_is_revoked_once_and_a_second_click_does_nothing(db):
    user, tab = await a_tab("/settings")
    session = await a_completed_interview(user)
    await shares.create(
        user_id=user, session_id=session, days=1, shows_email=False, shows_resume=False
    )
    await (await tab.state(SharedReportsState))._open(user)
    [listed] = (await tab.state(SharedReportsState)).shares

    for _ in range(2):
        await tab.do(SharedReportsState.revoke, listed.id)

    assert (await tab.state(SharedReportsState)).shares == []


async def test_a_dead_link_shows_nothing_of_the_one_before(db):
    user, _ = await a_tab()
    link = await shares.create(
        user_id=user,
        session_id=await a_completed_interview(user),
        days=1,
        shows_email=False,
        shows_resume=False,
    )
    stranger = Tab(path=link.removeprefix("http://localhost:3000"))
    await stranger.do(SharedReportState.open_page)
    stranger.load("/shared/nothing")

    await stranger.do(SharedReportState.open_page)

    state = await stranger.state(SharedReportState)
    assert (state.is_missing, state.report) == (True, None)
