"""Whether the server is ready."""

from ai_interviewer import __version__
from ai_interviewer.database import close, open_database


async def test_a_ready_server_says_so(db, browser):
    response = await browser.get("/health")

    assert response.status_code == 200
    assert response.json() == {"status": "ok", "database": "ok", "version": __version__}
    assert response.headers["cache-control"] == "no-store"


async def test_before_the_database_is_open_the_server_is_not_ready(browser):
    await close()

    response = await browser.get("/health")

    assert response.status_code == 503
    assert response.json()["database"] == "unreachable"


async def test_a_database_that_does_not_answer_is_told_apart(browser):
    open_database("postgresql+psycopg://nobody:secret@127.0.0.1:1/nothing?connect_timeout=1")
    try:
        response = await browser.get("/health")
    finally:
        await close()

    assert (response.status_code, response.json()["status"]) == (503, "unavailable")
    assert "secret" not in response.text


async def test_asking_for_health_needs_no_origin_and_no_sign_in(db, browser):
    del browser.headers["origin"]

    assert (await browser.get("/health")).status_code == 200
