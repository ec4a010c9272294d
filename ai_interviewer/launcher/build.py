"""The pages: built when their sources have changed, once for all ports and addresses."""

import fcntl
import hashlib
import os
import re
import secrets
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import psutil

from ai_interviewer.config import ENCRYPTION_KEY_BYTES, NAMES
from ai_interviewer.launcher.progress import say

PROJECT = Path(__file__).parents[2]
_BUILD_FOLDER = Path(".web/build")
_STAMP = _BUILD_FOLDER / "ai-interviewer.stamp"
_CLIENT = _BUILD_FOLDER / "client"
_LOG = Path(".build.log")
_LOCK_FILES = "reflex.lock"
SOURCES = (
    *(
        f"ai_interviewer/{part}"
        for part in ("pages", "components", "state", "texts", "theme", "domain")
    ),
    *(f"ai_interviewer/{name}.py" for name in ("ai_interviewer", "routes")),
    *("ai_interviewer/launcher/build.py", "assets", "rxconfig.py", "requirements.txt"),
)
_GENERATED = ("__pycache__", "external")
_ADDRESS = re.compile(r"""([`"'])(http|ws)s?://[^/`"']+(/[^`"'$]*)\1""")
_FEWEST_ADDRESSES = 3
# npm ends with hundreds of these, after it has said what was wrong.
_CHATTER = tuple(f"npm {level} " for level in ("silly", "verbose", "timing", "http", "info"))


class BuildFailed(Exception):
    """The pages could not be built; the message ends with the builder's last lines."""


def build(project: Path = PROJECT, export: Callable[[Path, BinaryIO], None] | None = None) -> bool:
    """Build the pages of `project` unless they are up to date. True when they were built.

    The stamp is written last, so that the next call repeats a build that was cut short.
    """
    if is_current(project):
        return False
    with _locked_log(project) as log:
        if is_current(project):
            return False
        is_first = not (project / ".web").exists()
        say(f"Building the pages{' (the first time takes about a minute)' if is_first else ''} …")
        sources = fingerprint(project, SOURCES)
        (project / _STAMP).unlink(missing_ok=True)
        (export or _export)(project, log)
        follow_own_origin(project / _CLIENT)
        # The export may change its lock files, so they count as they are afterwards.
        stamp = f"{sources} {fingerprint(project, (_LOCK_FILES,))}"
        (project / _STAMP).write_text(stamp, encoding="ascii")
        say("The pages are built.")
        return True


def is_current(project: Path) -> bool:
    """Whether the pages were built from the sources as they are now."""
    try:
        stamp = (project / _STAMP).read_text(encoding="ascii")
    except FileNotFoundError:
        return False
    current = f"{fingerprint(project, SOURCES)} {fingerprint(project, (_LOCK_FILES,))}"
    return stamp == current and (project / _CLIENT).is_dir()


def fingerprint(project: Path, parts: tuple[str, ...]) -> str:
    """A hash of the named files and folders: their names and their content."""
    digest = hashlib.sha256()
    for path in sorted(path for part in parts for path in _files(project / part)):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(project).as_posix()} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(part: Path) -> Iterator[Path]:
    if part.is_file():
        yield part
    for path in part.rglob("*"):
        if path.is_file() and not set(path.relative_to(part).parts) & set(_GENERATED):
            yield path


