"""The pages are built when, and only when, what they are made of has changed."""

import gzip
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import BinaryIO

import pytest

from ai_interviewer.launcher.build import SOURCES, BuildFailed, build, follow_own_origin, is_current

# As Reflex 0.10.1 writes it.
ENVIRONMENT = (
    "var e={PING:`http://localhost:8000/ping`,EVENT:`ws://localhost:8000/_event`,"
    "UPLOAD:`http://localhost:8000/_upload`,TRANSPORT:`websocket`,TEST_MODE:!1};export{e as t};"
)
PROJECT = Path(__file__).parents[2]


def write(path: Path, text: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def write_built_pages(project: Path, environment: str = ENVIRONMENT) -> Path:
    script = project / ".web/build/client/assets/reflex-env-BVGF6eGS.js"
    write(script, environment)
    script.with_name(f"{script.name}.gz").write_bytes(gzip.compress(environment.encode()))
    return script


def export(project: Path, _log: BinaryIO) -> None:
    write_built_pages(project)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("pages/home.py", "services/jobs.py", "texts/en.py", "theme/colours.py"):
        write(tmp_path / "ai_interviewer" / name)
    for name in ("assets/icon.svg", "reflex.lock/package.json", "rxconfig.py", "requirements.txt"):
        write(tmp_path / name)
    return tmp_path


def write_reflex(project: Path, script: str) -> None:
    """A stand-in for the builder, run as the real one is: as a program of its own."""
    write(project / "reflex/__init__.py")
    write(project / "reflex/__main__.py", script)


def test_all_that_is_watched_is_there() -> None:
    assert [source for source in SOURCES if not (PROJECT / source).exists()] == []


def test_unchanged_sources_are_built_once(project: Path) -> None:
    assert build(project, export)
    assert not build(project, export)


@pytest.mark.parametrize(
    "changed",
    [
        *("ai_interviewer/pages/home.py", "ai_interviewer/texts/en.py"),
        "ai_interviewer/theme/colours.py",
        *("ai_interviewer/components/new.py", "assets/icon.svg", "reflex.lock/package.json"),
        *("rxconfig.py", "requirements.txt"),
    ],
)
def test_a_change_of_what_pages_are_made_of_is_built(project: Path, changed: str) -> None:
    build(project, export)
    write(project / changed, "changed")
    assert build(project, export)


def test_a_removed_or_renamed_source_is_built(project: Path) -> None:
    build(project, export)
    (project / "ai_interviewer/pages/home.py").rename(project / "ai_interviewer/pages/start.py")
    assert build(project, export)


@pytest.mark.parametrize(
    "changed",
    [
        *("ai_interviewer/services/jobs.py", "tests/test_jobs.py", "README.md"),
        *("ai_interviewer/pages/__pycache__/home.pyc", "assets/external/generated.js"),
    ],
)
def test_other_changes_are_not_built(project: Path, changed: str) -> None:
    build(project, export)
    write(project / changed, "changed")
    assert is_current(project)


def test_lock_files_written_by_the_build_do_not_cause_another(project: Path) -> None:
    def export_with_lock(project: Path, log: BinaryIO) -> None:
        write(project / "reflex.lock/package-lock.json", "made by npm")
        export(project, log)

    build(project, export_with_lock)
    assert is_current(project)


def test_pages_that_were_removed_are_built_again(project: Path) -> None:
    build(project, export)
    (project / ".web/build/client").rename(project / ".web/build/gone")
    assert not is_current(project)


def test_a_build_that_was_cut_short_is_redone(project: Path) -> None:
    def interrupted(project: Path, log: BinaryIO) -> None:
        export(project, log)
        raise KeyboardInterrupt

    build(project, export)
    write(project / "rxconfig.py", "changed")
    with pytest.raises(KeyboardInterrupt):
        build(project, interrupted)
    write(project / "rxconfig.py")
    assert build(project, export)


def test_a_failed_build_shows_what_the_builder_said(project: Path) -> None:
    write_reflex(project, "import sys; print('no such component'); sys.exit(3)")
    with pytest.raises(BuildFailed, match="no such component"):
        build(project)
    assert not is_current(project)


def test_what_was_wrong_is_not_drowned_by_what_npm_says_afterwards(project: Path) -> None:
    write_reflex(
        project,
        "print('npm error code SELF_SIGNED_CERT_IN_CHAIN')\n"
        "for number in range(400): print(f'npm silly unfinished npm timer reifyNode {number}')\n"
        "raise SystemExit(1)",
    )
    with pytest.raises(BuildFailed, match="SELF_SIGNED_CERT_IN_CHAIN"):
        build(project)


def test_the_builder_knows_nothing_of_this_installation(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_reflex(
        project,
        "import os, pathlib; pathlib.Path('seen').write_text(repr(dict(os.environ)))\n"
        "raise SystemExit(1)",
    )
    for name in ("PORT", "APP_URL", "DATABASE_URL", "SECRET_KEY", "REFLEX_API_URL"):
        monkeypatch.setenv(name, "secret of this installation")
    monkeypatch.setenv("ENCRYPTION_KEYS_FILE", "secret of this installation")
    monkeypatch.setenv("APP_ENV", "production")
    with pytest.raises(BuildFailed):
        build(project)
    seen = (project / "seen").read_text()
    assert "secret of this installation" not in seen
    assert "'APP_ENV': 'development'" in seen
    assert f"'PATH': '{Path(sys.executable).parent}{os.pathsep}" in seen


def test_the_builder_of_a_killed_launcher_is_waited_for(project: Path) -> None:
    write_reflex(project, "import time, pathlib; pathlib.Path('began').touch(); time.sleep(2)")
    code = (
        "import pathlib, sys; from ai_interviewer.launcher.build import build;"
        "build(pathlib.Path(sys.argv[1]))"
    )
    launcher = subprocess.Popen([sys.executable, "-c", code, project], cwd=PROJECT)
    while not (project / "began").exists():
        assert launcher.poll() is None
        time.sleep(0.05)
    began = time.monotonic()
    launcher.send_signal(signal.SIGKILL)
    launcher.wait()
    assert build(project, export)
    assert time.monotonic() - began > 1
    assert is_current(project)


def test_addresses_follow_the_page_and_no_packed_copy_keeps_the_old_ones(tmp_path: Path) -> None:
    script = write_built_pages(tmp_path)
    follow_own_origin(tmp_path / ".web/build/client")
    text = script.read_text()
    assert "localhost" not in text
    assert 'PING:location.origin+"/ping"' in text
    assert 'EVENT:location.origin.replace(/^http/,"ws")+"/_event"' in text
    assert "TRANSPORT:`websocket`" in text
    assert [path.name for path in script.parent.iterdir()] == [script.name]


@pytest.mark.parametrize("quote", ['"', "'", "`"])
def test_addresses_are_found_in_any_quotes_and_behind_tls(tmp_path: Path, quote: str) -> None:
    text = ENVIRONMENT.replace("`", quote).replace("ws:", "wss:").replace("http:", "https:")
    script = write_built_pages(tmp_path, text)
    follow_own_origin(tmp_path / ".web/build/client")
    assert "localhost" not in script.read_text()


def test_addresses_in_another_place_fail_the_build(project: Path) -> None:
    def export_elsewhere(project: Path, _log: BinaryIO) -> None:
        write_built_pages(project, "var e={PING:`http://localhost:8000/ping`};")

    with pytest.raises(BuildFailed, match="contain 1 server addresses"):
        build(project, export_elsewhere)
    assert not is_current(project)
