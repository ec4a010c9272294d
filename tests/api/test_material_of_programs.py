"""Résumé, postings and keys over the API."""

from uuid import uuid4

import pytest

from ai_interviewer.domain import limits
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.material import resumes
from tests.api.programs import POSTING, Program, a_token_of, error_of
from tests.factories import RESUME, a_user


@pytest.fixture
async def user(db):
    return await a_user()


@pytest.fixture
async def me(http, user) -> Program:
    return Program(http, await a_token_of(user))


async def test_a_resume_is_saved_read_and_deleted(me):
    missing = await me("GET", "/resumes/me")
    saved = await me.put("/resumes/me", {"text": RESUME})
    read = await me.get("/resumes/me")
    await me.delete("/resumes/me")

    assert error_of(missing) == (404, "NOT_FOUND")
    assert saved == read
    assert read["text"] == RESUME
    assert (await me("GET", "/resumes/me")).status_code == 404


@pytest.mark.parametrize(
    "text", ["", " \n", "x" * (limits.RESUME_CHARACTERS + 1), "nul \x00", 7, None]
)
async def test_no_resume_is_refused(me, text):
    response = await me("PUT", "/resumes/me", json={"text": text})

    assert error_of(response) == (422, "VALIDATION_ERROR")


async def test_a_file_gives_its_text_and_replaces_nothing(me, user):
    await resumes.save(user_id=user, text="The saved one")

    response = await me(
        "POST", "/resumes/me/upload", files={"file": ("cv.md", RESUME.encode(), "text/markdown")}
    )

    assert response.status_code == 200, response.text
    assert "Tennfeld" in response.json()["text"]
    assert response.json()["hidden_passages"] == []
    assert (await me.get("/resumes/me"))["text"] == "The saved one"
    assert (await resumes.load(user_id=user)).uploaded == response.json()["text"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("cv.exe", b"MZ"), ("cv.pdf", b""), ("cv.txt", b"x" * (limits.UPLOAD_BYTES + 1))],
)
async def test_files_that_are_no_resume_are_refused(me, name, content):
    response = await me("POST", "/resumes/me/upload", files={"file": (name, content)})

    assert error_of(response) == (422, "VALIDATION_ERROR")


async def test_a_posting_is_created_listed_changed_and_deleted(me):
    made = await me.post("/job-postings", POSTING)
    listed = await me.get("/job-postings")
    changed = await me.put(f"/job-postings/{made['id']}", POSTING | {"company": None})
    read = await me.get(f"/job-postings/{made['id']}")
    await me.delete(f"/job-postings/{made['id']}")

    assert POSTING.items() <= made.items()
    assert made["interview_count"] == 0
    assert listed == {"items": [made], "total": 1, "page": 1, "per_page": 20, "pages": 1}
    assert changed["company"] is None
    assert read == changed
    assert (await me("GET", f"/job-postings/{made['id']}")).status_code == 404
    assert await me.get("/job-postings") == {
        **{"items": [], "total": 0, "page": 1, "per_page": 20, "pages": 0}
    }


async def test_lists_come_in_pages(me):
    for number in range(5):
        await me.post("/job-postings", POSTING | {"role_title": f"Role {number}"})

    first = await me.get("/job-postings", params={"per_page": 2})
    last = await me.get("/job-postings", params={"per_page": 2, "page": 3})
    beyond = await me.get("/job-postings", params={"per_page": 2, "page": 4})
    too_many = await me("GET", "/job-postings", params={"per_page": 101})

    assert [posting["role_title"] for posting in first["items"]] == ["Role 4", "Role 3"]
    assert (first["total"], first["pages"]) == (5, 3)
    assert [posting["role_title"] for posting in last["items"]] == ["Role 0"]
    assert beyond["items"] == []
    assert error_of(too_many) == (422, "VALIDATION_ERROR")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("role_title", ""),
        ("role_title", "  "),
        ("role_title", "x" * 201),
        ("experience_level", "EXPERT"),
        ("tech_stack", ["a,b"]),
        ("tech_stack", ["x"] * 41),
        ("description", ""),
        ("language", "no language"),
    ],
)
async def test_no_posting_is_refused(me, field, value):
    response = await me("POST", "/job-postings", json=POSTING | {field: value})

    assert error_of(response) == (422, "VALIDATION_ERROR")


async def test_a_posting_that_does_not_exist_is_not_found(me):
    assert error_of(await me("GET", f"/job-postings/{uuid4()}")) == (404, "NOT_FOUND")
    assert error_of(await me("GET", "/job-postings/seven")) == (422, "VALIDATION_ERROR")


async def test_a_key_is_shown_masked_and_forgotten(me, user):
    secret = "sk-the-canary-of-this-test-9876"
    await api_keys.save(user_id=user, provider="openai", key=secret, is_verified=True)

    listed = await me.get("/users/me/api-keys")
    one = await me.get("/users/me/api-keys/openai")
    await me.delete("/users/me/api-keys/openai")

    assert listed["items"] == [one]
    assert one == {"provider": "openai", "last4": "9876", "is_verified": True}
    assert error_of(await me("GET", "/users/me/api-keys/openai")) == (404, "NOT_FOUND")
    assert error_of(await me("DELETE", "/users/me/api-keys/openai")) == (404, "NOT_FOUND")
    assert (
        error_of(await me("PUT", "/users/me/api-keys/nobody", json={"api_key": secret}))[0] == 404
    )


async def test_a_key_is_checked_with_its_provider(me, environment, fake_openai):
    environment(OPENAI_BASE_URL=fake_openai.base_url)

    saved = await me.put("/users/me/api-keys/openai", {"api_key": "sk-good-key-000000"})
    checked = await me.post("/users/me/api-keys/openai/validate", status=200)

    assert (saved["last4"], saved["is_verified"]) == ("0000", True)
    assert checked == {"provider": "openai", "is_valid": True, "message": None}
