"""Who imports whom."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.modules import ROOT, importers, imports, sources

WEB_SIDE = ("ai_interviewer.py", "pages/", "components/", "state/", "theme/")
LIBRARIES_BELOW = ("sqlalchemy", "sqlmodel", "psycopg", "procrastinate", "alembic", "openai")


def test_imports_point_down():
    lint = Path(sys.executable).parent / "lint-imports"

    run = subprocess.run(
        [lint, "--no-cache"], cwd=ROOT.parent, capture_output=True, text=True, check=False
    )

    assert run.returncode == 0, run.stdout + run.stderr
    assert "4 kept, 0 broken" in run.stdout


def test_only_one_module_speaks_to_openai():
    assert importers("openai") == {"interviewers/language_model/vendors/openai/provider.py"}


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
    allowed = {"ai_interviewer", *sys.stdlib_module_names}
    loud = {"asyncio", "socket", "subprocess", "os", "pathlib", "threading", "urllib", "http"}
    for name, tree in sources("domain"):
        used = {module.partition(".")[0] for module in imports(tree)}
        assert used <= allowed, name
        # A PurePath only takes names apart.
        assert not used & (loud - {"pathlib"}), name
