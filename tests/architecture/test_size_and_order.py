"""How large a module may be, what importing it does, and how tests are named."""

import ast
from pathlib import Path

from tests.architecture.modules import ROOT, sources


def test_no_file_has_grown_past_its_noun():
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in ROOT.rglob("*.py")
        if "texts" not in path.parts
    }

    assert {name: n for name, n in lengths.items() if n > 320} == {}


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
