"""The audit log as a file: for administrators, and not found for everybody else."""

import pytest

from ai_interviewer.domain.administration import Act
from ai_interviewer.routes import COOKIE
from ai_interviewer.services.administration import audit
from tests.factories import BY, a_sign_in, a_user, an_administrator


async def test_an_administrator_downloads_the_log(db, browser):
    await audit.record(by=BY, act=Act.BACK_UP, detail="all.backup")
    browser.cookies.set(COOKIE, await a_sign_in(await an_administrator()))

    response = await browser.post("/admin/audit-log/export")

    assert (response.status_code, response.headers["content-type"]) == (
        200,
        "text/csv; charset=utf-8",
    )
    assert 'filename="audit-log.csv"' in response.headers["content-disposition"]
    assert response.headers["cache-control"] == "no-store"
    head, line = response.text.splitlines()
    assert head == "at,who,act,whom,detail"
    assert line.endswith("a test,BACK_UP,,all.backup")


@pytest.mark.parametrize("is_signed_in", [True, False])
async def test_for_everybody_else_there_is_no_log(db, browser, is_signed_in):
    await audit.record(by=BY, act=Act.BACK_UP, detail="all.backup")
    if is_signed_in:
        browser.cookies.set(COOKIE, await a_sign_in(await a_user()))

    response = await browser.post("/admin/audit-log/export")

    assert response.status_code == 404
    assert "BACK_UP" not in response.text
