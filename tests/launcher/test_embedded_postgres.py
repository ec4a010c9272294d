"""The embedded PostgreSQL survives what laptops, containers and impatient people do to it."""

import os
import shutil
import signal
import stat
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import psycopg
import pytest

from ai_interviewer.database import embedded
from ai_interviewer.database.embedded import (
    DataFolderInUse,
    EmbeddedPostgres,
    EmbeddedPostgresError,
    PrivateFolder,
)
from tests.launcher.conftest import PROJECT


def connect(postgres: EmbeddedPostgres) -> psycopg.Connection:
    return psycopg.connect(postgres.url.replace("+psycopg", ""), autocommit=True)


def works(postgres: EmbeddedPostgres) -> bool:
    with connect(postgres) as connection:
        row = connection.execute("SELECT current_database()").fetchone()
    return row == ("ai_interviewer",)


def postmaster_pid(data_dir: Path) -> int:
    return int((data_dir / "postgres" / "postmaster.pid").read_text().split("\n")[0])


def owner_of(process: int) -> int:
    return psutil.Process(process).uids().effective


def give(cluster: Path, owner: int) -> None:
    for path in (cluster, *cluster.rglob("*")):
        os.chown(path, owner, -1)


def is_running(pid: int) -> bool:
    """Ended and merely not yet collected by its parent does not count."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def run_python(code: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_first_start_makes_the_database_and_a_later_start_keeps_its_rows(folder: Path) -> None:
    data_dir = folder / "data"
    with embedded.start(data_dir) as postgres, connect(postgres) as connection:
        connection.execute("DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 1 AS number")
    with embedded.start(data_dir) as postgres, connect(postgres) as connection:
        assert connection.execute("SELECT number FROM kept").fetchone() == (1,)


def test_text_is_cased_and_sorted_alike_on_every_machine(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "xx_XX.KOI8-R")
    monkeypatch.setenv("PGPORT", "7777")
    monkeypatch.setenv("PGDATA", "/nonexistent")
    with embedded.start(folder / "data") as postgres, connect(postgres) as connection:
        assert connection.execute("SELECT lower('ЖÉ'), 'é' > 'z'").fetchone() == ("жé", True)


def test_the_database_knows_no_secret_and_logs_no_row(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SECRET_KEY", "ENCRYPTION_KEYS", "REDIS_URL", "OPENAI_API_KEY", "DATABASE_URL"):
        monkeypatch.setenv(name, "secret of this installation")
    with embedded.start(data_dir) as postgres, connect(postgres) as connection:
        environment = Path(f"/proc/{postmaster_pid(data_dir)}/environ").read_text()
        connection.execute("CREATE TEMP TABLE known (email text PRIMARY KEY)")
        connection.execute("INSERT INTO known VALUES ('maya@example.org')")
        with pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute("INSERT INTO known VALUES ('maya@example.org')")

    assert "PATH=" in environment
    assert "secret of this installation" not in environment
    log = data_dir / "postgres" / "log"
    assert "duplicate key" in log.read_text()
    assert "maya" not in log.read_text()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_the_running_address_is_known_exactly_while_it_runs(data_dir: Path) -> None:
    assert embedded.running_url(data_dir) is None
    with embedded.start(data_dir) as postgres:
        assert embedded.running_url(data_dir) == postgres.url
    assert embedded.running_url(data_dir) is None


def test_a_second_run_on_the_same_data_is_refused(data_dir: Path) -> None:
    with embedded.start(data_dir) as postgres:
        with pytest.raises(DataFolderInUse, match=f"process {os.getpid()}") as refused:
            embedded.start(data_dir)
        assert str(data_dir) in str(refused.value)
        assert works(postgres)


def test_two_data_folders_run_side_by_side(data_dir: Path, folder: Path) -> None:
    """The other one was copied by root, so its files are not its user's yet."""
    shutil.copytree(data_dir, folder / "other")
    with embedded.start(data_dir) as one, embedded.start(folder / "other") as two:
        assert works(one)
        assert works(two)


