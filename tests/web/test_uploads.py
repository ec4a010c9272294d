"""Résumé files: read and kept aside for checking."""

import httpx
import pytest

from ai_interviewer.domain.limits import UPLOAD_BYTES
from ai_interviewer.routes import COOKIE
from ai_interviewer.services import resumes
from tests.factories import RESUME, a_sign_in, a_user
from tests.web.conftest import ORIGIN


async def upload(
    browser: httpx.AsyncClient, content: bytes, name: str = "resume.md"
) -> httpx.Response:
    return await browser.post("/resume/upload", files={"file": (name, content)})


@pytest.fixture
async def user(db, browser):
    user_id = await a_user()
    browser.cookies.set(COOKIE, await a_sign_in(user_id))
    return user_id


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("resume.md", RESUME.encode()),
        ("RESUME.TXT", RESUME.encode("utf-8-sig")),
        ("Resümee.markdown", RESUME.encode("utf-16")),
    ],
)
async def test_a_file_waits_beside_the_saved_resume(user, browser, name, content):
    await resumes.save(user_id=user, text="Saved before")

    response = await upload(browser, content, name)

    shown = await resumes.load(user_id=user)
    assert (response.status_code, response.headers["location"]) == (303, "/resume")
    assert (shown.uploaded, shown.text) == (RESUME, "Saved before")


@pytest.mark.parametrize(
    ("content", "name", "error"),
    [
        (b"%PDF-1.7 \x00", "resume.exe", "upload_wrong_type"),
        (RESUME.encode(), "resume", "upload_wrong_type"),
        (b"x" * (UPLOAD_BYTES + 1), "resume.txt", "upload_too_large"),
        (b"x" * 60_000, "resume.txt", "resume_too_long"),
        ("Lebenslauf für Jörg".encode("latin-1"), "resume.txt", "upload_broken_encoding"),
        (b"a\x00b", "resume.txt", "text_has_nul"),
        (b"", "resume.txt", "resume_empty"),
        (b" \n\t ", "resume.txt", "resume_empty"),
    ],
)
async def test_what_cannot_be_read_is_explained_on_the_page(user, browser, content, name, error):
    response = await upload(browser, content, name)

    assert (response.status_code, response.headers["location"]) == (303, f"/resume?error={error}")
    assert (await resumes.load(user_id=user)).uploaded == ""


async def test_a_form_without_a_file_says_so(user, browser):
    for form in ({"data": {"file": "text"}}, {"files": {"file": ("", b"")}}, {"data": {}}):
        response = await browser.post("/resume/upload", **form)

        assert response.headers["location"] == "/resume?error=upload_missing"


async def test_somebody_signed_out_is_led_to_the_log_in(db, browser):
    response = await upload(browser, RESUME.encode())

    assert (response.status_code, response.headers["location"]) == (303, "/login")


async def test_an_ended_sign_in_uploads_nothing(user, browser):
    await browser.post("/auth/logout")

    await upload(browser, RESUME.encode())

    assert (await resumes.load(user_id=user)).uploaded == ""


async def test_another_site_uploads_nothing(user, browser):
    response = await browser.post(
        "/resume/upload",
        files={"file": ("resume.md", b"Evil")},
        headers={"origin": "https://evil.example"},
    )

    assert response.status_code == 403
    assert (await resumes.load(user_id=user)).uploaded == ""


async def test_a_path_in_the_name_writes_no_file(user, browser, tmp_path):
    before = sorted(tmp_path.rglob("*"))

    await upload(browser, RESUME.encode(), "../../../assets/evil.txt")

    assert sorted(tmp_path.rglob("*")) == before
    assert (await resumes.load(user_id=user)).uploaded == RESUME


async def test_two_files_at_once_are_refused(user, browser):
    files = [("file", ("a.md", b"One")), ("file", ("b.md", b"Two"))]

    response = await browser.post("/resume/upload", files=files)

    assert response.status_code == 400
    assert (await resumes.load(user_id=user)).uploaded == ""


def test_the_origin_of_these_tests_is_an_allowed_one():
    from ai_interviewer.config import settings

    assert ORIGIN in settings().origins
