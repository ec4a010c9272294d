"""Posts that our own forms would not send."""

import pytest

from ai_interviewer.routes import COOKIE
from tests.web.auth_forms import FORM

PATHS = (
    *("/auth/register", "/auth/login", "/auth/logout"),
    *("/auth/logout-everywhere", "/auth/password"),
)


@pytest.mark.parametrize("path", PATHS)
async def test_a_link_cannot_register_log_in_or_log_out(db, browser, path):
    assert (await browser.get(path)).status_code in (404, 405)


@pytest.mark.parametrize("site", ["https://evil.example", "null", "http://localhost:3001", None])
@pytest.mark.parametrize("path", PATHS)
async def test_other_sites_cannot_post_our_forms(browser, path, site):
    del browser.headers["origin"]
    headers = {"origin": site} if site else {}

    response = await browser.post(path, data=FORM, headers=headers)

    assert response.status_code == 403
    assert "set-cookie" not in response.headers


@pytest.mark.parametrize(
    "body",
    [
        {"files": {"email": ("a.txt", b"x"), "password": ("b.txt", b"y")}},
        {
            "content": b"\xff\xfe%%%&&==",
            "headers": {"content-type": "application/x-www-form-urlencoded"},
        },
        {"content": b"{}", "headers": {"content-type": "application/json"}},
        {"content": b"--x", "headers": {"content-type": "multipart/form-data; boundary=x"}},
        {"content": b"x", "headers": {"content-type": "multipart/form-data"}},
        {"data": {f"field{number}": "x" for number in range(50)}},
    ],
    ids=["files", "bytes", "json", "cut multipart", "no boundary", "many fields"],
)
async def test_a_body_that_is_no_form_of_ours_signs_nobody_in(db, browser, body):
    response = await browser.post("/auth/register", **body)

    assert response.status_code in (303, 400)
    assert COOKIE not in response.cookies


async def test_a_charset_of_the_clients_choice_crashes_nothing(db, browser):
    body = (
        b'--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nmaya@example.org\r\n'
        b'--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n\\ud800 password\r\n--x--'
    )
    for charset in ("unicode_escape", "no-such-charset"):
        response = await browser.post(
            "/auth/login",
            content=body,
            headers={"content-type": f"multipart/form-data; boundary=x; charset={charset}"},
        )

        assert response.status_code in (303, 400)
