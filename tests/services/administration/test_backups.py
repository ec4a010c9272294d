"""A backup holds everything, and restoring it gives the same server."""

import io
import os
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from ai_interviewer.config import settings
from ai_interviewer.database import embedded, migrations
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.administration import backups
from ai_interviewer.services.administration.backups import BackupFailed, _programs
from tests.factories import EMAIL
from tests.full_accounts import an_account_with_everything

PASSPHRASE = "a passphrase of some length"
KEY = "sk-a-key-that-outlives-the-server"
ADMIN = (sys.executable, "-m", "ai_interviewer.admin")
NOT_KEPT = {"rate_limits"}
_ROWS = sql.SQL("SELECT (to_jsonb(t) - 'log_cnt')::text FROM (SELECT * FROM {}) AS t")


def plain(url: str) -> str:
    return url.replace("+psycopg", "", 1)


def every_row(url: str) -> dict[str, list[str]]:
    """All rows of all tables as text, sorted, and where the sequences are."""
    with psycopg.connect(plain(url)) as connection:
        tables = connection.execute(
            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'S') "
            "AND relnamespace = 'public'::regnamespace"
        ).fetchall()
        return {
            name: sorted(row[0] for row in connection.execute(_ROWS.format(sql.Identifier(name))))
            for (name,) in tables
            if name not in NOT_KEPT
        }


def admin(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*ADMIN, *map(str, arguments)],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def new_data_dir() -> Iterator[Path]:
    """Where a new server may keep its data, also when root runs the tests."""
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-restored-") as folder:
        Path(folder).chmod(0o711)
        yield Path(folder) / "new"


@pytest.fixture
async def full_url(live_db: str) -> str:
    """A database with a row in nearly every table."""
    user = await an_account_with_everything(EMAIL)
    await api_keys.save(user_id=user, provider="OPENAI", key=KEY, is_verified=True)
    return live_db


async def test_backup_destroy_restore_gives_the_same_server(full_url, new_data_dir, tmp_path):
    file, new = tmp_path / "all.backup", new_data_dir
    current = settings()

    made = admin("backup", file, DATABASE_URL=full_url, BACKUP_PASSPHRASE=PASSPHRASE)
    restored = admin("restore", file, DATA_DIR=str(new), BACKUP_PASSPHRASE=PASSPHRASE)

    assert (made.stderr, made.returncode) == ("", 0)
    assert (restored.stderr, restored.returncode) == ("", 0)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert (new / "secret_key").read_text() == current.secret_key
    before = every_row(full_url)
    with embedded.start(new) as server:
        after = every_row(server.url)
    assert "BACK_UP" in before.pop("audit_log")[0]
    assert "RESTORE" in after.pop("audit_log")[0]
    assert len(before) > 30
    assert sum(map(len, before.values())) > 50
    assert after == before


async def test_nothing_of_a_file_s_own_text_shows_the_secrets(full_url, tmp_path):
    file = tmp_path / "all.backup"
    backups.make_backup(file, url=full_url, passphrase=PASSPHRASE)

    with zipfile.ZipFile(file) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    told = backups.secrets_of(file, passphrase=PASSPHRASE)

    assert told["SECRET_KEY"] == settings().secret_key
    for secret in (*told.values(), KEY, PASSPHRASE):
        assert secret.encode() not in content
    with pytest.raises(BackupFailed, match="passphrase"):
        backups.secrets_of(file, passphrase=PASSPHRASE + "!")


def test_a_backup_is_verified_without_touching_the_server(fresh_url, tmp_path):
    file = tmp_path / "all.backup"
    backups.make_backup(file, url=fresh_url, passphrase=None)
    damaged = tmp_path / "damaged.backup"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(content)

    good = backups.verify_backup(file, passphrase=None)

    assert good.manifest.revision == migrations.head()
    with pytest.raises(BackupFailed, match="damaged"):
        backups.verify_backup(damaged, passphrase=None)


