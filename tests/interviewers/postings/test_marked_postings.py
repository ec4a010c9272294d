"""The marked postings of `tests/marked_postings`: what a person found there is found."""

import json
from pathlib import Path

import pytest

from benchmarks import postings


@pytest.mark.parametrize("half", ["development", "hold-out"])
def test_what_was_marked_is_found_and_little_else(half: str) -> None:
    results = postings.results_of(postings.FOLDER, half)
    assert len(results) == 7
    assert sum(r.right for r in results) >= 0.9 * sum(r.found for r in results)
    assert sum(r.heard for r in results) >= 0.8 * sum(r.marked for r in results)


def test_what_the_form_needs_is_proposed() -> None:
    results = [
        result
        for half in ("development", "hold-out")
        for result in postings.results_of(postings.FOLDER, half)
    ]
    right = {name: sum(r.fields[name] for r in results) for name in results[0].fields}
    assert min(right["title"], right["level"], right["language"]) >= 13
    assert min(right["company"], right["stack"]) >= 11


def test_the_table_names_both_halves(capsys: pytest.CaptureFixture[str]) -> None:
    assert postings.main(["--only", "development", "--details"]) == 0
    printed = capsys.readouterr().out
    assert "development: 7 postings" in printed
    assert "hold-out" not in printed


def test_postings_once_read_wrongly_are_planned_rightly() -> None:
    lines = postings.cases_in(postings.CASES)
    assert "13 postings" in lines[0]
    assert "0 % of 780" in lines[1]


def test_a_topic_that_is_no_requirement_is_named(tmp_path: Path) -> None:
    posting = {
        "language": "en",
        "description": "Requirements\n- Bakes rye\n- Keeps the oven",
        "requirements": ["Bakes rye"],
    }
    (tmp_path / "bakery.json").write_text(json.dumps(posting), encoding="utf-8")
    assert "    bakery: Keeps the oven" in postings.cases_in(tmp_path)
