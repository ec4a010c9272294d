"""Who imports whom: downwards, never a private module of others, never in a circle."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.modules import (
    ROOT,
    Modules,
    importers,
    imports,
    modules,
    modules_imported,
    parsed,
    sources,
)

WEB_SIDE = ("ai_interviewer.py", "pages/", "components/", "state/", "theme/")
LIBRARIES_BELOW = ("sqlalchemy", "sqlmodel", "psycopg", "procrastinate", "alembic", "openai")


def test_imports_point_down():
    lint = Path(sys.executable).parent / "lint-imports"

    run = subprocess.run(
        [lint, "--no-cache"], cwd=ROOT.parent, capture_output=True, text=True, check=False
    )

    assert run.returncode == 0, run.stdout + run.stderr
    assert "4 kept, 0 broken" in run.stdout


def test_only_its_vendor_speaks_to_openai():
    folder = "interviewers/language_model/vendors/openai"
    modules = {f"{folder}/{name}.py" for name in ("calls", "key_checks", "provider")}

    assert importers("openai") == modules


def test_only_the_web_side_knows_reflex():
    for package in ("reflex", "reflex_base", "reflex_components_core"):
        strangers = {name for name in importers(package) if not name.startswith(WEB_SIDE)}
        assert not strangers


@pytest.mark.parametrize("folder", ["pages", "components", "state"])
def test_pages_and_states_know_no_database_and_no_provider(folder):
    for name, tree in sources(folder):
        used = {module.partition(".")[0] for module in imports(tree)}
        assert not used & set(LIBRARIES_BELOW), name
        ours = {module for module in imports(tree) if module.startswith("ai_interviewer.")}
        below = ("models", "database", "interviewers")
        assert not [m for m in ours if m.split(".")[1] in below], name


def test_components_know_no_state_and_no_service():
    for name, tree in sources("components"):
        ours = {m.split(".")[1] for m in imports(tree) if m.startswith("ai_interviewer.")}
        assert not ours & {"state", "services", "pages"}, name


def test_the_domain_does_no_io():
    # rapidfuzz compares texts, and does nothing else.
    allowed = {"ai_interviewer", "rapidfuzz", *sys.stdlib_module_names}
    loud = {"asyncio", "socket", "subprocess", "os", "pathlib", "threading", "urllib", "http"}
    for name, tree in sources("domain"):
        used = {module.partition(".")[0] for module in imports(tree)}
        assert used <= allowed, name
        # A PurePath only takes names apart.
        assert not used & (loud - {"pathlib"}), name


def intruders(among: Modules) -> set[tuple[str, str]]:
    """Modules that import a private module of a package that they don't belong to, and which."""
    return {
        (name, imported)
        for name in among
        for imported in modules_imported(name, among)
        if not f"{name}.".startswith(f"{owner_of(imported)}.")
    }


def owner_of(module: str) -> str:
    """The package that may import a module: above its first private part, or anybody's."""
    above, is_private, _ = module.partition("._")
    return above if is_private else module.partition(".")[0]


def test_private_modules_belong_to_their_package():
    assert intruders(modules()) == set()


@pytest.mark.parametrize(
    ("importer", "code", "is_intruder"),
    [
        ("app__rooms__page", "from app.rooms._rows import row", False),
        ("app__rooms", "from app.rooms import _rows", False),
        ("app__rooms__below__page", "def f():\n    import app.rooms._rows", False),
        ("app__hall", "from app.rooms import _rows", True),
        ("app__hall", "from app.rooms._rows import row", True),
        ("app__hall", "def f():\n    from app.rooms._rows import row", True),
        ("app", "import app.rooms._rows", True),
        ("app__roomservice", "import app.rooms._rows", True),
    ],
)
def test_the_rule_for_private_modules_catches_intruders(importer, code, is_intruder):
    invented = parsed(**{"app": "", "app__rooms": "", "app__rooms___rows": "row = 1"})
    among = invented | parsed(**{importer: code})

    assert bool(intruders(among)) is is_intruder


def circles(among: Modules) -> set[tuple[str, ...]]:
    """The children of one package that import each other, in whatever roundabout way.

    These are the strongly connected components of what children import of each other: whatever
    lies below a child is part of it, and a package's own code is the child `__init__`.
    """
    imported = {name: modules_imported(name, among, at_home=True) for name in among}
    found = set()
    for package in {name.rpartition(".")[0] for name in among} - {""}:
        reached = reachable(imports_of_children(package, imported))
        for child, others in reached.items():
            component = {child, *(other for other in others if child in reached[other])}
            if len(component) > 1:
                found.add(tuple(f"{package}.{name}" for name in sorted(component)))
    return found


def imports_of_children(package: str, imported: dict[str, set[str]]) -> dict[str, set[str]]:
    """Which children of the package each of them imports."""
    graph: dict[str, set[str]] = {}
    for name, targets in imported.items():
        if child := child_of(package, name):
            children = {child_of(package, target) for target in targets}
            graph.setdefault(child, set()).update(children - {"", child})
    return graph


def child_of(package: str, module: str) -> str:
    """The child of the package that a module is or belongs to; empty outside of it."""
    if module == package:
        return "__init__"
    if not module.startswith(f"{package}."):
        return ""
    return module.removeprefix(f"{package}.").partition(".")[0]


def reachable(graph: dict[str, set[str]]) -> dict[str, set[str]]:
    """What can be reached from every node, by any number of steps."""
    reached = {node: set(targets) for node, targets in graph.items()}
    for _ in reached:
        for targets in reached.values():
            targets |= {further for target in targets for further in reached[target]}
    return reached


def test_no_package_has_children_that_import_each_other():
    assert circles(modules()) == set()


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ({"app__a": "import app.b", "app__b": ""}, []),
        ({"app__a": "import app.b", "app__b": "import app.a"}, [("app.a", "app.b")]),
        (
            {"app__a": "import app.b", "app__b": "import app.c", "app__c": "import app.a"},
            [("app.a", "app.b", "app.c")],
        ),
        # Rooms, though none of their modules does so by itself; also inside a function.
        (
            {
                "app__a": "",
                "app__a__x": "from app.b import y",
                "app__a__z": "",
                "app__b": "",
                "app__b__y": "def f():\n    from app.a.z import g",
            },
            [("app.a", "app.b")],
        ),
        # A package and its module, of which it passes something on.
        (
            {"app": "from app.a import f\ng = 1", "app__a": "from app import g"},
            [("app.__init__", "app.a")],
        ),
        # What a package only passes on is another module's.
        (
            {"app": "from app.b import g", "app__a": "from app import g", "app__b": "g = 1"},
            [],
        ),
    ],
)
def test_the_rule_for_circles_finds_them(code, found):
    assert circles({"app": ast.parse("")} | parsed(**code)) == set(found)
