import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ai_interviewer import admin

Captured = pytest.CaptureFixture[str]


def run(file: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """As an administrator who has set nothing up would."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("DATABASE")
    }
    environment["DATA_DIR"] = str(folder / "none")
    return subprocess.run(
        [sys.executable, "-m", "ai_interviewer.admin", "read-posting", str(file)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


def test_a_posting_is_read_without_a_database(tmp_path: Path) -> None:
    file = tmp_path / "posting.txt"
    file.write_text("Welder\nWeldon Ltd\nRequirements\n- TIG on steel\n- Own car\n", "utf-8")
    done = run(file, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "title": "Welder",
        "company": "Weldon Ltd",
        "level": "mid",
        "tech_stack": [],
        "language": "en",
        "requirements": ["TIG on steel"],
        "terms": ["Own car"],
    }
    assert not (tmp_path / "none").exists()


def test_a_posting_in_any_language_is_read(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "posting.txt"
    file.write_text("【応募資格】\n・病棟経験3年以上\n", "utf-8")

    assert admin.main(["read-posting", str(file)]) == 0

    assert json.loads(capsys.readouterr().out)["requirements"] == ["病棟経験3年以上"]


@pytest.mark.parametrize("content", [None, b"\x89PNG\r\n\x1a\n\xff", b"text\x00more"])
def test_what_is_no_text_is_refused_in_a_line(
    content: bytes | None, tmp_path: Path, capsys: Captured
) -> None:
    file = tmp_path / "posting.bin"
    if content is not None:
        file.write_bytes(content)

    assert admin.main(["read-posting", str(file)]) == 1

    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert str(file) in told.err
