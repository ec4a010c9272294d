"""Each request has a line of the log and an id, and neither a query nor a token is written."""

import json

import httpx
import pytest

from ai_interviewer.config import log_context
from ai_interviewer.services import accounts
from ai_interviewer.web.access_log import AccessLog
from tests.factories import EMAIL, PASSWORD, a_sign_in, an_account
from tests.log_lines import access_lines
from tests.web.conftest import ORIGIN


@pytest.fixture
async def browser(guard):
    transport = httpx.ASGITransport(AccessLog(guard()))
    async with httpx.AsyncClient(
        transport=transport, base_url=ORIGIN, headers={"origin": ORIGIN}
    ) as client:
        yield client


@pytest.fixture
def lines():
    with access_lines() as written:
        yield written


async def test_a_request_has_one_line_with_its_id_status_and_time(db, browser, lines):
    response = await browser.post("/auth/login", data={"email": EMAIL, "password": PASSWORD})

    [line] = lines
    assert line["request_id"] == response.headers["x-request-id"]
    assert (line["message"], line["status"]) == ("POST /auth/login", 303)
    assert line["milliseconds"] >= 0
    assert EMAIL not in json.dumps(lines)


async def test_the_line_says_who_asked_once_that_is_known(db, browser, lines):
    user = await an_account()
    browser.cookies.set("sign_in", await a_sign_in(user))
    token = await a_sign_in(user)
    with log_context.about(request_id="1"):
        await accounts.signed_in_user(token=token)
        known = dict(log_context.known())

    assert known == {"request_id": "1", "user_id": str(user)}
    assert log_context.known() == {}


async def test_a_shared_report_s_token_and_queries_are_not_written(browser, lines):
    await browser.get("/shared/a-token-that-opens-it?key=secret")
    await browser.get("/auth/login/what a stranger writes")

    assert [line["message"] for line in lines] == ["GET /shared/…", "GET /auth/login/…"]


async def test_files_and_health_are_written_only_when_they_fail(db, browser, lines):
    await browser.get("/health")
    await browser.get("/assets/app.js")
    await browser.get("/assets/nothing.js")

    assert [line["message"] for line in lines] == ["GET /assets/…"]


async def test_the_caller_s_own_id_is_the_only_one(browser, lines):
    answer = await browser.get("/auth/login", headers={"x-request-id": "mine-1234"})

    given = answer.headers.get_list("x-request-id")
    assert len(given) == 1
    assert lines[-1]["request_id"] == given[0]


def test_what_a_line_is_about_stays_within_its_block():
    with log_context.about(request_id="outer"):
        with log_context.about(operation_id="inner"):
            log_context.note(user_id="u")
            assert log_context.known() == {
                "request_id": "outer",
                "operation_id": "inner",
                "user_id": "u",
            }
        assert log_context.known() == {"request_id": "outer"}
    log_context.note(user_id="nobody")
    assert log_context.known() == {}
