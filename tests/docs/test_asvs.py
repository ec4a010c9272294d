"""The table of the ASVS: one row for each requirement, and tests that exist."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.docs.repository import DOCS, ROOT, TESTS

LEVEL_1 = (
    "1.2.1-5 1.3.1-2 1.5.1 2.1.1 2.2.1-2 2.3.1 3.2.1-2 3.3.1 3.4.1-2 3.5.1-3 4.1.1 4.4.1 5.2.1-2 "
    "5.3.1-2 6.1.1 6.2.1-8 6.3.1-2 6.4.1-2 7.2.1-4 7.4.1-2 8.1.1 8.2.1-2 8.3.1 9.1.1-3 9.2.1 "
    "10.4.1-5 11.3.1-2 11.4.1 12.1.1 12.2.1-2 13.4.1 14.2.1 14.3.1 15.1.1 15.2.1 15.3.1"
)
LEVEL_2 = (
    "6.1.2-3 6.2.9-12 6.3.3-4 6.4.3-4 6.5.1-5 6.6.1-3 6.8.1-4 7.1.1-3 7.3.1-2 7.4.3-5 7.5.1-2 "
    "7.6.1-2 8.1.2 8.2.3 8.4.1 11.1.1-2 11.2.1-3 11.3.3 11.4.2-4 11.5.1 11.6.1 14.1.1-2 14.2.2-4 "
    "14.3.2-3"
)
"""Requirements of ASVS 5.0.0: level 1, and level 2 of V6, V7, V8, V11 and V14."""
STATUSES = {"met", "n/a", "not met", "unverified"}
_ROW = re.compile(r"^\| (V[\d.]+) \| (.+?) \| (.+?) \| (.+) \|$", re.MULTILINE)
_TEST = re.compile(r"`([\w/]+\.py)::(\w+)`")
_LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)")


def spelled_out(ranges: str) -> list[str]:
    """`3.5.1-3` as `V3.5.1`, `V3.5.2`, `V3.5.3`."""
    ids = []
    for entry in ranges.split():
        section, _, numbers = entry.rpartition(".")
        first, _, last = numbers.partition("-")
        ids += [f"V{section}.{n}" for n in range(int(first), int(last or first) + 1)]
    return ids


def sections() -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """The rows of both tables: id, what is asked, status, what shows it."""
    text = (DOCS / "asvs.md").read_text(encoding="utf-8")
    first, second = text.split("## Level 2")
    return _ROW.findall(first), _ROW.findall(second)


@cache
def names_of_tests(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    return frozenset(f.name for f in functions if f.name.startswith("test_"))


@cache
def headings(path: Path) -> frozenset[str]:
    """The headings of a document, as links spell them."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return frozenset(re.sub(r"[^\w\- ]", "", t.lower()).replace(" ", "-") for t in titles)


def test_every_requirement_has_one_row():
    first, second = sections()

    assert (len(spelled_out(LEVEL_1)), len(spelled_out(LEVEL_2))) == (70, 55)
    assert [row[0] for row in first] == spelled_out(LEVEL_1)
    assert [row[0] for row in second] == spelled_out(LEVEL_2)


def test_nothing_of_level_1_is_unmet():
    first, second = sections()

    assert {row[2] for row in first + second} <= STATUSES
    assert [row[0] for row in first if row[2] == "not met"] == []


def test_every_test_that_is_named_exists():
    first, second = sections()
    named = {pair for row in first + second for pair in _TEST.findall(row[3])}

    assert len(named) > 50
    assert {
        f"{file}::{name}"
        for file, name in named
        if not (TESTS / file).is_file() or name not in names_of_tests(TESTS / file)
    } == set()


def test_what_is_met_is_shown_by_a_test_or_a_document():
    first, second = sections()

    assert [
        row[0]
        for row in first + second
        if row[2] == "met" and not _TEST.search(row[3]) and not _LINK.search(row[3])
    ] == []


@pytest.mark.parametrize("name", ["SECURITY.md", "docs/asvs.md", "docs/security-rules.md"])
def test_every_link_leads_somewhere(name):
    document = ROOT / name

    for path, heading in _LINK.findall(document.read_text(encoding="utf-8")):
        target = (document.parent / path).resolve() if path else document
        assert target.is_file(), path
        assert not heading or heading in headings(target), (path, heading)
