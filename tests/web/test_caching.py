"""What browsers may keep."""

import pytest


@pytest.mark.parametrize("path", ["/assets/app.js", "/fonts/serif-1.0-latin.woff2"])
async def test_assets_are_kept_for_ever_because_their_names_change(browser, path):
    response = await browser.get(path)

    assert "immutable" in response.headers["cache-control"]
    assert "max-age=31536000" in response.headers["cache-control"]


async def test_a_missing_asset_is_not_kept(browser):
    response = await browser.get("/assets/nothing.js")

    assert response.status_code == 404
    assert "immutable" not in response.headers.get("cache-control", "")


@pytest.mark.parametrize("path", ["/", "/login", "/favicon.svg"])
async def test_pages_are_asked_for_every_time(browser, path):
    assert (await browser.get(path)).headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        *(("POST", "/auth/logout"), ("POST", "/auth/login"), ("POST", "/resume/upload")),
        *(("GET", "/health"), ("GET", "/nothing"), ("GET", "/assets/nothing.js")),
        *(("POST", "/nothing"), ("PUT", "/"), ("GET", "/_upload/x")),
    ],
)
async def test_answers_are_never_kept(db, browser, method, path):
    response = await browser.request(method, path)

    assert response.headers["cache-control"] == "no-store"
