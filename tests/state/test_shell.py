"""What every page shares: its size, its errors, the reader's time zone."""

import pytest
from reflex_base.utils.exceptions import LockExpiredError

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.services import accounts
from ai_interviewer.state.shell import ShellState, on_page_error, on_unexpected
from ai_interviewer.texts import t
from tests.state.tabs import Tab, a_tab, destination


def test_a_page_is_sent_little_when_it_connects():
    """It is sent every state, even those of other pages."""
    assert len(Tab(path="/").seen()) < 13_600


async def test_a_signed_out_handler_leads_to_the_log_in():
    assert destination(on_unexpected(NotSignedIn())) == "/login"


def test_an_unexpected_error_is_told_without_its_details(caplog):
    shown = on_unexpected(ZeroDivisionError("secret detail"))

    assert "secret detail" not in str(shown.args)
    assert "secret detail" in caplog.text


def test_a_tab_whose_lock_was_lost_with_redis_is_told_to_try_again(caplog):
    shown = on_unexpected(LockExpiredError("secret detail"))

    assert t.errors.out_of_reach in str(shown.args)
    assert caplog.records == []


async def test_the_time_zone_of_the_browser_is_remembered(db):
    user, tab = await a_tab()

    await tab.do(ShellState.remember_time_zone, "Europe/Kyiv")

    assert (await accounts.profile(user_id=user)).time_zone == "Europe/Kyiv"


@pytest.mark.parametrize(
    ("report", "logged"),
    [
        (
            "TypeError: my life story\n at x (http://localhost/assets/a-B_1.js:3:14)",
            "/assets/a-B_1.js:3:14",
        ),
        ("my life story", "a place that it does not name"),
        ("", "a place that it does not name"),
    ],
)
def test_only_the_position_of_a_page_error_is_logged(caplog, report, logged):
    on_page_error(Exception(report))

    assert logged in caplog.text
    assert "life story" not in caplog.text