def test_a_pid_file_that_names_a_living_stranger_does_not_stop_the_start(data_dir: Path) -> None:
    pid_file = data_dir / "postgres" / "postmaster.pid"
    lines = (os.getpid(), pid_file.parent, 1, 5432, pid_file.parent, "", "1 1", "ready")
    pid_file.write_text("\n".join(map(str, lines)) + "\n")
    assert embedded.running_url(data_dir) is None
    with embedded.start(data_dir) as postgres:
        assert works(postgres)


def test_a_socket_and_its_lock_left_by_a_power_loss_do_not_stop_the_start(data_dir: Path) -> None:
    for name in (".s.PGSQL.5432", ".s.PGSQL.5432.lock"):
        (data_dir / "postgres" / name).write_text(f"{os.getpid()}\n")
    with embedded.start(data_dir) as postgres:
        assert works(postgres)


def test_a_postgresql_left_by_a_killed_launcher_is_taken_over(data_dir: Path) -> None:
    launcher = run_python(
        """
        import pathlib, sys, time
        from ai_interviewer.database import embedded
        postgres = embedded.start(pathlib.Path(sys.argv[1]))
        print("started", flush=True)
        time.sleep(60)
        """,
        data_dir,
    )
    with launcher:
        assert launcher.stdout is not None
        launcher.stdout.readline()
        launcher.kill()
    left_behind = postmaster_pid(data_dir)
    with embedded.start(data_dir) as postgres:
        assert works(postgres)
        assert postmaster_pid(data_dir) == left_behind
    assert not is_running(left_behind)


def test_a_killed_postgresql_starts_again_with_what_was_committed(data_dir: Path) -> None:
    postgres = embedded.start(data_dir)
    with connect(postgres) as connection:
        connection.execute("DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 1 AS number")
    os.kill(postmaster_pid(data_dir), signal.SIGKILL)
    postgres.stop()
    with embedded.start(data_dir) as postgres, connect(postgres) as connection:
        assert connection.execute("SELECT number FROM kept").fetchone() == (1,)


def test_a_first_start_that_was_cut_short_is_redone(folder: Path) -> None:
    data_dir = folder / "data"
    (data_dir / "postgres" / "base").mkdir(parents=True)
    (data_dir / "postgres" / "PG_VERSION").write_text("18\n")
    (data_dir / ".initializing").touch()
    with embedded.start(data_dir) as postgres:
        assert works(postgres)
    assert not (data_dir / ".initializing").exists()


def test_workers_of_a_killed_launcher_are_waited_for(data_dir: Path) -> None:
    """They hold the data folder, and the port, for as long as they take to notice."""
    launcher = run_python(
        """
        import os, pathlib, subprocess, sys
        from ai_interviewer.database.embedded import claim
        held = claim(pathlib.Path(sys.argv[1]))
        subprocess.Popen(["sleep", "1"], pass_fds=[held._descriptor], stdout=subprocess.DEVNULL)
        os._exit(0)
        """,
        data_dir,
    )
    launcher.communicate()
    began = time.monotonic()
    embedded.claim(data_dir).release()
    assert 0.3 < time.monotonic() - began < 5


def test_a_path_too_long_for_a_socket_works_and_stays_private(
    place: Callable[[str], Path],
) -> None:
    data_dir = place("long" * 30)
    with embedded.start(data_dir) as postgres:
        assert works(postgres)
        assert embedded.running_url(data_dir) == postgres.url
        socket_folder = Path(
            (data_dir / "postgres" / "postmaster.pid").read_text().split("\n")[4].strip()
        )
        assert stat.S_IMODE(socket_folder.stat().st_mode) == 0o700
    assert not socket_folder.exists()


@pytest.mark.parametrize("name", ["My Projects", "100% & more", "a,b", 'quo"te', "$(id)", "Дані"])
def test_any_folder_name_works(place: Callable[[str], Path], name: str) -> None:
    with embedded.start(place(name)) as postgres:
        assert works(postgres)


