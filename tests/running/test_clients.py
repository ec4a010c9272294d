"""The Python client is that of the document, and its examples run against the app."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from tests.running.programs import Program

_ROOT = Path(__file__).parents[2]
_EVERYTHING = ["read", "write", "interview"]


def run(example: str, *arguments: str, **environment: str) -> str:
    """What an example prints."""
    done = subprocess.run(
        [sys.executable, _ROOT / "clients/examples" / example, *arguments],
        env=os.environ | {"PYTHONPATH": str(_ROOT / "clients/python"), **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_client_was_generated_from_the_document_as_it_is():
    document = (_ROOT / "docs/api/openapi.json").read_bytes()

    recorded = (_ROOT / "clients/python/openapi.sha256").read_text(encoding="utf-8").strip()

    assert recorded == hashlib.sha256(document).hexdigest(), "run: make client"


def test_a_simulated_candidate_sits_an_interview_and_sees_a_table(app):
    program = Program(app.url)
    body = {"name": "Candidate", "scopes": _EVERYTHING}
    token = program.call("POST", "/auth/tokens", body, expected=201)["token"]

    printed = run("simulated_candidate.py", AII_URL=app.url, AII_TOKEN=token).splitlines()

    assert printed[0].split() == [
        *("question", "job_relevance", "completeness", "technical_correctness", "clarity"),
        "overall",
    ]
    assert [line.split()[0] for line in printed[1:4]] == ["1", "2", "3"]
    assert printed[4].startswith("overall: ")


def test_a_class_gets_its_posting_once_and_is_reported(app, tmp_path):
    students = [Program(app.url) for _ in range(2)]
    body = {"name": "Teacher", "scopes": ["read", "write"]}
    tokens = [s.call("POST", "/auth/tokens", body, expected=201)["token"] for s in students]
    (tmp_path / "tokens.txt").write_text("\n".join(tokens), encoding="utf-8")
    (tmp_path / "posting.txt").write_text("Data engineer\nPython and SQL.", encoding="utf-8")
    files = [str(tmp_path / name) for name in ("tokens.txt", "posting.txt")]

    for _ in range(2):
        printed = run("class_progress.py", *files, AII_URL=app.url)

    assert [student.email in printed for student in students] == [True, True]
    for student in students:
        assert student.call("GET", "/job-postings")["total"] == 1
