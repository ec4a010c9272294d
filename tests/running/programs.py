"""A program that holds whole interviews over plain HTTP."""

import json
import time
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx

from tests.factories import ANSWER, PASSWORD, POSTING, RESUME


@dataclass
class Program:
    """A new account, signed in. It learns of operations by asking, or by their events."""

    url: str
    by_events: bool = False
    email: str = field(default_factory=lambda: f"{uuid4().hex}@example.org")
    token: str = ""

    def __post_init__(self) -> None:
        credentials = {"email": self.email, "password": PASSWORD}
        self.call("POST", "/auth/register", credentials, expected=201)
        self.token = self.call("POST", "/auth/login", credentials)["access_token"]

    def call(
        self, method: str, path: str, body: Any = None, *, expected: int = 200, **headers: str
    ) -> Any:
        """The body of an answer that must have this status."""
        response = httpx.request(
            method,
            f"{self.url}/api/v1{path}",
            json=body,
            headers={**self._authorization, **headers},
            timeout=30,
        )
        assert response.status_code == expected, (path, response.status_code, response.text)
        return response.json() if response.content else None

    def prepare(self, **terms: Any) -> str:
        """Save résumé and posting, and create a session; its id."""
        self.call("PUT", "/resumes/me", {"text": RESUME})
        posting = {"role_title": "Senior Backend Engineer", "description": POSTING}
        job = self.call("POST", "/job-postings", posting, expected=201)["id"]
        body = {"job_posting_id": job, "question_count": 3, **terms}
        return str(self.call("POST", "/sessions", body, expected=201)["id"])

    def wait(self, operation: str, *, within: float = 60) -> dict[str, Any]:
        """The operation once it has ended."""
        follow = self._last_event if self.by_events else self._polled
        ended = follow(operation, within)
        assert ended["status"] == "completed", ended
        return ended

    def ask(self, session: str) -> dict[str, Any]:
        """The next question, asked and waited for."""
        path = f"/sessions/{session}/generate-question"
        operation = self.call("POST", path, expected=202)["operation_id"]
        question: dict[str, Any] = self.wait(operation)["result"]["question"]
        return question

    def answer(self, session: str, question: dict[str, Any]) -> dict[str, Any]:
        body = {"question_id": question["question_id"], "text": ANSWER}
        answer: dict[str, Any] = self.call(
            "POST",
            f"/sessions/{session}/submit-answer",
            body,
            expected=201,
            **{"idempotency-key": question["question_id"]},
        )
        return answer

    def finish(self, session: str) -> dict[str, Any]:
        """Complete the interview; all its feedback, once the summary is there."""
        response = httpx.post(
            f"{self.url}/api/v1/sessions/{session}/complete",
            headers={"authorization": f"Bearer {self.token}"},
        )
        assert response.status_code in (200, 202), response.text
        if response.status_code == 202:
            self.wait(response.json()["operation_id"])
        feedback: dict[str, Any] = self.call("GET", f"/sessions/{session}/feedback")
        return feedback

    @property
    def _authorization(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}"} if self.token else {}

    def _polled(self, operation: str, within: float) -> dict[str, Any]:
        deadline = time.monotonic() + within
        while True:
            found: dict[str, Any] = self.call("GET", f"/operations/{operation}")
            if found["status"] != "processing" or time.monotonic() > deadline:
                return found
            time.sleep(0.2)

    def _last_event(self, operation: str, within: float) -> dict[str, Any]:
        last: dict[str, Any] = {}
        with httpx.stream(
            "GET",
            f"{self.url}/api/v1/operations/{operation}/events",
            headers={"authorization": f"Bearer {self.token}"},
            timeout=within,
        ) as stream:
            assert stream.headers["content-type"].startswith("text/event-stream")
            for line in stream.iter_lines():
                if line.startswith("data: "):
                    last = json.loads(line.removeprefix("data: "))
        return last
