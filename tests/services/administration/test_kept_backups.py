"""The launcher keeps a backup before it migrates, and by the clock."""

import time
from pathlib import Path

import pytest

from ai_interviewer.config import ConfigurationError, settings
from ai_interviewer.database import migrations
from ai_interviewer.launcher import backups
from ai_interviewer.services.administration.backups import verify_backup

OLDER = "0017"


def test_an_older_database_is_backed_up_before_it_is_migrated(empty_url, environment, tmp_path):
    environment(DATA_DIR=str(tmp_path))
    migrations.upgrade(empty_url, OLDER)

    backups.before_migrating(settings(), empty_url)

    [kept] = (tmp_path / "backups").iterdir()
    assert kept.name.startswith(f"before-{migrations.head()}-")
    assert verify_backup(kept, passphrase=None).manifest.revision == OLDER


def test_an_empty_or_current_database_needs_no_backup(empty_url, fresh_url, environment, tmp_path):
    environment(DATA_DIR=str(tmp_path))

    backups.before_migrating(settings(), empty_url)
    backups.before_migrating(settings(), fresh_url)

    assert not (tmp_path / "backups").exists()


def test_nothing_is_migrated_when_the_backup_fails(empty_url, environment, tmp_path):
    (tmp_path / "backups").write_text("in the way")
    environment(DATA_DIR=str(tmp_path))
    migrations.upgrade(empty_url, OLDER)

    with pytest.raises(ConfigurationError, match="BACKUP_KEEP=0"):
        backups.before_migrating(settings(), empty_url)
    environment(BACKUP_KEEP="0")
    backups.before_migrating(settings(), empty_url)


def test_a_backup_is_made_by_the_clock_and_leaves_no_zeros_among_the_metrics(
    fresh_url, environment, tmp_path
):
    counted = tmp_path / "metrics"
    counted.mkdir()
    environment(DATA_DIR=str(tmp_path), DATABASE_URL=fresh_url, BACKUP_EVERY="1")
    environment(PROMETHEUS_MULTIPROC_DIR=str(counted))

    with backups.by_the_clock(settings()):
        deadline = time.monotonic() + 60
        while not kept_in(tmp_path) and time.monotonic() < deadline:
            time.sleep(0.1)

    assert len(kept_in(tmp_path)) == 1
    assert list(counted.iterdir()) == []


def kept_in(data_dir: Path) -> list[Path]:
    return list(data_dir.glob("backups/scheduled-*.backup"))