def test_the_folder_above_must_exist(folder: Path) -> None:
    with pytest.raises(EmbeddedPostgresError, match="does not exist"):
        embedded.start(folder / "missing" / "data")
    assert not (folder / "missing").exists()


def test_a_private_folder_above_is_left_as_it_is(place: Callable[[str], Path]) -> None:
    """Root's PostgreSQL needs a user of its own, which cannot pass; other users are fine."""
    private = place("private/data").parent
    private.chmod(0o700)
    if os.geteuid() == 0:
        with pytest.raises(PrivateFolder, match="DATABASE_URL") as refused:
            embedded.start(private / "data")
        assert str(private) in str(refused.value)
    else:
        with embedded.start(private / "data") as postgres:
            assert works(postgres)
    assert stat.S_IMODE(private.stat().st_mode) == 0o700


def test_as_root_the_data_folder_opens_for_passing_only(data_dir: Path) -> None:
    data_dir.chmod(0o700)
    with embedded.start(data_dir):
        expected = 0o711 if os.geteuid() == 0 else 0o700
        assert stat.S_IMODE(data_dir.stat().st_mode) == expected
        assert stat.S_IMODE((data_dir / "postgres").stat().st_mode) == 0o700


def test_data_of_an_ordinary_user_stays_theirs_when_root_starts_it(data_dir: Path) -> None:
    owner = 65534 if os.geteuid() == 0 else os.geteuid()
    cluster = data_dir / "postgres"
    before = cluster.stat()
    give(cluster, owner)
    with embedded.start(data_dir):
        assert owner_of(postmaster_pid(data_dir)) == owner
    assert cluster.stat().st_uid == owner
    give(cluster, before.st_uid)


def test_an_ordinary_user_can_start_it(folder: Path) -> None:
    if os.geteuid() == 0:
        os.chown(folder, 65534, 65534)
    ordinary = run_python(
        """
        import os, pathlib, sys
        from ai_interviewer.database import embedded
        if os.geteuid() == 0:  # after the imports: Python itself may live in root's home
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
        with embedded.start(pathlib.Path(sys.argv[1])) as postgres:
            print(postgres.url)
        """,
        folder / "data",
    )
    output, _ = ordinary.communicate()
    assert ordinary.returncode == 0
    assert "ai_interviewer" in output


def test_stopping_again_or_in_a_forked_worker_changes_nothing(data_dir: Path) -> None:
    postgres = embedded.start(data_dir)
    worker = os.fork()
    if worker == 0:
        postgres.stop()
        os._exit(0)
    os.waitpid(worker, 0)
    assert works(postgres)
    postgres.stop()
    with embedded.start(data_dir) as next_one:
        postgres.stop()
        assert works(next_one)


def test_data_of_another_major_version_is_refused_untouched(data_dir: Path) -> None:
    (data_dir / "postgres" / "PG_VERSION").write_text("16\n")
    with pytest.raises(EmbeddedPostgresError, match="PostgreSQL 16"):
        embedded.start(data_dir)
    (data_dir / "postgres" / "PG_VERSION").write_text("18\n")
    with embedded.start(data_dir) as postgres:
        assert works(postgres)


def test_files_that_are_no_database_are_never_removed(folder: Path) -> None:
    """Twice: a first attempt must not make the second one believe that it may start afresh."""
    precious = folder / "data" / "postgres" / "precious"
    precious.mkdir(parents=True)
    for _ in range(2):
        with pytest.raises(EmbeddedPostgresError, match="Nothing was changed"):
            embedded.start(folder / "data")
    assert precious.exists()


def test_a_squatted_socket_folder_is_refused(
    folder: Path, place: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    data_dir = place("long" * 30)
    with embedded.start(data_dir):
        (squatted,) = folder.glob("ai-interviewer-*")
    squatted.mkdir(mode=0o777)
    squatted.chmod(0o777)
    with pytest.raises(EmbeddedPostgresError, match="isn't ours"):
        embedded.start(data_dir)
