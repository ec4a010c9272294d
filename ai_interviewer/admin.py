"""The administrator's command line: `python -m ai_interviewer.admin --help`."""

import argparse
import asyncio
import getpass
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from ai_interviewer.config import ConfigurationError, settings
from ai_interviewer.database import close, open_database
from ai_interviewer.database.embedded import running_url
from ai_interviewer.domain.errors import DomainError
from ai_interviewer.services import demo
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.administration import (
    figures,
    trial_grading,
    trial_planning,
    trial_questions,
    trial_reading,
    users,
)

_WITH_PASSWORD = ("create-user", "reset-password")
_LEAVE_OUT = (
    "better left out: you are asked for it, or it is read from standard input, and it doesn't "
    "appear in the list of processes or the shell's history"
)


class Unfinished(Exception):
    """A command did what it could; the rest needs a person."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0: done; 1: not done, or not completely, with a message."""
    options = _parser().parse_args(arguments)
    try:
        return asyncio.run(_run(options))
    except (DomainError, ConfigurationError, Unfinished, trial_grading.CannotRead) as error:
        message = error.message if isinstance(error, DomainError) else str(error)
        print(message, file=sys.stderr)  # noqa: T201
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ai_interviewer.admin", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, explanation in (
        ("create-user", "create an account, even if sign-up is off"),
        ("reset-password", "set a new password and end all sign-ins"),
        ("disable-user", "refuse log-ins and end all sign-ins"),
        ("enable-user", "let a disabled account log in again"),
    ):
        command = commands.add_parser(name, help=explanation)
        command.add_argument("--email", required=True)
        if name in _WITH_PASSWORD:
            command.add_argument("--password", help=_LEAVE_OUT)
    _add_demo(commands)
    commands.add_parser("list-users", help="one line per account")
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
    status = commands.add_parser(
        "status", help="figures about the whole server, not about any person"
    )
    status.add_argument("--json", action="store_true", help="for programs")
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
    command.add_argument("--password", help=_LEAVE_OUT)
    command.add_argument("--sessions", type=int, default=20, help="completed interviews (20)")
    command.add_argument("--seed", type=int, default=1, help="change it for different interviews")
    command.add_argument("--yes", action="store_true", help="allow it in production")


async def _run(options: argparse.Namespace) -> int:
    if options.command == "grade":
        print("\n".join(trial_grading.graded_lines(options.file)))  # noqa: T201
        return 0
    if options.command == "read-posting":
        print(trial_reading.reading_as_json(options.file))  # noqa: T201
        return 0
    if options.command == "read-questions":
        print("\n".join(trial_questions.counts(options.file)))  # noqa: T201
        return 0
    if options.command == "plan":
        plan = trial_planning.trial_plan(
            options.posting,
            options.resume,
            questions=options.questions,
            seed=options.seed,
            language=options.language,
        )
        lines = [trial_planning.as_json(plan)] if options.json else trial_planning.as_lines(plan)
        print("\n".join(lines))  # noqa: T201
        return 0
    url = settings().database_url or running_url(settings().data_dir)
    if url is None:
        print("No database: start the app first, or set DATABASE_URL.", file=sys.stderr)  # noqa: T201
        return 1
    open_database(url)
    try:
        for line in await _carry_out(options):
            print(line)  # noqa: T201
    finally:
        await close()
    return 0


async def _carry_out(  # noqa: PLR0911 - one return per command
    options: argparse.Namespace,
) -> list[str]:
    match options.command:
        case "create-user":
            await users.create_user(email=options.email, password=_password(options))
            return [f"Created {options.email}."]
        case "reset-password":
            await users.reset_password(email=options.email, password=_password(options))
            return [f"New password set for {options.email}; all sign-ins ended."]
        case "disable-user":
            await users.disable_user(email=options.email)
            return [f"Disabled {options.email}; all sign-ins ended."]
        case "enable-user":
            await users.enable_user(email=options.email)
            return [f"Enabled {options.email}."]
        case "rotate-keys":
            return await _rotate_keys()
        case "status":
            return _figure_lines(await figures.server_figures(), as_json=options.json)
        case "seed-demo":
            return await _seed_demo(options)
        case _:
            return await users.user_lines()


async def _rotate_keys() -> list[str]:
    rotation = await api_keys.rotate()
    line = f"Keys re-encrypted with {settings().encryption_keys[0].id}: {rotation.moved}."
    if rotation.unreadable:
        raise Unfinished(
            f"{line} Keys that couldn't be decrypted and were left unchanged: "
            f"{rotation.unreadable}. Put their encryption key back into ENCRYPTION_KEYS and run "
            "this again, or ask their users to enter their API keys again."
        )
    return [line]


def _figure_lines(server: figures.Figures, *, as_json: bool) -> list[str]:
    if as_json:
        return [json.dumps(asdict(server), indent=1)]
    failures = [f"  {key}: {count}" for key, count in server.ai_failures.items()]
    return [
        f"version {server.version}, database {server.database_bytes / 1_000_000:.1f} MB",
        f"users: {server.users}",
        f"interviews: {server.interviews}, completed: {server.completed_interviews}"
        f" ({_percent(server.completion_rate)})",
        f"users with {figures.REGULAR_SESSIONS} completed interviews or more: "
        f"{server.regular_users}",
        f"of the {server.compared_users} of them with comparable interviews, improved by "
        f"{_percent(figures.IMPROVED_BY)} or more: {server.improved_users}"
        f" ({_percent(server.improved_share)})",
        f"queue: {server.queue_length}",
        f"AI failures: {sum(server.ai_failures.values())}",
        *failures,
    ]


def _percent(share: float | None) -> str:
    return "nothing to count" if share is None else f"{100 * share:.0f} %"


async def _seed_demo(options: argparse.Namespace) -> list[str]:
    if settings().is_production and not options.yes:
        raise Unfinished(
            "This is a production server, and invented interviews would count in its figures. "
            "To add them anyway, repeat the command with --yes."
        )
    began = time.monotonic()
    seeded = await demo.seed(
        email=options.email,
        password=_password(options),
        sessions=options.sessions,
        number=options.seed,
    )
    return [
        f"{options.email}: {seeded.completed} completed interviews, {seeded.in_progress} in "
        f"progress, {seeded.answers} answers, in {time.monotonic() - began:.1f} s."
    ]


def _password(options: argparse.Namespace) -> str:
    """The password: asked for without showing it, or the first line that is piped in."""
    if options.password is not None:
        return str(options.password)
    if sys.stdin.isatty():
        return getpass.getpass("Password: ")
    return sys.stdin.readline().rstrip("\r\n")


if __name__ == "__main__":
    sys.exit(main())
