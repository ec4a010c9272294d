"""What the bodies of requests may hold: what the contract names, and nothing that is ignored."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ai_interviewer.api.app import create_v1
from ai_interviewer.domain.administration import Role
from ai_interviewer.services.administration import invitations
from tests.api.programs import CREDENTIALS, POSTING, Program, a_log_in_of, error_of
from tests.factories import BY, EMAIL, RESUME, an_account


@pytest.fixture
async def me(db, http) -> Program:
    return Program(http, await a_log_in_of(await an_account()))


def bodies() -> dict[str, dict[str, Any]]:
    """The schema of each body in JSON, by the name of its operation."""
    document = create_v1().openapi()
    schemas = document["components"]["schemas"]
    return {
        operation["operationId"]: schemas[schema["$ref"].rpartition("/")[2]]
        for methods in document["paths"].values()
        for operation in methods.values()
        if (content := operation.get("requestBody", {}).get("content", {}).get("application/json"))
        if (schema := content["schema"])
    }


def test_the_document_says_that_every_body_is_closed():
    found = bodies()

    assert len(found) > 10
    assert {name for name, body in found.items() if body.get("additionalProperties", True)} == set()


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/auth/register", CREDENTIALS),
        ("POST", "/auth/login", CREDENTIALS),
        ("POST", "/auth/tokens", {"name": "Script", "scopes": ["read"]}),
        ("PATCH", "/users/me", {"time_zone": "Europe/Kyiv"}),
        ("PUT", "/resumes/me", {"text": RESUME}),
        ("POST", "/job-postings", POSTING),
        ("POST", "/sessions", {"retake_of": "0199e0c2-7a55-7c31-8f0e-2f6a4f0b9d11"}),
    ],
)
async def test_a_field_that_nobody_knows_is_refused_by_its_name(me, method, path, body):
    response = await me(method, path, json={**body, "colour": "red"})

    assert error_of(response) == (422, "VALIDATION_ERROR")
    assert response.json()["detail"]["fields"] == {"colour": "The API doesn't know this field."}


async def test_what_was_got_can_be_put_back(me):
    posting = await me.post("/job-postings", POSTING)
    resume = await me.put("/resumes/me", {"text": RESUME})
    posting["role_title"] = "Lead Engineer"

    changed = await me.put(f"/job-postings/{posting['id']}", posting)
    copied = await me.post("/job-postings", posting)
    kept = await me.put("/resumes/me", resume)

    assert changed["role_title"] == copied["role_title"] == "Lead Engineer"
    assert changed["id"] == posting["id"] != copied["id"]
    assert kept["text"] == RESUME


async def test_every_field_of_the_contract_can_be_sent_at_once(me):
    await me.put("/resumes/me", {"text": RESUME})
    posting = await me.post("/job-postings", POSTING)

    session = await me.post(
        "/sessions",
        {
            "job_posting_id": posting["id"],
            "question_count": 4,
            "interviewer": "BUILTIN",
            "provider": None,
            "model": None,
            "feedback_mode": "AT_END",
            "grading_samples": 1,
            "retake_of": None,
            "same_questions": True,
            "context": "POSTING_ONLY",
        },
    )

    assert (session["question_count"], session["feedback_mode"]) == (4, "AT_END")
    assert (session["interviewer"], session["context"]) == ("BUILTIN", "POSTING_ONLY")


async def test_a_token_ends_when_it_is_told_to(me):
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    body = {"name": "Script", "scopes": ["read"]}

    made = await me.post("/auth/tokens", {**body, "expires_at": tomorrow})
    by_days = await me.post("/auth/tokens", {**body, "expires_in_days": 1})

    assert datetime.fromisoformat(made["details"]["expires_at"]).isoformat() == tomorrow
    assert by_days["details"]["expires_at"] > made["details"]["expires_at"]


@pytest.mark.parametrize(
    "end",
    [
        {"expires_at": "2020-01-01T00:00:00Z"},
        {"expires_at": (datetime.now(UTC) + timedelta(days=366)).isoformat()},
        {"expires_at": "2099-01-01T00:00:00"},
        {"expires_at": (datetime.now(UTC) + timedelta(days=1)).isoformat(), "expires_in_days": 1},
    ],
)
async def test_a_token_cannot_end_at_any_time(me, end):
    response = await me("POST", "/auth/tokens", json={"name": "x", "scopes": ["read"], **end})

    assert error_of(response) == (422, "VALIDATION_ERROR")


@pytest.mark.parametrize("is_whole_link", [True, False])
async def test_an_invitation_opens_an_account_where_sign_up_is_closed(
    db, http, environment, is_whole_link
):
    environment(ALLOW_SIGNUP="no")
    link = await invitations.create(by=BY, role=Role.USER, uses=1, days=1)
    invitation = link if is_whole_link else link.partition("invitation=")[2]
    body = {**CREDENTIALS, "invitation": invitation}

    opened = await http.post("/auth/register", json=body)
    again = await http.post("/auth/register", json={**body, "email": "other@example.org"})
    logged_in = await http.post("/auth/login", json=CREDENTIALS)

    assert (opened.status_code, opened.json()["email"]) == (201, EMAIL)
    assert logged_in.status_code == 200
    assert error_of(again) == (422, "VALIDATION_ERROR")
    assert again.json()["detail"]["fields"].keys() == {"invitation"}


async def test_closed_sign_up_says_that_an_invitation_is_missing(db, http, environment):
    environment(ALLOW_SIGNUP="no")

    response = await http.post("/auth/register", json={**CREDENTIALS, "invitation": None})

    assert error_of(response) == (403, "AUTHORIZATION_ERROR")
    assert response.json()["detail"]["fields"].keys() == {"invitation"}
