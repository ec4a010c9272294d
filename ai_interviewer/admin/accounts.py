"""Commands about accounts and the audit log."""

import argparse
import csv
import getpass
import io
import json
import secrets
from dataclasses import asdict
from pathlib import Path
from typing import TypeAlias

from ai_interviewer.admin.errors import Unfinished
from ai_interviewer.admin.passwords import LEAVE_OUT, password
from ai_interviewer.domain.administration import Actor, Role
from ai_interviewer.domain.errors import DomainError
from ai_interviewer.services.administration import audit, traces, users
from ai_interviewer.views.administration.lines import AuditLine

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_USAGE = ("email", "provider", "on_server_key", "calls", "input_tokens", "output_tokens", "usd")
_RANDOM_BYTES = 12
"""Of a password that we make: 16 characters."""


def shell() -> Actor:
    """Whoever sits at this shell, as the audit log names them."""
    try:
        return Actor(name=f"shell: {getpass.getuser()}")
    except (KeyError, OSError):
        # A container's user may have no name.
        return Actor(name="shell")


def add_commands(commands: Commands) -> None:
    """The parsers of these commands."""
    for name, explanation in (
        ("create-user", "create an account, even if sign-up is off"),
        ("reset-password", "set a new password and end all sign-ins"),
        ("disable-user", "refuse log-ins and end all sign-ins"),
        ("enable-user", "let a disabled account log in again"),
        ("end-sign-ins", "sign an account out everywhere"),
        ("delete-user", "delete an account with everything that belongs to it"),
        ("change-role", "make an account an administrator's, or an ordinary one again"),
    ):
        command = commands.add_parser(name, help=explanation)
        command.add_argument("--email", required=True)
        if name in ("create-user", "reset-password"):
            command.add_argument("--password", help=LEAVE_OUT)
        if name in ("create-user", "change-role"):
            command.add_argument("--admin", action="store_true", help="an administrator's account")
        if name == "delete-user":
            command.add_argument("--yes", action="store_true", help="required: nothing is kept")
    many = commands.add_parser(
        "create-users", help="create an account for each line of a CSV file, and print passwords"
    )
    many.add_argument("file", type=Path, help="with a column email, and if you like password")
    commands.add_parser("list-users", help="one line per account")
    commands.add_parser("usage", help="tokens and dollars by account and provider, as CSV")
    log = commands.add_parser("audit-log", help="what administrators did, the oldest act first")
    log.add_argument("--format", choices=("text", "csv", "json"), default="text")


async def carry_out(  # noqa: PLR0911 - one return per command
    options: argparse.Namespace,
) -> list[str] | None:
    """Run the command; the lines to print. None for a command that is not about accounts."""
    match options.command:
        case "create-user":
            role = Role.ADMIN if options.admin else Role.USER
            await users.create_user(
                by=shell(), email=options.email, password=password(options.password), role=role
            )
            return [f"Created {options.email}{' as administrator' if options.admin else ''}."]
        case "reset-password":
            await users.reset_password(
                by=shell(), email=options.email, password=password(options.password)
            )
            return [f"New password set for {options.email}; all sign-ins ended."]
        case "create-users":
            return await _create_users(options.file)
        case "list-users":
            return await users.user_lines()
        case "usage":
            return _csv_lines(_USAGE, [line.as_row() for line in await traces.usage()])
        case "audit-log":
            return _log_lines(await audit.entries(), options.format)
        case _:
            return await _change(options)


async def _change(options: argparse.Namespace) -> list[str] | None:
    match options.command:
        case "disable-user":
            await users.disable_user(by=shell(), email=options.email)
            return [f"Disabled {options.email}; all sign-ins ended."]
        case "enable-user":
            await users.enable_user(by=shell(), email=options.email)
            return [f"Enabled {options.email}."]
        case "end-sign-ins":
            await users.end_sign_ins(by=shell(), email=options.email)
            return [f"Signed {options.email} out everywhere."]
        case "change-role":
            role = Role.ADMIN if options.admin else Role.USER
            await users.change_role(by=shell(), email=options.email, role=role)
            return [f"{options.email} is now {role.value}."]
        case "delete-user":
            if not options.yes:
                raise Unfinished(
                    f"This deletes {options.email} with all interviews, answers and keys, "
                    "for good. To do it, repeat the command with --yes."
                )
            await users.delete_user(by=shell(), email=options.email)
            return [f"Deleted {options.email} and everything that belonged to it."]
        case _:
            return None


async def _create_users(path: Path) -> list[str]:
    """An account a line; those that fail are told at the end, and the others stay."""
    lines, failures = [], []
    for row in _rows_of(path):
        email, given = (row.get("email") or "").strip(), (row.get("password") or "").strip()
        new = given or secrets.token_urlsafe(_RANDOM_BYTES)
        try:
            await users.create_user(by=shell(), email=email, password=new)
        except DomainError as error:
            failures.append(f"{email}: {error.message}")
        else:
            lines.append(f"{email}\t{'(as in the file)' if given else new}")
    if failures:
        raise Unfinished("\n".join([*lines, "", "Not created:", *failures]))
    return lines


def _rows_of(path: Path) -> list[dict[str, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Unfinished(f"Can't read {path}: {error}.") from error
    reader = csv.DictReader(io.StringIO(text))
    if "email" not in (reader.fieldnames or ()):
        raise Unfinished("The first line must name the columns: email, or email,password.")
    return list(reader)


def _csv_lines(names: tuple[str, ...], rows: list[dict[str, str]]) -> list[str]:
    out = io.StringIO()
    writer = csv.DictWriter(out, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().splitlines()


def _log_lines(entries: list[AuditLine], form: str) -> list[str]:
    rows = [asdict(entry) | {"at": entry.at.isoformat(timespec="seconds")} for entry in entries]
    if form == "json":
        return [json.dumps(rows, ensure_ascii=False, indent=1)]
    if form == "csv":
        return audit.as_csv(entries).splitlines()
    return ["\t".join(row.values()).rstrip() for row in rows]
