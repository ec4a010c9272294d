"""Questions of the host's own: checked, counted, and asked beside the shipped ones."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ai_interviewer import admin
from tests.own_questions import BROKEN, FALCONRY

POSTING = """# Falconer

We look for a falconer for our bird park.

## Requirements
- Training falcons to the lure and flying them free
- Weight management of birds of prey
- Good with visitors
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    folder = tmp_path / "bank"
    folder.mkdir()
    (folder / "falconry.toml").write_text(FALCONRY, encoding="utf-8")
    return folder


def test_a_file_is_counted(bank, capsys):
    assert admin.main(["read-questions", str(bank / "falconry.toml")]) == 0

    assert capsys.readouterr().out.splitlines() == [
        "Falconry (en)",
        "questions: 1 (1 technical)",
        "key points: 3",
        "wrong claims: 1",
        "names of roles and skills: 9",
    ]


def test_a_broken_file_is_told_each_problem_on_a_line(bank, capsys):
    path = bank / "falconry.toml"
    path.write_text(BROKEN, encoding="utf-8")

    assert admin.main(["read-questions", str(path)]) == 1

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        f"{path}: falconry-first-flight, type: "
        "input should be 'technical', 'behavioral' or 'project'"
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "can't be read: No such file or directory"),
        (b"\xff", "isn't text in UTF-8"),
        (b"a = " + b"[" * 50_000, "nested too deep"),
        (b"a = 1" + b"0" * 10_000, "This isn't valid TOML"),
        (FALCONRY.replace('"en"', '"xx"').encode(), "language: must be one of en, uk"),
        (FALCONRY.replace("Checks the t", "Checks\\u0000the t").encode(), "control character"),
    ],
)
def test_what_is_no_file_of_questions_is_refused(tmp_path, capsys, content, problem):
    path = tmp_path / "questions.toml"
    if content is not None:
        path.write_bytes(content)

    assert admin.main(["read-questions", str(path)]) == 1

    assert problem in capsys.readouterr().err


def test_questions_of_the_host_are_asked_beside_the_shipped_ones(bank, tmp_path):
    """In a process of its own, since files are read once."""
    posting, resume = tmp_path / "posting.txt", tmp_path / "resume.txt"
    posting.write_text(POSTING, encoding="utf-8")
    resume.write_text("I trained two peregrine falcons to the lure.", encoding="utf-8")

    done = subprocess.run(
        [
            *(sys.executable, "-m", "ai_interviewer.admin", "plan", "--json"),
            *("--posting", str(posting), "--resume", str(resume), "--questions", "6"),
        ],
        env={**os.environ, "QUESTION_BANK": str(bank)},
        capture_output=True,
        text=True,
        check=True,
    )

    [asked] = [
        topic
        for topic in json.loads(done.stdout)["topics"]
        if topic["question"].startswith("A falcon is ready for its first free flight.")
    ]
    assert asked["key_points"][0] == "Checks the bird's flying weight"