def test_only_an_empty_database_is_restored_into(fresh_url, tmp_path):
    file = tmp_path / "all.backup"
    backups.make_backup(file, url=fresh_url, passphrase=None)
    before = every_row(fresh_url)

    with pytest.raises(BackupFailed, match="isn't empty"):
        backups.restore_backup(file, url=fresh_url, passphrase=None)
    with pytest.raises(BackupFailed, match="exists already"):
        backups.make_backup(file, url=fresh_url, passphrase=None)

    assert every_row(fresh_url) == before


def test_a_dump_that_ends_too_early_leaves_nothing_behind(fresh_url, empty_url, tmp_path):
    path = tmp_path / "all.backup"
    backups.make_backup(path, url=fresh_url, passphrase=None)
    with zipfile.ZipFile(path) as archive:
        whole = archive.read("database.dump")

    with pytest.raises(BackupFailed, match="pg_restore failed"):
        _programs.restore(empty_url, dump=io.BytesIO(whole[: len(whole) * 2 // 3]))

    assert every_row(empty_url) == {}


def test_a_dump_is_read_by_older_servers_too():
    preamble = b"SET lock_timeout = 0;\nSET transaction_timeout = 0;\nSET row_security = off;\n"

    statements = _programs.for_any_server(iter([preamble, b"COPY public.users FROM stdin;\n"]))

    assert b"".join(statements) == (
        b"SET lock_timeout = 0;\nSET row_security = off;\nCOPY public.users FROM stdin;\n"
    )


def test_a_backup_of_a_newer_schema_is_refused_with_a_sentence(fresh_url, empty_url, tmp_path):
    with psycopg.connect(plain(fresh_url)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    file = tmp_path / "newer.backup"
    backups.make_backup(file, url=fresh_url, passphrase=None)

    with pytest.raises(BackupFailed, match="newer than this version"):
        backups.restore_backup(file, url=empty_url, passphrase=None)

    assert every_row(empty_url) == {}


def test_code_older_than_the_schema_stops_with_a_sentence(fresh_url):
    with psycopg.connect(plain(fresh_url)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(migrations.SchemaTooNew):
        migrations.upgrade(fresh_url)
    for module in ("ai_interviewer.admin", "ai_interviewer.worker"):
        ended = subprocess.run(
            [sys.executable, "-m", module, *(["list-users"] if "admin" in module else [])],
            env={**os.environ, "DATABASE_URL": fresh_url},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 1
        assert "newer than this version" in ended.stderr
        assert "Traceback" not in ended.stderr


def test_without_a_passphrase_the_secrets_must_be_left_out_on_purpose(fresh_url, tmp_path):
    file = tmp_path / "all.backup"

    refused = admin("backup", file, DATABASE_URL=fresh_url)
    made = admin("backup", file, "--without-secrets", DATABASE_URL=fresh_url)

    assert refused.returncode == 1
    assert "BACKUP_PASSPHRASE" in refused.stderr
    assert made.returncode == 0
    assert backups.has_secrets(file) is False


def test_what_isn_t_a_backup_is_refused(empty_url, tmp_path):
    other = tmp_path / "other"
    other.write_text("SELECT 1;")

    for path in (other, tmp_path / "missing"):
        with pytest.raises(BackupFailed):
            backups.restore_backup(path, url=empty_url, passphrase=None)
    with pytest.raises(BackupFailed, match="12 characters"):
        backups.make_backup(tmp_path / "all.backup", url=empty_url, passphrase="short")
    assert [path.name for path in tmp_path.iterdir()] == ["other"]


def test_so_many_are_kept_and_the_next_is_due_in_time(fresh_url, environment, tmp_path):
    environment(DATA_DIR=str(tmp_path), BACKUP_KEEP="2", BACKUP_EVERY="24")
    current = settings()
    assert backups.due_in(current, kind="scheduled") == 0

    made = [backups.keep_backup(current, url=fresh_url, kind="scheduled") for _ in range(3)]

    assert sorted((tmp_path / "backups").iterdir()) == made[1:]
    assert 0 < backups.due_in(current, kind="scheduled") <= 24 * 3600
