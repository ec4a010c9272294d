import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ai_interviewer import admin

CASE = {
    "posting": {
        "title": "Fitter",
        "company": "Northgate",
        "level": "mid",
        "tech_stack": ["Pumps"],
        "language": "en",
        "description": "- Repairs pumps\n- Keeps records",
    },
    "resume": "- Fitter, 2019 to now",
    "question_type": "behavioral",
    "question": "Tell me about a repair that went wrong. What did you do?",
    "answers": {
        "full": "The seal I had fitted leaked on the second night. I drained the pump, found a "
        "burr on the shaft and dressed it, because a third seal would have gone the same way. It "
        "has been dry for two years, and I look at every shaft now before I fit anything.",
        "nothing at all": "",
    },
}


def run(file: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """As an administrator who has set nothing up would."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("DATABASE")
    }
    environment["DATA_DIR"] = str(folder / "none")
    return subprocess.run(
        [sys.executable, "-m", "ai_interviewer.admin", "grade", str(file)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


def test_every_answer_gets_a_line_with_its_levels(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(CASE), encoding="utf-8")
    done = run(file, tmp_path)
    assert done.returncode == 0, done.stderr
    lines = dict(line.split("\t") for line in done.stdout.splitlines())
    assert list(lines) == ["full", "nothing at all"]
    relevance, completeness, correctness, clarity = lines["full"].split(" ")
    assert correctness == "-"
    assert all(2 < float(level) <= 5 for level in (relevance, completeness, clarity))
    assert set(lines["nothing at all"].split(" ")) <= {"0.0", "-"}
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("text", ["", "[1]", '{"posting": {}}', None])
def test_another_file_is_refused_in_a_sentence(
    text: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "case.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")

    assert admin.main(["grade", str(file)]) == 1

    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "case.json" in told
