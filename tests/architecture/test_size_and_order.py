"""How large modules and packages may be, what they offer, and how tests are named."""

import ast
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.architecture.modules import ROOT, Modules, home_of, modules, parsed, sources

MODULES_IN_A_PACKAGE, LINES_OF_A_MODULE = 20, 300


def too_long(lines: dict[str, int]) -> dict[str, int]:
    """Modules with more lines than a story takes. The catalogue of texts is a list, not a story."""
    return {
        path: count
        for path, count in lines.items()
        if count > LINES_OF_A_MODULE and not path.startswith("texts/")
    }


def test_no_file_has_grown_past_its_noun():
    lines = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in ROOT.rglob("*.py")
    }

    assert too_long(lines) == {}


def test_the_rule_for_length_finds_what_has_grown():
    lines = {"domain/rubric.py": 300, "domain/change.py": 301, "texts/en.py": 900, "admin.py": 999}

    assert too_long(lines) == {"domain/change.py": 301, "admin.py": 999}


def too_full(names: Iterable[str]) -> dict[str, int]:
    """Packages with more modules and packages side by side than a reader can survey."""
    side_by_side = Counter(name.rpartition(".")[0] for name in names)
    return {package: n for package, n in side_by_side.items() if n > MODULES_IN_A_PACKAGE}


def test_no_package_holds_more_than_a_reader_can_survey():
    assert too_full(modules()) == {}


def test_the_rule_for_packages_finds_the_one_that_is_too_full():
    full = {f"app.full.m{n}" for n in range(20)} | {"app.full.m1.below"}
    too_many = {f"app.more.m{n}" for n in range(21)}

    assert too_full(full | too_many) == {"app.more": 21}


def session_takers(among: Modules, *, below: str) -> set[str]:
    """Public functions that ask for a session of the database, in public modules of this package.

    What a package's face shows is left out: its caller's transaction is part of what it offers.
    """
    public = {name: tree for name, tree in among.items() if is_public(name, below=below)}
    shown = {
        f"{home_of(package, alias.name, among)}.{alias.name}"
        for package in {name.rpartition(".")[0] for name in among}
        for node in (among[package].body if package in among else ())
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    return {
        f"{name}.{node.name}"
        for name, tree in public.items()
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if not node.name.startswith("_")
        if "AsyncSession" in ast.unparse(node.args)
    } - shown


def is_public(module: str, *, below: str) -> bool:
    return f"{module}.".startswith(f"{below}.") and "._" not in module


def test_services_open_their_own_transactions():
    assert session_takers(modules(), below="ai_interviewer.services") == set()


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ({"app__room__a": "def f(*, user_id: UUID): pass"}, set()),
        ({"app__room__a": "async def f(db: AsyncSession): pass"}, {"app.room.a.f"}),
        (
            {"app__room__a": "def f(*, db: 'orm.AsyncSession | None' = None): pass"},
            {"app.room.a.f"},
        ),
        ({"app__room__a": "def _f(db: AsyncSession): pass"}, set()),
        ({"app__room___a": "def f(db: AsyncSession): pass"}, set()),
        ({"app__hall__a": "def f(db: AsyncSession): pass"}, set()),
        (
            {
                "app__room": "from app.room.a import f",
                "app__room__a": "def f(db: AsyncSession): pass\ndef g(db: AsyncSession): pass",
            },
            {"app.room.a.g"},
        ),
    ],
)
def test_the_rule_for_transactions_finds_who_asks_for_a_session(code, found):
    assert session_takers(parsed(**code), below="app.room") == found


INTERVIEWER_BY_NAME = "is_" + "openai"
"""How code once asked for one vendor; the description of an interviewer says what it needs."""


def holding(word: str, texts: dict[str, str]) -> set[str]:
    return {name for name, text in texts.items() if word in text}


def test_no_interviewer_is_told_by_its_name():
    folders = ("ai_interviewer", "alembic", "benchmarks", "tests")
    texts = {
        path.relative_to(ROOT.parent).as_posix(): path.read_text(encoding="utf-8")
        for folder in folders
        for path in (ROOT.parent / folder).rglob("*.py")
    }

    assert len(texts) > 500
    assert holding(INTERVIEWER_BY_NAME, texts) == set()


def test_the_rule_for_names_of_interviewers_finds_them():
    texts = {"a.py": f"if view.{INTERVIEWER_BY_NAME}: pass", "b.py": "if view.needs_key: pass"}

    assert holding(INTERVIEWER_BY_NAME, texts) == {"a.py"}


def test_nothing_runs_when_a_module_is_imported_into_a_forked_worker():
    """Connections, engines and loops are made in the lifespan: a fork would share them."""
    makers = {"create_async_engine", "create_engine", "AsyncOpenAI", "open_database", "connect"}
    for name, tree in sources():
        calls = [
            node.value.func
            for node in tree.body
            if isinstance(node, ast.Assign | ast.Expr) and isinstance(node.value, ast.Call)
        ]
        named = {f.attr if isinstance(f, ast.Attribute) else getattr(f, "id", "") for f in calls}
        assert not named & makers, name


def test_test_files_have_names_of_their_own():
    """Without packages among the tests, two files of one name cannot be collected together."""
    names = [path.name for path in Path(__file__).parents[1].rglob("test_*.py")]

    assert sorted(names) == sorted(set(names))
