"""Commands that make and restore backups."""

import argparse
import asyncio
import base64
import getpass
import os
import sys
from contextlib import ExitStack
from pathlib import Path

from ai_interviewer.admin.accounts import Commands, shell
from ai_interviewer.admin.errors import Unfinished
from ai_interviewer.config import settings
from ai_interviewer.database import close, embedded, migrations, open_database
from ai_interviewer.domain.administration import Act
from ai_interviewer.services.administration import audit, backups


def add_commands(commands: Commands) -> None:
    """The parsers of these commands."""
    backup = commands.add_parser("backup", help="write a backup of everything, while the app runs")
    backup.add_argument("file", type=Path, nargs="?", help="a new file")
    backup.add_argument("--without-secrets", action="store_true", help="leave the keys out")
    backup.add_argument(
        "--keep",
        action="store_true",
        help="write it to DATA_DIR/backups instead, and delete the oldest beyond BACKUP_KEEP",
    )
    restore = commands.add_parser("restore", help="put a backup into an empty server")
    restore.add_argument("file", type=Path)
    restore.add_argument("--without-secrets", action="store_true", help="leave the keys out")
    only = restore.add_mutually_exclusive_group()
    only.add_argument("--verify", action="store_true", help="only try it, in a database of its own")
    only.add_argument(
        "--secrets", action="store_true", help="only print its keys, as lines for the environment"
    )


def restore_lines(options: argparse.Namespace) -> list[str]:
    """Restore, or verify, or tell the secrets; the lines to print. No database is open yet."""
    passphrase = _passphrase_of(options)
    if options.secrets:
        if passphrase is None:
            raise Unfinished("This backup was made without secrets.")
        secrets = backups.secrets_of(options.file, passphrase=passphrase)
        return [f"{name}={value}" for name, value in secrets.items()]
    if options.verify:
        verified = backups.verify_backup(options.file, passphrase=passphrase)
        return [f"The backup is good: {_contents(verified)}. Nothing was changed."]
    current = settings()
    with ExitStack() as stack:
        url = current.database_url
        if url is None:
            url = stack.enter_context(embedded.start(current.data_dir)).url
        restored = backups.restore_backup(options.file, url=url, passphrase=passphrase)
        migrations.upgrade(url)
        asyncio.run(_note(url, Act.RESTORE, f"made {restored.manifest.made_at}"))
        return [
            f"Restored {_contents(restored)}. Start the app.",
            *_settle_secrets(restored.secrets),
        ]


def backup_lines(options: argparse.Namespace, *, url: str) -> list[str]:
    """Make a backup; the lines to print."""
    if (options.file is None) is not options.keep:
        raise Unfinished("Name a new file, or use --keep.")
    if options.keep:
        path = backups.keep_backup(settings(), url=url, kind=backups.SCHEDULED)
        asyncio.run(_note(url, Act.BACK_UP, path.name))
        return [f"Kept {path}."]
    passphrase = None if options.without_secrets else _new_passphrase()
    manifest = backups.make_backup(options.file, url=url, passphrase=passphrase)
    asyncio.run(_note(url, Act.BACK_UP, options.file.name))
    return [
        f"Wrote {options.file}: {sum(manifest.rows.values())} rows of {len(manifest.rows)} tables, "
        f"schema {manifest.revision}, "
        + (
            "without secrets: keep SECRET_KEY and ENCRYPTION_KEYS elsewhere."
            if passphrase is None
            else "with secrets. Keep the passphrase elsewhere: without it they are lost."
        )
    ]


async def _note(url: str, act: Act, detail: str) -> None:
    open_database(url)
    try:
        await audit.record(by=shell(), act=act, detail=detail)
    finally:
        await close()


def _contents(restored: backups.Restored) -> str:
    manifest = restored.manifest
    return (
        f"{sum(manifest.rows.values())} rows of {len(manifest.rows)} tables, "
        f"made {manifest.made_at}, version {manifest.version}, schema {manifest.revision}, "
        f"{'with' if restored.secrets else 'without'} secrets"
    )


def _new_passphrase() -> str:
    given = settings().backup_passphrase
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Unfinished(
            "Set BACKUP_PASSPHRASE, which encrypts the server's secrets, or leave them out with "
            "--without-secrets."
        )
    first = getpass.getpass("Passphrase for the secrets: ")
    if getpass.getpass("Again: ") != first:
        raise Unfinished("The two differ. Nothing was written.")
    return first


def _passphrase_of(options: argparse.Namespace) -> str | None:
    if options.without_secrets or not backups.has_secrets(options.file):
        return None
    # Not through the settings, which need the secrets that we are about to restore.
    given = os.environ.get("BACKUP_PASSPHRASE", "").strip()
    path = os.environ.get("BACKUP_PASSPHRASE_FILE", "").strip()
    if not given and path:
        given = Path(path).read_text(encoding="utf-8").strip()
    if given:
        return given
    if not sys.stdin.isatty():
        raise Unfinished("Set BACKUP_PASSPHRASE, or leave the secrets out with --without-secrets.")
    return getpass.getpass("Passphrase for the secrets: ")


def _settle_secrets(secrets: dict[str, str]) -> list[str]:
    """Put the secrets into DATA_DIR, or say which of the environment's are not the backup's."""
    current = settings()
    keys = ",".join(base64.b64encode(key.secret).decode() for key in current.encryption_keys)
    ours = {"SECRET_KEY": current.secret_key, "ENCRYPTION_KEYS": keys}
    of_environment = {
        name for name in ours if os.environ.get(name) or os.environ.get(f"{name}_FILE")
    }
    current.data_dir.mkdir(mode=0o700, exist_ok=True)
    kept = {name: value for name, value in secrets.items() if name not in of_environment}
    backups.store_secrets(kept, current.data_dir)
    return [
        f"{name} is not the backup's: print that with --secrets, and set it before the start."
        for name in sorted(of_environment & secrets.keys())
        if ours[name] != secrets[name]
    ]