@contextmanager
def _locked_log(project: Path) -> Iterator[BinaryIO]:
    """The build's log, locked. The builder inherits the lock, so even an orphan holds it."""
    with (project / _LOG).open("ab") as log:
        try:
            fcntl.flock(log, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Waiting for another build of the pages to finish …")
            fcntl.flock(log, fcntl.LOCK_EX)
        log.truncate(0)
        yield log


def _export(project: Path, log: BinaryIO) -> None:
    command = (sys.executable, "-m", "reflex", "export", "--frontend-only", "--no-zip")
    process = subprocess.Popen(  # noqa: S603 - constants only
        command,
        cwd=project,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    try:
        result = _wait_for(process)
    except BaseException:
        _end_tree(process)
        raise
    if result != 0:
        lines = (project / _LOG).read_text(encoding="utf-8", errors="replace").splitlines()
        telling = [line for line in lines if not line.startswith(_CHATTER)]
        raise BuildFailed(
            "The pages could not be built. The last lines of "
            f"{project / _LOG}:\n\n" + "\n".join(telling[-30:])
        )


def _wait_for(process: subprocess.Popen[bytes]) -> int:
    """The exit code, while saying now and then that the build still runs."""
    began = time.monotonic()
    while True:
        try:
            return process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            say(f"Still building, {time.monotonic() - began:.0f} s …")


def _end_tree(process: subprocess.Popen[bytes]) -> None:
    try:
        tree = [*psutil.Process(process.pid).children(recursive=True), psutil.Process(process.pid)]
    except psutil.NoSuchProcess:
        tree = []
    for member in tree:
        try:
            member.kill()
        except psutil.NoSuchProcess:
            continue
    process.wait()


def _environment() -> dict[str, str]:
    """The builder's environment, without this machine's settings: pages must not depend on them."""
    own_names = {*NAMES, *(f"{name}_FILE" for name in NAMES)}
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in own_names and not name.startswith(("REFLEX_", "__REFLEX_"))
    }
    programs = Path(sys.executable).parent
    return {"NPM_CONFIG_REGISTRY": _registry(programs, inherited), **_caches(), **inherited} | {
        "PATH": _search_path(programs),
        "APP_ENV": "development",
        # Throw-away secrets: importing the app must not create those of this installation.
        "SECRET_KEY": secrets.token_hex(32),
        "ENCRYPTION_KEYS": b64encode(secrets.token_bytes(ENCRYPTION_KEY_BYTES)).decode(),
        "REFLEX_USE_NPM": "1",
        "REFLEX_TELEMETRY_ENABLED": "false",
        "REFLEX_CHECK_LATEST_VERSION": "false",
        "NO_COLOR": "1",
        # Otherwise lines of the log are broken where a terminal's would be.
        "COLUMNS": "1000",
    }


def _search_path(programs: Path) -> str:
    """PATH, with the virtual environment's programs first."""
    return f"{programs}{os.pathsep}{os.environ.get('PATH', os.defpath)}"


def _registry(programs: Path, environment: dict[str, str]) -> str:
    """The registry that npm uses; without its name Reflex measures several and picks one itself."""
    if not (programs / "npm").exists():
        raise BuildFailed("npm is missing: install requirements.txt into the environment in use.")
    result = subprocess.run(  # noqa: S603 - constants only
        [programs / "npm", "config", "get", "registry"],
        capture_output=True,
        text=True,
        check=False,
        env=environment | _caches() | {"PATH": _search_path(programs)},
    )
    return result.stdout.strip() or "https://registry.npmjs.org/"


def _caches() -> dict[str, str]:
    """Where downloads go: into the virtual environment, and so into the clone."""
    if sys.prefix == sys.base_prefix:
        return {}
    cache = Path(sys.prefix) / "cache"
    return {"npm_config_cache": str(cache / "npm"), "REFLEX_DIR": str(cache / "reflex")}


def follow_own_origin(client: Path) -> None:
    """Make the pages use the address they came from, instead of the builder's.

    Raises BuildFailed when the addresses are not where Reflex 0.10 puts them.
    """
    total = 0
    for script in (client / "assets").glob("reflex-env-*.js"):
        text, count = _ADDRESS.subn(_own_origin, script.read_text(encoding="utf-8"))
        script.write_text(text, encoding="utf-8")
        # Too small to be worth packing: the server sends it as it is.
        for packed in script.parent.glob(f"{script.name}.*"):
            packed.unlink()
        total += count
    if total < _FEWEST_ADDRESSES:
        raise BuildFailed(
            f"The built pages contain {total} server addresses in assets/reflex-env-*.js, not "
            f"{_FEWEST_ADDRESSES} or more. Did an upgrade of Reflex move them?"
        )


def _own_origin(match: re.Match[str]) -> str:
    _, scheme, path = match.groups()
    origin = "location.origin" if scheme == "http" else 'location.origin.replace(/^http/,"ws")'
    return f'{origin}+"{path}"'
