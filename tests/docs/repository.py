"""The repository: its folders, its documents, and every file of a fresh clone."""

import subprocess
from functools import cache
from pathlib import Path, PurePosixPath

import ai_interviewer

ROOT = Path(ai_interviewer.__file__).parents[1]
APP, TESTS, DOCS = ROOT / "ai_interviewer", ROOT / "tests", ROOT / "docs"


def document(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def documents() -> list[str]:
    """Every document that people read, from the root."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


@cache
def fresh_clone() -> frozenset[str]:
    """Every file and folder that a fresh clone has."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    files = [PurePosixPath(name) for name in listing.stdout.split("\0") if name]
    return frozenset(str(path) for file in files for path in (file, *file.parents))
