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
