"""The security rules say what the code does."""

import ast
import re
from pathlib import Path

from ai_interviewer.domain import limits
from tests.docs.repository import APP, DOCS, ROOT


def rules() -> str:
    return (DOCS / "security-rules.md").read_text(encoding="utf-8")


def test_the_limits_in_the_rules_are_those_of_the_code():
    written = dict(re.findall(r"^\| `([A-Z_]+)` \| ([\d,]+) \|", rules(), re.MULTILINE))
    real = {name: f"{v:,}" for name, v in vars(limits).items() if isinstance(v, int)}

    assert written == real


CRYPTOGRAPHY = {"hashlib", "hmac", "secrets", "bcrypt", "cryptography", "jwt", "ssl"}


def test_the_inventory_of_cryptography_is_whole():
    part = rules().split("## Cryptography")[1].split("\n## ")[0]
    rows = [row for row in part.splitlines() if row.startswith("| `")]
    written = {
        module for row in rows for module in re.findall(r"`([\w/]+\.py)`", row.split("|")[1])
    }
    real = {
        path.relative_to(APP).as_posix()
        for path in APP.rglob("*.py")
        if imported_packages(path) & CRYPTOGRAPHY
    }

    assert written == real


def imported_packages(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_no_weak_hash_is_used():
    named = {
        node.attr
        for path in APP.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "hashlib"
    }

    assert named == {"sha256"}


def test_the_image_holds_neither_history_nor_secrets():
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()

    assert {".git", ".env", ".env.*", "data"} <= set(ignored)
