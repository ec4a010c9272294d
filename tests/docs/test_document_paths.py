"""Paths that documents name lead somewhere."""

import re

import pytest

from tests.docs.repository import document, fresh_clone

WITH_PATHS = ("ARCHITECTURE.md", "STYLE.md", "CONTRIBUTING.md")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


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
