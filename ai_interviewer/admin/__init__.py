"""The administrator's command line: `python -m ai_interviewer.admin --help`."""

import argparse
import asyncio
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from ai_interviewer.admin import accounts, backups, links, reports
from ai_interviewer.admin.errors import Unfinished
from ai_interviewer.admin.passwords import LEAVE_OUT, password
from ai_interviewer.config import ConfigurationError, settings
from ai_interviewer.database import close, migrations, open_database
from ai_interviewer.database.embedded import EmbeddedPostgresError, running_url
from ai_interviewer.domain.administration import Act
from ai_interviewer.domain.errors import DomainError
from ai_interviewer.services import demo
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.administration import (
    audit,
    trial_grading,
    trial_planning,
    trial_questions,
    trial_reading,
)
from ai_interviewer.services.administration.backups import BackupFailed

_WITHOUT_DATABASE = ("grade", "plan", "read-posting", "read-questions")
_TOLD = (
    ConfigurationError,
    EmbeddedPostgresError,
    BackupFailed,
    Unfinished,
    trial_grading.CannotRead,
)
"""Errors whose message is written for the administrator."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0: done; 1: not done, or not completely, with a message."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "restore":
            return _tell(backups.restore_lines(options))
        if options.command in _WITHOUT_DATABASE:
            return _tell(_trial_lines(options))
        url = _running_database()
        if options.command == "backup":
            return _tell(backups.backup_lines(options, url=url))
        return _tell(asyncio.run(_run(options, url=url)))
    except (DomainError, *_TOLD) as error:
        message = error.message if isinstance(error, DomainError) else str(error)
        print(message, file=sys.stderr)  # noqa: T201
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ai_interviewer.admin", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    accounts.add_commands(commands)
    links.add_commands(commands)
    reports.add_commands(commands)
    backups.add_commands(commands)
    _add_demo(commands)
    commands.add_parser("rotate-keys", help="re-encrypt stored API keys with the active key")
    grade = commands.add_parser(
        "grade", help="grade the answers of a JSON file with the built-in interviewer"
    )
    grade.add_argument("file", type=Path)
    posting = commands.add_parser(
        "read-posting", help="show what the built-in interviewer reads in a job posting, as JSON"
    )
    posting.add_argument("file", type=Path)
    questions = commands.add_parser(
        "read-questions", help="check a file of questions for the built-in interviewer"
    )
    questions.add_argument("file", type=Path)
    _add_plan(commands)
    return parser


def _add_plan(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("plan", help="print what the built-in interviewer would ask")
    command.add_argument("--posting", type=Path, required=True)
    command.add_argument("--resume", type=Path, required=True)
    command.add_argument("--questions", type=int, default=6, choices=range(1, 13), metavar="1-12")
    command.add_argument("--seed", type=int, default=0, help="change it for other questions")
    command.add_argument("--language", help="of the interview, such as en (the posting's own)")
    command.add_argument("--json", action="store_true", help="for programs")


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "seed-demo", help="fill an account with invented interviews from the past months"
    )
    command.add_argument("--email", required=True)
    command.add_argument("--password", help=LEAVE_OUT)
    command.add_argument("--sessions", type=int, default=20, help="completed interviews (20)")
    command.add_argument("--seed", type=int, default=1, help="change it for different interviews")
    command.add_argument("--yes", action="store_true", help="allow it in production")


def _trial_lines(options: argparse.Namespace) -> list[str]:
    """What the built-in interviewer makes of files."""
    match options.command:
        case "grade":
            return trial_grading.graded_lines(options.file)
        case "read-posting":
            return [trial_reading.reading_as_json(options.file)]
        case "read-questions":
            return trial_questions.counts(options.file)
        case _:
            plan = trial_planning.trial_plan(
                options.posting,
                options.resume,
                questions=options.questions,
                seed=options.seed,
                language=options.language,
            )
            as_json = options.json
            return [trial_planning.as_json(plan)] if as_json else trial_planning.as_lines(plan)


def _running_database() -> str:
    """Its address. Raises Unfinished, or ConfigurationError for a newer version's."""
    url = settings().database_url or running_url(settings().data_dir)
    if url is None:
        raise Unfinished("No database: start the app first, or set DATABASE_URL.")
    migrations.require_known(migrations.current(url))
    return url


def _tell(lines: Sequence[str]) -> int:
    for line in lines:
        print(line)  # noqa: T201
    return 0


async def _run(options: argparse.Namespace, *, url: str) -> list[str]:
    open_database(url)
    try:
        return await _carry_out(options)
    finally:
        await close()


async def _carry_out(options: argparse.Namespace) -> list[str]:
    match options.command:
        case "rotate-keys":
            return await _rotate_keys()
        case "seed-demo":
            return await _seed_demo(options)
    for carry_out in (accounts.carry_out, links.carry_out, reports.carry_out):
        lines = await carry_out(options)
        if lines is not None:
            return lines
    return []


async def _rotate_keys() -> list[str]:
    rotation = await api_keys.rotate()
    detail = f"{rotation.moved} moved, {rotation.unreadable} unreadable"
    await audit.record(by=accounts.shell(), act=Act.ROTATE_KEYS, detail=detail)
    line = f"Keys re-encrypted with {settings().encryption_keys[0].id}: {rotation.moved}."
    if rotation.unreadable:
        raise Unfinished(
            f"{line} Keys that couldn't be decrypted and were left unchanged: "
            f"{rotation.unreadable}. Put their encryption key back into ENCRYPTION_KEYS and run "
            "this again, or ask their users to enter their API keys again."
        )
    return [line]


async def _seed_demo(options: argparse.Namespace) -> list[str]:
    if settings().is_production and not options.yes:
        raise Unfinished(
            "This is a production server, and invented interviews would count in its figures. "
            "To add them anyway, repeat the command with --yes."
        )
    began = time.monotonic()
    seeded = await demo.seed(
        email=options.email,
        password=password(options.password),
        sessions=options.sessions,
        number=options.seed,
    )
    await audit.record(
        by=accounts.shell(), act=Act.SEED_DEMO, detail=f"{seeded.completed} interviews"
    )
    return [
        f"{options.email}: {seeded.completed} completed interviews, {seeded.in_progress} in "
        f"progress, {seeded.answers} answers, in {time.monotonic() - began:.1f} s."
    ]
