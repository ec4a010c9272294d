"""The modules of the app as syntax trees, and what they import."""

import ast
from functools import cache
from pathlib import Path

import ai_interviewer

ROOT = Path(ai_interviewer.__file__).parent
MARKUP = ("pages", "components")


@cache
def sources(*folders: str) -> list[tuple[str, ast.Module]]:
    """Every module in these folders, or in the whole app, with its path."""
    return [
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for folder in folders or (".",)
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]


def imports(tree: ast.Module) -> set[str]:
    """The names of everything that a module imports, at its top or inside a function."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def importers(package: str) -> set[str]:
    return {
        name
        for name, tree in sources()
        if any(used == package or used.startswith(f"{package}.") for used in imports(tree))
    }


Modules = dict[str, ast.Module]
"""Modules by their dotted names; a package goes by the name of its folder."""


@cache
def modules() -> Modules:
    """Every module of the app."""
    return {dotted_name(name): tree for name, tree in sources()}


def dotted_name(path: str) -> str:
    """`ai_interviewer.state.jobs` for `state/jobs.py`, without the `__init__` of a package."""
    parts = path.removesuffix(".py").removesuffix("__init__").strip("/").split("/")
    return ".".join(part for part in (ROOT.name, *parts) if part)


def modules_imported(by: str, among: Modules, *, at_home: bool = False) -> set[str]:
    """The modules that one of them imports, at its top or inside a function.

    With `at_home`, a name that a package only passes on counts for the module that defines it.
    """
    found: set[str] = set()
    for node in ast.walk(among[by]):
        match node:
            case ast.Import(names=aliases):
                found |= {alias.name for alias in aliases}
            case ast.ImportFrom(module=str(source), names=aliases, level=0):
                for alias in aliases:
                    module = f"{source}.{alias.name}"
                    home = home_of(source, alias.name, among) if at_home else source
                    found.add(module if module in among else home)
            case ast.ImportFrom():
                raise AssertionError(f"{by} imports relatively")
    return found & among.keys()


def home_of(source: str, name: str, among: Modules) -> str:
    """The module that defines what can be imported from `source` under this name."""
    if f"{source}.{name}" in among:
        return f"{source}.{name}"
    for node in among[source].body if source in among else ():
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                if (alias.asname or alias.name) == name:
                    return home_of(node.module, alias.name, among)
    return source


def parsed(**code: str) -> Modules:
    """Invented modules for tests of the rules; in their names `__` stands for a dot."""
    return {name.replace("__", "."): ast.parse(text) for name, text in code.items()}
