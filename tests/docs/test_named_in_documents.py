"""What documents name is there: paths, links, settings, commands and examples of code."""

import re
import subprocess
from functools import cache
from pathlib import Path, PurePosixPath

import pytest

import ai_interviewer
from ai_interviewer import admin
from ai_interviewer.config import NAMES, read_settings

ROOT = Path(ai_interviewer.__file__).parents[1]
WITH_PATHS = ("ARCHITECTURE.md", "STYLE.md", "CONTRIBUTING.md")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)|src=\"([^\"]+)\"")


def document(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def documents() -> list[str]:
    """Every document that people read, from the root."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


# Paths


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


def dead_paths(text: str) -> list[str]:
    """The words in backticks that look like a path and lead nowhere.

    A word looks like a path when it ends in `.py` or holds a slash. It starts at the root or at the
    package. Blocks of code may say anything.
    """
    snippets = re.findall(r"`([^`]+)`", _FENCED.sub("", text))
    words = [word for snippet in snippets for word in snippet.split()]
    paths = [word for word in words if word.endswith(".py") or "/" in word]
    return [path for path in paths if not is_in_clone(path)]


def is_in_clone(path: str) -> bool:
    places = (path.removesuffix("/"), f"ai_interviewer/{path.removesuffix('/')}")
    return any(place in fresh_clone() for place in places)


@pytest.mark.parametrize("name", WITH_PATHS)
def test_every_path_leads_somewhere(name):
    assert dead_paths(document(name)) == []


@pytest.mark.parametrize(
    "text",
    [
        "a bare name, `guard.py`",
        "a module that moved, `services/answers.py`",
        "a folder that moved, `services/documents/`",
        "an address, `/scores`",
        "a media type, `text/html`",
        "a runtime folder, `.web/`",
        "among other words, `python web/nowhere.py --now`",
        "the package twice, `ai_interviewer/ai_interviewer/web/`",
    ],
)
def test_the_rule_for_paths_catches_what_leads_nowhere(text):
    assert dead_paths(text)


@pytest.mark.parametrize(
    "text",
    [
        "from the package, `web/guard.py` and `web/`",
        "from the root, `ai_interviewer/web/guard.py`, `alembic/versions/` and `docs`",
        "no path, `make test` and `user_id`",
        "a block:\n\n```sh\n.venv/bin/python nowhere.py\n```\n",
        "outside of backticks, and/or nowhere.py",
    ],
)
def test_the_rule_for_paths_lets_the_rest_pass(text):
    assert dead_paths(text) == []


# Links


def headings(path: Path) -> set[str]:
    """What a link can lead to within a document."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("name", documents())
def test_every_link_and_picture_is_there(name):
    here = ROOT / name

    for path, heading, picture in _LINK.findall(document(name)):
        target = (here.parent / (picture or path)).resolve() if picture or path else here
        assert target.is_file(), picture or path
        assert not heading or heading in headings(target), (path, heading)


# Settings and commands


def variables() -> dict[str, str]:
    """The table of settings: the default of each variable, as it is written."""
    table = document("docs/configuration.md").split("## Variables")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", table, re.MULTILINE))


def test_the_table_of_variables_is_whole():
    assert variables().keys() == set(NAMES)


def test_the_table_of_variables_tells_the_true_defaults(tmp_path):
    plain = {
        name: default.strip("`")
        for name, default in variables().items()
        if re.fullmatch(r"`[\w.-]+`", default) and name != "DATA_DIR"
    }
    settings = read_settings({"DATA_DIR": str(tmp_path)})
    real = {name: getattr(settings, name.lower()) for name in plain}

    assert len(plain) > 10
    assert {name: str(value).lower() for name, value in real.items()} == plain


def test_every_command_of_the_administrator_is_explained(capsys):
    with pytest.raises(SystemExit):
        admin.main(["--help"])
    [commands] = re.findall(r"\{([a-z,-]+)\}", capsys.readouterr().out.partition("\n\n")[0])
    explained = re.findall(
        r"ai_interviewer\.admin ([a-z][a-z-]+)", document("docs/administration.md")
    )

    assert set(explained) == set(commands.split(","))


def test_every_target_of_make_that_is_named_exists():
    targets = set(re.findall(r"^([a-z]+):", document("Makefile"), re.MULTILINE))
    named = {
        target for name in documents() for target in re.findall(r"`make ([a-z]+)", document(name))
    }

    assert named
    assert named - targets == set()


# Examples


def is_in_the_code(example: str) -> bool:
    """Whether this stands in a module or a test, word for word."""
    files = [ROOT / name for name in fresh_clone() if name.endswith(".py")]
    here = Path(__file__)
    return any(example in path.read_text(encoding="utf-8") for path in files if path != here)


def test_every_example_of_style_is_in_the_code():
    examples = re.findall(r"^```python\n(.+?)^```$", document("STYLE.md"), re.MULTILINE | re.DOTALL)

    assert len(examples) > 5
    assert [example for example in examples if not is_in_the_code(example.rstrip("\n"))] == []


def test_an_example_that_nobody_wrote_is_noticed():
    assert not is_in_the_code("async def submit_twice(*, user_id: UUID) -> None:")
